package import Foundation

/// A finished program, as a person or CI runs it: what it wrote and how it ended.
package struct Run: Sendable {
  /// The exit code; nil for a run that a signal ended.
  package let code: Int32?
  package let output: String
  /// What stands on standard error.
  package let complaint: String

  /// Runs a program to its end; `environment` is laid over that of the tests.
  package init(
    _ program: String, _ arguments: [String], in folder: URL? = nil, input: String = "",
    environment: [String: String] = [:]
  ) throws {
    self = try Scratch.with { scratch in
      try scratch.write(input, to: "input")
      let process = try Self.start(
        arguments, of: program, in: folder, environment: environment, input: scratch.url("input"),
        output: scratch.url("output"), complaint: scratch.url("complaint"))
      process.waitUntilExit()
      return Run(
        code: process.terminationReason == .exit ? process.terminationStatus : nil,
        output: try String(contentsOf: scratch.url("output"), encoding: .utf8),
        complaint: try String(contentsOf: scratch.url("complaint"), encoding: .utf8))
    }
  }

  private init(code: Int32?, output: String, complaint: String) {
    self.code = code
    self.output = output
    self.complaint = complaint
  }

  /// The report in text, whose last line ends with the seconds that the run took.
  package var outputWithoutDuration: String {
    output.replacing(/, [0-9]+[.,][0-9]+ s\n$/, with: "\n")
  }
}

extension Run {
  /// Runs our program.
  package static func nortrials(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Run {
    try Run(Repository.nortrials, arguments, environment: environment)
  }

  /// Runs our program.
  package static func nortrials(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> Run {
    try nortrials(arguments, environment: environment)
  }

  /// Starts a program, ours unless another is named.
  ///
  /// What it reads and says goes through files: no program waits for a full pipe to be read.
  package static func start(
    _ arguments: [String], of program: String = Repository.nortrials, in folder: URL? = nil,
    environment: [String: String] = [:], input: URL? = nil, output: URL? = nil,
    complaint: URL? = nil
  ) throws -> Process {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try input.map(FileHandle.init(forReadingFrom:)) ?? .nullDevice
    process.standardOutput = try handle(for: output)
    process.standardError = try handle(for: complaint)
    try process.run()
    return process
  }

  private static func handle(for file: URL?) throws -> FileHandle {
    guard let file else { return FileHandle.nullDevice }
    try Data().write(to: file)
    return try FileHandle(forWritingTo: file)
  }
}
