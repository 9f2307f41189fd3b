import Foundation

/// The built program, as a person or CI runs it.
enum BuiltTool {
  /// How a run ended.
  struct Run {
    /// The exit code; nil for a run that a signal ended.
    let code: Int32?
    let output: String
    let complaint: String

    /// The report in text, whose last line ends with the seconds that the run took.
    var outputWithoutDuration: String {
      output.replacing(/, [0-9]+[.,][0-9]+ s\n$/, with: "\n")
    }
  }

  /// It lies beside the tests in the folder of products.
  private static let program = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("nortrials")

  /// Runs the program to its end.
  static func run(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:]
  ) throws -> Run {
    try Scratch.with { scratch in
      let output = scratch.url("output")
      let complaint = scratch.url("complaint")
      let process = try start(
        arguments, in: folder, environment: environment, output: output, complaint: complaint)
      process.waitUntilExit()
      return Run(
        code: process.terminationReason == .exit ? process.terminationStatus : nil,
        output: try String(contentsOf: output, encoding: .utf8),
        complaint: try String(contentsOf: complaint, encoding: .utf8))
    }
  }

  /// Starts the program; what it says goes to files, which never fill up as a pipe does.
  static func start(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:],
    output: URL? = nil, complaint: URL? = nil
  ) throws -> Process {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
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
