internal import Markup

/// Writes the marks of a chart as SVG: attributes and classes only, as the site's policy wants it.
struct ChartDrawing {
  private(set) var svg = ""

  init(_ marks: [ChartMark]) {
    for mark in marks { add(mark) }
  }

  private mutating func add(_ mark: ChartMark) {
    switch mark {
    case .text(let words, let figure, let x, let y, let anchor):
      add(words, figure, x, y, anchor)
    case .bar(let series, let x, let width, let y, let height):
      svg +=
        "<rect class=\"\(Self.look(of: series))\" x=\"\(x.text)\" y=\"\(y.text)\""
        + " width=\"\(width.text)\" height=\"\(height.text)\"/>\n"
    case .line(let series, let from, let to):
      let name = series.map(Self.look) ?? "rule"
      svg +=
        "<line class=\"\(name)\" x1=\"\(from.x.text)\" y1=\"\(from.y.text)\" x2=\"\(to.x.text)\""
        + " y2=\"\(to.y.text)\" stroke=\"currentColor\"/>\n"
    case .sign(let series, let point):
      // An inner drawing has its own origin, so that its path may count in pixels.
      svg +=
        "<svg x=\"\(point.x.text)\" y=\"\(point.y.text)\" overflow=\"visible\">"
        + "<path class=\"\(Self.look(of: series))\" d=\"\(Self.signs[series % Self.looks])\"/></svg>\n"
    }
  }

  private mutating func add(
    _ words: String, _ figure: String, _ x: ChartLength, _ y: ChartLength,
    _ anchor: ChartMark.Anchor
  ) {
    let place = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    let gap = words.isEmpty || figure.isEmpty ? "" : " "
    let bold =
      figure.isEmpty ? "" : "<tspan font-weight=\"700\">\(figure.escapedForMarkup)</tspan>"
    svg +=
      "<text x=\"\(x.text)\" y=\"\(y.text)\"\(place)>\(words.escapedForMarkup)\(gap)\(bold)</text>\n"
  }

  /// How many series differ in colour and sign; `style.css` has as many classes.
  ///
  /// Further ones begin again: bars say their series in words, lines cannot be told apart then.
  static let looks = signs.count

  private static func look(of series: Int) -> String { "series-\(series % looks + 1)" }

  /// Dot, square, triangle and diamond round the point.
  private static let signs = [
    "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z", "M-4.5-4.5h9v9h-9z", "M0-6L6 5H-6z",
    "M0-6.5L6.5 0L0 6.5L-6.5 0z",
  ]
}
