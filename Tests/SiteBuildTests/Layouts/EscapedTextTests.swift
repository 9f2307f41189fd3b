import Testing

@testable import SiteBuild

@Suite struct EscapedTextTests {
  @Test func `text is safe in content and in attributes`() {
    #expect(
      EscapedText().escapeText(#"<b a="1">R&D's"#) == "&lt;b a=&quot;1&quot;&gt;R&amp;D&#39;s")
  }

  @Test func `text without special signs stays as it is`() {
    #expect(EscapedText().escapeText("Blåbærsyltetøy – «søtt»") == "Blåbærsyltetøy – «søtt»")
  }

  @Test func `a layout escapes text, in partials too, and places HTML as it is`() {
    let library = LayoutLibrary([
      LayoutSource(name: "page", file: "page", text: "{{label}}{{>part}}"),
      LayoutSource(name: "part", file: "part", text: "|{{label}}|{{summary}}"),
    ])
    let view = LinkView(href: "/", label: "a < b", otherLanguage: nil, summary: nil)
    #expect(library.render(.page, with: view) == "a &lt; b|a &lt; b|")
  }
}
