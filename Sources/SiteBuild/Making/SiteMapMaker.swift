internal import SiteModel

/// Makes the site map of an edition: every page that is out, by section.
///
/// Pages that stand only in the other edition on purpose are there too, as in the sections' lists.
struct SiteMapMaker: Sendable {
  let context: SiteContext

  private var site: Site { context.site }

  /// The pages without a section, then the sections: those of the main menu first, in its order.
  func sections(of edition: Edition) -> [SiteMapSectionView] {
    let main = SiteMapSectionView(
      label: context.words.text(.mainPages, in: edition.language), link: nil,
      entries: mainPages(of: edition).map { entry($0, edition) })
    return ([main] + listedSections.map { section($0, edition) }).filter {
      $0.link != nil || !$0.entries.isEmpty
    }
  }

  private var listedSections: [SectionSettings] {
    let menu = site.settings.mainMenu.map(\.value.text)
    let sections = site.settings.sections
    return menu.compactMap { id in sections.first { $0.folder == id } }
      + sections.filter { !menu.contains($0.folder) }
  }

  /// The front page, then the others by name.
  private func mainPages(of edition: Edition) -> [Page] {
    let folders = Set(site.settings.sections.map { PageID($0.folder) })
    return site.ids.filter { $0.parent == nil && !folders.contains($0) }
      .compactMap { SiteIndex.shown($0, in: edition, site) }
      .sorted { a, b in
        if (a.id == .home) != (b.id == .home) { return a.id == .home }
        return NorwegianOrder(a.label) < NorwegianOrder(b.label)
      }
  }

  /// A section whose list page is not out is named by its address.
  private func section(_ section: SectionSettings, _ edition: Edition) -> SiteMapSectionView {
    let folder = PageID(section.folder)
    let list = SiteIndex.shown(folder, in: edition, site)
    let slug = section.slugs[edition].replacing("-", with: " ")
    return SiteMapSectionView(
      label: list?.label ?? slug.prefix(1).uppercased() + slug.dropFirst(),
      link: list.map { context.link($0, for: edition.language) },
      entries: context.index.children(of: folder, in: edition).map { entry($0, edition) })
  }

  private func entry(_ page: Page, _ edition: Edition) -> SiteMapEntryView {
    SiteMapEntryView(
      link: context.link(page, for: edition.language),
      below: below(page.id, edition).map { context.link($0, for: edition.language) })
  }

  /// Every page below, each before its own.
  private func below(_ id: PageID, _ edition: Edition) -> [Page] {
    context.index.children(of: id, in: edition).flatMap { [$0] + below($0.id, edition) }
  }
}
