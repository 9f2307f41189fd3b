internal import SiteModel

/// The words of the interface judged against each other and against what uses them.
///
/// Each fault is told once: a misspelt key is neither a missing word as well, nor missing elsewhere.
struct WordsComparison {
  private let words: [Language: Words]
  private let used: Set<String>
  /// The key that a key means, by language: it is used by nothing, and the one it means is missing.
  private let meant: [Language: [String: String]]

  /// `used` are the keys that layouts or the tool itself use.
  init(_ words: [Language: Words], used: Set<String>) {
    self.words = words
    self.used = used
    meant = words.mapValues { words in
      let keys = Set(words.keys)
      let missing = used.subtracting(keys)
      let pairs = keys.subtracting(used).compactMap { key in
        missing.nearest(to: key).map { (key, $0) }
      }
      return Dictionary(uniqueKeysWithValues: pairs)
    }
  }

  /// Words that are missing, unused or misspelt, and placeholders that differ, told in the file to
  /// be mended.
  var diagnostics: [Diagnostic] {
    let languages = words.keys.sorted()
    let keys = Set(words.values.flatMap(\.keys)).intersection(used).sorted()
    var found: [Diagnostic] = []
    for key in keys {
      // The measure is English, or the first language that has the key.
      guard let measure = languages.lazy.compactMap({ words[$0]?.entry(key) }).first else {
        continue
      }
      for language in languages {
        guard let words = words[language] else { continue }
        found += difference(of: words.entry(key), from: measure, in: words)
      }
    }
    return found + languages.flatMap(unused)
  }
}

extension WordsComparison {
  private func difference(
    of entry: Words.Entry?, from measure: Words.Entry, in words: Words
  ) -> [Diagnostic] {
    guard let entry else {
      let isMisspelt = meant[words.language]?.values.contains(measure.key) == true
      return isMisspelt ? [] : [missing(measure, in: words)]
    }
    guard entry.placeholders != measure.placeholders else { return [] }
    let list = measure.placeholders.map { "{\($0)}" }.joined(separator: ", ")
    return [
      Rule.missingWord.finding(
        at: entry.place, language: words.language, about: entry.key,
        Wording(
          "“\(entry.key)” has other placeholders than the other language",
          nb: "«\(entry.key)» har andre plassholdere enn det andre språket"),
        hint: list.isEmpty
          ? Wording("write it without { }", nb: "skriv den uten { }")
          : Wording("use \(list)", nb: "bruk \(list)"),
        related: [Self.here(measure)])
    ]
  }

  private func missing(_ measure: Words.Entry, in words: Words) -> Diagnostic {
    Rule.missingWord.finding(
      at: Place(file: words.file, line: 1, column: 1), language: words.language,
      about: measure.key,
      Wording("the word “\(measure.key)” is missing", nb: "ordet «\(measure.key)» mangler"),
      hint: Wording("add a line \(measure.key): …", nb: "legg til en linje \(measure.key): …"),
      related: [Self.here(measure)])
  }

  private func unused(in language: Language) -> [Diagnostic] {
    (words[language]?.entries ?? []).filter { !used.contains($0.key) }.map { entry in
      Rule.layoutUnusedWord.finding(
        at: entry.place, language: language, about: entry.key,
        Wording(
          "nothing uses the word “\(entry.key)”", nb: "ingenting bruker ordet «\(entry.key)»"),
        hint: meant[language]?[entry.key].map(Wording.didYouMean)
          ?? Wording(
            "remove it, or use it in a layout", nb: "fjern det, eller bruk det i en mal"))
    }
  }

  private static func here(_ measure: Words.Entry) -> Diagnostic.Related {
    Diagnostic.Related(measure.place, Wording("it stands here", nb: "den står her"))
  }
}
