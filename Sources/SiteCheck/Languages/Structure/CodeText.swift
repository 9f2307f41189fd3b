internal import SiteModel

/// The lines of a block of code that must be the same in both versions.
///
/// A chart or a table of people must show the same data, whatever its title is; of other code only
/// the comments may be translated. Neither spaces at the ends of lines nor empty lines count.
struct CodeText {
  /// A line that is compared.
  struct Line {
    let text: Substring
    /// The line of the file.
    let number: Int
  }

  /// The first word behind the fence.
  let name: Substring
  let lines: [Line]

  init(_ code: WrittenCode) {
    name = code.name.prefix { $0 != " " }
    let all = code.text.split(separator: "\n", omittingEmptySubsequences: false)
    // Without a fence, the code begins in its first line.
    let first = code.lines.count > all.dropLast().count ? 1 : 0
    let isOfSite = Self.ofSite.contains(String(name))
    var lines: [Line] = []
    var isTranslated = false
    for (index, line) in all.enumerated() {
      let words = Self.withoutComment(line)
      guard let start = words.first else { continue }
      // A field may go on in lines that begin with spaces.
      if isOfSite, !start.isWhitespace { isTranslated = Self.isText(words) }
      guard !isTranslated else { continue }
      lines.append(Line(text: words, number: code.lines.lowerBound + first + index))
    }
    // Fields may stand in any order.
    self.lines = isOfSite ? lines.sorted { $0.text < $1.text } : lines
  }

  func isAlike(_ other: CodeText) -> Bool {
    name == other.name
      && lines.elementsEqual(other.lines, by: { $0.text == $1.text })
  }

  /// The first lines of both that differ; nil where one has no such line.
  func firstDifference(_ other: CodeText) -> (own: Line?, other: Line?) {
    guard let index = zip(lines, other.lines).enumerated().first(where: { $1.0.text != $1.1.text })
    else {
      let both = Swift.min(lines.count, other.lines.count)
      return (lines.dropFirst(both).first, other.lines.dropFirst(both).first)
    }
    return (index.element.0, index.element.1)
  }
}

extension CodeText {
  /// Blocks that the site makes something of, and their fields that are in the page's language.
  private static let ofSite: Set<String> = ["chart", "people"]
  private static let translated = ["title:", "source:"]

  private static func isText(_ line: Substring) -> Bool {
    translated.contains { line.hasPrefix($0) }
  }

  /// The line up to a comment, as most languages write one.
  private static func withoutComment(_ line: Substring) -> Substring {
    var end = line.endIndex
    for mark in ["#", "//"] {
      var start = line.startIndex
      while let found = line[start...].firstRange(of: mark) {
        let isFirst =
          found.lowerBound == line.startIndex
          || line[line.index(before: found.lowerBound)].isWhitespace
        if isFirst {
          end = Swift.min(end, found.lowerBound)
          break
        }
        start = found.upperBound
      }
    }
    let words = line[..<end]
    return words[
      ..<(words.lastIndex { !$0.isWhitespace }.map { words.index(after: $0) }
        ?? words.startIndex)]
  }
}
