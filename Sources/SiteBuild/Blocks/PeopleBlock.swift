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
      if !people.members.isEmpty {
        html = PeopleTable(people, words: context.words, language: page.language).html(id: block.id)
      }
    }
    return MadeBlock(html: html, diagnostics: reader.diagnostics)
  }
}

/// A group's people as a table of HTML, with the columns that have something to say.
struct PeopleTable {
  private let people: GroupPeople
  private let words: InterfaceWords
  private let language: Language

  init(_ people: GroupPeople, words: InterfaceWords, language: Language) {
    self.people = people
    self.words = words
    self.language = language
  }

  func html(id: String) -> String {
    let columns = columns
    let caption = people.asOf.map { "<caption id=\"\(id)\">\($0.escapedForMarkup)</caption>\n" }
    let name = people.asOf == nil ? "" : " role=\"group\" aria-labelledby=\"\(id)\""
    let head = columns.map { "<th scope=\"col\">\(word($0.head))</th>" }.joined()
    let rows = people.members.map { member in
      "<tr>" + columns.map { $0.cell(member) }.joined() + "</tr>\n"
    }
    return "<div class=\"table\" tabindex=\"0\"\(name)>\n<table class=\"people-table\">\n"
      + (caption ?? "") + "<thead>\n<tr>\(head)</tr>\n</thead>\n<tbody>\n" + rows.joined()
      + "</tbody>\n</table>\n</div>"
  }

  private struct Column {
    let head: Word
    let cell: (PersonView) -> String
  }

  private var columns: [Column] {
    var columns = [
      Column(head: .peopleName) { "<th scope=\"row\">\($0.name.escapedForMarkup)</th>" },
      Column(head: .peopleRole) { "<td>\(role(of: $0))</td>" },
    ]
    if people.members.contains(where: { $0.represents != nil }) {
      columns.append(
        Column(head: .peopleRepresents) { "<td>\(($0.represents ?? "").escapedForMarkup)</td>" })
    }
    if people.members.contains(where: { $0.share != nil }) {
      columns.append(
        Column(head: .peopleShare) { member in
          "<td class=\"align-right\">\((member.share ?? "").escapedForMarkup)</td>"
        })
    }
    return columns
  }

  /// The role, with the times that the caption does not give.
  private func role(of member: PersonView) -> String {
    let times = [people.asOf == nil ? member.asOf : nil, member.until].compactMap { $0 }
    let notes = times.map { "<span class=\"as-of\">\($0.escapedForMarkup)</span>" }
    return ([member.role.escapedForMarkup] + notes).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func word(_ word: Word) -> String {
    words.text(word, in: language).escapedForMarkup
  }
}
