internal import SiteModel

/// Reads `Content/site.yaml`.
struct SettingsReader {
  static let file = "Content/site.yaml"
  /// What a feed holds unless the settings say otherwise.
  static let usualFeedItems = 20

  private let knownRules: [String]
  private var reader = SchemaReader(file: Self.file)

  /// What was read; `settings` is nil where something is missing that no build can do without.
  struct Reading: Sendable {
    let settings: SiteSettings?
    /// The sections that were understood, settings or not, sorted by folder; nil where none could
    /// be read.
    let sections: [SectionSettings]?
    /// The pages that menus and `accept` name.
    let pages: [Field<PageID>]
    let diagnostics: [Diagnostic]
  }

  static func read(_ bytes: [UInt8], knownRules: [String]) -> Reading {
    var reader = SettingsReader(knownRules: knownRules)
    return reader.read(bytes)
  }

  private init(knownRules: [String]) { self.knownRules = knownRules }

  private mutating func read(_ read: [UInt8]) -> Reading {
    let (bytes, encoding) = SourceEncoding.checked(read, file: Self.file)
    var settings: SiteSettings?
    var sections: [SectionSettings]?
    var pages: [Field<PageID>] = []
    do throws(YamlFault) {
      let top = Place(file: Self.file, line: 1, column: 1)
      let entries = try YamlReader.entries(of: bytes)
      for fault in DroppedText.faults(in: entries, of: bytes[...]) { report(fault) }
      let values = reader.read(entries, as: SettingsSchema.all, at: top)
      if values.field("sections") != nil { sections = self.sections(of: values) }
      settings = self.settings(values, sections: sections)
      pages = Self.namedPages(of: values)
    } catch {
      report(error)
    }
    return Reading(
      settings: settings, sections: sections, pages: pages,
      diagnostics: (encoding.map { [$0] } ?? []) + reader.diagnostics)
  }

  private mutating func report(_ fault: YamlFault) {
    reader.report(
      .dataSyntax, at: reader.place(fault.position), about: fault.subject, fault.message,
      hint: fault.hint)
  }

  private mutating func settings(
    _ values: FieldValues, sections: [SectionSettings]?
  ) -> SiteSettings? {
    // All are read before any is missed, so that every finding is told.
    let address = address(of: values)
    let editions = editions(of: values)
    let services = services(of: values)
    let severities = severities(of: values)
    let acceptances = acceptances(of: values)
    guard let address, let editions, let sections else { return nil }
    let menus = values.mapping("menus")
    return SiteSettings(
      address: address, editions: editions, sections: sections,
      mainMenu: menus.map { Self.pages(of: $0.texts("main")) } ?? [],
      footerMenu: menus.map { Self.pages(of: $0.texts("footer")) } ?? [],
      frontMenu: menus.map { Self.pages(of: $0.texts("front")) } ?? [],
      services: services,
      feedItems: values.mapping("feed")?.number("items") ?? Self.usualFeedItems,
      severities: severities, acceptances: acceptances)
  }

  private static func pages(of ids: [Field<String>]) -> [Field<PageID>] {
    ids.map { Field(PageID($0.value), at: $0.place) }
  }
}

extension SettingsReader {
  private mutating func address(of values: FieldValues) -> SiteAddress? {
    guard let field = values.textField("base-url") else { return nil }
    if let address = SiteAddress(field.value) { return address }
    reader.report(
      .fieldType, at: field.place, about: field.value.brief,
      Wording(
        "“\(field.value.brief)” is not the address of a site",
        nb: "«\(field.value.brief)» er ikke adressen til et nettsted"),
      hint: .write("base-url: https://www.nortrials.no"))
    return nil
  }

  private mutating func editions(of values: FieldValues) -> PerEdition<EditionSettings>? {
    guard let mapping = values.mapping("editions"),
      let english = edition(.english, of: mapping),
      let norwegian = edition(.norwegian, of: mapping)
    else { return nil }
    if english.path == norwegian.path, let place = mapping.field("nb")?.place {
      reader.report(
        .fieldType, at: place, about: norwegian.path,
        Wording(
          "both editions have the path “\(english.path)”",
          nb: "begge utgavene har stien «\(english.path)»"),
        hint: Wording(
          "give one of them a path of its own, such as no",
          nb: "gi en av dem en egen sti, for eksempel no"))
      return nil
    }
    return PerEdition(english: english, norwegian: norwegian)
  }

  private mutating func edition(_ edition: Edition, of values: FieldValues) -> EditionSettings? {
    guard let mapping = values.mapping(edition.rawValue), let path = mapping.textField("path"),
      let title = mapping.text("title"), let description = mapping.text("description")
    else { return nil }
    guard path.value.isEmpty || NameLetters.make(path.value) else {
      reader.report(
        .fieldType, at: path.place, about: path.value.brief,
        Wording(
          "the path “\(path.value.brief)” has other signs than a–z, 0–9 and -",
          nb: "stien «\(path.value.brief)» har andre tegn enn a–z, 0–9 og -"),
        hint: NameLetters.hint(for: path.value))
      return nil
    }
    return EditionSettings(path: path.value, title: title, description: description)
  }

  private mutating func sections(of values: FieldValues) -> [SectionSettings] {
    var sections: [SectionSettings] = []
    for entry in values.entries("sections") {
      guard NameLetters.make(entry.key), entry.key != "data", entry.key != "home" else {
        reportFolder(entry)
        continue
      }
      guard case .mapping(let section) = entry.value,
        let type = section.text("type").flatMap(PageType.init(rawValue:)),
        let english = section.text("en"), let norwegian = section.text("nb")
      else { continue }
      sections.append(
        SectionSettings(
          folder: entry.key, type: type,
          slugs: PerEdition(english: english, norwegian: norwegian),
          pageSize: section.number("page-size"), place: entry.place))
    }
    return sections.sorted { $0.folder < $1.folder }
  }

  private mutating func reportFolder(_ entry: FieldEntry) {
    reader.report(
      .fieldType, at: entry.place, about: entry.key.brief,
      Wording(
        "a section's folder cannot be called “\(entry.key.brief)”",
        nb: "mappen til en seksjon kan ikke hete «\(entry.key.brief)»"),
      hint: Wording(
        "use a–z, 0–9 and -, and neither data nor home",
        nb: "bruk a–z, 0–9 og -, og verken data eller home"))
  }
}

extension SettingsReader {
  private mutating func services(of values: FieldValues) -> [Service: Field<String>] {
    guard let mapping = values.mapping("services") else { return [:] }
    var services: [Service: Field<String>] = [:]
    for service in Service.allCases {
      guard let field = mapping.textField(service.rawValue) else { continue }
      let isMail = service == .contact && Mailbox.isAddress(field.value)
      let isAddress =
        service != .contact && ["https://", "http://"].contains { field.value.hasPrefix($0) }
      if !field.value.isEmpty, !isMail, !isAddress {
        reader.report(
          .fieldType, at: field.place, about: service.rawValue,
          Wording(
            "“\(field.value.brief)” is not an address",
            nb: "«\(field.value.brief)» er ikke en adresse"),
          hint: service == .contact
            ? Wording(
              "write an e-mail address, such as post@example.org",
              nb: "skriv en e-postadresse, for eksempel post@example.org")
            : Wording(
              "begin it with https://, or leave it empty (\"\") while it is not known",
              nb: "begynn den med https://, eller la den stå tom (\"\") så lenge den er ukjent"))
        continue
      }
      services[service] = field
    }
    return services
  }

  private mutating func severities(of values: FieldValues) -> [SeverityOverride] {
    let families = Set(knownRules.compactMap { $0.split(separator: "/").first.map(String.init) })
    var severities: [SeverityOverride] = []
    for entry in values.entries("rules") {
      guard case .text(let weight) = entry.value else { continue }
      if !knownRules.contains(entry.key), !families.contains(entry.key) {
        reportRule(entry.key, at: entry.place, known: knownRules + families.sorted())
      }
      let severity = Severity(rawValue: weight)
      severities.append(
        SeverityOverride(rule: entry.key, severity: severity, place: entry.place))
    }
    return severities
  }

  private mutating func acceptances(of values: FieldValues) -> [Acceptance] {
    let mappings = values.mappings("accept")
    for rule in mappings.compactMap({ $0.textField("rule") }) where !knownRules.contains(rule.value)
    {
      reportRule(rule.value, at: rule.place, known: knownRules)
    }
    return mappings.compactMap(Acceptance.init)
  }

  /// The pages that menus and `accept` name.
  private static func namedPages(of values: FieldValues) -> [Field<PageID>] {
    let menus = values.mapping("menus")
    let ids = ["main", "footer", "front"].flatMap { menus?.texts($0) ?? [] }
    return pages(of: ids + values.mappings("accept").compactMap { $0.textField("page") })
  }

  private mutating func reportRule(_ code: String, at place: Place, known: [String]) {
    reader.report(
      .unknownID, at: place, about: code.brief, .unknownRule(code),
      hint: .nearest(to: code, in: known))
  }
}

extension YamlReader {
  /// The entries of a file that is one mapping.
  static func entries(of bytes: [UInt8]) throws(YamlFault) -> [YamlEntry] {
    guard let value = try read(bytes[...]) else { return [] }
    guard case .mapping(let entries) = value.kind else {
      throw slip(in: bytes[...], at: value.position, firstLine: 1)
        ?? .unreadable(at: value.position)
    }
    return entries
  }
}
