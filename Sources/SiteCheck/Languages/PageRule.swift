internal import SiteModel

/// A rule that judges one version of a page by its words.
protocol PageRule: Sendable {
  /// What its findings are made by.
  var rule: Rule { get }

  /// The findings in the order of the text; the pair is that of the page, if it has both versions.
  func check(_ page: ReadPage, in pair: ComparedPair?) -> [Diagnostic]
}
