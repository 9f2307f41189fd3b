internal import SiteModel

/// What kind of hard fact a text states; the cases stand in the order of extraction.
enum FactKind: CaseIterable, Sendable {
  case url
  case email
  case phone
  case identifier
  case date
  case time
  case money
  case number
}

/// A hard fact of a text, with a value that is equal in all languages.
struct Fact: Sendable {
  let kind: FactKind
  let value: FactValue
  /// Which block states it; negative for the texts of front matter.
  let block: Int
  /// The bytes of the block's text that state it.
  let range: Range<Int>
  /// Whether it surely is a fact.
  ///
  /// One that is not (an article that may be a number, digits inside a name) answers a certain
  /// fact of the other version, but is never missed itself.
  let isCertain: Bool
  /// Whether it is an ordinal: it is missed where the other version has another one in its stead.
  var isOrdinal = false
  /// Which of the page's links leads there; nil for what a reader sees.
  var link: Int?
}

/// Takes one kind of facts out of a text.
///
/// Extractors run in a fixed order; what one takes, the later ones do not see.
protocol FactExtractor: Sendable {
  /// The spots that a text must have one of, else it states no such fact.
  var spots: FactSpots { get }

  func extract(from text: inout FactText)
}

/// The order of extraction; a new kind of fact takes its place here.
enum FactExtractors {
  static func extractAll(from text: inout FactText) {
    extract(URLExtractor(), from: &text)
    extract(EmailExtractor(), from: &text)
    extract(PhoneExtractor(), from: &text)
    extract(PhaseExtractor(), from: &text)
    extract(IdentifierExtractor(), from: &text)
    extract(PeriodExtractor(), from: &text)
    extract(DateExtractor(), from: &text)
    extract(TimeExtractor(), from: &text)
    extract(NumberExtractor(), from: &text)
  }

  private static func extract(_ extractor: some FactExtractor, from text: inout FactText) {
    if !extractor.spots.isDisjoint(with: text.spots) { extractor.extract(from: &text) }
  }
}
