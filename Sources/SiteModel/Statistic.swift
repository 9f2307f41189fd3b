/// Figures that charts are drawn from: a table of `Content/data/statistics`.
package struct Statistic: Sendable {
  /// `requests` for `requests.csv`.
  package let name: String
  /// In the order of the file; empty where none could be read.
  package let rows: [Row]
  /// The file.
  package let place: Place

  /// Figures as they were read.
  package init(name: String, rows: [Row], place: Place) {
    self.name = name
    self.rows = rows
    self.place = place
  }

  /// One figure.
  package struct Row: Sendable {
    /// What it is of: a year, an area, a hospital.
    package let label: PerEdition<String>
    /// The figure itself.
    package let value: Quantity
    /// Which of several rows of figures it belongs to; empty where there is only one.
    package let series: PerEdition<String>

    /// A row as it was read.
    package init(label: PerEdition<String>, value: Quantity, series: PerEdition<String>) {
      self.label = label
      self.value = value
      self.series = series
    }
  }
}
