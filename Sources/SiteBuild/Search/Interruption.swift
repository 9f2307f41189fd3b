private import Dispatch
private import Glibc

/// Hears when the tool is asked to end, by Ctrl-C or by whoever started it.
///
/// A program that the tool has started stands in a group of its own, which those signals do not
/// reach.
struct Interruption {
  private static let signals = [SIGINT, SIGTERM]

  private let sources: [any DispatchSourceSignal]
  private let come = DispatchSemaphore(value: 0)

  /// Hears the signals from now on, until `ignore` is called; within `heard` alone.
  init(then act: @escaping @Sendable () -> Void) {
    let hearing = DispatchSemaphore(value: 0)
    sources = Self.signals.map { [come] signal in
      let source = DispatchSource.makeSignalSource(signal: signal, queue: .global())
      source.setRegistrationHandler { hearing.signal() }
      source.setEventHandler {
        come.signal()
        act()
      }
      source.activate()
      hearing.wait()
      return source
    }
  }

  /// Whether a signal has come since this was last asked.
  var hasCome: Bool { come.wait(timeout: .now()) == .success }

  func ignore() { for source in sources { source.cancel() } }

  /// Does some work during which signals are heard; then they end the tool again, as before.
  static func heard<Result: Sendable>(
    during work: @Sendable () async -> Result
  ) async -> Result {
    let before = signals.map { ($0, signal($0, SIG_DFL)) }
    defer { for (number, handler) in before { signal(number, handler) } }
    return await work()
  }
}
