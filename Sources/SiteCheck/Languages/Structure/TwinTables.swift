internal import SiteModel

extension Rule {
  /// Tables with other rows or columns than in the other version.
  static let twinTable = Rule(
    "language/table",
    what: Wording(
      "a table is missing in the other version, or has other rows, columns or empty cells there",
      nb:
        "en tabell mangler i den andre versjonen, eller har andre rader, kolonner eller tomme celler der"
    ),
    why: Wording(
      "A row that one version lacks is usually a hospital, a trial or a figure that was forgotten.",
      nb:
        "En rad som mangler i den ene versjonen, er som regel et sykehus, en studie eller et tall som er glemt."
    ),
    example: "a table of six rows in English, of five in Norwegian")
}

/// Finds tables that the other version lacks, and those with other rows, columns or empty cells.
///
/// Rows may stand in another order. Which row or column is missing is told by the lengths, figures,
/// links and names in it. An error: the tables of `Content` have no finding, and all rows and columns that
/// were dropped from them one by one are found (`TwinLists` says how many are named).
/// Example: a table of hospitals with a row more in English.
struct TwinTables: StructureRule {
  let rule = Rule.twinTable
  let family = StructureFamily.table

  private static let whole = Wording("table", nb: "tabellen")
  private static let tables = CountedName(
    one: Wording("table", nb: "tabell"), several: Wording("tables", nb: "tabeller"))
  private static let rows = CountedName(
    one: Wording("row", nb: "rad"), several: Wording("rows", nb: "rader"))
  private static let columns = CountedName(
    one: Wording("column", nb: "kolonne"), several: Wording("columns", nb: "kolonner"))

  func finding(_ difference: StructureDifference, in pair: ComparedPair) -> Diagnostic {
    switch difference.what {
    case .lacking:
      let words = pair.words(of: difference.element, in: difference.edition)
      return lacking(
        difference, in: pair, about: words,
        name: Wording(
          "table with the column “\(words)”", nb: "tabellen med kolonnen «\(words)»"),
        counted: Self.tables)
    case .longer(let surplus):
      return longer(difference, than: surplus, in: pair, Self.whole, of: Self.rows)
    case .unlike(let twin):
      let elements = PerEdition(english: twin, norwegian: difference.element)
      if case .row = pair.element(twin, in: .english).kind { return emptyCell(elements, pair) }
      return otherColumns(elements, pair)
    }
  }
}

extension TwinTables {
  private func otherColumns(_ tables: PerEdition<Int>, _ pair: ComparedPair) -> Diagnostic {
    let columns = PerEdition { TableColumns(of: tables[$0], in: pair.pages[$0].text) }
    let edition: Edition = columns.english.count > columns.norwegian.count ? .english : .norwegian
    let surplus = columns[edition].surplus(over: columns[edition.other])
    let header = columns[edition].header(surplus)
    let twin = pair.place(of: tables[edition.other], in: edition.other)
    let told = LongerElement(
      Self.whole, of: Self.columns,
      counts: (columns[edition].count, columns[edition.other].count),
      surplus: header, in: edition, own: pair.place(of: tables[edition], in: edition), twin: twin,
      previous: surplus == 0
        ? nil : (twin, columns[edition.other].header(surplus - 1)))
    return finding(
      at: tables[edition], twin: tables[edition.other], in: edition, pair, about: header,
      told.message,
      hint: .addition(to: edition.other), related: told.related)
  }

  private func emptyCell(_ rows: PerEdition<Int>, _ pair: ComparedPair) -> Diagnostic {
    let cells = PerEdition { pair.emptyCells(ofRow: rows[$0], in: $0) }
    let column = (cells.english ^ cells.norwegian).trailingZeroBitCount
    let edition: Edition = cells.norwegian & (1 << UInt64(column)) == 0 ? .english : .norwegian
    let table = pair.element(rows[edition], in: edition).parent
    let header = table.map { TableColumns(of: $0, in: pair.pages[edition].text).header(column) }
    let words = pair.words(of: rows[edition], in: edition)
    let version = edition.other.version
    return unlike(
      rows[edition], rows[edition.other], in: edition, pair, about: "\(header ?? "…") / \(words)",
      Wording(
        "cell of the column “\(header ?? "…")” in the row “\(words)” is empty here, "
          + "but not in \(version.english)",
        nb: "cellen i kolonnen «\(header ?? "…")» i raden «\(words)» er tom her, "
          + "men ikke i \(version.bokmaal)"),
      hint: Wording(
        "fill the cell, or empty it in \(version.english) too",
        nb: "fyll ut cellen, eller tøm den også i \(version.bokmaal)"),
      here: Wording("empty", nb: "tom"), there: Wording("not empty", nb: "ikke tom"))
  }
}

extension ComparedPair {
  fileprivate func emptyCells(ofRow row: Int, in edition: Edition) -> UInt64 {
    guard case .row(let empty) = element(row, in: edition).kind else { return 0 }
    return empty
  }
}
