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

  /// Whether no further words of a text could change what it is written in.
  var isBeyondDoubt: Bool {
    let (least, most) = (Swift.min(english, norwegian), Swift.max(english, norwegian))
    return most >= 24 && most >= 8 * (least &+ other)
  }
}
