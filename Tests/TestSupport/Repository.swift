package import Foundation

/// Where the tests find what lies in the repository.
package enum Repository {
  package static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  package static func path(_ path: String) -> String { root.appending(path: path).path }

  package static func fixture(_ name: String) -> URL {
    root.appending(path: "Tests/Fixtures").appending(path: name)
  }

  /// The built program, which lies beside the tests in the folder of products.
  package static var nortrials: String {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "nortrials").path
  }
}
