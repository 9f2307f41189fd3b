import SiteModel
import Testing

@Suite struct RouteTests {
  @Test func `an edition at the root has the root as its front page`() {
    #expect(Route(editionPath: "").path == "/")
    #expect(Route(editionPath: "").file == "index.html")
  }

  @Test func `a route ends with a slash and its file lies in its folder`() {
    let route = Route(editionPath: "no").appending("nyheter").appending("handlingsplan")
    #expect(route.path == "/no/nyheter/handlingsplan/")
    #expect(route.file == "no/nyheter/handlingsplan/index.html")
    #expect("\(route)" == route.path)
  }

  @Test func `a page sorts before the pages below it`() {
    let news = Route(editionPath: "").appending("news")
    #expect(Route(editionPath: "") < news)
    #expect(news < news.appending("a"))
  }
}
