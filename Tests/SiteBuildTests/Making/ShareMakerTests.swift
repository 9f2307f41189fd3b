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

  private func html(
    _ language: Language = .english, type: PageType = .page, twin: Language? = nil,
    image: String? = nil, assets: [String] = ["share-en", "share-nb"]
  ) -> String? {
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
      ImageView(
        href: "/nt/\($0)", size: context.pictureSize(at: "/nt/\($0)"), alternative: "A map",
        caption: nil, credit: nil)
    }
    let maker = ShareMaker(context, LayoutLibrary([layout]))
    return maker.html(
      for: test.pages[0], twin: twin == nil ? nil : test.pages[1], image: own)?.text
  }

  private let layout = LayoutSource(
    name: "share", file: "Layouts/share.mustache",
    text: """
      {{type}} {{locale}} {{other-locale}}|{{#picture}}{{url}} {{width}}x{{height}} {{alt}}{{/picture}}
      """)

  private static let english = "https://example.org/nt/assets/share-en.png 12x6 share-picture"
  private static let norwegian = "https://example.org/nt/assets/share-nb.png 12x6 share-picture"

  @Test(arguments: [
    (Language.english, "website en_GB |\(english)"), (.bokmaal, "website nb_NO |\(norwegian)"),
    (.nynorsk, "website nn_NO |\(norwegian)"),
  ])
  func `a page tells its language with its country, and shows its edition's picture`(
    language: Language, text: String
  ) {
    #expect(text == html(language))
  }

  @Test func `a page with a twin names the twin's language`() {
    #expect(html(.english, twin: .nynorsk) == "website en_GB nn_NO|\(Self.english)")
    #expect(html(.bokmaal, twin: .english) == "website nb_NO en_GB|\(Self.norwegian)")
  }

  @Test(arguments: [(PageType.news, "article"), (.page, "website"), (.home, "website")])
  func `only news is an article`(type: PageType, name: String) {
    #expect(html(type: type) == "\(name) en_GB |\(Self.english)")
  }

  @Test func `a page's own picture comes first`() {
    #expect(
      html(type: .news, twin: .bokmaal, image: "media/map.png")
        == "article en_GB nb_NO|https://example.org/nt/media/map.png 3x4 A map")
  }

  @Test func `a drawing, which other sites do not show, gives way to the edition's picture`() {
    #expect(html(image: "media/map.svg") == "website en_GB |\(Self.english)")
  }

  @Test func `a site without such a picture shows none`() {
    #expect(html(assets: []) == "website en_GB |")
  }

  @Test func `a site without the layout says nothing`() {
    let context = TestSite.withHospitals.context
    let maker = ShareMaker(context, LayoutLibrary([]))
    #expect(maker.html(for: TestSite.withHospitals.pages[0], twin: nil, image: nil) == nil)
  }
}
