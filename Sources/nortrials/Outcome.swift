private import Foundation

/// How a run ends.
enum Ending: Int32 {
  case clean = 0
  /// Findings forbid publishing.
  case findings = 1
  /// The reason is on standard error, and standard output is empty.
  case couldNotRun = 2
}

/// All that a run says, and how it ends.
struct Outcome: Equatable {
  /// For standard output.
  var output = ""
  /// For standard error.
  var complaint = ""
  let ending: Ending

  /// Writes both texts; an output that cannot be written changes the ending.
  func written() -> Ending {
    // Nobody is left to be told when standard error is closed.
    try? FileHandle.standardError.write(contentsOf: Data(complaint.utf8))
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(output.utf8))
      return ending
    } catch {
      let reason = "nortrials: standard output: \(error.localizedDescription)\n"
      try? FileHandle.standardError.write(contentsOf: Data(reason.utf8))
      return .couldNotRun
    }
  }
}
