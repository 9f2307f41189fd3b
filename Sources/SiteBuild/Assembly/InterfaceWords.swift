internal import SiteModel

/// The words of the interface in every language, as the tool places them.
struct InterfaceWords: Sendable {
  private let words: [Language: Words]

  init(_ words: [Language: Words]) { self.words = words }

  /// A word in a language, its placeholders filled; empty where the file lacks it, which is a
  /// finding of its own.
  func text(_ word: Word, in language: Language, _ values: [String: String] = [:]) -> String {
    words[language]?.text(word.rawValue, filling: values) ?? ""
  }

  /// A word that depends on a number.
  func text(_ word: Word, count: Int, in language: Language) -> String {
    words[language]?.text(word.rawValue, count: count) ?? ""
  }

  /// The words that layouts may use: those without placeholders.
  func table(in language: Language) -> TextTable {
    var texts: [String: String] = [:]
    for entry in words[language]?.entries ?? [] where entry.placeholders.isEmpty {
      texts[entry.key] = words[language]?.text(entry.key)
    }
    return TextTable(texts)
  }
}

extension Language {
  /// "in Norwegian".
  var inWord: Word {
    switch self {
    case .english: .inEnglish
    case .bokmaal: .inBokmaal
    case .nynorsk: .inNynorsk
    }
  }

  /// The language's name.
  var nameWord: Word {
    switch self {
    case .english: .languageEnglish
    case .bokmaal: .languageBokmaal
    case .nynorsk: .languageNynorsk
    }
  }
}
