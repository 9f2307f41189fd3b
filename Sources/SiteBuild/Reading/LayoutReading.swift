internal import Files
internal import SiteModel

/// Reads Layouts: templates, partials and the words of the interface.
struct LayoutReading {
  private(set) var layouts: [LayoutSource] = []
  private(set) var words: [Language: Words] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  static func read(_ root: Folder, hasNynorsk: Bool) throws(BuildFailure) -> LayoutReading {
    let listing = try SourceListing(of: "Layouts", in: root)
    let folder = root.folder("Layouts")
    var reading = LayoutReading()
    reading.diagnostics = listing.diagnostics
    for path in listing.paths {
      if path.hasSuffix(suffix) {
        reading.takeLayout(path, try folder.source(path))
      } else if let language = Language.allCases.first(where: { WordsReader.file(of: $0) == path })
      {
        let (words, found) = WordsReader.read(try folder.source(path), language: language)
        reading.words[language] = words
        reading.diagnostics += found
      } else {
        reading.diagnostics.append(unknown(path))
      }
    }
    for language in Language.allCases where !listing.paths.contains(WordsReader.file(of: language))
    {
      if language == .nynorsk, !hasNynorsk { continue }
      reading.diagnostics.append(WordsReader.noFile(of: language))
    }
    return reading
  }

  private static let suffix = ".mustache"

  private mutating func takeLayout(_ path: String, _ read: [UInt8]) {
    let file = "Layouts/" + path
    let (bytes, finding) = SourceEncoding.checked(read, file: file)
    if let finding { diagnostics.append(finding) }
    layouts.append(
      LayoutSource(
        name: String(path.dropLast(Self.suffix.count)), file: file,
        text: String(decoding: bytes, as: UTF8.self)))
  }

  private static func unknown(_ path: String) -> Diagnostic {
    Rule.sourceName.finding(
      at: Place(file: "Layouts/" + path), about: path,
      Wording(
        "“\(path.brief)” is neither a layout nor a file of words",
        nb: "«\(path.brief)» er verken en mal eller en ordfil"),
      hint: Wording(
        "name layouts NAME.mustache and words \(WordsReader.file(of: .english)), .nb or .nn",
        nb: "kall maler NAVN.mustache og ordfiler \(WordsReader.file(of: .english)), .nb eller .nn")
    )
  }
}
