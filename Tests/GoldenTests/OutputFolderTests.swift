import Foundation
import TestSupport
import Testing

@Suite struct OutputFolderTests {
  @Test func `a folder of somebody else is refused and left as it was`() throws {
    try SmallRoot.with { root in
      try root.scratch.write("mine", to: "papers/letter.txt")
      try refuses("papers", root)
      let papers = try FileTree(root.scratch.url("papers"))
      #expect(papers.files == ["letter.txt": Data("mine".utf8)])
    }
  }

  @Test func `a file in the place of the output is refused and left as it was`() throws {
    try SmallRoot.with { root in
      try root.scratch.write("mine", to: "letter.txt")
      try refuses("letter.txt", root)
      #expect(try String(contentsOf: root.scratch.url("letter.txt"), encoding: .utf8) == "mine")
    }
  }

  @Test(arguments: [".", "root", "root/Content", "root/Content/news", "root/Layouts/../Assets"])
  func `an output that is, holds or lies in the sources is refused`(output: String) throws {
    try SmallRoot.with { root in
      let before = try FileTree(root.scratch.url("."))
      try refuses(output, root)
      #expect(try FileTree(root.scratch.url(".")) == before)
    }
  }

  @Test func `an output that leads to the sources through a link is refused`() throws {
    try SmallRoot.with { root in
      let link = root.scratch.path("link")
      try FileManager.default.createSymbolicLink(
        atPath: link, withDestinationPath: root.scratch.path("root"))
      let before = try FileTree(root.scratch.url("root"))
      try refuses("link", root)
      #expect(try FileTree(root.scratch.url("root")) == before)
    }
  }

  // Root may write everywhere; below a file nobody can.
  @Test func `an output that cannot be made ends the run with the reason`() throws {
    try SmallRoot.with { root in
      try root.scratch.write("", to: "file")
      try refuses("file/site", root)
      #expect(try Data(contentsOf: root.scratch.url("file")) == Data())
    }
  }

  @Test func `a folder that holds only a gitignore file is taken and keeps it`() throws {
    try SmallRoot.with { root in
      try root.scratch.write("*\n!.gitignore\n", to: "root/Site/.gitignore")
      for _ in 1...2 {
        #expect(try root.build().code == 0)
        let site = try FileTree(root.output)
        #expect(site.files[".gitignore"] == Data("*\n!.gitignore\n".utf8))
        #expect(site.files["index.html"] != nil)
      }
    }
  }

  @Test func `a page that is gone is gone from the output`() throws {
    try SmallRoot.with { root in
      _ = try root.build()
      #expect(try FileTree(root.output).files["news/translated/index.html"] != nil)
      for language in ["en", "nb"] {
        try FileManager.default.removeItem(
          at: root.scratch.url("root/Content/news/translated.\(language).md"))
      }
      #expect(try root.build().code == 0)
      #expect(try FileTree(root.output).files["news/translated/index.html"] == nil)
    }
  }

  private func refuses(_ output: String, _ root: SmallRoot) throws {
    let run = try root.build("--output", root.scratch.path(output))
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(run.complaint.hasPrefix("nortrials: "), "\(run.complaint)")
  }
}
