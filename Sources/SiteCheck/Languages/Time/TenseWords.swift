internal import SiteModel

/// What a word tells of the time that its clause speaks of.
enum Tense: Sendable {
  /// It lies ahead: "will", «skal».
  case future
  /// The present that announces: "opens", «holdes».
  case announced
  /// "is" and «er», which announce with some words and state with others.
  case being
  /// What one is asked to do, or what goes on, up to a day: "register by", «meld deg på innen».
  case call
  /// "deadline", «neste»: ahead, unless the clause is told as past.
  case ahead
  case past
}

/// The words of a language that tell time; written by hand, for sentences with a date.
struct TenseWords: Sendable {
  private let tenses: [WordKey: Tense]
  /// After "is": what makes it announce.
  let announcing: Set<WordKey>
  /// Words between "is" and a date that leave it an announcement.
  let fillers: Set<WordKey>
  /// Before a date: it is a limit.
  let limits: Set<WordKey>
  /// Before a date: it belongs to a noun, and the sentence says nothing of that day.
  let attributes: Set<WordKey>
  /// Before a date that opens a clause: something begins; after a noun: where it comes from.
  let beginnings: Set<WordKey>
  /// Before "of" and a date: a part of a month, no origin.
  let parts: Set<WordKey>
  /// Forms of "be" that a participle may follow: "will be held".
  let auxiliaries: Set<WordKey>
  /// What puts an infinitive into the past: «skulle holdes».
  let modals: Set<WordKey>
  /// What announces after "to".
  let infinitives: Set<WordKey>
  /// What is told as planned, promised or said, at some time.
  let reports: Set<WordKey>
  private let isParticiple: @Sendable (WordKey) -> Bool

  init(
    tenses: [(Tense, [WordKey])], announcing: Set<WordKey>, fillers: Set<WordKey>,
    limits: Set<WordKey>, attributes: Set<WordKey>, beginnings: Set<WordKey>, parts: Set<WordKey>,
    auxiliaries: Set<WordKey>, modals: Set<WordKey>, infinitives: Set<WordKey>,
    reports: Set<WordKey>,
    isParticiple: @escaping @Sendable (WordKey) -> Bool
  ) {
    self.tenses = tenses.reduce(into: [:]) { table, entry in
      for word in entry.1 { table[word] = entry.0 }
    }
    self.announcing = announcing
    self.fillers = fillers
    self.limits = limits
    self.attributes = attributes
    self.beginnings = beginnings
    self.parts = parts
    self.auxiliaries = auxiliaries
    self.modals = modals
    self.infinitives = infinitives
    self.reports = reports
    self.isParticiple = isParticiple
  }

  static func of(_ language: Language) -> TenseWords {
    switch language {
    case .english: english
    case .bokmaal, .nynorsk: norwegian
    }
  }

  /// What a word tells; a form that may be a participle tells the past.
  func tense(of word: WordKey) -> Tense? {
    tenses[word] ?? (isParticiple(word) ? .past : nil)
  }
}
