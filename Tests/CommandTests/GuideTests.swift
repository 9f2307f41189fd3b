import Files
import TestSupport
import Testing

@testable import nortrials

/// The adviser's guide explains what the tool prints.
@Suite struct GuideTests {
  /// The families that are the developer's: the guide says to hand them on.
  private static let developers = ["layout/", "feed/", "html/no-"]

  private static func codesOfGuide() throws -> Set<String> {
    let folder = Folder(Repository.path("Content"))
    let text = String(decoding: try folder.read("README.md"), as: UTF8.self)
    return Set(text.matches(of: /\n\| `([a-z]+\/[a-z-]+)` \|/).map { String($0.1) })
  }

  @Test func `every code of the guide is one that the tool can print`() throws {
    #expect(try Self.codesOfGuide().subtracting(AllRules.codes).sorted() == [])
  }

  @Test func `every code that an adviser may meet is in the guide`() throws {
    let codes = AllRules.codes.filter { code in
      !Self.developers.contains { code.hasPrefix($0) }
    }
    #expect(Set(codes).subtracting(try Self.codesOfGuide()).sorted() == [])
  }
}
