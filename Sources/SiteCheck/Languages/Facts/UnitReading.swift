internal import SiteModel

/// A number while what stands round it is read: "and a half", "million", "%", "kroner".
struct UnitReading {
  private(set) var decimal: ExactDecimal
  private(set) var isCertain: Bool
  private(set) var tokens: ClosedRange<Int>
  private(set) var bytes: Range<Int>
  private(set) var scale: Int
  private(set) var unit = FactUnit.none

  init(
    _ decimal: ExactDecimal, isCertain: Bool, tokens: ClosedRange<Int>, bytes: Range<Int>,
    scale: Int = 0
  ) {
    self.decimal = decimal
    self.scale = scale
    self.isCertain = isCertain
    self.tokens = tokens
    self.bytes = bytes
  }

  /// The half of "2½" and "two and a half".
  mutating func readHalf(in text: borrowing FactText) {
    let end = bytes.upperBound
    let length: Int
    switch text.bytes.byte(at: end) {
    case 0xC2 where text.bytes.byte(at: end + 1) == 0xBD: length = 2
    case 0x20 where [UInt8(ascii: "a"), UInt8(ascii: "o")].contains(text.bytes.byte(at: end + 1)):
      guard let phrase = Self.halves.first(where: { text.bytes.hasWord($0, at: end) }) else {
        return
      }
      length = phrase.bytes.count
    default: return
    }
    guard decimal.decimals == 0, decimal.append(5, length: 1, areDecimals: true) else { return }
    isCertain = true
    bytes = bytes.lowerBound..<end + length
    take(upTo: end + length, in: text)
  }

  private static let halves: [StaticBytes] = [
    " and a half", " og en halv", " og et halvt", " og ein halv", " og eit halvt",
    " og ei halv",
  ]

  /// The words of "10 million", "five hundred thousand".
  mutating func readScale(in text: borrowing FactText) {
    while text.isFree(tokens.upperBound + 1) {
      let next = text.tokens[tokens.upperBound + 1]
      guard next.kind == .scale, let gap = text.gap(from: bytes.upperBound, to: next.start),
        gap == " " || gap == "-"
      else { return }
      scale += next.value
      isCertain = true
      extend(to: next.end, token: tokens.upperBound + 1)
    }
  }

  mutating func readUnit(in text: borrowing FactText, notBefore free: Int) {
    if let (end, unit) = text.percentage(at: bytes.upperBound) {
      self.unit = unit
      isCertain = true
      extend(to: end, token: tokens.upperBound)
      return
    }
    if let (mark, index) = text.currency(before: tokens.lowerBound, notBefore: free) {
      set(mark)
      tokens = index...tokens.upperBound
      bytes = text.tokens[index].start..<bytes.upperBound
      readShortScale(in: text)
    }
    guard let (mark, index, end) = text.currency(after: bytes.upperBound, token: tokens.upperBound)
    else { return }
    // The kroner of "kr 500,-" are told once more.
    if unit == .none { set(mark) }
    extend(to: end, token: index)
  }

  /// The millions of "NOK 30m": beside a currency no metres are meant.
  private mutating func readShortScale(in text: borrowing FactText) {
    guard scale == 0, let power = text.shortScale(at: bytes.upperBound) else { return }
    scale += power.power
    extend(to: bytes.upperBound + power.length, token: tokens.upperBound)
  }

  private mutating func set(_ mark: CurrencyMark) {
    unit = mark.unit
    scale += mark.powerOfTen
    isCertain = true
  }

  private mutating func extend(to end: Int, token: Int) {
    bytes = bytes.lowerBound..<Swift.max(bytes.upperBound, end)
    tokens = tokens.lowerBound...Swift.max(tokens.upperBound, token)
  }

  private mutating func take(upTo end: Int, in text: borrowing FactText) {
    var last = tokens.upperBound
    while text.tokens.indices.contains(last + 1), text.tokens[last + 1].start < end { last += 1 }
    tokens = tokens.lowerBound...last
  }
}

extension FactText {
  private static let percentages: [StaticBytes] = [
    "%", "per cent", "percent", "prosent", "pct", "pst.", "per hundre",
  ]
  private static let points: [StaticBytes] = [
    "age point", " point", "-point", "poeng", "-poeng", " poeng", "enhet", "einin",
  ]

  /// The power of ten of a letter right after English figures: "30m", "2bn", "300k".
  func shortScale(at end: Int) -> (power: Int, length: Int)? {
    guard isEnglish, bytes.byte(at: end).isPlainLetter else { return nil }
    return Self.shortScales.first {
      bytes.hasWord($0.0, at: end) && !bytes.byte(at: end + $0.0.bytes.count).isWordByte
    }.map { ($0.1, $0.0.bytes.count) }
  }

  private static let shortScales: [(StaticBytes, Int)] = [
    ("m", 6), ("mn", 6), ("bn", 9), ("k", 3),
  ]

  /// The end of a sign or word for per cent, or percentage points, that follows; nil where none
  /// does.
  func percentage(at end: Int) -> (end: Int, unit: FactUnit)? {
    var start = bytes.skippingSpaces(from: end)
    start += bytes.dashLength(at: start)
    // Of all letters only p and the sign itself begin one.
    let first = bytes.byte(at: start)
    guard first == UInt8(ascii: "%") || first.folded == UInt8(ascii: "p"),
      let form = Self.percentages.first(where: { bytes.hasWord($0, at: start) })
    else { return nil }
    let last = start + form.bytes.count
    let points = Self.points.first { bytes.hasWord($0, at: last) }
    return points.map { (last + $0.bytes.count, .percentagePoints) } ?? (last, .percent)
  }

  /// Whether a percentage or a scale follows, so that figures before them are no time.
  func isFollowedByUnit(_ end: Int) -> Bool {
    if percentage(at: end) != nil { return true }
    let next = firstToken(from: end)
    return tokens.indices.contains(next) && tokens[next].kind == .scale
      && gap(from: end, to: tokens[next].start) == " "
  }
}
