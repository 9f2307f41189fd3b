import Files
import Foundation
import Testing

@Suite struct FolderReplaceTests {
  private static func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test(arguments: [0o600, 0o644, 0o664, 0o755])
  func `a file gets new bytes and keeps its permissions`(mode: Int) throws {
    try withTemporaryFolder(["news/x.md": "old"]) { root in
      let path = root.pathOf("news/x.md")
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      try root.replace("news/x.md", with: Array("new".utf8))
      let bytes = try root.read("news/x.md")
      #expect(bytes == Array("new".utf8))
      #expect(try Self.mode(path) == mode)
      let names = try root.folder("news").names()
      #expect(names == ["x.md"])
    }
  }

  @Test func `a file that is missing is not made`() throws {
    try withTemporaryFolder { root in
      #expect((try? root.replace("x.md", with: [0])) == nil)
      let names = try root.names()
      #expect(names == [])
    }
  }

  @Test func `what a killed run left is taken away, and not written through`() throws {
    try withTemporaryFolder(["x.md": "old", "other": "other"]) { root in
      try FileManager.default.createSymbolicLink(
        atPath: root.pathOf(".x.md.new"), withDestinationPath: root.pathOf("other"))
      try root.replace("x.md", with: Array("new".utf8))
      let bytes = try root.read("other")
      #expect(bytes == Array("other".utf8))
      let names = try root.names()
      #expect(names == ["other", "x.md"])
    }
  }
}
