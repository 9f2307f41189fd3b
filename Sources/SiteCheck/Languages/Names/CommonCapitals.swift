internal import SiteModel

/// Words that have a capital without being the name of a person or a firm: parts of offices, titles
/// and public bodies, countries and their peoples, months, and all names of the site's tables.
struct CommonCapitals: Sendable {
  private let words: Set<UInt32>
  /// Those that only names in another language have: English ones on a Norwegian page.
  private let foreign: Set<UInt32>

  /// Those of one edition's language.
  init(of edition: Edition, in site: Site) {
    let tables = site.tables
    let norwegian =
      [Self.norwegian] + tables.hospitals.flatMap { [$0.name.norwegian, $0.trust, $0.city] }
      + tables.areas.map(\.name.norwegian)
    // English titles of courses and papers stand in Norwegian pages too.
    let english =
      [Self.english] + tables.hospitals.map(\.name.english) + tables.areas.map(\.name.english)
    // An English page has no Norwegian words but names.
    let own = [Self.shared] + (edition == .english ? Array(norwegian.dropFirst()) : norwegian)
    words = Self.hashes(of: own + english)
    foreign = edition == .english ? [] : Self.hashes(of: english).subtracting(Self.hashes(of: own))
  }

  func contains(_ word: UInt32) -> Bool { words.contains(word) }

  func isForeign(_ word: UInt32) -> Bool { foreign.contains(word) }

  private static func hashes(of texts: [String]) -> Set<UInt32> {
    Set(texts.flatMap { KnownName.words(of: $0) }.map { WordForm($0).hash })
  }
}

extension CommonCapitals {
  static let englishEndings = [
    "tion", "tions", "ment", "ments", "ology", "ical", "ship", "ships", "iatric", "iatrics",
  ]

  static let norwegianEndings = [
    "departement", "departementet", "direktorat", "direktoratet", "etaten", "fondet", "foreningen",
    "forening", "forbund", "forbundet", "instituttet", "institutt", "loven", "nemnda", "rådet",
    "registeret", "senter", "senteret", "sjon", "sjonen", "skolen", "stiftelsen", "sykehus",
    "sykehuset", "tilsynet", "universitet", "universitetet", "utvalget", "verket",
  ]

  /// In the names of both languages.
  private static let shared = """
    no nr
    nortrials norcrin norway norge helse nord sør øst vest midt oslo bergen trondheim tromsø
    stavanger rhf hf as asa inc ltd africa afrika america amerika arabia arabias asia australia
    canada china europa finland grønland greenland island irland ireland italia japan korea
    new zealand saudi singapore svalbard england skottland wales
    """

  private static let english = """
    academy accessibility act action adaptive advanced advisory affairs african agency agreement
    aid alliance ambassador american americas analysis annual antarctic applied approach april
    arctic arts ash assembly assessment association atlantic audit august australian austria austrian
    authorities authority autumn award axis baltic ban bank banking basic belgian belgium biology
    biomedical biotechnology board body book border brain brazil british bureau business campus
    canadian cancer capital care career centers central centre century certificate chair chairman
    chairwoman challenge chamber charity charter chemistry chief child children chinese christmas
    citizens city civil classification clinic clinical coalition cohort collaboration
    collaborative colleague colleagues collection college commission commissioner committee
    commons communications community companies company competent comprehensive conference congress
    consortium constitution consultant consumer content contract contracts convention cooperation
    coordinating coordination coordinator core corporation council country course court covenant
    criminal critical crown cultural culture czech daily danish data database day december
    declaration denmark department deputy designer development device devices diagnostic
    diagnostics digital digitalisation diploma directive director directorate disability disease
    diseases dissemination district doctor doctoral document domain door drug drugs dutch early
    east easter eastern ecology economic editor education electronic emergency emeritus employee
    employment energy engineering english enterprise enterprises entry environment environmental
    equality essential estate estonia estonian ethics eve europe european evaluation events evidence
    examination excellence exchange executive exercise exhibition experience expert exploration
    exposition external eye facility fact faculty fair family farm february federal federation
    fellow fellowship field files film finance financial finland finnish first fishery food force
    foreign forest form forum foundation framework france free french frequently friday fund
    fundamentals future gateway gender general genetic genetics genome genomic german germany
    global goals good governance government governor grand grant grants great greece greek green
    ground group growth guide guideline guidelines hall handbook harmonised head headquarters
    health healthcare heart helsinki heritage high higher history holy home horizon hospital
    hospitals house human humanities hungary icelandic identity implementation improvement
    inclusion index india indian industry infrastructure initiative innovation inquiry inspection
    inspector inspectorate institute insurance intelligence intensive interim internal
    international internet intervention introduction introductory investigator investigators
    investment irish islands israel italian january japanese job joining joint journal journals
    judge judicial july june junior justice key king kingdom knowledge laboratory labour land
    language latvia latvian law laws lead leader leaders league learning lecture legal lessons
    letter level liaison library licence life light line link list literature lithuania lithuanian
    local logistics london long lord low lower lung machine magazine mail main management manager
    manual manufacturer manufacturers march market mathematics matters maundy may media medical medicinal
    medicine medicines mediterranean meeting meetings member members memorandum memorial mental
    method methods metropolitan mexico middle military minister ministry mission mobility model
    module monday monitor monitoring museum music national natural nature navy need needs net
    netherlands network neurological new news nobel nordic north northern norwegian note november
    nurses nursing observatory occupational ocean office officer offices official old olympic
    ombudsman oncology online open operating operations opinion opportunities oral order organ
    organisation organization oslo oslofjord outcome outcomes overview pacific pact page pain
    panel paper parents park parliament participation partner partnership party path pathology
    pathways patient patients peace peer people performance permanent person personal personnel
    persons pharma pharmaceutical pharmacy phase pilot placement plan planning platform poland
    police policy polish politics pool popular port portal portugal portuguese post power practice
    precision preparedness president press prevention primary prime principal principles
    priorities privacy private prize process procurement product production professional
    professionals professor programme progress project promotion property prosecutor protection
    protocol psychiatry psychology public publication publishing purpose qualification quality
    quarter queen question race radiation radio rare ready recommendation records red reference
    reform regional register registries registry regulation regulations regulatory rehabilitation
    relations release report reporting representative republic request rescue research residence
    resource resources response restricted results revenue review rights ring risk river road
    roadmap role room round royal rule rules rural russia russian safety sales saturday scale
    scandinavia scandinavian scheme scholarship school science sciences scientific scottish sea
    sea secretary section sector security selected semester seminar senior september series service
    services session sessions settlement seventh shared short signature site sites skills small
    social society solidarity solution solutions source south southern space spain spanish speaker
    special specialist specialists spring staff stage standard standing star start state states
    statistics steering step sterling stockholm store storting strategic strategy street strong
    structure student students studies study subject success summary summer summit sunday
    superintendent supervision supervisory supplement supply support surgery survey sustainability
    sustainable sweden swedish swiss switzerland system systems table task tax teacher teachers
    teaching team technical technologies technology tele template terms test theatre theme theory
    therapy thesis third thursday tourism trade traffic training transfer translation
    translational transparency transport travel treasury treatment treaty trial trials tropical
    trust trusts tuesday tumour turkey tutorial twitter ukraine understanding union unit united
    university upper urban urology user users vaccine value version vice video view village
    virtual vision visitor vocational volunteer war waste watch water wave way web wednesday week
    weekend welfare welsh west western white wing winter women workers workforce working workplace
    workshop world writing written year young zone
    """

  private static let norwegian = """
    april artikkelen august avdeling avdelingen boka boken danmark den departementet desember det
    direktoratet eu europa eøs februar finland foredraget forskningsrådet frankrike fredag
    grunnkurs handlingsplanen helseforetak horisont håndbok innføring innledning innovasjon island
    januar juli juni konferansen kongressen kurs kursene kurset lørdag mai mandag mars møtet
    nasjonalforeningen nederland nordiske norges norsk norske november oktober onsdag oversikt
    professor programmet prosjektet rapporten regjeringen september sjøen spania statens
    statsminister storbritannia storting stortinget stortingsmelding studien studiet sverige
    søndag tirsdag torsdag tyskland usa veileder
    """
}
