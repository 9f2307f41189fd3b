internal import SiteModel

extension Rule {
  static let missingWord = Rule(
    "layout/missing-word",
    what: Wording(
      "a word of the interface that a language lacks or fills differently",
      nb: "et ord i grensesnittet som et språk mangler eller fyller ut annerledes"),
    why: Wording(
      "Readers of that language would meet an empty button or a foreign word.",
      nb: "De som leser det språket, ville møtt en tom knapp eller et fremmed ord."),
    example: "read-more: Read more   (words.nb.yaml has no read-more)")
}

/// Reads the words of the interface and compares the languages.
enum WordsReader {
  /// The name of a language's file within Layouts.
  static func file(of language: Language) -> String { "words.\(language.rawValue).yaml" }

  /// Reads one language's file: flat keys, each with a text or with the texts `one` and `other`.
  static func read(_ read: [UInt8], language: Language) -> (words: Words?, [Diagnostic]) {
    let file = "Layouts/" + file(of: language)
    let (bytes, encoding) = SourceEncoding.checked(read, file: file)
    var reader = SchemaReader(file: file, language: language)
    var words: Words?
    do throws(YamlFault) {
      let entries = try YamlReader.entries(of: bytes).compactMap { entry in
        Self.entry(entry, in: &reader)
      }
      words = Words(language: language, file: file, entries: entries)
    } catch {
      reader.report(
        .dataSyntax, at: reader.place(error.position), about: error.subject, error.message,
        hint: error.hint)
    }
    return (words, (encoding.map { [$0] } ?? []) + reader.diagnostics)
  }

  private static let plural = Schema([.required("one", .text), .required("other", .text)])

  private static func entry(_ entry: YamlEntry, in reader: inout SchemaReader) -> Words.Entry? {
    let place = reader.place(entry.position)
    switch entry.value.kind {
    case .text(let text, _):
      guard !entry.value.isEmpty else {
        reader.report(
          .missingWord, at: place, about: entry.key,
          Wording("“\(entry.key)” has no text", nb: "«\(entry.key)» har ingen tekst"),
          hint: Wording("write the text", nb: "skriv teksten"))
        return nil
      }
      return Words.Entry(key: entry.key, one: nil, other: text, place: place)
    case .mapping(let forms):
      let values = reader.read(forms, as: plural, at: place)
      guard let one = values.text("one"), let other = values.text("other") else { return nil }
      return Words.Entry(key: entry.key, one: one, other: other, place: place)
    case .list:
      reader.report(
        .fieldType, at: place, about: entry.key,
        Wording("“\(entry.key)” must be one text", nb: "«\(entry.key)» må være én tekst"),
        hint: Wording(
          "write a text, or the texts one: and other:",
          nb: "skriv en tekst, eller tekstene one: og other:"))
      return nil
    }
  }
}

extension WordsReader {
  /// The finding about a language without a file of words.
  static func noFile(of language: Language) -> Diagnostic {
    let file = file(of: language)
    return Rule.missingWord.finding(
      at: Place(file: "Layouts/" + file), language: language, about: file,
      Wording("the file \(file) is missing", nb: "filen \(file) mangler"),
      hint: Wording(
        "copy words.en.yaml and translate it", nb: "kopier words.en.yaml og oversett den"))
  }
}
