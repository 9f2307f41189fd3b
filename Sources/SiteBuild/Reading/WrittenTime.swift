internal import SiteModel

/// A day, maybe with a time, as people write it: `25.3.2026`, `25. mars 2026`, `2026-12-01 kl. 8.00`.
struct WrittenTime {
  let day: Day
  let time: LocalTime?

  /// `2026-12-01T08:00`, or the day alone.
  var description: String { time?.description ?? day.description }

  /// Fails for what names no day, and for a day or a time that does not exist.
  init?(_ text: String) {
    guard text.utf8.count <= 60, let parts = Self.parts(of: text), parts.count >= 3,
      let day = Self.day(parts[0], parts[1], parts[2])
    else { return nil }
    let clock = parts.dropFirst(3).compactMap { Int($0) }
    guard clock.count == parts.count - 3 else { return nil }
    self.day = day
    switch clock.count {
    case 0: time = nil
    case 1...3:
      guard
        let time = LocalTime(day: day, hour: clock[0], minute: clock.count > 1 ? clock[1] : 0)
      else { return nil }
      self.time = time
    default: return nil
    }
  }

  /// The numbers, and names of months as `#3`; nil where there are other words.
  private static func parts(of text: String) -> [String]? {
    var parts: [String] = []
    for word in words(of: text) {
      if word.first?.isNumber == true {
        parts.append(word)
      } else if let month = month(word) {
        parts.append("#\(month)")
      } else if !["t", "kl", "klokka", "klokken", "den", "at"].contains(word) {
        return nil
      }
    }
    return parts
  }

  /// Runs of digits and runs of letters.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var last: Character = " "
    for letter in text.lowercased() {
      let isDigit = letter.isASCII && letter.isNumber
      if isDigit || letter.isLetter {
        let continues = isDigit ? last.isNumber : last.isLetter
        if continues { words[words.count - 1].append(letter) } else { words.append("\(letter)") }
      }
      last = letter
    }
    return words
  }

  private static func day(_ first: String, _ second: String, _ third: String) -> Day? {
    if first.count == 4, let year = Int(first), let month = Int(second.filter { $0 != "#" }) {
      return Int(third).flatMap { Day(year: year, month: month, day: $0) }
    }
    guard third.count == 4, let year = Int(third) else { return nil }
    // An English date may begin with the month; in numbers the day is first.
    let (day, month) = first.hasPrefix("#") ? (second, first) : (first, second)
    guard let day = Int(day), let month = Int(month.filter { $0 != "#" }) else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// The number of a month that is named in Norwegian or English, in full or shortened.
  private static func month(_ word: String) -> Int? {
    let names = [
      ["januar", "january"], ["februar", "february"], ["mars", "march"], ["april"],
      ["mai", "may"], ["juni", "june"], ["juli", "july"], ["august"], ["september"],
      ["oktober", "october"], ["november"], ["desember", "december"],
    ]
    guard word.count >= 3 else { return nil }
    return names.firstIndex { $0.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
  }
}
