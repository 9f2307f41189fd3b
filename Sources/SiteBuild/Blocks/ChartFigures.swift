internal import SiteModel

/// The figures of a chart as a reader's language names them: a row a label, a column a series.
struct ChartFigures: Sendable {
  let language: Language
  /// In the order of the table.
  let labels: [String]
  /// One without a name where the table has no series.
  let series: [String]
  /// By label, then by series; nil where the table has no figure.
  let values: [[Quantity?]]

  init(_ statistic: Statistic, for language: Language) {
    let edition = language.edition
    // Two labels that read alike in one language may differ in the other.
    let labels = statistic.rows.map(\.label).uniqued
    let series = statistic.rows.map(\.series).uniqued
    var values = labels.map { _ in series.map { _ in Quantity?.none } }
    for row in statistic.rows {
      guard let label = labels.firstIndex(of: row.label),
        let column = series.firstIndex(of: row.series)
      else { continue }
      values[label][column] = row.value
    }
    self.language = language
    self.labels = labels.map { $0[edition] }
    self.series = series.map { $0[edition] }
    self.values = values
  }

  var hasSeries: Bool { series.count > 1 }

  /// All figures that there are.
  var all: [Double] { values.flatMap { $0.compactMap { $0?.value } } }

  /// The smallest and the greatest figure with what they are of, the first of equals.
  var extremes: (lowest: String, highest: String) {
    var lowest: (value: Double, text: String)?
    var highest: (value: Double, text: String)?
    for (label, row) in zip(labels, values) {
      for (name, quantity) in zip(series, row) {
        guard let quantity else { continue }
        let subject = name.isEmpty ? label : "\(label), \(name)"
        let named = (quantity.value, "\(quantity.text(in: language)) (\(subject))")
        if lowest.map({ named.0 < $0.value }) ?? true { lowest = named }
        if highest.map({ named.0 > $0.value }) ?? true { highest = named }
      }
    }
    return (lowest?.text ?? "", highest?.text ?? "")
  }
}

extension Array where Element: Equatable {
  /// Each element once, in the order of the first.
  fileprivate var uniqued: [Element] {
    reduce(into: []) { found, element in
      if !found.contains(element) { found.append(element) }
    }
  }
}
