import SiteModel
import Testing

@testable import SiteBuild

@Suite struct WrittenTargetTests {
  @Test(arguments: [
    ("https://www.norcrin.no/", WrittenTarget.outside), ("mailto:a@b.no", .outside),
    ("tel:+4722113344", .outside), ("//cdn.example.org/x", .outside),
    ("service:portal-form", .service("portal-form")), ("#board", .fragment("board")),
    ("/no/nyheter/", .address("/no/nyheter/", fragment: nil)),
    ("/news/#top", .address("/news/", fragment: "top")),
    ("../centres/cancer.nb.md", .source("../centres/cancer.nb.md", fragment: nil)),
    ("plan.pdf", .file("plan.pdf")), ("bilder/kart.svg", .file("bilder/kart.svg")),
    ("centres/cancer", .page(PageID("centres/cancer"), fragment: nil)),
    ("centres/cancer/", .page(PageID("centres/cancer"), fragment: nil)),
    ("about/organisation#board", .page(PageID("about/organisation"), fragment: "board")),
  ])
  func `a target's form is told by its look`(written: String, form: WrittenTarget) {
    #expect(WrittenTarget(written) == form)
  }

  @Test(arguments: [
    ("a/./b", "a/b"), ("a/../b", "b"), ("a/b/../../c", "c"), ("", ""),
  ])
  func `dots in a path are resolved`(path: String, resolved: String) {
    #expect(path.resolvingDots == resolved)
  }

  @Test func `a path that climbs out of the top leads nowhere`() {
    #expect("a/../../b".resolvingDots == nil)
  }
}
