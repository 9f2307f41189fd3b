extension WordKey {
  /// Whether it ends with a text of at most eight bytes.
  func hasSuffix(_ suffix: WordKey) -> Bool {
    count >= suffix.count
      && tail & (suffix.count >= 8 ? .max : (1 << UInt64(suffix.count * 8)) - 1) == suffix.tail
  }

  /// Whether it is a number of four figures that begins with 19 or 20.
  var isYear: Bool {
    let figures = (0..<4).allSatisfy { UInt8(truncatingIfNeeded: tail >> UInt64($0 * 8)).isDigit }
    return count == 4 && figures && (tail >> 16 == 0x3139 || tail >> 16 == 0x3230)
  }
}
