/// A group's people as a table, with the columns that have something to say.
struct PeopleTableView: View {
  let edition: EditionView
  /// The id of the caption.
  let id: String
  /// When all of it was known; nil where the times differ.
  let caption: String?
  let people: [PersonView]

  static let names = ViewNames<PeopleTableView>([
    .table("words", .words) { $0.edition.words },
    .text("id") { $0.id },
    .text("caption") { $0.caption },
    .list("people") { $0.people },
    .flag("has-represents") { $0.people.contains { $0.represents != nil } },
    .flag("has-share") { $0.people.contains { $0.share != nil } },
  ])
}
