internal import SiteModel

/// All that the static pass tells of the layouts and the words, before a page is made.
struct LayoutInspection {
  private(set) var diagnostics: [Diagnostic]
  /// The addresses written out in layouts, with the first place of each.
  let addresses: [String: Place]

  /// `unreadable` are the layouts that the library could not read.
  init(_ sources: Sources, site: Site, assets: AssetCatalog, unreadable: [Diagnostic]) {
    let texts = sources.layouts.map { LayoutText(name: $0.name, file: $0.file, text: $0.text) }
    // A word that one language lacks is told in its file, not at the tag too.
    let words = sources.words.values.flatMap(\.entries)
    var scan = LayoutScan(
      texts,
      tables: [
        .words: Set(words.map(\.key)), .assets: Set(assets.names.keys),
        .services: Set(Service.allCases.map(\.rawValue)),
      ],
      wordsWithPlaceholders: Set(words.filter { !$0.placeholders.isEmpty }.map(\.key)))
    for kind in LayoutKind.allCases { scan.check(kind) }
    // Where the scan knows what is wrong, the library's word adds nothing.
    let explained = Set(
      scan.diagnostics.filter { $0.code == Rule.layoutSyntax.code }.map(\.place.file))
    diagnostics = scan.diagnostics + unreadable.filter { !explained.contains($0.place.file) }
    var addresses: [String: Place] = [:]
    for text in texts {
      for address in text.addresses where addresses[address.name] == nil {
        addresses[address.name] = Place(file: text.file, start: address.position)
      }
    }
    self.addresses = addresses
    var needed = Self.needed(by: site)
    if !sources.redirects.isEmpty { needed.insert(.redirect) }
    if !site.tables.groups.isEmpty { needed.insert(.people) }
    reportMissingLayouts(Set(texts.map(\.name)), needed: needed)
    reportWords(sources, used: scan.usedWords)
  }

  /// A layout is needed where a page is made with it.
  private mutating func reportMissingLayouts(_ names: Set<String>, needed: Set<LayoutKind>) {
    for kind in needed.sorted(by: { $0.rawValue < $1.rawValue })
    where !names.contains(kind.rawValue) {
      diagnostics.append(
        Rule.layoutMissingPartial.finding(
          at: Place(file: "Layouts/\(kind.rawValue).mustache"), about: kind.rawValue,
          Wording(
            "there is no layout “\(kind.rawValue)”", nb: "malen «\(kind.rawValue)» finnes ikke"),
          hint: Wording(
            "write Layouts/\(kind.rawValue).mustache", nb: "skriv Layouts/\(kind.rawValue).mustache"
          )))
    }
  }

  private static func needed(by site: Site) -> Set<LayoutKind> {
    var needed: Set<LayoutKind> = [.navigation, .footer, .notFound, .search]
    if !site.tables.groups.isEmpty { needed.insert(.people) }
    for page in site.ids.flatMap({ site.twins[$0]?.all ?? [] }) {
      needed.insert(LayoutKind(page.type, isList: page.isList))
      if !page.frontMatter.aliases.isEmpty { needed.insert(.redirect) }
    }
    return needed
  }

  /// The words that the tool places itself must be there, with their placeholders; others must be
  /// used by a layout.
  private mutating func reportWords(_ sources: Sources, used: Set<String>) {
    let own = Set(Word.allCases.map(\.rawValue))
    diagnostics += WordsComparison(sources.words, used: used.union(own)).diagnostics
    let known = Set(sources.words.values.flatMap(\.entries).map(\.key))
    for words in sources.words.sorted(by: { $0.key < $1.key }).map(\.value) {
      for word in Word.allCases {
        if let entry = words.entry(word.rawValue) {
          reportPlaceholders(of: word, entry)
        } else if !known.contains(word.rawValue) {
          reportMissing(word, in: words)
        }
      }
    }
  }

  /// A word that no language has; of one that only some have, the comparison tells.
  private mutating func reportMissing(_ word: Word, in words: Words) {
    diagnostics.append(
      Rule.missingWord.finding(
        at: Place(file: words.file), about: word.rawValue,
        Wording("the word “\(word.rawValue)” is missing", nb: "ordet «\(word.rawValue)» mangler"),
        hint: Wording("add it to the file", nb: "legg det til i filen")))
  }

  private mutating func reportPlaceholders(of word: Word, _ entry: Words.Entry) {
    guard Set(entry.placeholders) != word.placeholders else { return }
    let wanted = word.placeholders.sorted().map { "{\($0)}" }.joined(separator: ", ")
    diagnostics.append(
      Rule.missingWord.finding(
        at: entry.place, about: word.rawValue,
        Wording(
          "the word “\(word.rawValue)” has other placeholders than the tool fills",
          nb: "ordet «\(word.rawValue)» har andre plassholdere enn verktøyet fyller ut"),
        hint: wanted.isEmpty
          ? Wording("write it without braces", nb: "skriv det uten krøllparenteser")
          : Wording("use exactly \(wanted)", nb: "bruk nøyaktig \(wanted)")))
  }
}

extension LayoutKind {
  /// The layout of a page.
  init(_ type: PageType, isList: Bool) {
    switch (type, isList) {
    case (.home, _): self = .home
    case (.page, false): self = .page
    case (.page, true): self = .listPage
    case (.news, false): self = .news
    case (.news, true): self = .listNews
    case (.centre, false): self = .centre
    case (.centre, true): self = .listCentre
    case (.course, false): self = .course
    case (.course, true): self = .listCourse
    case (.hospital, false): self = .hospital
    case (.hospital, true): self = .listHospital
    case (.area, false): self = .area
    case (.area, true): self = .listArea
    }
  }
}
