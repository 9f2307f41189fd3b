internal import Markup
internal import SiteModel

extension TableReader {
  mutating func readRedirects(_ bytes: [UInt8]?) {
    guard
      var table = table(bytes, "redirects.csv", columns: ["from", "to", "edition"])
    else { return }
    for row in table.rows {
      let isOpen = row.text("edition").isEmpty
      let edition = isOpen ? nil : table.choice("edition", of: row, as: Edition.self)
      let from = oldAddress(of: row, in: &table)
      let target = target(of: row, edition: edition, in: &table)
      guard let from, let target, let cell = row["to"], isOpen || edition != nil else { continue }
      reading.redirects.append(
        Redirect(
          from: from, place: row["from"]?.place ?? row.place, target: target, to: cell.text,
          toPlace: cell.place, edition: edition))
    }
    reading.diagnostics += table.diagnostics
  }

  private func oldAddress(of row: DataRow, in table: inout DataTable) -> OldAddress? {
    guard let cell = row["from"] else { return nil }
    if let address = OldAddress(cell.text) { return address }
    table.report(
      .dataSyntax, at: cell.place, about: cell.text,
      Wording(
        "“\(cell.text.brief)” is not an old address of this site",
        nb: "«\(cell.text.brief)» er ikke en gammel adresse på nettstedet"),
      hint: OldAddress.meant(by: cell.text).map { .write($0.path.brief) }
        ?? Wording("write it as /old/address/", nb: "skriv den som /gammel/adresse/"))
    return nil
  }

  /// Nil for what leads nowhere, and for a page whose edition is not told; both are reported.
  private func target(
    of row: DataRow, edition: Edition?, in table: inout DataTable
  ) -> Redirect.Target? {
    guard let cell = row["to"] else { return nil }
    switch WrittenTarget(cell.text) {
    case .page(let id, let fragment) where !id.text.isEmpty:
      guard let edition else {
        if row.text("edition").isEmpty { reportNoEdition(of: row, page: cell.text, in: &table) }
        return nil
      }
      return .page(id, edition: edition, fragment: fragment)
    case .address(let path, let fragment): return .address(path, fragment: fragment)
    case .outside where Self.isOutside(cell.text): return .outside(cell.text)
    case .outside where cell.text.isUnsafeAddress:
      table.report(
        .unsafeLink, at: cell.place, about: cell.text, .unsafeAddress(cell.text.brief),
        hint: Self.goodTargets)
      return nil
    case .service, .outside, .fragment, .source, .file, .page:
      reportTarget(cell, in: &table)
      return nil
    }
  }

  private static func isOutside(_ text: String) -> Bool {
    ["https://", "http://"].contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count }
      && !text.unicodeScalars.contains { $0.value <= 0x20 || $0.properties.isWhitespace }
  }

  private func reportTarget(_ cell: CSVCell, in table: inout DataTable) {
    table.report(
      .dataUnknownID, at: cell.place, about: cell.text,
      cell.text.isEmpty
        ? Wording("“to” is empty", nb: "«to» er tom")
        : Wording(
          "“\(cell.text.brief)” is neither a page nor an address",
          nb: "«\(cell.text.brief)» er verken en side eller en adresse"),
      hint: Self.goodTargets)
  }

  private func reportNoEdition(of row: DataRow, page: String, in table: inout DataTable) {
    guard let cell = row["edition"] else { return }
    table.report(
      .dataUnknownID, at: cell.place, about: page,
      Wording(
        "the edition of “\(page.brief)” is missing",
        nb: "utgaven av «\(page.brief)» mangler"),
      hint: Wording(
        "write en for the English page, nb for the Norwegian one",
        nb: "skriv en for den engelske siden, nb for den norske"))
  }

  private static let goodTargets = Wording(
    "write the id of a page, an address of this site such as /news/, or one that begins with https://",
    nb:
      "skriv id-en til en side, en adresse på nettstedet som /no/nyheter/, eller en som begynner med https://"
  )
}
