internal import Markup
internal import SiteModel

/// Makes the list pages of sections; a long list of news is spread over several pages.
struct ListMaker: Sendable {
  let context: SiteContext
  let layouts: LayoutLibrary
  let common: CommonViewMaker

  private var content: ContentViews { ContentViews(context: context) }

  /// The outputs of a section's list page.
  func outputs(of page: Page, in section: SectionSettings, body: RenderedMarkdown) -> [Output] {
    let listed = context.index.children(of: page.id, in: page.edition)
    switch section.type {
    case .news: return news(page, listed, section, body)
    case .centre:
      return output(page, .listCentre, body, content.centreList(page, listed))
    case .course: return output(page, .listCourse, body, content.courseList(page, listed))
    case .hospital: return output(page, .listHospital, body, content.matrix(page))
    case .area: return output(page, .listArea, body, content.areaList(page))
    case .home, .page: return output(page, .listPage, body, content.plain(page))
    }
  }

  /// The addresses of the pages of a list, the first being the list page's own.
  func routes(of page: Page, in section: SectionSettings) -> [Route] {
    let count = context.index.children(of: page.id, in: page.edition).count
    let pages = Self.pageCount(of: count, section)
    return (1...pages).map { Self.route(of: page, number: $0) }
  }

  private func output(
    _ page: Page, _ kind: LayoutKind, _ body: RenderedMarkdown, _ content: some View
  ) -> [Output] {
    let view = PageView(common: common.view(of: page, body: body), content: content)
    return layouts.output(kind, with: view, at: page.route.file)
  }

  private func news(
    _ page: Page, _ listed: [Page], _ section: SectionSettings, _ body: RenderedMarkdown
  ) -> [Output] {
    let items = listed.compactMap { context.item($0, for: page.language) }
    let pages = Self.pageCount(of: items.count, section)
    let size = section.pageSize ?? max(1, items.count)
    let twin = context.site.builtPage(page.id, in: page.edition.other)
    let twinPages = Self.pageCount(
      of: twin.map { context.index.children(of: $0.id, in: $0.edition).count } ?? 0, section)
    return (1...pages).flatMap { number in
      let route = Self.route(of: page, number: number)
      let paged = CommonViewMaker.Paged(
        route: route,
        twin: number <= twinPages ? twin.map { Self.route(of: $0, number: number) } : nil,
        number: number > 1 ? pageOf(number, of: pages, page.language) : nil)
      let view = NewsListView(
        items: Array(items.dropFirst((number - 1) * size).prefix(size)),
        paging: pages > 1 ? paging(page, number, of: pages) : nil)
      return layouts.output(
        .listNews,
        with: PageView(
          common: common.view(of: page, body: number == 1 ? body : nil, paged: paged),
          content: view),
        at: route.file)
    }
  }

  private func paging(_ page: Page, _ number: Int, of pages: Int) -> PagingView {
    let address = context.site.settings.address
    func href(_ number: Int) -> String? {
      (1...pages).contains(number) ? address.href(Self.route(of: page, number: number)) : nil
    }
    return PagingView(
      newerHref: href(number - 1), olderHref: href(number + 1),
      text: pageOf(number, of: pages, page.language))
  }

  private func pageOf(_ number: Int, of pages: Int, _ language: Language) -> String {
    context.words.text(
      .pageOf, in: language, ["page": String(number), "pages": String(pages)])
  }

  private static func pageCount(of items: Int, _ section: SectionSettings) -> Int {
    guard section.type == .news, let size = section.pageSize else { return 1 }
    return max(1, (items + size - 1) / size)
  }

  /// `/news/page/2/`, `/no/nyheter/side/2/`; the first page is the list page itself.
  private static func route(of page: Page, number: Int) -> Route {
    guard number > 1 else { return page.route }
    let word =
      switch page.edition {
      case .english: "page"
      case .norwegian: "side"
      }
    return page.route.appending(word).appending(String(number))
  }
}

extension LayoutLibrary {
  /// A finished file; none where the layout is missing, which is a finding.
  func output(_ kind: LayoutKind, with view: some Sendable, at path: String) -> [Output] {
    render(kind, with: view).map { [Output(path: path, bytes: Array($0.utf8))] } ?? []
  }
}
