/// A spot of a text that may belong to a fact.
struct FactToken: Sendable {
  /// What stands at the spot.
  enum Kind: Sendable {
    /// A run of digits; the value is −1 if it is too long for a number.
    case digits
    case number
    case possibleNumber
    /// A power of ten: `million`.
    case scale
    case month
    case shortMonth
    /// An `@`, a `://`, or a full stop inside a word.
    case address
    /// A word whose number may be Roman: `phase`.
    case series
    /// A word for a time of day, in minutes since midnight: `noon`.
    case dayTime
    /// `third`, `tredje`.
    case ordinal
    /// A word after which a part of a year or a hundred years is meant; the value is how many of
    /// them a year has, or 100: `quarter`, `half`, `century`.
    case period
    /// A part of one, in tenths: `halv`, `halvannen`.
    case fraction
    /// A word or sign for a currency, as `CurrencyMark` reads it.
    case currency
  }

  let kind: Kind
  let value: Int
  let start: Int
  let end: Int
  var isTaken = false

  /// In bytes.
  var length: Int { end - start }
}

/// Which spots a text has, so that extractors without work are passed over.
struct FactSpots: OptionSet, Sendable {
  let rawValue: UInt8

  static let digits = FactSpots(rawValue: 1)
  static let numbers = FactSpots(rawValue: 2)
  static let months = FactSpots(rawValue: 4)
  static let address = FactSpots(rawValue: 8)
  static let series = FactSpots(rawValue: 16)
  static let dayTimes = FactSpots(rawValue: 32)
  static let periods = FactSpots(rawValue: 64)
}

extension FactToken.Kind {
  /// Which extractors may have work with it.
  var spots: FactSpots {
    switch self {
    case .digits: .digits
    case .number, .possibleNumber, .ordinal, .scale, .fraction: .numbers
    case .month, .shortMonth: .months
    case .address: .address
    case .series: .series
    case .dayTime: .dayTimes
    case .period: [.numbers, .periods]
    // An amount has a number too.
    case .currency: []
    }
  }
}
