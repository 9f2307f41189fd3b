/// A spot of a text that speaks of a subject.
struct Mention: Sendable {
  let subject: Int
  /// The number of the block; negative for the texts of front matter.
  let block: Int
  let start: Int
  let end: Int
  /// The number of the phrase in the language's index.
  let phrase: Int
  let form: Form

  /// How the words stand there.
  enum Form: Sendable {
    /// An approved phrase, or one of its inflections.
    case approved
    /// A variant that should not be written.
    case avoided
    /// The first part of a longer word: `lungeavdelinger`.
    case part
  }

  /// In bytes of the block's text.
  var range: Range<Int> { start..<end }
}

/// What a version of a page speaks of, in the order of the text.
struct PageMentions: Sendable {
  private(set) var all: [Mention] = []
  /// A bit a subject that is named at all.
  private(set) var named: SubjectSet
  /// A bit a subject that is named by a whole word, which the other version must answer.
  private(set) var asking: SubjectSet

  init(subjects: Int) {
    named = SubjectSet(count: subjects)
    asking = named
  }

  mutating func append(_ mention: Mention, isTerm: Bool) {
    all.append(mention)
    named.insert(mention.subject)
    // A term may be a part of another thing: `studiesykepleier`.
    if mention.form != .part || !isTerm { asking.insert(mention.subject) }
  }
}

/// A set of subjects, a bit each.
struct SubjectSet: Hashable, Sendable {
  private var bits: [UInt64]

  init(count: Int) { bits = [UInt64](repeating: 0, count: (count + 63) / 64) }

  mutating func insert(_ subject: Int) { bits[subject >> 6] |= 1 << UInt64(subject & 63) }

  func contains(_ subject: Int) -> Bool {
    bits[subject >> 6] & (1 << UInt64(subject & 63)) != 0
  }

  /// The subjects that another set of the same site lacks, ascending.
  func subtracting(_ other: SubjectSet) -> [Int] {
    var rest: [Int] = []
    for (index, bits) in bits.enumerated() {
      var left = bits & ~other.bits[index]
      while left != 0 {
        rest.append(index * 64 + left.trailingZeroBitCount)
        left &= left - 1
      }
    }
    return rest
  }
}
