internal import SiteModel

/// A rule that compares the two versions of a page.
protocol TwinRule: Sendable {
  /// What its findings are made by.
  var rule: Rule { get }

  /// The findings in the order of the text.
  func check(_ pair: ComparedPair) -> [Diagnostic]
}
