import Markup
import SiteModel
import TestSupport
import Testing

@testable import SiteBuild

/// Random trees of pages: what must hold of every address.
@Suite struct RoutePropertyTests {
  private static func randomSite(_ numbers: inout SeededNumbers) -> TestSite {
    var test = TestSite()
    var ids: Set<String> = ["home", "news", "centres"]
    let folders = ["news", "centres", "about", "about/us", "portal"]
    for _ in 0..<Int.random(in: 1...30, using: &numbers) {
      let name = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
        "abcdefghijklmnopqrstuvwxyz0123456789-".randomElement(using: &numbers) ?? "a"
      }
      let folder = folders.randomElement(using: &numbers) ?? "news"
      ids.insert(folder + "/" + String(name))
    }
    for id in ids.sorted() {
      test.add(id, .english)
      test.add(id, Bool.random(using: &numbers) ? .bokmaal : .nynorsk)
    }
    return test
  }

  @Test(arguments: 1...200)
  func `every page has an address of its own, which leads back to it`(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let test = Self.randomSite(&numbers)
    let resolver = LinkResolver(
      site: test.site, assets: AssetCatalog(files: [:]), words: InterfaceWords([:]))
    let home = try #require(test.site.page(.home, in: .english))
    var seen: Set<String> = []
    for page in test.pages {
      let path = page.route.path
      #expect(seen.insert(path).inserted, "\(path)")
      #expect(path.hasPrefix("/") && path.hasSuffix("/") && !path.contains("//"), "\(path)")
      #expect(page.route.file == path.dropFirst() + "index.html")
      #expect(path.hasPrefix("/no/") == (page.edition == .norwegian), "\(path)")
      let target = resolver.resolve(path, from: home)
      #expect(target.destination == .page(page.id, edition: page.edition, fragment: nil))
      #expect(target.href == "/nt" + path)
    }
  }
}
