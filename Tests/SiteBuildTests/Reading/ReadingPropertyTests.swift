import SiteModel
import TestSupport
import Testing

@testable import SiteBuild

@Suite struct ReadingPropertyTests {
  /// Pieces that make front matter, and break it.
  private static let pieces = [
    "---", "\n", "\n", "\r\n", "\r", "title", "summary", "date", "image", "areas", ": ", ":", "- ",
    "[", "]", "{", "}", ", ", "\"", "'", "#", "&a ", "*a", "!x ", "|", ">", "? ", "\t", "  ", "%",
    "@", "2026-02-30", "true", "~", "æøå", "\u{2028}", "\u{85}", "\u{FEFF}", "\u{7}", "😀", "\0",
    "...", "<<", "\\", "\"\\x00\"", "1", "a",
  ]

  @Test func `front matter made of anything never crashes, and findings stay inside the file`() {
    var numbers = SeededNumbers(seed: 1)
    for _ in 0..<3000 {
      let count = Int.random(in: 0...40, using: &numbers)
      var text = Bool.random(using: &numbers) ? "---\n" : ""
      for _ in 0..<count { text += Self.pieces.randomElement(using: &numbers) ?? "" }
      if Bool.random(using: &numbers) { text += "\n---\nBody" }
      let type = PageType.allCases.randomElement(using: &numbers) ?? .page
      expectInside(readPage(text, type: type), text: text)
    }
  }

  @Test func `random bytes never crash the reading of a page`() {
    var numbers = SeededNumbers(seed: 2)
    for _ in 0..<1000 {
      let bytes = (0..<Int.random(in: 0...200, using: &numbers)).map { _ in
        UInt8.random(in: 0...255, using: &numbers)
      }
      let fenced = Array("---\n".utf8) + bytes + Array("\n---\n".utf8)
      let read = readPage(fenced, type: .news)
      #expect(read.page.bodyStart <= read.page.bytes.count)
      #expect(SourceEncoding.isUTF8(read.page.bytes))
    }
  }

  @Test func `random bytes never crash the reading of tables, settings and words`() {
    var numbers = SeededNumbers(seed: 3)
    let signs: [UInt8] = Array("id,name_en;\"\n\r\t=yesno:{}[]- ".utf8) + [0xE5, 0xC3, 0x00]
    for _ in 0..<1000 {
      let bytes = (0..<Int.random(in: 0...200, using: &numbers)).map { _ in
        signs.randomElement(using: &numbers) ?? 0
      }
      let files = Dictionary(uniqueKeysWithValues: TableReader.files.map { ($0, bytes) })
      _ = TableReader.read(files, centreFolder: "centres")
      _ = SettingsReader.read(bytes, knownRules: [])
      _ = WordsReader.read(bytes, language: .english)
    }
  }

  @Test(arguments: [",", ";", "\t"])
  func `every table that is written is read back`(separator: String) {
    var numbers = SeededNumbers(seed: 4)
    let letters = ["a", "æ", "\"", "\n", "\r\n", ",", ";", "\t", "b c", "😀", "1"]
    for _ in 0..<300 {
      let width = Int.random(in: 2...5, using: &numbers)
      let header = (0..<width).map { "column\($0)" }
      let rows = (0..<Int.random(in: 0...5, using: &numbers)).map { _ in
        (0..<width).map { _ in
          // White space at the ends of cells is not kept.
          let inner = (0..<Int.random(in: 0...4, using: &numbers)).map { _ in
            letters.randomElement(using: &numbers) ?? ""
          }
          return "x" + inner.joined() + "x"
        }
      }
      let text = ([header] + rows).map { row in
        row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: separator)
      }.joined(separator: "\n")
      let table = CSVReader.read(Array(text.utf8), file: "t.csv")
      #expect(table.diagnostics.isEmpty)
      #expect(table.header.map(\.text) == header)
      #expect(table.rows.map { $0.map(\.text) } == rows)
    }
  }

  private func expectInside(
    _ read: (page: SourcePage, diagnostics: [Diagnostic]), text: String
  ) {
    let bytes = read.page.bytes
    let last = bytes.position(of: bytes.count)
    let places = read.diagnostics.map(\.place) + read.page.frontMatter.places.values
    #expect(read.page.bodyStart <= bytes.count)
    for place in places {
      guard let start = place.start else { continue }
      #expect(start.line >= 1 && start.column >= 1 && start.line <= last.line, "\(text)")
    }
  }
}
