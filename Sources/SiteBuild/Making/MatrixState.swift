internal import SiteModel

/// What the matrix shows for a hospital and an area; the centre's state is derived, never stored.
enum MatrixState: CaseIterable, Sendable {
  case centre
  case yes
  case no
  case notConfirmed

  /// The name of the state in the style sheet and in the open data.
  var name: String {
    switch self {
    case .centre: "centre"
    case .yes: "yes"
    case .no: "no"
    case .notConfirmed: "not-confirmed"
    }
  }

  /// The state of a cell, in words.
  var word: Word {
    switch self {
    case .centre: .answerCentre
    case .yes: .answerYes
    case .no: .answerNo
    case .notConfirmed: .answerNotConfirmed
    }
  }

  /// The heading over the hospitals of this state, on an area's page.
  var hospitalsWord: Word {
    switch self {
    case .centre: .answerCentreHospitals
    case .yes: .answerYesHospitals
    case .no: .answerNoHospitals
    case .notConfirmed: .answerNotConfirmedHospitals
    }
  }

  /// The heading over the areas of this state, on a hospital's page.
  var areasWord: Word {
    switch self {
    case .centre: .answerCentreAreas
    case .yes: .answerYesAreas
    case .no: .answerNoAreas
    case .notConfirmed: .answerNotConfirmedAreas
    }
  }
}

extension SiteContext {
  /// The state of a hospital and an area; a centre whose page is out in one edition alone counts.
  func state(hospital: String, area: String) -> MatrixState {
    if index.hasCentre(hospital, for: area) { return .centre }
    switch site.tables.matrix.answer(hospital: hospital, area: area) {
    case .yes: return .yes
    case .no: return .no
    case .notConfirmed: return .notConfirmed
    }
  }
}
