internal import SiteModel

/// The people of a group of `groups.csv`, as a reader's language writes them.
struct GroupPeople: Sendable {
  /// In the order of the table.
  let members: [PersonView]
  /// "As of 2024", where the table says the same of all of them.
  let asOf: String?

  init(_ group: String, for language: Language, in context: SiteContext) {
    let rows = context.site.tables.groups.filter { $0.group == group }
    let texts = Texts(words: context.words, language: language)
    members = rows.compactMap { row in
      context.site.tables.person(row.person).map { texts.view(of: $0, row) }
    }
    let dates = Set(rows.map(\.asOf))
    asOf = dates.count == 1 ? texts.text(.peopleAsOf, dates.first ?? "") : nil
  }
}

/// Writes rows of the table in a language.
private struct Texts {
  let words: InterfaceWords
  let language: Language

  func view(of person: Person, _ row: GroupMember) -> PersonView {
    PersonView(
      name: person.name, role: row.role[language.edition],
      represents: row.represents.isEmpty ? nil : row.represents, share: row.share.map(share),
      asOf: text(.asOf, row.asOf), until: text(.peopleUntil, row.until))
  }

  /// A word with a date in it; nil where the table gives none.
  func text(_ word: Word, _ date: String) -> String? {
    NewsDate(date).map {
      words.text(word, in: language, ["date": DateText(in: language).text($0)])
    }
  }

  /// `40%`, `40 %`.
  private func share(_ share: Int) -> String {
    language == .english ? "\(share)%" : "\(share)\u{A0}%"
  }
}
