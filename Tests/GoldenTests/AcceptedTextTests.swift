import Foundation
import TestSupport
import Testing

/// What an adviser lets stand in a text, from the report that tells it to the day the text changes.
@Suite struct AcceptedTextTests {
  private static let page = "root/Content/contact.en.md"
  private static let twin = "root/Content/contact.nb.md"
  private static let settings = "root/Content/site.yaml"
  private static let foreign = "Sykehusene svarer på forespørsler fra sponsorer innen fem dager."

  /// A small site with a Norwegian paragraph in an English page.
  private static func withForeignText(_ body: (SmallRoot) throws -> Void) throws {
    try SmallRoot.with { root in
      try root.append("\n\(foreign)\n", to: page)
      try root.append("\nSykehusene svarer sponsorene innen fem dager.\n", to: twin)
      try body(root)
    }
  }

  /// The line `about:` of the only error in the report.
  private static func about(in run: Run) throws -> String {
    #expect(run.code == 1)
    let lines = run.output.split(separator: "\n").filter { $0.hasPrefix("  about: ") }
    #expect(lines.count == 1, "\(run.output)")
    return try String(#require(lines.first).dropFirst(2))
  }

  private static func accept(_ about: String, onSite: Bool, in root: SmallRoot) throws {
    let entry = "rule: language/foreign, \(about), reason: A quotation."
    if onSite {
      try root.scratch.replace(
        "accept:\n", with: "accept:\n  - {page: contact, \(entry)}\n", in: settings)
    } else {
      try root.scratch.replace("summary: How", with: "accept: [{\(entry)}]\nsummary: How", in: page)
    }
  }

  @Test(arguments: [false, true])
  func `a text is accepted by the line that the report prints, and told again when it changes`(
    onSite: Bool
  ) throws {
    try Self.withForeignText { root in
      let about = try Self.about(in: try root.build())
      #expect(
        about.hasPrefix("about: Sykehusene svarer på forespørsler fra sponsorer innen fem …#"))
      try Self.accept(about, onSite: onSite, in: root)
      let accepted = try root.build()
      #expect(accepted.code == 0, "\(accepted.output)")
      #expect(accepted.output.contains("2 accepted"))
      try root.scratch.replace(
        "sponsorer innen fem dager.", with: "sponsorer innen fem uker.", in: Self.page)
      let changed = try root.build()
      #expect(changed.code == 1)
      #expect(changed.output.contains("or its counterpart has changed since [accept/unused]"))
      #expect(changed.output.contains("may stand, write \(try Self.about(in: changed))"))
    }
  }

  @Test(arguments: [false, true])
  func `an accepted text is told again when its counterpart changes`(onSite: Bool) throws {
    try Self.withForeignText { root in
      try Self.accept(try Self.about(in: try root.build()), onSite: onSite, in: root)
      try root.scratch.replace("sponsorene innen", with: "alle innen", in: Self.twin)
      let changed = try root.build()
      #expect(changed.code == 1)
      #expect(changed.output.contains("[language/foreign]"))
      #expect(changed.output.contains("or its counterpart has changed since"))
    }
  }

  @Test func `new lines above and a reflowed text change no acceptance`() throws {
    try Self.withForeignText { root in
      try Self.accept(try Self.about(in: try root.build()), onSite: false, in: root)
      try root.scratch.replace(
        Self.foreign, with: "\n\n" + Self.foreign.replacing(" fra ", with: "\nfra "), in: Self.page)
      let run = try root.build()
      #expect(run.code == 0, "\(run.output)")
    }
  }
}

extension SmallRoot {
  fileprivate func append(_ text: String, to path: String) throws {
    try (try Data(contentsOf: scratch.url(path)) + Data(text.utf8)).write(to: scratch.url(path))
  }
}
