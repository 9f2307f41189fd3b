import Files
import Foundation

/// The files of this repository, found from this file.
enum Repository {
  static func path(_ path: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: path).path
  }

  /// The command, built beside the tests.
  static var nortrials: String {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "nortrials").path
  }
}

/// A finished program: what it wrote and how it ended.
struct Run {
  let output: String
  let error: String
  let status: Int32

  init(
    _ program: String, _ arguments: [String], input: String = "",
    environment: [String: String]? = nil
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    if let environment { process.environment = environment }
    // Files instead of pipes: no program waits for a full pipe to be read.
    self = try withTemporaryFolder(["input": input, "output": "", "error": ""]) { folder in
      process.standardInput = try FileHandle(forReadingFrom: URL(filePath: folder.pathOf("input")))
      process.standardOutput = try FileHandle(forWritingTo: URL(filePath: folder.pathOf("output")))
      process.standardError = try FileHandle(forWritingTo: URL(filePath: folder.pathOf("error")))
      try process.run()
      process.waitUntilExit()
      return Run(
        output: String(decoding: try folder.read("output"), as: UTF8.self),
        error: String(decoding: try folder.read("error"), as: UTF8.self),
        status: process.terminationReason == .exit ? process.terminationStatus : -1)
    }
  }

  private init(output: String, error: String, status: Int32) {
    self.output = output
    self.error = error
    self.status = status
  }

  /// Runs our command.
  static func nortrials(
    _ arguments: String..., environment: [String: String]? = nil
  ) throws -> Run {
    try Run(Repository.nortrials, arguments, environment: environment)
  }
}
