import SiteModel
import Testing

@testable import SiteBuild

@Suite struct SiteMapMakerTests {
  private static func sections(
    of edition: Edition = .english, _ fill: (inout TestSite) -> Void
  ) -> [String] {
    var test = TestSite()
    fill(&test)
    let context = SiteContext(
      site: test.site, words: InterfaceWords([:]), assets: AssetCatalog(files: [:]))
    return SiteMapMaker(context: context).sections(of: edition).map { section in
      let entries = section.entries.map { entry in
        ([entry.link.label] + entry.below.map { "> " + $0.label }).joined(separator: " ")
      }
      return "\(section.label): " + entries.joined(separator: ", ")
    }
  }

  @Test func `pages without a section come first, the front page before the others by name`() {
    #expect(
      Self.sections {
        $0.add("portal", .english, title: "Åpen portal")
        $0.add("contact", .english, title: "Contact")
        $0.add("home", .english, title: "Welcome")
      } == [": Welcome, Contact, Åpen portal"])
  }

  @Test func `sections follow the main menu, the rest after it`() {
    #expect(
      Self.sections {
        $0.add("areas", .english, type: .area)
        $0.add("centres", .english, type: .centre)
        $0.add("news", .english, type: .news)
        $0.mainMenu = ["news", "areas"].map { Field(PageID($0), at: Place(file: "site.yaml")) }
      } == ["news: ", "areas: ", "centres: "])
  }

  @Test func `every page below a page stands under it, however deep`() {
    #expect(
      Self.sections {
        $0.add("a", .english)
        $0.add("a/b", .english)
        $0.add("a/b/c", .english)
        $0.add("a/b/c/d", .english)
        $0.add("a/e", .english)
      } == [": a > a/b > a/b/c > a/b/c/d > a/e"])
  }

  @Test func `a page that is not out is no part of the map`() {
    #expect(
      Self.sections {
        $0.add("home", .english)
        $0.add("a", .english, state: .draft)
        $0.add("centres/x", .english, type: .centre, state: .draft)
      } == [": home"])
  }

  @Test(arguments: [(Edition.english, "Therapy areas"), (.norwegian, "Fagomrader")])
  func `a section whose list page is not out is named by its address`(
    edition: Edition, name: String
  ) {
    #expect(
      Self.sections(of: edition) {
        for language in [Language.english, .bokmaal] {
          $0.add("areas", language, type: .area, state: .draft, title: "Secret")
          $0.add("areas/a", language, type: .area)
        }
      } == ["\(name): areas/a"])
  }

  @Test func `each edition lists its own pages`() {
    #expect(
      Self.sections(of: .norwegian) {
        $0.add("a", .english, title: "English")
        $0.add("a", .bokmaal, title: "Norsk")
        $0.add("b", .english, title: "English too")
      } == [": Norsk"])
  }
}
