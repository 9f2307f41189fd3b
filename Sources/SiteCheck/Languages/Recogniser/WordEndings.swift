/// What the endings of words that are not known tell of their text's language.
///
/// A reference, because a value would count up and down the uses of its tables at each block.
final class WordEndings: Sendable {
  static let all = WordEndings()

  /// An ending of at most eight bytes.
  private struct Ending: Sendable {
    let mask: UInt64
    let bytes: UInt64
    let weights: LanguageWeights
  }

  /// By the lower five bits of the last byte, in each the longest first.
  private let endings: [Ending]
  /// Where each last byte's endings begin, and one past the end.
  private let starts: [Int]

  private init() {
    let all = Set(Self.lists.flatMap { $0.endings.keys })
    let sorted = all.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    let buckets = (0..<32).map { last in
      sorted.filter { ($0.utf8.last ?? 0).folded & 31 == last }.map { ending in
        let key = WordKey(ending)
        return Ending(
          mask: .max >> UInt64(64 - 8 * key.count), bytes: key.tail,
          weights: Self.weights(of: ending))
      }
    }
    endings = Array(buckets.joined())
    starts = buckets.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
  }

  /// What a word's longest ending tells; nothing of a word that has none.
  func weights(of word: WordKey) -> LanguageWeights {
    let last = Int(truncatingIfNeeded: word.tail & 31)
    for index in starts[last]..<starts[last &+ 1]
    where word.tail & endings[index].mask == endings[index].bytes {
      return endings[index].weights
    }
    return LanguageWeights()
  }

  /// The same of a word that may follow an auxiliary verb, after which infinitives and participles
  /// tell the two forms of Norwegian apart: "kan bruka" and "er lagra", "kan brukes" and "er lagret",
  /// but also "vil programmet".
  func weights(of word: WordKey, followsAuxiliary: Bool) -> LanguageWeights {
    var weights = weights(of: word)
    guard followsAuxiliary else { return weights }
    switch word.tail & 0xFFFF {
    case let ending where ending & 0xFF == 0x61: weights.nynorsk = Swift.max(weights.nynorsk, 2)
    case 0x6573: weights.bokmaal = 3
    case 0x6574: weights.bokmaal = 2
    default: break
    }
    return weights
  }
}

extension WordEndings {
  /// The endings of one language, each with its weight.
  private struct List: Sendable {
    let unit: LanguageWeights
    let endings: [String: Int32]

    init(_ unit: LanguageWeights, _ lists: (Int32, String)...) {
      self.unit = unit
      var endings: [String: Int32] = [:]
      for (weight, list) in lists {
        for ending in list.split(separator: " ") { endings[String(ending)] = weight }
      }
      self.endings = endings
    }
  }

  /// Each language's longest fitting ending counts, also where another language has a longer one.
  private static func weights(of ending: String) -> LanguageWeights {
    lists.reduce(into: LanguageWeights()) { weights, list in
      let fitting = list.endings.keys.filter { ending.hasSuffix($0) }
      let longest = fitting.max { $0.utf8.count < $1.utf8.count }
      for _ in 0..<(longest.flatMap { list.endings[$0] } ?? 0) { weights += list.unit }
    }
  }

  private static let lists = [
    List(
      LanguageWeights(english: 1),
      (2, "able ance ence ful ght ible ical ies ings ity ly ments ness ors ous tion tions"),
      (1, "ate ed ess ive ment ure")),
    List(
      LanguageWeights(norwegian: 1),
      (2, "ande ane else elsen elser ende ene ering heit het heten inga ingar ingen inger isk"),
      (2, "iske leg lege lig lige sjon sjonar sjonen sjoner skap"),
      (1, "en et")),
    List(
      LanguageWeights(bokmaal: 1),
      (3, "ede elser ende eren het heten heter ighet ingen inger lig lige ligere"),
      (3, "navn navnet sjoner"), (2, "ere erne es"), (1, "ene")),
    List(
      LanguageWeights(nynorsk: 1),
      (3, "ande arar aren ast elsar era heit heita ingar leg legare lege leik namn"),
      (3, "namnet sjonar"), (2, "ane ar inga"), (1, "da ka la na ra sa ta")),
  ]
}
