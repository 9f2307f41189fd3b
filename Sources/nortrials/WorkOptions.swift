internal import ArgumentParser
private import Foundation
internal import SiteModel

/// How the work is divided.
struct WorkOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How many pages are worked on at the same time (default: one a processor).",
      valueName: "number"))
  var workers: Int?

  /// How many workers there are, at least one.
  var width: Int { workers ?? ProcessInfo.processInfo.activeProcessorCount }

  func validate() throws {
    guard workers.map({ (1...1024).contains($0) }) ?? true else {
      throw ValidationError("“--workers” takes a number from 1 to 1024.")
    }
  }
}

/// Turns what is written on the command line into values, or says what is wanted.
enum ArgumentText {
  static func address(_ text: String) throws -> SiteAddress {
    guard let address = SiteAddress(text) else {
      throw ValidationError(
        "write it like https://www.example.org, without “?” and “#”")
    }
    return address
  }

  static func time(_ text: String) throws -> LocalTime {
    guard let time = LocalTime(text) else {
      throw ValidationError(
        "write a day of the calendar like 2026-03-25, or a time like 2026-03-25T14:30")
    }
    return time
  }
}
