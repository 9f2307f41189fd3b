package import SiteModel

/// Why a site has no search although one was asked for.
package enum SearchFailure: Error, Hashable, Sendable {
  /// There is no program at the path, or it may not be run.
  case missing(program: String)
  /// The system cannot start it.
  case cannotStart(program: String, reason: String)
  /// It ended with another code than 0, or by a signal; what it said last.
  case failed(program: String, code: Int32, said: String)
  /// It was still running when its time was over.
  case tooSlow(program: String, seconds: Int)
  /// It ended well and left no index.
  case noIndex(program: String, folder: String)

  /// What happened, in one clause.
  package var wording: Wording {
    switch self {
    case .missing(let program):
      Wording(
        "no program “\(program)” to make the search with: install Pagefind, or build without “--search”",
        nb:
          "programmet «\(program)» som skal lage søket, finnes ikke: installer Pagefind, eller bygg uten «--search»"
      )
    case .cannotStart(let program, let reason):
      Wording(
        "“\(program)” cannot be started to make the search: \(reason)",
        nb: "«\(program)» kan ikke startes for å lage søket: \(reason)")
    case .failed(let program, let code, let said):
      Wording(
        "“\(program)” made no search (code \(code))\(Self.told(said))",
        nb: "«\(program)» laget ikke noe søk (kode \(code))\(Self.told(said))")
    case .tooSlow(let program, let seconds):
      Wording(
        "“\(program)” was stopped: it had not made the search after \(seconds) s",
        nb: "«\(program)» ble stanset: søket var ikke ferdig etter \(seconds) s")
    case .noIndex(let program, let folder):
      Wording(
        "“\(program)” ended without a fault but left no search index in “\(folder)”: is it Pagefind?",
        nb:
          "«\(program)» avsluttet uten feil, men la ingen søkeindeks i «\(folder)»: er det Pagefind?"
      )
    }
  }

  private static func told(_ said: String) -> String { said.isEmpty ? "" : ": " + said }
}
