import Files
import Foundation
import Testing

@testable import SiteBuild

/// A folder that is gone when the test ends.
private final class Scratch {
  let folder: Folder

  init() throws {
    folder = Folder(FileManager.default.temporaryDirectory.path + "/staging-\(UUID().uuidString)")
    try folder.folder("root/Content").make()
  }

  deinit { try? folder.remove() }

  var root: Folder { folder.folder("root") }
  var output: Folder { folder.folder("root/Site") }
}

@Suite struct StagingTests {
  @Test func `a missing output appears whole`() throws {
    let scratch = try Scratch()
    let staging = try Staging(output: scratch.output, root: scratch.root)
    try staging.folder.write(Array("new".utf8), to: "index.html")
    #expect(!scratch.output.exists)
    try staging.publish()
    #expect(try scratch.output.read("index.html") == Array("new".utf8))
    #expect(!staging.folder.exists)
  }

  @Test func `an earlier site is replaced and its ignore file kept`() throws {
    let scratch = try Scratch()
    try scratch.output.make()
    try scratch.output.write(Array("*".utf8), to: ".gitignore")
    for text in ["first", "second"] {
      let staging = try Staging(output: scratch.output, root: scratch.root)
      try staging.folder.write(Array(text.utf8), to: "\(text).html")
      try staging.publish()
    }
    let names = try scratch.output.names()
    #expect(names == [Staging.marker, ".gitignore", "second.html"].sorted())
  }

  @Test func `a discarded build leaves the old site as it was`() throws {
    let scratch = try Scratch()
    let first = try Staging(output: scratch.output, root: scratch.root)
    try first.folder.write([1], to: "a.html")
    try first.publish()
    let second = try Staging(output: scratch.output, root: scratch.root)
    try second.folder.write([2], to: "b.html")
    try second.discard()
    #expect(try scratch.output.names() == [Staging.marker, "a.html"])
  }

  @Test func `a folder with other things in it is refused and left alone`() throws {
    let scratch = try Scratch()
    try scratch.output.make()
    try scratch.output.write([7], to: "thesis.txt")
    #expect(throws: BuildFailure.self) {
      try Staging(output: scratch.output, root: scratch.root)
    }
    #expect(try scratch.output.read("thesis.txt") == [7])
  }

  @Test(arguments: ["root", "", "root/Content", "root/Content/Site"])
  func `an output that holds the root or lies in a source is refused`(path: String) throws {
    let scratch = try Scratch()
    let output = path.isEmpty ? scratch.folder : scratch.folder.folder(path)
    #expect(throws: BuildFailure.self) { try Staging(output: output, root: scratch.root) }
  }

  @Test func `a site that a killed run left under its waiting name comes back`() throws {
    let scratch = try Scratch()
    let first = try Staging(output: scratch.output, root: scratch.root)
    try first.folder.write([1], to: "a.html")
    try first.publish()
    try scratch.output.rename(to: scratch.root.folder(".Site-old"))
    let second = try Staging(output: scratch.output, root: scratch.root)
    #expect(try scratch.output.read("a.html") == [1])
    try second.discard()
  }

  @Test func `what a killed run staged is not published by the next`() throws {
    let scratch = try Scratch()
    let killed = try Staging(output: scratch.output, root: scratch.root)
    try killed.folder.write([1], to: "half.html")
    let next = try Staging(output: scratch.output, root: scratch.root)
    try next.publish()
    #expect(try scratch.output.names() == [Staging.marker])
  }
}
