internal import SiteModel

/// How much a text's words speak for each language; a sure word counts 4, an ending 1 to 3.
struct LanguageWeights: Hashable, Sendable {
  var english: Int32 = 0
  /// For Norwegian, of whichever form.
  var norwegian: Int32 = 0
  var bokmaal: Int32 = 0
  var nynorsk: Int32 = 0
  /// For a language that the site is not written in.
  var other: Int32 = 0

  static func += (a: inout LanguageWeights, b: LanguageWeights) {
    a.english &+= b.english
    a.norwegian &+= b.norwegian
    a.bokmaal &+= b.bokmaal
    a.nynorsk &+= b.nynorsk
    a.other &+= b.other
  }

  /// What the words speak for, be it ever so little; nil where they speak for both alike.
  var leaning: Edition? {
    english == norwegian ? nil : english > norwegian ? .english : .norwegian
  }

  /// Whether no further words of a text could change what it is written in, nor in which form.
  var isBeyondDoubt: Bool {
    let (least, most) = (Swift.min(english, norwegian), Swift.max(english, norwegian))
    guard most >= 24, most >= 8 * (least &+ other) else { return false }
    return english > norwegian || isFormBeyondDoubt
  }

  /// Whether a sentence goes on in the language that its text has had beyond doubt until now: a sure
  /// word says so, and none against.
  func goesOn(in edition: Edition) -> Bool {
    edition == .english
      ? english >= 4 && norwegian &+ other == 0 : norwegian >= 4 && english &+ other == 0
  }

  /// Whether no word speaks for a second language.
  var isUnopposed: Bool { Swift.min(english, norwegian) == 0 && other == 0 }

  private var isFormBeyondDoubt: Bool {
    let (least, most) = (Swift.min(bokmaal, nynorsk), Swift.max(bokmaal, nynorsk))
    return most >= 8 && most >= 3 * least
  }
}
