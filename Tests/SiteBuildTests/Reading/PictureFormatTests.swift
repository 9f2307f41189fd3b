import SiteModel
import Testing

@testable import SiteBuild

@Suite struct PictureFormatTests {
  @Test func `a picture that no browser shows is told once, where a page names it`() async throws {
    let source = try SourceFolder([
      "Content/about/x.nb.md": page(plainFields + "\nimage: {src: kart.heic, alt: A}"),
      "Content/about/kart.heic": "", "Content/about/plan.tif": "", "Content/about/IMG_1.HEIC": "",
      "Content/about/map.png": "",
    ])
    let found = try await source.read().diagnostics
    #expect(
      found.inReportOrder().map(\.short) == [
        "Content/about/IMG_1.HEIC source/name IMG_1.HEIC",
        "Content/about/plan.tif source/name plan.tif",
        "Content/about/x.nb.md:4:14 front/type kart.heic",
      ])
    #expect(Set(found.map(\.hint?.bokmaal)) == ["lagre det som JPEG, PNG eller WebP"])
    #expect(Set(found.map(\.hint?.english)) == ["save it as JPEG, PNG or WebP"])
  }
}
