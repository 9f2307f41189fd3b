internal import Markup
internal import SiteModel

/// How figures are drawn.
enum ChartKind: String, CaseIterable, Sendable {
  /// A bar for each figure, to compare sizes.
  case bar
  /// A line through the figures, to follow them through time.
  case line
}

extension BlockMaker {
  private static let chartSchema = Schema([
    .required("data", .id),
    .required("kind", .choice(ChartKind.allCases.map(\.rawValue))),
    .required("title", .text),
    .optional("source", .text),
  ])

  /// A chart as a figure, drawn from a table of figures.
  func chart(_ block: SiteBlock, on page: Page, statistics: inout Set<String>) -> MadeBlock {
    var reader = BlockReader(block, on: page)
    guard let fields = reader.fields(as: Self.chartSchema) else {
      return MadeBlock(html: "", diagnostics: reader.diagnostics)
    }
    let title = fields.textField("title")
    let source = fields.textField("source")
    let captions = [title, source].compactMap { $0 }.map { words in
      (text: words.value, line: words.place.start?.line ?? block.firstLine)
    }
    var html = ""
    if let data = fields.textField("data"),
      let statistic = statistic(data, in: &reader, statistics: &statistics),
      let kind = fields.text("kind").flatMap(ChartKind.init(rawValue:)), let title,
      !statistic.rows.isEmpty
    {
      let figures = ChartFigures(statistic, for: page.language)
      if kind == .line { reportCrowd(figures, at: data, in: &reader) }
      let chart = ChartHTML(
        id: block.id, title: title.value, source: source?.value, kind: kind, figures: figures,
        words: context.words)
      html = chart.figure
    }
    return MadeBlock(html: html, captions: captions, diagnostics: reader.diagnostics)
  }

  private func statistic(
    _ name: Field<String>, in reader: inout BlockReader, statistics: inout Set<String>
  ) -> Statistic? {
    if let found = context.site.tables.statistic(name.value) {
      statistics.insert(name.value)
      return found
    }
    let known = context.site.tables.statistics.map(\.name)
    // The table that was meant is not told as unused as well.
    if let meant = known.nearest(to: name.value) { statistics.insert(meant) }
    reader.report(
      at: name.place, about: name.value.brief,
      Wording(
        "there are no figures “\(name.value.brief)” in Content/data/statistics",
        nb: "det finnes ingen tall «\(name.value.brief)» i Content/data/statistics"),
      hint: .nearest(to: name.value, in: known)
        ?? Wording(
          "put the figures into a table NAME.csv there first",
          nb: "legg først tallene i en tabell NAVN.csv der"))
    return nil
  }

  private func reportCrowd(
    _ figures: ChartFigures, at data: Field<String>, in reader: inout BlockReader
  ) {
    let most = ChartDrawing.looks
    guard figures.series.count > most else { return }
    reader.report(
      at: data.place, about: data.value,
      Wording(
        "“\(data.value)” has \(figures.series.count) series, and lines can be told apart up to \(most)",
        nb:
          "«\(data.value)» har \(figures.series.count) serier, og linjer kan skilles fra hverandre opp til \(most)"
      ),
      hint: Wording(
        "write kind: bar, or split the table", nb: "skriv kind: bar, eller del tabellen"))
  }
}
