internal import ArgumentParser
internal import Files
internal import SiteModel

/// Which site a command works on, and for which time.
struct SourceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The folder that holds Content, Layouts and Assets.", valueName: "folder"))
  var root = "."

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The time that counts as now, such as 2026-03-25 or 2026-03-25T14:30 (default: now, in Oslo).",
      valueName: "time"),
    transform: ArgumentText.time)
  var asOf: LocalTime?

  func folder() throws(RunFailure) -> Folder { try Folder.given(root) }

  func now() throws(RunFailure) -> LocalTime {
    if let asOf { asOf } else { try Clock.nowInOslo() }
  }
}
