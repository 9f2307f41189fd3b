/// Tells an e-mail address that links can carry from anything else.
enum Mailbox {
  /// Whether a text is one address, such as `post@example.org`; that it exists is not known.
  ///
  /// Stricter than RFC 5322 3.4.1, which allows quoted names and hosts without a dot.
  static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
      && !text.unicodeScalars.contains {
        $0.value <= 0x20 || ",;:<>()[]\\\"".unicodeScalars.contains($0)
      }
  }
}
