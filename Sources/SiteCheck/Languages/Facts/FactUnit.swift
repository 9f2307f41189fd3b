/// What a number counts, as far as its value depends on it.
enum FactUnit: Int, Sendable {
  case none
  case percent
  case percentagePoints
  case norwegianKroner
  case euros
  case dollars
  case pounds
  case danishKroner
  case swedishKronor
  case francs

  /// How reports print it after the number; empty for none.
  var sign: String {
    switch self {
    case .none: ""
    case .percent: " %"
    case .percentagePoints: " pp"
    case .norwegianKroner: " NOK"
    case .euros: " EUR"
    case .dollars: " USD"
    case .pounds: " GBP"
    case .danishKroner: " DKK"
    case .swedishKronor: " SEK"
    case .francs: " CHF"
    }
  }

  /// Whether a number with it is an amount of money.
  var isCurrency: Bool {
    switch self {
    case .none, .percent, .percentagePoints: false
    case .norwegianKroner, .euros, .dollars, .pounds, .danishKroner, .swedishKronor, .francs: true
    }
  }
}
