internal import SiteModel

/// Words that have a capital without being the name of a person or a firm: parts of offices, titles
/// and public bodies, countries and their peoples, months, and all names of the site's tables.
struct CommonCapitals: Sendable {
  private let words: Set<UInt32>

  /// Those of one edition's language.
  init(of edition: Edition, in site: Site) {
    let tables = site.tables
    let names =
      tables.hospitals.flatMap { [$0.name.english, $0.name.norwegian, $0.trust, $0.city] }
      + tables.areas.flatMap { [$0.name.english, $0.name.norwegian] }
    let own = edition == .english ? Self.english : Self.norwegian
    let all = [own, Self.shared] + names
    words = Set(
      all.flatMap { KnownName.words(of: $0) }.map { WordForm($0).hash })
  }

  func contains(_ word: UInt32) -> Bool { words.contains(word) }
}

extension CommonCapitals {
  /// In the names of both languages.
  private static let shared = """
    nortrials norcrin norway norge helse nord sør øst vest midt oslo bergen trondheim tromsø
    stavanger rhf hf as asa inc ltd
    """

  private static let english = """
    ambassador content digitalisation intervention studies excellence guideline healthcare operating personnel professional room web
    academy accessibility act action advisory agency american annual april arctic assembly association august
    authorities authority autumn basic biomedical board brain british cancer care central centre
    chief clinic clinical coalition college commission committee community competent conference
    congress cooperation coordinating council country course danish data day december declaration
    denmark department development device devices digital director directive directorate disease
    diseases drug drugs dutch east eastern economic education english ethics europe european
    evaluation executive expert faculty fair february federal federation finland finnish first
    forum foundation france french friday fund general german germany global good government green
    group harmonised health heart helsinki hospital hospitals house human icelandic inclusion
    industry infrastructure initiative innovation institute international introduction january
    journal july june king kingdom laboratory law learning letter life local london main manager
    march market may medical medicinal medicine medicines meeting member mental minister ministry
    monday monitoring national network new news nordic north northern norwegian november nursing
    office official open organisation organization oslo pact paper parliament partner partnership
    patient patients pharmaceutical pharmacy phase plan platform policy portal practice president
    prime principal private procurement product professor programme project protection public
    quality queen question regional register registry regulation regulations regulatory report
    representative request research review roadmap royal safety saturday scandinavian school science
    sciences scientific secretary sector section senior september service services social society
    south southern spain spanish specialist spring standard standing state statistics storting
    strategy study summer sunday support sweden swedish system systems technology therapy thursday
    training treatment trial trials tuesday twitter union unit united university university urban
    wednesday week welfare west western white winter working world year young
    """

  private static let norwegian = """
    innovasjon forskningsrådet direktoratet regjeringen departementet
    april august desember europa februar fredag januar juli juni lørdag mai mandag mars
    norske november nordiske oktober onsdag september storting stortinget søndag tirsdag torsdag
    danmark sverige finland island tyskland frankrike spania storbritannia usa nederland eu eøs
    """
}
