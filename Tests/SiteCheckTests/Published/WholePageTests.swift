import SiteCheck
import SiteModel
import Testing

@Suite struct WholePageTests {
  @Test(arguments: [
    ("<!doctype html><title>x</title>", ["html/no-language"]),
    ("<html lang=''><title>x</title>", ["html/no-language"]),
    ("<!doctype html><html lang=nb><title> </title>", ["html/no-title"]),
    ("<html lang=nb>", ["html/no-title"]),
    ("<!doctype html><html lang=nb><title>Om oss</title>", []),
    ("google-site-verification: google1.html", []),
  ])
  func `a whole page needs a language and a title, a fragment does not`(
    html: String, codes: [String]
  ) {
    let files: PublishedFiles = ["index.html": html]
    #expect(files.check().map(\.code) == codes)
  }

  @Test func `both are said in both languages`() {
    let files: PublishedFiles = ["index.html": "<!doctype html>"]
    #expect(
      files.check().map(\.message) == [
        Wording(
          "the page does not say which language it is in",
          nb: "siden sier ikke hvilket språk den er på"),
        Wording("the page has no title", nb: "siden har ingen tittel"),
      ])
  }
}
