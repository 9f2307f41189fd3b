internal import Markup
internal import SiteModel

/// Makes the two versions of a page in one go: Markdown, view, layout.
///
/// Twins are made together, because each heading also carries its twin's id.
struct PageMaker: Sendable {
  private let context: SiteContext
  private let layouts: LayoutLibrary
  private let common: CommonViewMaker
  private let content: ContentViews
  private let lists: ListMaker
  private let blocks: BlockMaker
  private let sources: [PageKey: SourcePage]
  private let markdownWords: [Language: MarkdownWords]

  init(
    _ context: SiteContext, _ layouts: LayoutLibrary, lists: ListMaker,
    sources: [PageKey: SourcePage]
  ) {
    self.context = context
    self.layouts = layouts
    self.lists = lists
    self.sources = sources
    common = lists.common
    content = ContentViews(context: context)
    blocks = BlockMaker(context: context, layouts: layouts)
    markdownWords = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { ($0, MarkdownWords(context.words, in: $0)) })
  }

  /// A page's two versions, and what was wrong in their Markdown.
  struct Made: Sendable {
    var twins = MadeTwins(english: nil, norwegian: nil)
    var diagnostics: [Diagnostic] = []
    /// The tables of figures that their charts name.
    var statistics: Set<String> = []
  }

  func make(_ id: PageID) -> Made {
    let english = ParsedMarkdown(source(of: id, in: .english))
    let norwegian = ParsedMarkdown(source(of: id, in: .norwegian))
    let headings = (english.headings, norwegian.headings)
    // Ids of a twin with another outline would lead to the wrong place.
    let isSameOutline = headings.0.map(\.level) == headings.1.map(\.level)
    let ids = PerEdition(
      english: isSameOutline ? headings.0.map(\.id) : [],
      norwegian: isSameOutline ? headings.1.map(\.id) : [])
    var made = Made()
    if let page = context.site.page(id, in: .english) {
      let body = rendered(english, page, twinHeadingIDs: ids.norwegian, &made.statistics)
      add(page, body, to: &made)
    }
    if let page = context.site.page(id, in: .norwegian) {
      let body = rendered(norwegian, page, twinHeadingIDs: ids.english, &made.statistics)
      add(page, body, to: &made)
    }
    return made
  }

  /// The address of a page's picture; nil if there is no such file.
  func path(of image: PageImage, beside page: Page) -> String? {
    context.links.path(ofFile: image.source.value, beside: page)
  }

  /// A page's body alone, with whole addresses, as feeds need it.
  func absoluteBody(of page: Page) -> String {
    let parsed = ParsedMarkdown(source(of: page.id, in: page.edition))
    var statistics: Set<String> = []
    return parsed.rendered(
      words: words(for: page), twinHeadingIDs: [],
      ownAddress: context.site.settings.address.url(page.route)
    ) { target, _ in
      context.links.resolve(target, from: page, isAbsolute: true)
    } make: { block in
      blocks.make(block, on: page, statistics: &statistics)
    }.html
  }
}

extension PageMaker {
  /// The Markdown of a version; empty for one that a table makes.
  private func source(of id: PageID, in edition: Edition) -> MarkdownSource {
    guard let source = sources[PageKey(id: id, edition: edition)] else {
      return MarkdownSource(
        file: "", bytes: [], bodyStart: 0, bodyLine: 1, language: edition.language, page: id)
    }
    return MarkdownSource(
      file: source.file, bytes: source.bytes, bodyStart: source.bodyStart,
      bodyLine: source.bodyLine, language: source.name.language, page: id)
  }

  private func rendered(
    _ parsed: consuming ParsedMarkdown, _ page: Page, twinHeadingIDs: [String],
    _ statistics: inout Set<String>
  ) -> RenderedMarkdown {
    parsed.rendered(words: words(for: page), twinHeadingIDs: twinHeadingIDs) { target, _ in
      context.links.resolve(target, from: page)
    } make: { block in
      blocks.make(block, on: page, statistics: &statistics)
    }
  }

  private func words(for page: Page) -> MarkdownWords {
    guard let words = markdownWords[page.language] else {
      preconditionFailure("every language has its words from the start")
    }
    return words
  }

  private func add(_ page: Page, _ rendered: RenderedMarkdown, to made: inout Made) {
    made.diagnostics += rendered.diagnostics
    let outputs = context.site.isBuilt(page) ? outputs(of: page, body: rendered) : []
    made.twins[page.edition] = MadePage(
      page: page, text: rendered.text,
      source: sources[PageKey(id: page.id, edition: page.edition)]?.bytes ?? [],
      outputs: outputs)
  }

  private func outputs(of page: Page, body: RenderedMarkdown) -> [Output] {
    if page.isList, let section = context.site.settings.section(of: page.id) {
      return lists.outputs(of: page, in: section, body: body)
    }
    let name = String(page.id.name)
    switch (page.type, page.frontMatter.details) {
    case (.news, .news(let details)): return output(page, .news, body, content.news(page, details))
    case (.centre, .centre(let details)):
      return output(page, .centre, body, content.centre(page, details))
    case (.course, .course(let details)):
      return output(page, .course, body, content.course(details, for: page.language))
    case (.home, _): return output(page, .home, body, content.home(page))
    case (.hospital, _):
      guard let hospital = context.site.tables.hospital(name) else { break }
      return output(page, .hospital, body, content.hospital(page, hospital))
    case (.area, _):
      guard let area = context.site.tables.area(name) else { break }
      return output(page, .area, body, content.area(page, area))
    // A page whose own fields could not be read is a finding, and its text is still shown.
    case (.page, _), (.news, _), (.centre, _), (.course, _): break
    }
    return output(page, .page, body, content.plain(page))
  }

  private func output(
    _ page: Page, _ kind: LayoutKind, _ body: RenderedMarkdown, _ content: some View
  ) -> [Output] {
    let view = PageView(common: common.view(of: page, body: body), content: content)
    return layouts.output(kind, with: view, at: page.route.file)
  }
}

extension MarkdownWords {
  init(_ words: InterfaceWords, in language: Language) {
    self.init(
      footnoteBack: words.text(.footnoteBack, in: language, ["number": "{number}"]),
      footnotes: words.text(.footnotes, in: language), note: words.text(.factBox, in: language))
  }
}
