/// What a hospital's page adds.
struct HospitalView: View {
  let region: String
  let trust: String?
  let city: String
  let kind: String
  let mailbox: String?
  let centres: [LinkView]
  let answers: [AnswerGroupView]

  static let names = ViewNames<HospitalView>([
    .text("region") { $0.region },
    .text("trust") { $0.trust },
    .text("city") { $0.city },
    .text("kind") { $0.kind },
    .text("mailbox") { $0.mailbox },
    .list("centres") { $0.centres },
    .flag("has-centres") { !$0.centres.isEmpty },
    .list("answers") { $0.answers },
  ])
}

/// What a therapy area's page adds.
struct AreaView: View {
  let parent: LinkView?
  let children: [LinkView]
  let centre: LinkView?
  let answers: [AnswerGroupView]
  let news: [NewsItemView]

  static let names = ViewNames<AreaView>([
    .view("parent") { $0.parent },
    .list("children") { $0.children },
    .flag("has-children") { !$0.children.isEmpty },
    .view("centre") { $0.centre },
    .list("answers") { $0.answers },
    .list("news") { $0.news },
    .flag("has-news") { !$0.news.isEmpty },
  ])
}

/// The hospitals, or the areas, with one and the same answer.
struct AnswerGroupView: View {
  /// `centre`, `yes`, `no` or `not-confirmed`, for the style sheet.
  let state: String
  /// The answer as a heading.
  let heading: String
  let links: [LinkView]

  static let names = ViewNames<AnswerGroupView>([
    .text("state") { $0.state },
    .text("heading") { $0.heading },
    .list("links") { $0.links },
  ])
}

/// The list of therapy areas, by the area at the top.
struct AreaListView: View {
  let groups: [AreaListGroupView]

  static let names = ViewNames<AreaListView>([
    .list("groups") { $0.groups }
  ])
}

/// An area at the top with those below it.
struct AreaListGroupView: View {
  let link: LinkView
  let centre: LinkView?
  let children: [LinkView]

  static let names = ViewNames<AreaListGroupView>([
    .view("link") { $0.link },
    .view("centre") { $0.centre },
    .list("children") { $0.children },
    .flag("has-children") { !$0.children.isEmpty },
  ])
}
