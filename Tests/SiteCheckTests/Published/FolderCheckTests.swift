import Files
import Foundation
import SiteCheck
import SiteModel
import Testing

@Suite struct FolderCheckTests {
  /// Checks a folder that holds the files, and removes it.
  private func check(
    _ files: [String: String], address: String? = nil
  ) async throws -> FolderCheck.Result {
    let folder = Folder(NSTemporaryDirectory()).folder("folder-check-\(UUID())")
    defer { try? folder.remove() }
    try folder.make()
    for (path, text) in files {
      if let slash = path.lastIndex(of: "/") { try folder.folder(String(path[..<slash])).make() }
      try folder.write(Array(text.utf8), to: path)
    }
    return try await FolderCheck.check(
      folder, address: address.flatMap(SiteAddress.init), workers: 2)
  }

  @Test func `pages, languages and findings of a folder are told`() async throws {
    let result = try await check([
      "index.html": "<!doctype html><html lang=en><title>x</title><a href=/y/>x</a>",
      "no/index.html": "<!doctype html><html lang=nb><title>x</title>", "a.css": "",
    ])
    #expect(result.pages == 2)
    #expect(result.languages == ["en", "nb"])
    #expect(result.diagnostics.map(\.summary) == ["link/missing-page index.html:1:46 /y/"])
  }

  @Test(arguments: [
    ("https://x.no/", "https://x.no", ""), ("https://x.no/repo/", "https://x.no", "/repo"),
    ("https://x.no/en/", "https://x.no", ""),
  ])
  func `the address is that of the front page's canonical link`(
    canonical: String, origin: String, path: String
  ) async throws {
    let result = try await check([
      "index.html": "<link rel=canonical href=\(canonical)>", "en/index.html": "",
    ])
    #expect(result.address?.origin == origin)
    #expect(result.address?.basePath == path)
    #expect(result.diagnostics.isEmpty)
  }

  @Test func `a given address goes before the canonical link`() async throws {
    let result = try await check(
      ["index.html": "<link rel=canonical href=https://x.no/y/>"], address: "https://z.no")
    #expect(result.address == SiteAddress("https://z.no"))
    #expect(result.diagnostics.isEmpty)
  }

  @Test func `files in a folder that begins with a dot exist`() async throws {
    let result = try await check([
      "index.html": "<a href=/.well-known/security.txt>x</a>", ".well-known/security.txt": "",
    ])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func `pipes and links to nothing are passed over, and links to files are files`()
    async throws
  {
    let folder = Folder(NSTemporaryDirectory()).folder("folder-check-\(UUID())")
    defer { try? folder.remove() }
    try folder.make()
    #expect(mkfifo(folder.pathOf("pipe.html"), 0o644) == 0)
    #expect(symlink("pipe.html", folder.pathOf("to-pipe.html")) == 0)
    #expect(symlink("nothing.html", folder.pathOf("to-nothing.html")) == 0)
    #expect(symlink("a.html", folder.pathOf("to-file.html")) == 0)
    let html = "<!doctype html><html lang=en><title>x</title>"
    try folder.write(Array("\(html)<a href=to-file.html>x</a>".utf8), to: "a.html")
    let result = try await FolderCheck.check(folder, address: nil, workers: 2)
    #expect(result.pages == 2)
    #expect(result.diagnostics.isEmpty)
  }

  @Test func `a folder that is not there is an error, not an empty site`() async {
    await #expect(throws: FileFailure.self) {
      _ = try await FolderCheck.check(Folder("/nowhere/at/all"), address: nil, workers: 1)
    }
  }

  @Test func `one worker and many find the same in the same order`() async throws {
    let folder = Folder(NSTemporaryDirectory()).folder("folder-check-\(UUID())")
    defer { try? folder.remove() }
    try folder.make()
    for number in 0..<40 {
      let html = "<a href=/y\(number)/>x</a><a href=/z/>x</a><a href=p7.html#q>x</a>"
      try folder.write(Array(html.utf8), to: "p\(number).html")
    }
    let one = try await FolderCheck.check(folder, address: nil, workers: 1)
    let many = try await FolderCheck.check(folder, address: nil, workers: 4)
    #expect(one.diagnostics == many.diagnostics)
    #expect(one.diagnostics.count == 42)
  }
}
