import TestSupport
import Testing

/// What the speed is measured with. The corpus, which its menu names, comes on top of it.
@Suite struct BenchmarkRootTests {
  @Test func `the layouts and words that the benchmark builds with are whole`() throws {
    try Scratch.with { scratch in
      let run = try Run.nortrials([
        "build", "--root", Repository.path("Tests/Benchmarks/root"), "--output",
        scratch.path("Site"), "--as-of", "2026-11-21", "--format", "json",
      ])
      #expect(try Report(run).diagnostics.filter { $0.code.hasPrefix("layout/") }.isEmpty)
    }
  }
}
