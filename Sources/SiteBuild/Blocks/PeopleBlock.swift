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
      if !people.members.isEmpty { html = table(of: people, block, on: page) }
    }
    return MadeBlock(html: html, diagnostics: reader.diagnostics)
  }

  /// The section's heading names the table, else its own caption; empty where there is no layout for
  /// it, which is a finding.
  private func table(of people: GroupPeople, _ block: SiteBlock, on page: Page) -> String {
    let view = PeopleTableView(
      edition: context.edition(page.language), id: block.id, caption: people.asOf,
      people: people.members)
    let frame = TableFrame(namedBy: block.heading ?? people.asOf.map { _ in block.id })
    return layouts.render(.people, with: view).map(frame.around) ?? ""
  }
}
