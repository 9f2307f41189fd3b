package import SiteModel

/// A page's file name, taken apart: `news/action-plan.nb.md` is page `news/action-plan` in bokmål.
package struct SourceName: Hashable, Sendable {
  package let page: PageID
  package let language: Language
  /// Whether the file is `X/index.L.md`, the page of its folder.
  package let isIndex: Bool

  package init(page: PageID, language: Language, isIndex: Bool) {
    self.page = page
    self.language = language
    self.isIndex = isIndex
  }

  /// Takes apart a path below Content that ends in `.md`.
  init(path: String) throws(SourceNameFault) {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let file = parts.removeLast().split(separator: ".", omittingEmptySubsequences: false)
    for name in parts + file.prefix(1) where !NameLetters.make(name) {
      throw .letters(String(name))
    }
    guard file.count > 2 else { throw .noLanguage }
    guard file.count == 3 else { throw .letters(file.dropLast(2).joined(separator: ".")) }
    guard let language = Language(rawValue: String(file[1])) else {
      throw .unknownLanguage(String(file[1]))
    }
    let isIndex = file[0] == "index"
    if isIndex, parts.isEmpty { throw .indexAtTop(language) }
    let page = (isIndex ? parts : parts + file.prefix(1)).joined(separator: "/")
    self.init(page: PageID(page), language: language, isIndex: isIndex)
  }

  /// The path below Content that the name was read from.
  package var path: String { "\(page)\(isIndex ? "/index" : "").\(language.rawValue).md" }
}

/// Why a file cannot be the source of a page.
enum SourceNameFault: Error, Hashable {
  /// A folder or file name has other letters than a to z, 0 to 9 and the hyphen.
  case letters(String)
  case noLanguage
  case unknownLanguage(String)
  case indexAtTop(Language)
  /// The name with which the file would be a page.
  case nearMiss(String)

  /// `plan.nb.md.txt` and the like; nil for what nobody would take for a page.
  init?(nearMiss path: String) {
    let endings = [".md", ".markdown", ".mdown", ".txt", ".docx"]
    var stem = path
    while let ending = endings.first(where: { stem.lowercased().hasSuffix($0) }) {
      stem.removeLast(ending.count)
    }
    guard stem != path, (try? SourceName(path: stem + ".md")) != nil else { return nil }
    self = .nearMiss(String(stem.split(separator: "/").last ?? "") + ".md")
  }
}

extension Rule {
  static let sourceName = Rule(
    "source/name",
    what: Wording(
      "a file or folder whose name does not say what it is",
      nb: "en fil eller mappe med et navn som ikke sier hva den er"),
    why: Wording(
      "The name decides the page's address and language; a wrong one is not published.",
      nb: "Navnet bestemmer adressen og språket til siden; med feil navn blir den ikke publisert."),
    example: "Content/news/action-plan.no.md")
}

extension SourceNameFault {
  /// The finding about a file, by its path below Content.
  func finding(path: String) -> Diagnostic {
    let stem = String(path.split(separator: "/").last?.split(separator: ".").first ?? "")
    return Rule.sourceName.finding(
      at: Place(file: "Content/" + path), about: subject(stem), message, hint: hint(stem))
  }

  private func subject(_ stem: String) -> String {
    switch self {
    case .letters(let name), .unknownLanguage(let name), .nearMiss(let name): name
    case .noLanguage: stem
    case .indexAtTop: "index"
    }
  }

  private var message: Wording {
    switch self {
    case .letters(let name):
      Wording(
        "the name “\(name.brief)” has other signs than a–z, 0–9 and -",
        nb: "navnet «\(name.brief)» har andre tegn enn a–z, 0–9 og -")
    case .noLanguage:
      Wording("the file name does not say the language", nb: "filnavnet sier ikke språket")
    case .unknownLanguage(let tag):
      Wording("no language has the tag “\(tag.brief)”", nb: "ingen språk har koden «\(tag.brief)»")
    case .nearMiss:
      Wording("the name of a page ends in .md", nb: "filnavnet til en side slutter på .md")
    case .indexAtTop:
      Wording(
        "the top of Content has no index page", nb: "øverst i Content er det ingen indeksside")
    }
  }

  private func hint(_ stem: String) -> Wording? {
    switch self {
    case .letters(let name): NameLetters.hint(for: name)
    case .noLanguage:
      Wording(
        "name it \(stem).en.md, \(stem).nb.md or \(stem).nn.md",
        nb: "kall den \(stem).en.md, \(stem).nb.md eller \(stem).nn.md")
    case .unknownLanguage(let tag):
      Language.meant(by: tag).map { Wording.didYouMean($0.rawValue) }
        ?? Wording.oneOf(Language.allCases.map(\.rawValue))
    case .nearMiss(let name): .didYouMean(name)
    case .indexAtTop(let language): .didYouMean("home.\(language.rawValue).md")
    }
  }
}

extension Language {
  /// The language that a wrong tag most likely stands for: `no` is bokmål.
  static func meant(by tag: String) -> Language? {
    switch tag.lowercased() {
    case "no", "nor", "nob", "nb-no", "no-nb", "norsk", "bm": .bokmaal
    case "nno", "nn-no", "no-nn", "nynorsk", "ny": .nynorsk
    case "eng", "gb", "uk", "us", "en-gb", "en-us", "english", "engelsk": .english
    default:
      Language.allCases.map(\.rawValue).first { $0 == tag.lowercased() }
        .flatMap(Language.init(rawValue:))
    }
  }
}
