/// A group's people as a table.
struct PeopleView: View {
  let words: TextTable
  let caption: Caption?
  let members: [PersonView]

  static let names = ViewNames<PeopleView>([
    .table("words", .words) { $0.words },
    .view("caption") { $0.caption },
    .list("members") { $0.members },
    .flag("has-represents") { $0.members.contains { $0.represents != nil } },
    .flag("has-share") { $0.members.contains { $0.share != nil } },
  ])

  /// What the table says of all of its people: "As of 2024".
  struct Caption: View {
    /// No other part of the page has it.
    let id: String
    let text: String

    static let names = ViewNames<Caption>([
      .text("id") { $0.id },
      .text("text") { $0.text },
    ])
  }
}
