import Foundation
import TestSupport
import Testing

/// Addresses that no folder can be made for, because something else stands there.
@Suite struct AddressClashTests {
  private static let table = "root/Content/data/redirects.csv"

  @Test(arguments: [
    "/404.html/", "/rss.xml/below/", "/favicon.ico/", "/media/news/opening/plan.pdf/x",
  ])
  func `a row for a place below a file is found, and does not stop the build`(from: String) throws {
    try SmallRoot.with { root in
      let rows = try String(contentsOf: root.scratch.url(Self.table), encoding: .utf8)
      try root.scratch.write(rows + "\(from),home,en\n", to: Self.table)
      try root.scratch.write("icon", to: "root/Assets/root/favicon.ico")
      let run = try root.build("--format", "json")
      #expect(run.code == 1, "\(run.complaint)")
      #expect(try Report(run).faults == ["Content/data/redirects.csv:9 route/duplicate"])
    }
  }

  @Test func `an alias for a place below a file is found, and does not stop the build`() throws {
    try SmallRoot.with { root in
      try root.scratch.replace(
        "aliases: [/old/organisation/]", with: "aliases: [/404.html/]",
        in: "root/Content/about/organisation/index.en.md")
      let run = try root.build("--format", "json")
      #expect(run.code == 1, "\(run.complaint)")
      #expect(
        try Report(run).faults == ["Content/about/organisation/index.en.md:4 route/duplicate"])
    }
  }

  @Test(arguments: ["rss.xml/y.txt", "news"])
  func `a file of Assets below a file, or where a folder is, does not stop the build`(
    path: String
  ) throws {
    try SmallRoot.with { root in
      try root.scratch.write("text", to: "root/Assets/root/\(path)")
      let run = try root.build("--format", "json")
      #expect(run.code == 1, "\(run.complaint)")
      #expect(try Report(run).faults == ["Assets/root/\(path) route/duplicate"])
    }
  }

  @Test func `an old address may lie among the files of Content`() throws {
    try SmallRoot.with { root in
      let rows = try String(contentsOf: root.scratch.url(Self.table), encoding: .utf8)
      try root.scratch.write(rows + "/media/x/,home,en\n", to: Self.table)
      let run = try root.build()
      #expect(run.code == 0, "\(run.complaint)\(run.output)")
      #expect(try FileTree(root.output).files["media/x/index.html"] != nil)
    }
  }
}
