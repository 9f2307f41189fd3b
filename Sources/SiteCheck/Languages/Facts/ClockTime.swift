internal import SiteModel

/// A time of day as it is written in a text.
struct ClockTime {
  /// Which half of the day English names.
  enum Half {
    case am
    case pm
  }

  /// Since midnight.
  let minutes: Int
  let half: Half?
  let tokens: ClosedRange<Int>
  let bytes: Range<Int>

  /// The time that begins at a token; `previous` is the time before, to which it may be linked.
  init?(in text: borrowing FactText, at index: Int, after previous: ClockTime?) {
    guard let reading = Reading(in: text, at: index) else { return nil }
    let isLinked =
      previous.flatMap { text.gap(from: $0.bytes.upperBound, to: reading.bytes.lowerBound) }
      .map { gap in
        Self.links.contains(gap)
          || (gap == " og " && previous.map { Self.isBetween($0, in: text) } == true)
      } ?? false
    if reading.half == nil {
      // The 2.30 of "from 2.30 to 4 pm" gets its half of the day from the 4.
      let opensRange = Self.isLinkedToHalf(reading, in: text)
      guard !opensRange, reading.isTime(in: text, isLinked: isLinked) else { return nil }
    }
    self.init(reading, half: reading.half)
  }

  /// The bare hour, or the hour and minutes, that open a range which ends with am or pm.
  init?(opening time: ClockTime, _ half: Half, in text: borrowing FactText) {
    for width in [1, 2] {
      let index = time.tokens.lowerBound - width
      guard let reading = Reading(in: text, at: index), reading.tokens.count == width,
        let gap = text.gap(from: reading.bytes.upperBound, to: time.bytes.lowerBound),
        Self.links.contains(gap)
          || (gap == " and " && text.word(before: reading.bytes.lowerBound) == "between"),
        (1...12).contains(reading.hour)
      else { continue }
      let later = ClockTime(reading, half: half)
      // "11–2 pm" begins in the morning.
      self = later.minutes < time.minutes ? later : ClockTime(reading, half: .am)
      return
    }
    return nil
  }

  private init(_ reading: Reading, half: Half?) {
    let hour =
      switch half {
      case .am: reading.hour % 12
      case .pm: reading.hour % 12 + 12
      case nil: reading.hour
      }
    // The end of a day is the beginning of the next: "kl. 24" is midnight.
    minutes = (hour * 60 + reading.minute) % 1440
    self.half = half
    tokens = reading.tokens
    bytes = reading.bytes
  }

  /// Whether a time opens a range: the 9 of "mellom kl. 9 og 15".
  private static func isBetween(_ time: ClockTime, in text: borrowing FactText) -> Bool {
    between.contains {
      text.bytes.hasWord($0, at: time.bytes.lowerBound - $0.bytes.count)
    }
  }

  private static let between: [StaticBytes] = [
    "mellom kl. ", "mellom kl ", "mellom klokka ", "mellom klokken ",
  ]

  private static func isLinkedToHalf(_ reading: Reading, in text: borrowing FactText) -> Bool {
    guard (1...12).contains(reading.hour),
      let next = Reading(in: text, at: reading.tokens.upperBound + 1), next.half != nil,
      let gap = text.gap(from: reading.bytes.upperBound, to: next.bytes.lowerBound)
    else { return false }
    return links.contains(gap)
      || (gap == " and " && text.word(before: reading.bytes.lowerBound) == "between")
  }

  private static let links: Set<PackedWord> = [
    "-", " - ", " to ", " til ", " until ", " kl. ", "-kl. ",
  ]
}

/// An hour, perhaps with minutes, that may be a time of day.
private struct Reading {
  let hour: Int
  let minute: Int
  let tokens: ClosedRange<Int>
  let bytes: Range<Int>
  let half: ClockTime.Half?
  /// What stands between hour and minutes; nil for a bare hour.
  private let mark: UInt8?

  init?(in text: borrowing FactText, at index: Int) {
    guard let first = Self.hour(in: text, at: index), first.length != 3 || first.kind != .digits,
      !text.bytes.hasLetter(before: first.start), !Self.isPartOfNumber(first, in: text)
    else { return nil }
    // "kl. 1430"
    let isFused = first.kind == .digits && first.length > 2
    hour = isFused ? first.value / 100 : first.value
    let minutes = isFused ? nil : Self.minutes(after: first, at: index + 1, in: text)
    minute = isFused ? first.value % 100 : minutes?.value ?? 0
    guard (0...24).contains(hour), minute < 60,
      !isFused || (first.length == 4 && Self.clockWords.contains(text.word(before: first.start)))
    else { return nil }
    mark = minutes.map { _ in text.bytes[first.end] }
    tokens = index...(minutes == nil ? index : index + 1)
    let end = minutes?.end ?? first.end
    let named = Self.half(after: end, in: text)
    half = (1...12).contains(hour) ? named?.half : nil
    bytes = first.start..<(half == nil ? end : named?.end ?? end)
    if hour == 24 && minute != 0 { return nil }
  }

  /// Whether its surroundings say that a time is meant.
  func isTime(in text: borrowing FactText, isLinked: Bool) -> Bool {
    let before = text.word(before: bytes.lowerBound)
    if Self.clockWords.contains(before) { return true }
    guard let mark else {
      return isLinked || Self.oClock.contains { text.bytes.hasWord($0, at: bytes.upperBound) }
    }
    if mark == UInt8(ascii: ":") || isLinked { return true }
    switch text.language {
    case .english: return Self.englishWords.contains(before) || isFollowedByTime(in: text)
    case .bokmaal, .nynorsk:
      return !Self.numbered.contains(before) && !text.isFollowedByUnit(bytes.upperBound)
    }
  }

  private func isFollowedByTime(in text: borrowing FactText) -> Bool {
    guard let next = Reading(in: text, at: tokens.upperBound + 1), next.mark != nil,
      let gap = text.gap(from: bytes.upperBound, to: next.bytes.lowerBound)
    else { return false }
    return gap == "-" || gap == " - "
  }
}

extension Reading {
  private static let clockWords: [PackedWord] = ["kl", "klokka", "klokken", "klokkeslett"]
  private static let englishWords: Set<PackedWord> = [
    "at", "from", "until", "till", "before", "after", "between", "by", "around", "starts", "ends",
  ]
  /// Words after which figures with a full stop are no time.
  private static let numbered: Set<PackedWord> = [
    "versjon", "punkt", "kapittel", "kap", "avsnitt", "art", "artikkel", "tabell", "figur", "v",
  ]

  private static let halves: [(StaticBytes, ClockTime.Half)] = [
    ("am", .am), ("a.m.", .am), ("pm", .pm), ("p.m.", .pm), ("noon", .pm), ("midday", .pm),
    ("midnight", .am),
  ]
  private static let oClock: [StaticBytes] = [" o'clock", " o’clock"]

  /// Figures, or a word that clocks have: "klokka ni", "nine o'clock".
  private static func hour(in text: borrowing FactText, at index: Int) -> FactToken? {
    if let figures = text.digits(at: index) { return figures }
    guard text.isFree(index), (1...12).contains(text.tokens[index].value) else { return nil }
    let token = text.tokens[index]
    switch (token.kind, text.language) {
    case (.number, .english), (.possibleNumber, .english):
      return oClock.contains { text.bytes.hasWord($0, at: token.end) } ? token : nil
    case (.number, _), (.possibleNumber, _):
      return clockWords.contains(text.word(before: token.start)) ? token : nil
    default: return nil
    }
  }

  private static func minutes(
    after hour: FactToken, at index: Int, in text: borrowing FactText
  ) -> FactToken? {
    guard let token = text.digits(at: index), token.start == hour.end + 1,
      token.end - token.start == 2, token.value < 60,
      !text.bytes.hasLetterOrFigure(at: token.end) || half(after: token.end, in: text) != nil
    else { return nil }
    let mark = text.bytes[hour.end]
    return mark == UInt8(ascii: ".") || mark == UInt8(ascii: ":") ? token : nil
  }

  /// Whether figures go on before or after: "1.200", "3,14", "12.5.2".
  private static func isPartOfNumber(_ token: FactToken, in text: borrowing FactText) -> Bool {
    let before = text.bytes.byte(at: token.start - 1)
    let joins = before == UInt8(ascii: ".") || before == UInt8(ascii: ",")
    return joins && text.bytes.byte(at: token.start - 2).isDigit
  }

  private static func half(
    after end: Int, in text: borrowing FactText
  ) -> (half: ClockTime.Half, end: Int)? {
    guard text.isEnglish else { return nil }
    let start = text.bytes.skippingSpaces(from: end)
    // Of all letters only these begin one.
    switch text.bytes.byte(at: start).folded {
    case UInt8(ascii: "a"), UInt8(ascii: "p"), UInt8(ascii: "n"), UInt8(ascii: "m"): break
    default: return nil
    }
    for (form, half) in halves where text.bytes.hasWord(form, at: start) {
      let last = start + form.bytes.count
      if !text.bytes.hasLetterOrFigure(at: last) { return (half, last) }
    }
    return nil
  }
}

extension [UInt8] {
  /// Whether a letter or figure, or a full stop or comma with a figure, stands at an index.
  func hasLetterOrFigure(at index: Int) -> Bool {
    let byte = byte(at: index)
    let joins = byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
    return byte.isWordByte || byte.isDigit || (joins && self.byte(at: index + 1).isDigit)
  }
}
