internal import SiteModel

/// Where the bars of a chart and their words stand.
///
/// Words stand above their bar: long ones fit a phone, and each bar may be as wide as the drawing.
struct BarLayout {
  private(set) var marks: [ChartMark] = []
  /// The drawing's height in letters.
  private(set) var height = 0.0
  private let figures: ChartFigures
  private let lowest: Double
  private let span: Double

  /// How many letters a phone of 320 pixels shows on a line.
  static let letters = 32
  private static let line = 1.4
  private static let bar = 0.75
  private static let gapAfterBar = 0.6
  private static let gapAfterGroup = 0.7

  init(_ figures: ChartFigures) {
    self.figures = figures
    let values = figures.all + [0]
    lowest = values.min() ?? 0
    let width = (values.max() ?? 0) - lowest
    span = width > 0 ? width : 1
    for (index, label) in figures.labels.enumerated() { addGroup(label, index) }
    height -= Self.gapAfterBar + (figures.hasSeries ? Self.gapAfterGroup : 0)
  }

  private mutating func addGroup(_ label: String, _ index: Int) {
    if figures.hasSeries { addHeading(label) }
    for (series, quantity) in figures.values[index].enumerated() {
      guard let quantity else { continue }
      let words = figures.hasSeries ? figures.series[series] : label
      addWords(words, figure: quantity.text(in: figures.language))
      addBar(quantity.value, series: series)
    }
    if figures.hasSeries { height += Self.gapAfterGroup }
  }

  /// The heading of a group is as bold as a figure.
  private mutating func addHeading(_ label: String) {
    for line in label.wrapped(at: Self.letters) { addLine("", figure: line) }
  }

  /// The figure stands behind the last of the words, or on a line of its own.
  private mutating func addWords(_ words: String, figure: String) {
    var lines = words.wrapped(at: Self.letters)
    if let last = lines.last, last.count + figure.count >= Self.letters { lines.append("") }
    for (index, line) in lines.enumerated() {
      addLine(line, figure: index == lines.count - 1 ? figure : "")
    }
  }

  private mutating func addLine(_ words: String, figure: String) {
    height += Self.line
    marks.append(
      .text(words: words, figure: figure, x: .zero, y: .em(height - 0.4), anchor: .start))
  }

  private mutating func addBar(_ value: Double, series: Int) {
    let start = min(value, 0)
    let end = max(value, 0)
    marks.append(
      .bar(
        series: series, x: percent(start), width: .percent((end - start) / span * 100),
        y: .em(height), height: .em(Self.bar)))
    if lowest < 0 { addZero() }
    height += Self.bar + Self.gapAfterBar
  }

  /// Shows where a bar begins when some go to the left.
  private mutating func addZero() {
    let x = percent(0)
    marks.append(
      .line(
        series: nil, from: .init(x: x, y: .em(height - 0.15)),
        to: .init(x: x, y: .em(height + Self.bar + 0.15))))
  }

  private func percent(_ value: Double) -> ChartLength { .percent((value - lowest) / span * 100) }
}
