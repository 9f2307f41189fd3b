internal import SiteModel

extension Language {
  /// The language's name within a sentence of the messages.
  var name: Wording {
    switch self {
    case .english: Wording("English", nb: "engelsk")
    case .bokmaal: Wording("Bokmål", nb: "bokmål")
    case .nynorsk: Wording("Nynorsk", nb: "nynorsk")
    }
  }
}

extension Edition {
  /// The name of the edition's language within a sentence, whichever form of Norwegian it is.
  var languageName: Wording {
    switch self {
    case .english: Wording("English", nb: "engelsk")
    case .norwegian: Wording("Norwegian", nb: "norsk")
    }
  }
}

extension RecognisedLanguage {
  /// The side of the site that a text in this language belongs to.
  var edition: Edition? {
    switch self {
    case .english: .english
    case .bokmaal, .nynorsk, .norwegian: .norwegian
    case .unknown: nil
    }
  }
}
