internal import SiteModel

/// How much a text's words speak for each language; a sure word counts 4, an ending 1 to 3.
struct LanguageWeights: Hashable, Sendable {
  /// All at once, so that a word's are added in one step.
  private var all: SIMD8<Int32>

  init(
    english: Int32 = 0, norwegian: Int32 = 0, bokmaal: Int32 = 0, nynorsk: Int32 = 0,
    other: Int32 = 0
  ) {
    all = SIMD8(english, norwegian, bokmaal, nynorsk, other, 0, 0, 0)
  }

  var english: Int32 {
    get { all[0] }
    set { all[0] = newValue }
  }
  /// For Norwegian, of whichever form.
  var norwegian: Int32 {
    get { all[1] }
    set { all[1] = newValue }
  }
  var bokmaal: Int32 {
    get { all[2] }
    set { all[2] = newValue }
  }
  var nynorsk: Int32 {
    get { all[3] }
    set { all[3] = newValue }
  }
  /// For a language that the site is not written in.
  var other: Int32 {
    get { all[4] }
    set { all[4] = newValue }
  }

  static func += (a: inout LanguageWeights, b: LanguageWeights) { a.all &+= b.all }

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
    switch edition {
    case .english: english >= 4 && norwegian &+ other == 0
    case .norwegian: norwegian >= 4 && english &+ other == 0
    }
  }

  /// Whether no word speaks for a second language.
  var isUnopposed: Bool { Swift.min(english, norwegian) == 0 && other == 0 }

  private var isFormBeyondDoubt: Bool {
    let (least, most) = (Swift.min(bokmaal, nynorsk), Swift.max(bokmaal, nynorsk))
    return most >= 8 && most >= 3 * least
  }
}
