import SiteModel
import Testing

@testable import SiteBuild

@Suite struct MisplacedPagesTests {
  private let news = page(plainFields + "\ndate: 2026-12-01")

  @Test(arguments: ["nyheter", "nyhet", "nyhetene", "newz"])
  func `a folder that is nearly a section is the one finding of its file`(folder: String)
    async throws
  {
    let source = try SourceFolder(["Content/\(folder)/meeting.nb.md": page("dato: 2026")])
    let found = try await source.read()
    #expect(found.diagnostics.map(\.code) == ["source/name"])
    #expect(
      found.diagnostics.map(\.hint) == [
        Wording("did you mean the folder “news”?", nb: "mente du mappen «news»?")
      ])
    #expect(found.pages.isEmpty)
  }

  @Test func `news at the top of Content is told its folder and no more`() async throws {
    let source = try SourceFolder(["Content/meeting.nb.md": news])
    let found = try await source.read()
    #expect(found.diagnostics.map(\.short) == ["Content/meeting.nb.md source/name meeting"])
    #expect(found.diagnostics.map(\.hint?.bokmaal) == ["mente du mappen «news»?"])
    #expect(found.pages.isEmpty)
  }

  @Test func `a plain page at the top of Content stays where it is`() async throws {
    let source = try SourceFolder([
      "Content/contact.nb.md": page(plainFields), "Content/contact/form.nb.md": page(plainFields),
    ])
    #expect(try await source.findings() == [])
  }

  @Test func `a page called like its folder is named index`() async throws {
    let source = try SourceFolder(["Content/news/meeting/meeting.nb.md": news])
    let found = try await source.read().diagnostics
    #expect(
      found.map(\.short) == ["Content/news/meeting/meeting.nb.md source/name news/meeting/meeting"])
    #expect(
      found.map(\.hint) == [Wording("name it index.nb.md", nb: "kall den index.nb.md")])
  }

  @Test func `a page called like its folder may lie below the folder's page`() async throws {
    let source = try SourceFolder([
      "Content/news/meeting.nb.md": news, "Content/news/meeting/meeting.nb.md": news,
    ])
    #expect(try await source.findings() == [])
  }

  @Test func `what editors and systems leave behind is no source`() async throws {
    let names = ["x.nb.md~", "~$x.docx", "Thumbs.db", "desktop.ini", ".DS_Store", "a.tmp", "a.swp"]
    let source = try SourceFolder(
      Dictionary(uniqueKeysWithValues: names.map { ("Content/news/\($0)", "") }))
    let found = try await source.read()
    #expect(found.diagnostics.isEmpty)
    #expect(found.contentFiles.isEmpty)
  }

  @Test func `a page that Windows saved with one ending more is told its name`() async throws {
    let source = try SourceFolder(["Content/news/meeting.nb.md.txt": news])
    let found = try await source.findings()
    #expect(found == ["Content/news/meeting.nb.md.txt source/name meeting.nb.md"])
  }
}
