internal import SiteModel

/// Reads `Content/data/terms.yaml`: the approved words of each language.
struct TermReader {
  static let name = "terms.yaml"
  static let file = "Content/data/" + name

  private var reader = SchemaReader(file: Self.file)
  private var terms: [Term] = []
  private var findings: [Diagnostic] = []
  private var ids: [String: Place] = [:]
  /// Where each word of a language was first written, folded.
  private var words: [Language: [String: Place]] = [:]

  /// What was read; no bytes are no terms.
  static func read(_ bytes: [UInt8]) -> (terms: [Term], diagnostics: [Diagnostic]) {
    var reader = TermReader()
    reader.read(bytes)
    return (reader.terms, reader.findings + reader.reader.diagnostics)
  }

  private mutating func read(_ read: [UInt8]) {
    let (bytes, encoding) = SourceEncoding.checked(read, file: Self.file)
    if let encoding { findings.append(encoding) }
    do throws(YamlFault) {
      for item in try Self.items(of: bytes[...]) { readTerm(item, of: bytes) }
    } catch {
      report(error)
    }
  }

  private static let schema = Schema([
    .required("id", .text),
    .required(Language.english.rawValue, .mapping(wordsSchema)),
    .required(Language.bokmaal.rawValue, .mapping(wordsSchema)),
    .optional(Language.nynorsk.rawValue, .mapping(wordsSchema)),
    .optional("except", .list(.text)),
  ])

  private static let wordsSchema = Schema([
    .required("use", .list(.text)), .optional("avoid", .list(.text)),
  ])
}

extension TermReader {
  private static func items(of bytes: ArraySlice<UInt8>) throws(YamlFault) -> [YamlValue] {
    guard let value = try YamlReader.read(bytes) else { return [] }
    guard case .list(let items) = value.kind else {
      throw YamlFault(
        position: value.position,
        message: Wording("the terms must be a list", nb: "begrepene må være en liste"),
        hint: beginWithID)
    }
    return items
  }

  private static let beginWithID = Wording(
    "begin each term with “- id:”", nb: "begynn hvert begrep med «- id:»")

  private mutating func readTerm(_ item: YamlValue, of bytes: [UInt8]) {
    guard case .mapping(let entries) = item.kind else {
      report(
        YamlFault(
          position: item.position,
          message: Wording(
            "a term must be a group of fields", nb: "et begrep må være en gruppe felt"),
          hint: Self.beginWithID))
      return
    }
    for fault in DroppedText.faults(in: entries, of: bytes[...]) { report(fault) }
    let place = reader.place(item.position)
    let values = reader.read(entries, as: Self.schema, at: place)
    guard let id = values.textField("id"), isGood(id) else { return }
    var words: [Language: Term.Words] = [:]
    for language in Language.allCases {
      words[language] = values.mapping(language.rawValue).map { self.words(of: $0, in: language) }
    }
    terms.append(
      Term(
        id: id.value, words: words, exceptions: values.texts("except").map(\.value),
        place: id.place))
  }

  /// An id is that of a row, or a page's, and stands once.
  private mutating func isGood(_ id: Field<String>) -> Bool {
    let parts = id.value.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy(NameLetters.make) else {
      findings.append(
        Rule.dataSyntax.finding(
          at: id.place, about: id.value.brief,
          Wording(
            "the id “\(id.value.brief)” has other signs than a–z, 0–9 and -",
            nb: "id-en «\(id.value.brief)» har andre tegn enn a–z, 0–9 og -"),
          hint: NameLetters.hint(for: id.value)))
      return false
    }
    guard let first = ids[id.value] else {
      ids[id.value] = id.place
      return true
    }
    findings.append(.twice(id, first: first, hint: Self.joinTerms))
    return false
  }

  private mutating func words(of values: FieldValues, in language: Language) -> Term.Words {
    Term.Words(
      use: once(values.texts("use"), in: language), avoid: once(values.texts("avoid"), in: language)
    )
  }

  /// The words without those that the language has already, whichever list they stand in.
  private mutating func once(_ fields: [Field<String>], in language: Language) -> [String] {
    fields.compactMap { field in
      let word = field.value.lowercased()
      if let first = words[language, default: [:]][word] {
        findings.append(.twice(field, first: first, hint: Self.decide))
        return nil
      }
      words[language, default: [:]][word] = field.place
      return field.value
    }
  }

  private static let joinTerms = Wording(
    "make one term of the two", nb: "slå de to sammen til ett begrep")
  private static let decide = Wording(
    "let it stand in one list only", nb: "la det stå i bare én liste")

  private mutating func report(_ fault: YamlFault) {
    findings.append(
      Rule.dataSyntax.finding(
        at: reader.place(fault.position), about: fault.subject, fault.message, hint: fault.hint))
  }
}

extension Diagnostic {
  fileprivate static func twice(
    _ field: Field<String>, first: Place, hint: Wording
  ) -> Diagnostic {
    let name = field.value.brief
    return Rule.duplicateID.finding(
      at: field.place, about: name,
      Wording("“\(name)” stands twice", nb: "«\(name)» står to ganger"), hint: hint,
      related: [.init(first, Wording("it stands here first", nb: "det står her først"))])
  }
}
