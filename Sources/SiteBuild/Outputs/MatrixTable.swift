internal import SiteModel

/// The matrix as CSV for spreadsheets (RFC 4180): a hospital a row, an area a column, answers in words.
struct MatrixTable {
  let context: SiteContext
  let edition: Edition

  /// With a byte order mark: without one Excel reads UTF-8 as another encoding.
  var bytes: [UInt8] { Array("\u{FEFF}\(text)".utf8) }

  /// Rows and columns in the order of the tables; names and answers in the edition's language.
  var text: String {
    ([head] + tables.hospitals.map(row)).map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }
      .joined()
  }

  private var tables: Tables { context.site.tables }

  /// The id is the one of the data for programs, and called as there.
  private var head: [String] {
    let columns: [Word] = [.hospital, .region, .trust, .city, .kind, .mailbox, .confirmedOn]
    return ["id"] + columns.map(word) + tables.areas.map { $0.name[edition] }
  }

  private func row(_ hospital: Hospital) -> [String] {
    [
      hospital.id, hospital.name[edition], word(hospital.region.word), hospital.trust,
      hospital.city, word(hospital.kind.word), hospital.email,
      tables.matrix.rows[hospital.id]?.confirmed?.description ?? "",
    ]
      + tables.areas.map { area in
        word(context.state(hospital: hospital.id, area: area.id).word)
      }
  }

  private func word(_ word: Word) -> String {
    context.words.text(word, in: edition.language)
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes = cell.utf8.contains {
      [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D].contains($0)
    }
    return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }
}
