/// What a centre's profile adds.
struct CentreView: View {
  /// The last part of the page's id, which also names its icon.
  let id: String
  let hospital: LinkView?
  let city: String?
  /// Where the hospital takes requests; nil where none is known.
  let mailbox: String?
  let leader: String?
  let areas: [LinkView]
  let people: [PersonView]
  let news: [NewsItemView]

  static let names = ViewNames<CentreView>([
    .text("id") { $0.id },
    .view("hospital") { $0.hospital },
    .text("city") { $0.city },
    .text("mailbox") { $0.mailbox },
    .text("leader") { $0.leader },
    .list("areas") { $0.areas },
    .list("people") { $0.people },
    .flag("has-people") { !$0.people.isEmpty },
    .list("news") { $0.news },
    .flag("has-news") { !$0.news.isEmpty },
  ])
}

/// A person with a role.
struct PersonView: View {
  let name: String
  let role: String
  /// Whom a member of the board represents.
  let represents: String?
  /// The part of a position, such as `40%`.
  let share: String?
  /// When it was known to be so; nil where the table does not say.
  let asOf: String?
  /// When the role ended; nil while it lasts.
  let until: String?

  static let names = ViewNames<PersonView>([
    .text("name") { $0.name },
    .text("role") { $0.role },
    .text("represents") { $0.represents },
    .text("share") { $0.share },
    .text("as-of") { $0.asOf },
    .text("until") { $0.until },
  ])
}

/// The list of centres.
struct CentreListView: View {
  let items: [CentreItemView]

  static let names = ViewNames<CentreListView>([
    .list("items") { $0.items }
  ])
}

/// A centre in a list.
struct CentreItemView: View {
  let link: LinkView
  let hospital: String?
  let city: String?

  static let names = ViewNames<CentreItemView>([
    .view("link") { $0.link },
    .text("hospital") { $0.hospital },
    .text("city") { $0.city },
  ])
}
