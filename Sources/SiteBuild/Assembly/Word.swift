internal import SiteModel

/// The words of the interface that the tool places itself; layouts name others as they like.
enum Word: String, CaseIterable, Sendable {
  case areaSummary = "area-summary"
  case answerCentre = "answer-centre"
  case answerYes = "answer-yes"
  case answerNo = "answer-no"
  case answerNotConfirmed = "answer-not-confirmed"
  case answerCentreHospitals = "answer-centre-hospitals"
  case answerYesHospitals = "answer-yes-hospitals"
  case answerNoHospitals = "answer-no-hospitals"
  case answerNotConfirmedHospitals = "answer-not-confirmed-hospitals"
  case answerCentreAreas = "answer-centre-areas"
  case answerYesAreas = "answer-yes-areas"
  case answerNoAreas = "answer-no-areas"
  case answerNotConfirmedAreas = "answer-not-confirmed-areas"
  case areaCount = "area-count"
  case areasOutsideCentres = "areas-outside-centres"
  case asOf = "as-of"
  case chartBars = "chart-bars"
  case chartLine = "chart-line"
  case chartSource = "chart-source"
  case chartTable = "chart-table"
  case chartValue = "chart-value"
  case city
  case confirmedOn = "confirmed-on"
  case factBox = "fact-box"
  case feedTitle = "feed-title"
  case footnoteBack = "footnote-back"
  case footnotes
  case formatELearning = "format-e-learning"
  case formatDigital = "format-digital"
  case formatInPerson = "format-in-person"
  case formatMixed = "format-mixed"
  case formatUniversity = "format-university"
  case formatUnknown = "format-unknown"
  case hospital
  case hospitalCount = "hospital-count"
  case hospitalSummary = "hospital-summary"
  case inEnglish = "in-english"
  case inBokmaal = "in-bokmaal"
  case inNynorsk = "in-nynorsk"
  case kind
  case kindUniversity = "kind-university"
  case kindNonUniversity = "kind-non-university"
  case kindPrivateNonProfit = "kind-private-non-profit"
  case languageEnglish = "language-english"
  case languageBokmaal = "language-bokmaal"
  case languageNynorsk = "language-nynorsk"
  case languageDanish = "language-danish"
  case languageUnknown = "language-unknown"
  case mailbox
  case mainPages = "main-pages"
  case notFoundTitle = "not-found-title"
  case notFoundSummary = "not-found-summary"
  case ownName = "own-name"
  case pageOf = "page-of"
  case peopleAsOf = "people-as-of"
  case peopleUntil = "people-until"
  case region
  case regionNord = "region-helse-nord"
  case regionMidtNorge = "region-helse-midt-norge"
  case regionVest = "region-helse-vest"
  case regionSorOst = "region-helse-sor-ost"
  case search
  case searchSummary = "search-summary"
  case searchTitle = "search-title"
  case sharePicture = "share-picture"
  case siteMap = "site-map"
  case siteMapSummary = "site-map-summary"
  case translated = "translated"
  case translatedWithTool = "translated-with-tool"
  case translatedBy = "translated-by"
  case translationReviewed = "translation-reviewed"
  case translationReviewedOn = "translation-reviewed-on"
  case trust

  /// What stands in the braces of the word's text.
  var placeholders: Set<String> {
    switch self {
    case .areaSummary, .feedTitle, .hospitalSummary: ["name"]
    case .areaCount, .hospitalCount: ["count"]
    case .asOf, .peopleAsOf, .peopleUntil: ["date"]
    case .chartBars, .chartLine: ["lowest", "highest"]
    case .chartSource: ["source"]
    case .footnoteBack: ["number"]
    case .pageOf: ["page", "pages"]
    case .translated: ["language"]
    case .translatedWithTool: ["language", "tool"]
    case .translatedBy: ["language", "name"]
    case .translationReviewed: ["name"]
    case .translationReviewedOn: ["name", "date"]
    default: []
    }
  }
}
