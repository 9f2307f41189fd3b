/// How words begin that are looked for: by this most words of a text are passed over.
struct FirstLetters: Sendable {
  /// By the lower bits of the first two letters: a bit for each third one.
  private var thirds = [UInt32](repeating: 0, count: 1024)

  /// A word in any case. A short one may be followed by anything.
  mutating func insert(_ word: some Collection<UInt8>) {
    let letters = word.prefix(3).map { Int($0 & 31) }
    guard let first = letters.first else { return }
    for second in letters.count > 1 ? letters[1]...letters[1] : 0...31 {
      thirds[first << 5 | second] |= letters.count > 2 ? 1 << UInt32(letters[2]) : .max
    }
  }

  func union(_ other: FirstLetters) -> FirstLetters {
    var all = self
    for index in thirds.indices { all.thirds[index] |= other.thirds[index] }
    return all
  }

  /// Whether such a word may begin at an index.
  @inline(__always)
  func mayBegin(in text: [UInt8], at index: Int) -> Bool {
    let (first, second) = (text[index], text.byte(at: index &+ 1))
    let third = text.byte(at: index &+ 2)
    return thirds[Int(first & 31) &* 32 &+ Int(second & 31)] & (1 &<< UInt32(third & 31)) != 0
  }
}
