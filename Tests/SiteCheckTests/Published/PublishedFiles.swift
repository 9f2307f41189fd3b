import SiteCheck
import SiteModel

/// A published site in a test's own text: paths and what stands in them.
struct PublishedFiles: ExpressibleByDictionaryLiteral {
  private let files: [(path: String, text: String)]

  init(_ files: [(String, String)]) {
    self.files = files.map { (path: $0.0, text: $0.1) }
  }

  init(dictionaryLiteral elements: (String, String)...) {
    files = elements.map { (path: $0.0, text: $0.1) }
  }

  /// Every finding; `origins` tells of the sources behind some of the files.
  func check(
    address: String? = "https://x.no", origins: [String: OutputOrigin] = [:], site: Site? = nil
  ) -> [Diagnostic] {
    let check = PublishedCheck(
      address: address.flatMap(SiteAddress.init), outputs: files.map(\.path), site: site)
    let scans = files.map { file in
      check.scan(
        Output(path: file.path, bytes: Array(file.text.utf8)), origin: origins[file.path])
    }
    return check.finish(scans)
  }

  /// Each finding as `code file:line:column subject`.
  func findings(address: String? = "https://x.no") -> [String] {
    check(address: address).map(\.summary)
  }
}

extension Diagnostic {
  var summary: String {
    let start = place.start.map { ":\($0.line):\($0.column)" } ?? ""
    return "\(code) \(place.file)\(start) \(subject)"
  }
}

extension OutputOrigin {
  /// A page `news/x` in English, written in `Content/news/x.en.md`.
  static func page(
    links: [WrittenLink] = [], images: [WrittenImage] = [], headings: [Heading] = [],
    fields: [Field<String>] = [], layoutLinks: [String: Place] = [:], neighbours: [String] = []
  ) -> OutputOrigin {
    OutputOrigin(
      page: PageID("news/x"), language: .english, links: links, images: images,
      headings: headings, fields: fields, layoutLinks: layoutLinks, neighbours: neighbours)
  }
}

extension Place {
  /// A place in `Content/news/x.en.md`.
  static func source(_ line: Int, _ column: Int) -> Place {
    Place(file: "Content/news/x.en.md", line: line, column: column)
  }
}
