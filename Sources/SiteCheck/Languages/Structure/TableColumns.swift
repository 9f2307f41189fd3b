internal import SiteModel

/// The columns of a table.
struct TableColumns {
  private let headers: [String]
  private let traits: [BlockTraits]

  init(of table: Int, in text: PageText) {
    let element = text.structure.elements[table]
    let all = BlockTraits.all(of: text)
    let cells = element.blocks.filter { text.blocks[$0].kind == .cell }
    guard case .table(let count) = element.kind, count > 0 else {
      headers = []
      traits = []
      return
    }
    headers = cells.prefix(count).map { text.blocks[$0].text }
    traits = (0..<count).map { column in
      BlockTraits(
        joining: stride(from: column, to: cells.count, by: count).map { all[cells[$0]] })
    }
  }

  var count: Int { headers.count }

  /// What the table calls a column; its number where it has no name.
  func header(_ column: Int) -> String {
    guard headers.indices.contains(column), !headers[column].isEmpty else { return "\(column + 1)" }
    return headers[column]
  }

  /// The first column that a table with fewer seems to lack.
  func surplus(over other: TableColumns) -> Int {
    let steps = Pairing.steps(count, other.count) { a, b in
      guard let first = a.first, let second = b.first else { return b.isEmpty ? 0 : 1_000 }
      return traits[first].unlikeness(to: other.traits[second])
    }
    return steps.first { $0.second.isEmpty }?.first.first ?? 0
  }
}
