/// A length within a drawing: a part of its width, or a height that grows with the reader's letters.
///
/// A drawing has no scale of its own, so that its letters are as big on a phone as beside it.
enum ChartLength: Hashable, Sendable {
  /// Of the drawing's width.
  case percent(Double)
  /// Of the letters' size.
  case em(Double)

  static let zero = ChartLength.percent(0)

  /// As SVG writes it, to the hundredth.
  var text: String {
    switch self {
    case .percent(let part): part == 0 ? "0" : Self.hundredths(part) + "%"
    case .em(let size): size == 0 ? "0" : Self.hundredths(size) + "em"
    }
  }

  private static func hundredths(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    var text = (hundredths < 0 ? "-" : "") + String(whole)
    if rest > 0 { text += "." + (rest < 10 ? "0" : "") + String(rest) }
    while rest > 0, text.hasSuffix("0") { text.removeLast() }
    return text
  }
}

/// One thing that is drawn; heights count from the top.
enum ChartMark: Hashable, Sendable {
  /// Words on one line, the figure after them in bold; `y` is the line they stand on.
  case text(words: String, figure: String, x: ChartLength, y: ChartLength, anchor: Anchor)
  case bar(series: Int, x: ChartLength, width: ChartLength, y: ChartLength, height: ChartLength)
  /// A piece of a series' line; of an axis or a rule where it belongs to none.
  case line(series: Int?, from: Point, to: Point)
  /// The sign of a series at one of its figures.
  case sign(series: Int, at: Point)

  /// A place in the drawing.
  struct Point: Hashable, Sendable {
    let x: ChartLength
    let y: ChartLength
  }

  /// Which part of a text stands at its place.
  enum Anchor: String, Sendable {
    case start
    case middle
    case end
  }
}

extension String {
  /// The words on lines of about as many letters; a longer word has a line for itself.
  func wrapped(at letters: Int) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= letters {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
