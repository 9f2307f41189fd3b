import Foundation
import TestSupport

/// A report in JSON, as far as tests look at it.
struct Report: Decodable {
  let diagnostics: [Finding]

  struct Finding: Decodable {
    let severity: String
    let code: String
    let file: String
    let line: Int?
    let hint: String?
    let message: String

    /// `Content/news/x.nb.md:12`, or the file alone.
    var place: String { line.map { "\(file):\($0)" } ?? file }
  }

  init(_ run: Run) throws {
    self = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
  }

  var codes: Set<String> { Set(diagnostics.map(\.code)) }

  /// The findings as `place code`, in the order of the report; without notes.
  var faults: [String] {
    diagnostics.filter { $0.severity != "note" }.map { "\($0.place) \($0.code)" }
  }
}
