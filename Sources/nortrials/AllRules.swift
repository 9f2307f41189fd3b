internal import SiteBuild
internal import SiteCheck
internal import SiteModel

/// Every rule that the tool can report.
enum AllRules {
  /// In the order of their codes.
  static let list: [Rule] = (BuildRules.all + CheckRules.all + PolicyRules.all).sorted {
    $0.code < $1.code
  }

  static let codes = list.map(\.code)
}
