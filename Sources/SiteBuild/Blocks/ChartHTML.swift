internal import Markup
internal import SiteModel

/// A chart as a figure of HTML: caption, drawing, and the table behind it.
struct ChartHTML {
  let id: String
  let title: String
  let source: String?
  let kind: ChartKind
  let figures: ChartFigures
  let words: InterfaceWords

  /// On lines of its own.
  var figure: String {
    "<figure class=\"chart\">\n\(caption)\n\(drawing)\n\(table)\n</figure>"
  }
}

extension ChartHTML {
  private var caption: String {
    let origin = source.map { source in
      " <span class=\"source\">\(word(.chartSource, ["source": source]))</span>"
    }
    return "<figcaption><strong>\(title.escapedForMarkup)</strong>\(origin ?? "")</figcaption>"
  }

  private var drawing: String {
    let (marks, height, description) =
      switch kind {
      case .bar: laidOut(BarLayout(figures))
      case .line: laidOut(LineLayout(figures))
      }
    let extremes = figures.extremes
    let text = word(description, ["lowest": extremes.lowest, "highest": extremes.highest])
    return "<svg class=\"\(kind.rawValue)\" role=\"img\" aria-labelledby=\"\(id)-title\""
      + " aria-describedby=\"\(id)-text\" width=\"100%\" height=\"\(ChartLength.em(height).text)\">\n"
      + "<title id=\"\(id)-title\">\(title.escapedForMarkup)</title>\n"
      + "<desc id=\"\(id)-text\">\(text)</desc>\n" + ChartDrawing(marks).svg + "</svg>"
  }

  private func laidOut(_ layout: BarLayout) -> ([ChartMark], Double, Word) {
    (layout.marks, layout.height, .chartBars)
  }

  private func laidOut(_ layout: LineLayout) -> ([ChartMark], Double, Word) {
    (layout.marks, layout.height, .chartLine)
  }

  private var table: String {
    let heads = figures.series.map { name in
      "<th scope=\"col\" class=\"align-right\">"
        + (name.isEmpty ? word(.chartValue) : name.escapedForMarkup) + "</th>"
    }
    let rows = zip(figures.labels, figures.values).map { label, values in
      let cells = values.map {
        "<td class=\"align-right\">\($0?.text(in: figures.language) ?? "")</td>"
      }
      return "<tr><th scope=\"row\">\(label.escapedForMarkup)</th>\(cells.joined())</tr>\n"
    }
    let table =
      "<table>\n<caption id=\"\(id)-table\">\(title.escapedForMarkup)</caption>\n"
      + "<thead>\n<tr><td></td>\(heads.joined())</tr>\n</thead>\n<tbody>\n\(rows.joined())</tbody>\n"
      + "</table>\n"
    return "<details>\n<summary>\(word(.chartTable))</summary>\n"
      + TableFrame(namedBy: "\(id)-table").around(table) + "\n</details>"
  }

  private func word(_ word: Word, _ values: [String: String] = [:]) -> String {
    words.text(word, in: figures.language, values).escapedForMarkup
  }
}
