internal import SiteModel

/// What the words of a text add up to.
struct WordTally: Hashable, Sendable {
  var words: Int32 = 0
  /// The words in lower case of at least four letters: names have none but between capitals.
  var plainWords: Int32 = 0
  /// The words in lower case that follow another such: names have hardly one, as in "of the".
  var runningWords: Int32 = 0
  var weights = LanguageWeights()

  static func += (a: inout WordTally, b: WordTally) {
    a.words &+= b.words
    a.plainWords &+= b.plainWords
    a.runningWords &+= b.runningWords
    a.weights += b.weights
  }

  mutating func add(_ weights: LanguageWeights, isPlain: Bool, runsOn: Bool) {
    words &+= 1
    plainWords &+= isPlain ? 1 : 0
    runningWords &+= runsOn ? 1 : 0
    self.weights += weights
  }

  /// Whether it is more than a name or an address: a third of its words is plain, or some run on.
  var isProse: Bool {
    (plainWords >= 2 && plainWords * 3 >= words) || (runningWords >= 3 && runningWords * 5 >= words)
  }
}

/// The words of one block, or of one text of front matter.
struct BlockWords: Sendable {
  /// The number of the block; negative for the texts of front matter.
  let block: Int
  /// The words that the block itself says, as many as were judged; those within quotation marks only
  /// if there are no others.
  var tally = WordTally()
  /// The same, but with those within quotation marks where there are hardly any others.
  var whole = WordTally()
  /// All words, those within quotation marks too.
  var count = 0
  /// A number that is the same for blocks that begin with the same words, as many as were judged.
  var fingerprint: UInt64 = 0
  /// The bytes of the first sentences in a row, of eight words or more, that are in the other
  /// edition's language; empty where none is.
  var foreign = 0..<0
  /// Whether it is marked as foreign as a whole.
  let isMarked: Bool
  /// The edition whose language it has although its page has another; nil where it is short, a name,
  /// marked as foreign, or not recognised.
  var foreignEdition: Edition?
}
