internal import SiteModel

/// The matrix as CSV for spreadsheets (RFC 4180): a hospital a row, an area a column, answers in words.
struct MatrixTable {
  let context: SiteContext
  let edition: Edition

  /// Rows and columns in the order of the tables; names and answers in the edition's language.
  var text: String {
    ([head] + tables.hospitals.map(row)).map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }
      .joined()
  }

  private var tables: Tables { context.site.tables }

  /// The first columns are called as in the tables of Content, for there they come from.
  private var head: [String] {
    ["id", "name", "region", "trust", "city", "kind", "email", "confirmed"]
      + tables.areas.map { $0.name[edition] }
  }

  private func row(_ hospital: Hospital) -> [String] {
    let words = { context.words.text($0, in: edition.language) }
    return [
      hospital.id, hospital.name[edition], words(hospital.region.word), hospital.trust,
      hospital.city, words(hospital.kind.word), hospital.email,
      tables.matrix.rows[hospital.id]?.confirmed?.description ?? "",
    ]
      + tables.areas.map { area in
        words(context.state(hospital: hospital.id, area: area.id).word)
      }
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains {
      [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D].contains($0)
    }
    return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }
}
