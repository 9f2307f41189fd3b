import Markup
import SiteModel
import Testing

@testable import SiteBuild

@Suite struct ShareMakerTests {
  /// The first bytes of a picture in PNG of this size.
  private static func png(_ width: UInt8, _ height: UInt8) -> [UInt8] {
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
      + [0, 0, 0, width, 0, 0, 0, height]
  }

  private func view(
    _ language: Language = .english, type: PageType = .page, twin: Language? = nil,
    image: String? = nil, assets: [String] = ["share-en", "share-nb"]
  ) -> ShareView {
    var test = TestSite()
    test.add("a", language, type: type)
    if let twin { test.add("a", twin, type: type) }
    var items = assets.map { name in
      AssetCatalog.Item(
        source: "Assets/\(name).png", output: "assets/\(name).png", bytes: Self.png(12, 6))
    }
    if let image {
      items.append(
        AssetCatalog.Item(source: "Content/\(image)", output: image, bytes: Self.png(3, 4)))
    }
    let catalog = AssetCatalog(
      items: items,
      names: Dictionary(uniqueKeysWithValues: assets.map { ("\($0)-png", "/assets/\($0).png") }),
      files: [:])
    let context = SiteContext(site: test.site, words: .keys, assets: catalog)
    let own = image.map {
      ImageView(href: "/nt/\($0)", alternative: "A map", caption: nil, credit: nil)
    }
    return ShareMaker(context).view(
      of: test.pages[0], twin: twin == nil ? nil : test.pages[1], image: own)
  }

  @Test(arguments: [
    (Language.english, "en_GB"), (.bokmaal, "nb_NO"), (.nynorsk, "nn_NO"),
  ])
  func `a page tells its language with its country`(language: Language, locale: String) {
    #expect(view(language).locale == locale)
    #expect(view(language).otherLocale == nil)
  }

  @Test func `a page with a twin names the twin's language`() {
    #expect(view(.english, twin: .nynorsk).otherLocale == "nn_NO")
    #expect(view(.bokmaal, twin: .english).otherLocale == "en_GB")
  }

  @Test(arguments: [(PageType.news, "article"), (.page, "website"), (.home, "website")])
  func `only news is an article`(type: PageType, name: String) {
    #expect(view(type: type).type == name)
  }

  @Test(arguments: [(Language.english, "share-en"), (.bokmaal, "share-nb"), (.nynorsk, "share-nb")])
  func `a page without a picture shows that of its edition`(language: Language, name: String) throws
  {
    let picture = try #require(view(language).image)
    #expect(picture.url == "https://example.org/nt/assets/\(name).png")
    #expect([picture.width, picture.height] == [12, 6])
    #expect(picture.alternative == "share-picture")
  }

  @Test func `a page's own picture comes first`() throws {
    let picture = try #require(view(image: "media/map.png").image)
    #expect(picture.url == "https://example.org/nt/media/map.png")
    #expect([picture.width, picture.height] == [3, 4])
    #expect(picture.alternative == "A map")
  }

  @Test func `a drawing, which other sites do not show, gives way to the edition's picture`() {
    #expect(view(image: "media/map.svg").image?.url == "https://example.org/nt/assets/share-en.png")
  }

  @Test func `a site without such a picture shows none`() {
    #expect(view(assets: []).image == nil)
  }
}
