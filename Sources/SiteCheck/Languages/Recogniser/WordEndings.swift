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

  /// By the lower five bits of the last two bytes, in each the longest first.
  private let endings: [Ending]
  /// Where the endings with each two last bytes begin, and one past the end.
  private let starts: [UInt16]

  private init() {
    let all = Set(Self.lists.flatMap { $0.endings.keys })
    let sorted = all.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    let buckets = Dictionary(grouping: sorted) { Self.bucket(of: WordKey($0)) }
    var (endings, starts): ([Ending], [UInt16]) = ([], [0])
    for bucket in 0..<1024 {
      endings += (buckets[bucket] ?? []).map { ending in
        let key = WordKey(ending)
        return Ending(
          mask: .max >> UInt64(64 - 8 * key.count), bytes: key.tail,
          weights: Self.weights(of: ending))
      }
      starts.append(UInt16(endings.count))
    }
    (self.endings, self.starts) = (endings, starts)
  }

  /// Of a word, or of an ending of two bytes or more.
  @inline(__always)
  private static func bucket(of word: WordKey) -> Int {
    Int(truncatingIfNeeded: (word.tail & 31) << 5 | (word.tail >> 8) & 31)
  }

  /// What a word's longest ending tells; nothing of a word that has none.
  func weights(of word: WordKey) -> LanguageWeights {
    let bucket = Self.bucket(of: word)
    var index = Int(starts[bucket])
    let end = Int(starts[bucket &+ 1])
    while index < end {
      if word.tail & endings[index].mask == endings[index].bytes { return endings[index].weights }
      index &+= 1
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
