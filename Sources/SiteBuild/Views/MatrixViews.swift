/// The table of hospitals and therapy areas.
struct MatrixView: View {
  let groups: [AreaGroupView]
  let areas: [AreaHeadView]
  let regions: [RegionView]
  /// All hospitals by name.
  let hospitals: [HospitalItemView]
  let hospitalCount: String
  let areaCount: String
  /// The table as open data; nil where there is no hospital.
  let openDataHrefs: OpenDataHrefs?

  /// The addresses of the open data.
  struct OpenDataHrefs: Sendable {
    let json: String
    let csv: String
  }

  static let names = ViewNames<MatrixView>([
    .list("groups") { $0.groups },
    .list("areas") { $0.areas },
    .list("regions") { $0.regions },
    .list("hospitals") { $0.hospitals },
    .text("hospital-count") { $0.hospitalCount },
    .text("area-count") { $0.areaCount },
    .text("open-data-json-href") { $0.openDataHrefs?.json },
    .text("open-data-csv-href") { $0.openDataHrefs?.csv },
  ])
}

/// The areas under one head of the matrix: a centre's field and those below it.
struct AreaGroupView: View {
  let label: String
  /// How many columns it spans.
  let span: String
  let centre: LinkView?
  /// The centre's field itself; nil for the areas without a centre.
  let head: LinkView?
  /// The areas of the group without the head.
  let children: [LinkView]

  static let names = ViewNames<AreaGroupView>([
    .text("label") { $0.label },
    .text("span") { $0.span },
    .view("centre") { $0.centre },
    .view("head") { $0.head },
    .list("children") { $0.children },
    .flag("has-children") { !$0.children.isEmpty },
  ])
}

/// A column of the matrix.
struct AreaHeadView: View {
  let id: String
  let link: LinkView

  static let names = ViewNames<AreaHeadView>([
    .text("id") { $0.id },
    .view("link") { $0.link },
  ])
}

/// The hospitals of one health region.
struct RegionView: View {
  /// The region as `hospitals.csv` writes it.
  let id: String
  let label: String
  let rows: [MatrixRowView]
  /// How many columns the region's heading spans.
  let span: String

  static let names = ViewNames<RegionView>([
    .text("id") { $0.id },
    .text("label") { $0.label },
    .list("rows") { $0.rows },
    .text("span") { $0.span },
  ])
}

/// A hospital in a list by name.
struct HospitalItemView: View {
  let link: LinkView
  let city: String

  static let names = ViewNames<HospitalItemView>([
    .view("link") { $0.link },
    .text("city") { $0.city },
  ])
}

/// A hospital's row of the matrix.
struct MatrixRowView: View {
  let link: LinkView
  let cells: [MatrixCellView]
  let confirmed: TimeView?

  static let names = ViewNames<MatrixRowView>([
    .view("link") { $0.link },
    .list("cells") { $0.cells },
    .view("confirmed") { $0.confirmed },
  ])
}

/// What a hospital says of an area.
struct MatrixCellView: View {
  /// `centre`, `yes`, `no` or `not-confirmed`, for the style sheet.
  let state: String
  /// The state in words.
  let text: String

  static let names = ViewNames<MatrixCellView>([
    .text("state") { $0.state },
    .text("text") { $0.text },
  ])
}
