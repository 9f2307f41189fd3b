internal import SiteModel

/// How a text gives a number of hospitals, centres or the like: of all there are, or of some.
struct WholeCount {
  /// How surely the number is that of all.
  enum Scope {
    /// "all 29 hospitals", "each of the six centres", "Norway has six centres".
    case all
    /// "the 29 hospitals", which may be some that were named before.
    case definite
    /// "29 hospitals"
    case bare
  }

  private let sentence: Sentence
  /// The words of the number.
  private let number: Range<Int>
  /// The words of what is counted, with "NorTrials" and the like between.
  private let noun: Range<Int>
  private let words: CountWords
  private let tenses: TenseWords

  /// Fails where the number counts something else.
  init?(of counted: Counted, _ number: Range<Int>, in sentence: Sentence, _ language: Language) {
    self.sentence = sentence
    self.number = number
    words = .of(language)
    tenses = .of(language)
    var start = number.upperBound
    while start < sentence.words.count, words.fillers.contains(sentence.words[start].key) {
      start += 1
    }
    let name = counted.names(in: language).first { name in
      start + name.count <= sentence.words.count
        && name.indices.allSatisfy { offset in
          let word = sentence.words[start + offset]
          return word.key == name[offset] && word.gap == .space
        }
    }
    guard let name, !number.isEmpty else { return nil }
    noun = number.lowerBound..<start + name.count
  }

  /// The bytes of number and noun.
  var range: Range<Int> {
    sentence.words[noun.lowerBound].range
      .lowerBound..<sentence.words[noun.upperBound - 1].range.upperBound
  }

  /// Nil where the number is that of some, or of another time.
  var scope: Scope? {
    guard !isOfAnotherTime, !isRestricted else { return nil }
    let before = (1...3).map { word(number.lowerBound - $0) ?? "" }
    if words.some.contains(before[0]) { return nil }
    if words.all.contains(before[0])
      || (words.articles.contains(before[0])
        && (words.all.contains(before[1]) || words.all.union(words.each).contains(before[2])))
    {
      return .all
    }
    if words.articles.contains(before[0]) { return .definite }
    if words.ours.contains(before[0]) { return .all }
    if words.having.contains(before[0]) { return isOfTheSite ? .all : nil }
    return words.prepositions.contains(before[0]) ? nil : .bare
  }
}

extension WholeCount {
  private var clause: Range<Int> { sentence.clause(of: number.lowerBound) }

  /// A year in the sentence, or a clause in the past: it stays true whatever the tables say.
  private var isOfAnotherTime: Bool {
    let years = sentence.words.contains(where: \.key.isYear)
    return years || clause.contains { tenses.tense(of: sentence.words[$0].key) == .past }
  }

  /// "in the trial", "that took part", «som deltok»; not "in Norway".
  private var isRestricted: Bool {
    guard let next = word(noun.upperBound), sentence.words[noun.upperBound].gap != .mark,
      words.restricting.contains(next)
    else { return false }
    return !(1...2).contains { distance in
      word(noun.upperBound + distance).map(words.wholes.contains) ?? false
    }
  }

  /// Whether the clause speaks of the whole country or network.
  private var isOfTheSite: Bool {
    (clause.lowerBound..<number.lowerBound).contains {
      words.wholes.contains(sentence.words[$0].key)
    }
  }

  private func word(_ index: Int) -> WordKey? {
    sentence.words.indices.contains(index) ? sentence.words[index].key : nil
  }
}

/// The words of a language that tell whether all are counted; written by hand.
struct CountWords: Sendable {
  /// What may stand between number and noun.
  let fillers: Set<WordKey>
  let articles: Set<WordKey>
  let all: Set<WordKey>
  /// "each of the"
  let each: Set<WordKey>
  let ours: Set<WordKey>
  let having: Set<WordKey>
  /// Numbers that are no exact ones.
  let some: Set<WordKey>
  let prepositions: Set<WordKey>
  let restricting: Set<WordKey>
  /// What stands for the whole.
  let wholes: Set<WordKey>

  static func of(_ language: Language) -> CountWords {
    switch language {
    case .english: english
    case .bokmaal, .nynorsk: norwegian
    }
  }

  private static let english = CountWords(
    fillers: ["nortrials", "norwegian"], articles: ["the"], all: ["all"], each: ["each", "every"],
    ours: ["our"], having: ["has", "have", "are", "comprises", "includes", "runs"],
    some: [
      "about", "around", "some", "over", "than", "nearly", "almost", "least", "most", "only",
      "these", "those", "other", "first", "last", "next", "another", "to", "up",
    ],
    prepositions: [
      "from", "at", "in", "of", "with", "by", "for", "and", "or", "between", "through", "on",
    ],
    restricting: [
      "that", "which", "who", "where", "in", "at", "with", "from", "of", "for", "on", "to", "and",
      "here", "there", "can", "may",
    ],
    wholes: [
      "norway", "nortrials", "network", "we", "there", "country", "partnership", "site",
      "norwegian",
    ])

  private static let norwegian = CountWords(
    fillers: ["nortrials", "norske"], articles: ["de", "dei"], all: ["alle", "samtlige"],
    each: ["hvert", "hver", "kvart", "kvar"], ours: ["våre"],
    having: ["har", "er", "omfatter", "omfattar", "finnes", "finst"],
    some: [
      "om", "lag", "omtrent", "rundt", "over", "enn", "nesten", "minst", "bare", "berre", "disse",
      "desse", "andre", "første", "siste", "neste", "til", "inntil", "cirka", "ca",
    ],
    prepositions: [
      "fra", "frå", "ved", "i", "på", "av", "med", "hos", "for", "og", "eller", "mellom", "mellan",
      "gjennom",
    ],
    restricting: [
      "som", "der", "hvor", "i", "ved", "på", "med", "fra", "frå", "av", "for", "til", "og", "her",
      "kan",
    ],
    wholes: [
      "norge", "noreg", "nortrials", "nettverket", "nettverk", "vi", "det", "landet",
      "partnerskapet", "norske",
    ])
}
