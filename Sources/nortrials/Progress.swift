private import Foundation
private import Glibc
internal import SiteModel

/// Tells on standard error which step is under way; only where it is a terminal.
struct Progress: Sendable {
  private let language: Language
  private let isShown: Bool

  init(language: Language) {
    self.language = language
    isShown = isatty(STDERR_FILENO) == 1
  }

  /// Takes the place of the step before.
  func show(_ step: Wording) { write("\r\u{1B}[K\(step.text(in: language)) …") }

  /// Leaves an empty line for the report.
  func clear() { write("\r\u{1B}[K") }

  private func write(_ text: String) {
    guard isShown else { return }
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
