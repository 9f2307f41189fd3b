package import SiteModel

/// Why a site has no search although one was asked for.
package enum SearchFailure: Error, Hashable, Sendable {
  /// There is no program at the path, or it may not be run.
  case missing(program: String)
  /// The system cannot start it, as a text without `#!`.
  case cannotStart(program: String)
  /// It ended otherwise than well; what it said last.
  case failed(program: String, SearchProgram.End, said: String)
  /// It was still running when its time was over.
  case tooSlow(program: String, seconds: Int)
  /// The tool itself was asked to end, and it with it.
  case interrupted(program: String)
  /// It ended well and left no index.
  case noIndex(program: String, folder: String)

  /// What happened, in one clause.
  package var wording: Wording {
    switch self {
    case .missing(let program) where !program.contains("/"):
      Wording(
        "no program “\(program)” in this folder to make the search with: write its path, such as .build/pagefind",
        nb:
          "det er ikke noe program «\(program)» i denne mappen til å lage søket: skriv banen, for eksempel .build/pagefind"
      )
    case .missing(let program):
      Wording(
        "no program “\(program)” to make the search with: install Pagefind, or build without “--search”",
        nb:
          "programmet «\(program)» som skal lage søket, finnes ikke: installer Pagefind, eller bygg uten «--search»"
      )
    case .cannotStart(let program):
      Wording(
        "“\(program)” cannot make the search: it is no program that this system can run",
        nb: "«\(program)» kan ikke lage søket: det er ikke et program som dette systemet kan kjøre")
    case .failed(let program, let end, let said):
      Wording(
        "“\(program)” made no search (\(end.wording.text(in: .english)))\(Self.told(said))",
        nb: "«\(program)» laget ikke noe søk (\(end.wording.text(in: .bokmaal)))\(Self.told(said))")
    case .tooSlow(let program, let seconds):
      Wording(
        "“\(program)” was stopped: it had not made the search after \(seconds) s",
        nb: "«\(program)» ble stanset: søket var ikke ferdig etter \(seconds) s")
    case .interrupted(let program):
      Wording(
        "the build was stopped while “\(program)” made the search",
        nb: "byggingen ble stanset mens «\(program)» laget søket")
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

extension SearchProgram.End {
  fileprivate var wording: Wording {
    switch self {
    case .code(let code): Wording("code \(code)", nb: "kode \(code)")
    case .signal(let signal):
      Wording("ended by signal \(signal)", nb: "avsluttet av signal \(signal)")
    }
  }
}
