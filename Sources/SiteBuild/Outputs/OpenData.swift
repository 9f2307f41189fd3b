internal import SiteModel

/// Makes the open data: hospitals, areas and answers for programs (JSON) and for spreadsheets (CSV).
struct OpenData: Sendable {
  let context: SiteContext

  static let jsonPath = "hospitals.json"
  static let schemaPath = "hospitals.schema.json"

  private var site: Site { context.site }

  /// A site without hospitals has none.
  private var isThere: Bool { !site.tables.hospitals.isEmpty }

  /// The paths of the files, known before any is made.
  var paths: [String] {
    isThere ? [Self.jsonPath, Self.schemaPath] + Edition.allCases.map(tablePath) : []
  }

  func outputs() -> [Output] {
    guard isThere else { return [] }
    let json = HospitalData(context: context).text
    return [
      Output(path: Self.jsonPath, bytes: Array(json.utf8)),
      Output(path: Self.schemaPath, bytes: PackageResources.hospitals_schema_json),
    ]
      + Edition.allCases.map { edition in
        let table = MatrixTable(context: context, edition: edition)
        return Output(path: tablePath(edition), bytes: table.bytes)
      }
  }

  /// Where a page links to the data.
  func hrefs(in edition: Edition) -> MatrixView.OpenDataHrefs? {
    guard isThere else { return nil }
    let address = site.settings.address
    return MatrixView.OpenDataHrefs(
      json: address.href("/" + Self.jsonPath), csv: address.href("/" + tablePath(edition)))
  }

  /// `matrix.csv`, `no/matrix.csv`: the words in it are the edition's.
  private func tablePath(_ edition: Edition) -> String {
    Route(editionPath: site.settings.editions[edition].path).path.dropFirst() + "matrix.csv"
  }
}
