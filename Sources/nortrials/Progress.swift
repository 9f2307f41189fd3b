private import Foundation
private import Glibc
internal import SiteModel

/// A step of a run's road.
enum Step: String, CaseIterable, Sendable {
  case read
  case assemble
  case make
  case search
  case check
  case publish

  var wording: Wording {
    switch self {
    case .read: Wording("reading", nb: "leser")
    case .assemble: Wording("putting together", nb: "setter sammen")
    case .make: Wording("making pages", nb: "lager sider")
    case .search: Wording("making the search", nb: "lager søket")
    case .check: Wording("checking", nb: "kontrollerer")
    case .publish: Wording("publishing", nb: "publiserer")
    }
  }
}

/// Tells on standard error which step is under way, where that is a terminal; and, if asked, how
/// long each step took.
struct Progress: Sendable {
  private let language: Language
  private let isShown: Bool
  private let tellsTimes: Bool
  private let clock = ContinuousClock()
  private var begun: (step: Step, at: ContinuousClock.Instant)?
  private var times: [(name: String, duration: Duration)] = []

  init(language: Language, tellsTimes: Bool = false) {
    self.language = language
    self.tellsTimes = tellsTimes
    isShown = isatty(STDERR_FILENO) == 1
  }

  /// Ends the step before, and takes its place on the terminal.
  mutating func begin(_ step: Step) {
    endStep()
    begun = (step, clock.now)
    if isShown { write("\r\u{1B}[K\(step.wording.text(in: language)) …") }
  }

  /// Keeps what a part of the step took, summed over all workers.
  mutating func note(_ part: String, took duration: Duration) { times.append((part, duration)) }

  /// Ends the last step, leaves an empty line for the report, and tells the times if asked.
  mutating func end() {
    endStep()
    if isShown { write("\r\u{1B}[K") }
    guard tellsTimes else { return }
    for (name, duration) in times { write("\(name) \(duration.milliseconds) ms\n") }
  }

  private mutating func endStep() {
    guard let (step, start) = begun else { return }
    times.append((step.rawValue, start.duration(to: clock.now)))
    begun = nil
  }

  private func write(_ text: String) {
    // Nobody is left to be told when standard error is closed.
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

extension Duration {
  /// Thousandths of a second, with one decimal.
  fileprivate var milliseconds: String {
    let tenths = Int(self / .microseconds(100))
    return "\(tenths / 10).\(tenths % 10)"
  }
}
