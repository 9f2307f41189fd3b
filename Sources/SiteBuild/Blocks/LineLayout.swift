internal import SiteModel

/// Where the lines of a chart, their figures and its axes stand.
///
/// A single line has its figures at its points; several would hide each other's, so that rules with
/// figures stand behind them, and each line has a sign of its own besides its colour.
struct LineLayout {
  private(set) var marks: [ChartMark] = []
  /// The drawing's height in letters.
  private(set) var height = 0.0
  private let figures: ChartFigures
  private let lowest: Double
  private let highest: Double
  /// Where the plot begins and ends.
  private var top = 0.0
  private var bottom: Double { top + Self.plot }

  private static let plot = 11.0
  private static let legendLine = 1.6
  private static let margin = 8.0
  private static let marginForFigures = 20.0

  init(_ figures: ChartFigures) {
    self.figures = figures
    let values = figures.all + [0]
    let rules = ChartRules(from: values.min() ?? 0, to: values.max() ?? 0)
    lowest = rules.lowest
    highest = rules.highest
    if figures.hasSeries { addLegend() }
    // Room for the figure above the highest point.
    top += 1.6
    if figures.hasSeries { addRules(rules) } else { addRule(at: 0) }
    for series in figures.series.indices { addSeries(series) }
    addLabels()
    height = bottom + 1.8
  }

  private mutating func addLegend() {
    for (series, name) in figures.series.enumerated() {
      let y = ChartLength.em(top + 0.8)
      marks.append(
        .line(series: series, from: .init(x: .zero, y: y), to: .init(x: .em(2), y: y)))
      marks.append(.sign(series: series, at: .init(x: .em(1), y: y)))
      for line in name.wrapped(at: BarLayout.letters - 5) {
        marks.append(
          .text(words: line, figure: "", x: .em(2.6), y: .em(top + 1.15), anchor: .start))
        top += Self.legendLine
      }
    }
  }

  private mutating func addRules(_ rules: ChartRules) {
    for value in rules.values {
      addRule(at: value)
      marks.append(
        .text(
          words: rules.text(of: value, in: figures.language), figure: "", x: .zero,
          y: .em(y(value) - 0.3), anchor: .start))
    }
  }

  private mutating func addRule(at value: Double) {
    let y = ChartLength.em(y(value))
    marks.append(.line(series: nil, from: .init(x: .zero, y: y), to: .init(x: .percent(100), y: y)))
  }

  private mutating func addSeries(_ series: Int) {
    var before: ChartMark.Point?
    for (index, row) in figures.values.enumerated() {
      guard let quantity = row[series] else {
        before = nil
        continue
      }
      let point = ChartMark.Point(x: x(index), y: .em(y(quantity.value)))
      if let before { marks.append(.line(series: series, from: before, to: point)) }
      marks.append(.sign(series: series, at: point))
      if !figures.hasSeries, hasRoom(at: index, letters: longestFigure) {
        marks.append(
          .text(
            words: "", figure: quantity.text(in: figures.language), x: point.x,
            y: .em(y(quantity.value) - 0.7), anchor: .middle))
      }
      before = point
    }
  }

  private mutating func addLabels() {
    let longest = figures.labels.map(\.count).max() ?? 1
    for (index, label) in figures.labels.enumerated() where hasRoom(at: index, letters: longest) {
      let isLast = index == figures.labels.count - 1
      let isEdge = figures.labels.count > 1 && (index == 0 || isLast)
      let isShort = label.count <= 4
      marks.append(
        .text(
          words: label, figure: "",
          x: isEdge && !isShort ? (isLast ? .percent(100) : .percent(start / 2)) : x(index),
          y: .em(bottom + 1.4),
          anchor: isEdge && !isShort ? (isLast ? .end : .start) : .middle))
    }
  }

  private var longestFigure: Int {
    figures.values.flatMap { $0.compactMap { $0?.text(in: figures.language).count } }.max() ?? 1
  }

  /// Whether words have room beside their neighbours on a phone; the last ones always have.
  private func hasRoom(at index: Int, letters: Int) -> Bool {
    let most = max(2, BarLayout.letters / (letters + 1))
    let count = figures.labels.count
    guard count > most else { return true }
    let step = (count - 2) / (most - 1) + 1
    return (count - 1 - index) % step == 0
  }

  private var start: Double { figures.hasSeries ? Self.marginForFigures : Self.margin }

  private func x(_ index: Int) -> ChartLength {
    let count = figures.labels.count
    guard count > 1 else { return .percent(50) }
    return .percent(start + (100 - start - Self.margin) * Double(index) / Double(count - 1))
  }

  private func y(_ value: Double) -> Double {
    bottom - Self.plot * (value - lowest) / (highest - lowest)
  }
}
