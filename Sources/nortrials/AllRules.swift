internal import SiteModel

/// Every rule that the tool can report.
enum AllRules {
  /// In the order of their codes.
  static let list: [Rule] = PolicyRules.all.sorted { $0.code < $1.code }

  static let codes = list.map(\.code)
}
