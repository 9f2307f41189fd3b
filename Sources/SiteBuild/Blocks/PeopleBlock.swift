internal import Markup
internal import SiteModel

extension BlockMaker {
  private static let peopleSchema = Schema([.required("group", .id)])

  /// The people of a group as a table.
  func people(_ block: SiteBlock, on page: Page) -> MadeBlock {
    var reader = BlockReader(block, on: page)
    var html = ""
    if let group = reader.fields(as: Self.peopleSchema)?.textField("group") {
      let people = GroupPeople(group.value, for: page.language, in: context)
      if let names = context.site.tables.groupNames, !names.contains(group.value) {
        reader.report(
          at: group.place, about: group.value.brief,
          Wording(
            "there is no group “\(group.value.brief)” in groups.csv",
            nb: "det finnes ingen gruppe «\(group.value.brief)» i groups.csv"),
          hint: .nearest(to: group.value, inTable: names.sorted()))
      }
      if !people.members.isEmpty { html = table(of: people, block, for: page.language) }
    }
    return MadeBlock(html: html, diagnostics: reader.diagnostics)
  }

  /// The table in its frame; the section's heading is its name, else its own caption.
  private func table(
    of people: GroupPeople, _ block: SiteBlock, for language: Language
  ) -> String {
    let caption = people.asOf.map { PeopleView.Caption(id: block.id, text: $0) }
    let view = PeopleView(
      words: context.words.table(in: language), caption: caption, members: people.members)
    // Where the layout is missing, that is told.
    let table = layouts.render(.people, with: view) ?? ""
    return TableFrame(namedBy: block.heading ?? caption?.id).around(
      String(table.withoutLastLineEnd))
  }
}

extension String {
  fileprivate var withoutLastLineEnd: Substring { hasSuffix("\n") ? dropLast() : self[...] }
}
