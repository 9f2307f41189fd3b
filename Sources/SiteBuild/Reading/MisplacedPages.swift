internal import SiteModel

/// Finds pages that lie in a folder where they cannot be what they are meant to be.
struct MisplacedPages {
  private let sections: [SectionSettings]
  /// Every page that has a source.
  private let pages: Set<PageID>

  init(sections: [SectionSettings], names: [SourceName]) {
    self.sections = sections.sorted { $0.folder < $1.folder }
    pages = Set(names.map(\.page))
  }

  /// The finding about where a file lies, and whether all else about the file follows from it.
  func finding(_ name: SourceName) -> (diagnostic: Diagnostic, isWhole: Bool)? {
    unknownFolder(of: name) ?? folderWithoutPage(of: name).map { ($0, false) }
  }

  /// The finding about a page at the top of Content that has the fields of a section's pages.
  func finding(_ name: SourceName, bytes: [UInt8]) -> Diagnostic? {
    guard name.page.section == nil, name.page != .home,
      !sections.contains(where: { $0.folder == name.page.text }),
      let section = section(withFieldsOf: bytes)
    else { return nil }
    return report(
      name, about: name.page.text,
      Wording(
        "the file has the fields of a page in “\(section.folder)”, but lies outside that folder",
        nb: "filen har toppfeltene til en side i «\(section.folder)», men ligger utenfor den mappen"
      ),
      hint: .didYouMeanFolder(section.folder))
  }

  private func section(withFieldsOf bytes: [UInt8]) -> SectionSettings? {
    let (bytes, _) = SourceEncoding.checked(bytes, file: "")
    guard let entries = try? FrontMatterFence(bytes).entries(in: bytes) else { return nil }
    let written = Set(entries.map(\.key))
    let plain = Set(FrontMatterSchema.schema(of: .page, isList: false).names)
    var best: (section: SectionSettings, count: Int)?
    for section in sections {
      let schema = FrontMatterSchema.schema(of: section.type, isList: false)
      let own = schema.fields.filter { !plain.contains($0.name) && written.contains($0.name) }
      guard own.contains(where: \.isRequired), own.count > best?.count ?? 0 else { continue }
      best = (section, own.count)
    }
    return best?.section
  }

  /// A folder that is no section and has no page of its own.
  private func unknownFolder(of name: SourceName) -> (diagnostic: Diagnostic, isWhole: Bool)? {
    guard let folder = name.page.section.map(String.init), !pages.contains(PageID(folder)),
      !sections.contains(where: { $0.folder == folder })
    else { return nil }
    let section = section(called: folder)
    let tops = pages.filter { $0.section == nil }.map(\.text)
    let diagnostic = report(
      name, about: folder,
      Wording(
        "there is no section or page “\(folder)”",
        nb: "det finnes ingen seksjon eller side «\(folder)»"),
      hint: section.map { .didYouMeanFolder($0.folder) }
        ?? tops.nearest(to: folder).map(Wording.didYouMean)
        ?? Wording(
          "add \(folder).\(name.language.rawValue).md, or move the file to a section",
          nb: "legg til \(folder).\(name.language.rawValue).md, eller flytt filen til en seksjon"))
    return (diagnostic, section != nil)
  }

  /// The section whose folder, or whose part of addresses in an edition, is nearly called so.
  private func section(called folder: String) -> SectionSettings? {
    func names(_ section: SectionSettings) -> [String] {
      [section.folder] + Edition.allCases.map { section.slugs[$0] }
    }
    return sections.first { names($0).contains(folder) }
      ?? sections.first { names($0).nearest(to: folder) != nil }
      ?? sections.first { section in
        // `nyhet` for `nyheter`, `nyhetene` for `nyhet`.
        names(section).contains {
          min($0.count, folder.count) > 3
            && ($0.hasPrefix(folder) || folder.hasPrefix($0))
        }
      }
  }

  /// A page that is called like its folder was meant to be the page of the folder.
  private func folderWithoutPage(of name: SourceName) -> Diagnostic? {
    guard !name.isIndex, let parent = name.page.parent, parent.name == name.page.name,
      !pages.contains(parent)
    else { return nil }
    return report(
      name, about: name.page.text,
      Wording(
        "the page is called like its folder, and the folder has no page",
        nb: "siden heter det samme som mappen sin, og mappen har ingen side"),
      hint: Wording(
        "name it index.\(name.language.rawValue).md",
        nb: "kall den index.\(name.language.rawValue).md"))
  }

  private func report(
    _ name: SourceName, about subject: String, _ message: Wording, hint: Wording?
  ) -> Diagnostic {
    Rule.sourceName.finding(
      at: Place(file: "Content/" + name.path), page: name.page, language: name.language,
      about: subject, message, hint: hint)
  }
}

extension Wording {
  fileprivate static func didYouMeanFolder(_ name: String) -> Wording {
    Wording("did you mean the folder “\(name)”?", nb: "mente du mappen «\(name)»?")
  }
}
