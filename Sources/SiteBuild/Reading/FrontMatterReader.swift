internal import SiteModel

/// Reads the sources of pages: front matter as its schema says, and where the Markdown begins.
struct FrontMatterReader: Sendable {
  /// The folder in which short ids of centres lie; nil where the site has no centres.
  let centreFolder: String?
  /// The codes that `accept` may name.
  let knownRules: Set<String>

  init(centreFolder: String?, knownRules: [String]) {
    self.centreFolder = centreFolder
    self.knownRules = Set(knownRules)
  }

  /// Reads a whole file, byte order mark, bad bytes and all.
  func page(
    _ read: [UInt8], name: SourceName, type: PageType, isList: Bool
  ) -> (page: SourcePage, diagnostics: [Diagnostic]) {
    let file = "Content/" + name.path
    let (bytes, encoding) = SourceEncoding.checked(
      read, file: file, page: name.page, language: name.language)
    var reader = SchemaReader(file: file, page: name.page, language: name.language)
    let fence = FrontMatterFence(bytes)
    var frontMatter = FrontMatter()
    do throws(YamlFault) {
      let entries = try fence.entries(in: bytes)
      for fault in fence.droppedText(of: entries, in: bytes) { report(fault, in: &reader) }
      let schema = FrontMatterSchema.schema(of: type, isList: isList)
      let top = Place(file: file, line: 1, column: 1)
      let values = reader.read(entries, as: schema, at: top)
      frontMatter = FrontMatter(values, type: isList ? .page : type, centreFolder: centreFolder)
      frontMatter.places = reader.places
      frontMatter.sharedFields = reader.shared
      checkRuleCodes(of: values, in: &reader)
      checkOrder(of: values, in: &reader)
      checkOrigin(of: values, language: name.language, in: &reader)
    } catch {
      frontMatter.isReadable = false
      report(error, in: &reader)
    }
    let page = SourcePage(
      name: name, file: file, type: type, isList: isList, frontMatter: frontMatter,
      bytes: bytes, bodyStart: fence.bodyStart,
      bodyLine: fence.bodyLine)
    return (page, (encoding.map { [$0] } ?? []) + reader.diagnostics)
  }

  private func report(_ fault: YamlFault, in reader: inout SchemaReader) {
    reader.report(
      .frontSyntax, at: reader.place(fault.position), about: fault.subject, fault.message,
      hint: fault.hint)
  }

  private func checkRuleCodes(of values: FieldValues, in reader: inout SchemaReader) {
    for rule in values.mappings("accept").compactMap({ $0.textField("rule") })
    where !knownRules.contains(rule.value) {
      reader.report(
        .unknownID, at: rule.place, about: rule.value.brief, .unknownRule(rule.value),
        hint: .nearest(to: rule.value, in: knownRules.sorted()))
    }
  }

  /// A page is not translated from its own language.
  private func checkOrigin(
    of values: FieldValues, language: Language, in reader: inout SchemaReader
  ) {
    guard let from = values.mapping("translation")?.textField("from"),
      from.value == language.rawValue
    else { return }
    let other: Language = language == .english ? .bokmaal : .english
    reader.report(
      .fieldType, at: from.place, about: from.value,
      Wording(
        "“translation.from” is “\(from.value)”, the language of this file itself",
        nb: "«translation.from» er «\(from.value)», språket i denne filen selv"),
      hint: .didYouMean(other.rawValue))
  }

  /// Ends that come before their beginnings; an end without a time means the whole day.
  private func checkOrder(of values: FieldValues, in reader: inout SchemaReader) {
    if let publish = values.time("publish"), let expires = values.day("expires"),
      expires < publish.day
    {
      reportOrder("expires", "publish", of: values, last: expires.description, in: &reader)
    }
    for date in values.mappings("dates") {
      guard let from = date.time("from"), let to = date.time("to"), to < from else { continue }
      if to.day == from.day, to == LocalTime(startOf: to.day) { continue }
      reportOrder("to", "from", of: date, last: to.description, in: &reader)
    }
  }

  private func reportOrder(
    _ end: String, _ start: String, of values: FieldValues, last: String,
    in reader: inout SchemaReader
  ) {
    guard let place = values.field(end)?.place else { return }
    reader.report(
      .fieldDate, at: place, about: last,
      Wording("“\(end)” lies before “\(start)”", nb: "«\(end)» ligger før «\(start)»"),
      hint: Wording("exchange or correct the two", nb: "bytt om på dem eller rett dem"))
  }
}

extension Wording {
  static func unknownRule(_ code: String) -> Wording {
    Wording("there is no rule “\(code.brief)”", nb: "det finnes ingen regel «\(code.brief)»")
  }
}
