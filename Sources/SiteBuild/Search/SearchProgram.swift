private import Dispatch
package import Files
private import Foundation
private import Glibc
private import SiteModel

/// Pagefind, the program that makes a search index from built pages.
package struct SearchProgram: Sendable {
  private let path: String

  /// Fails where there is no program that may be run; a path is meant, not a name to be looked up.
  package init(at path: String) throws(BuildFailure) {
    // The program runs in the site's folder, so its path must not depend on ours.
    let absolute = URL(filePath: path).standardizedFileURL.path
    guard Folder(absolute).kind(of: nil) != .folder,
      FileManager.default.isExecutableFile(atPath: absolute)
    else { throw .noSearch(.missing(program: path)) }
    self.path = absolute
  }

  /// How long an index may take: far more than Pagefind ever needed, so that only a run that hangs
  /// is stopped.
  package static func limit(pages: Int) -> Duration { .seconds(60) + .milliseconds(20) * pages }

  /// Makes the indexes in the folder of a built site, side by side.
  ///
  /// Each waits in a thread of its own; nothing else is under way then.
  package func make(
    _ indexes: [SearchIndex], in site: Folder, workers: Int, limit: Duration
  ) async throws(BuildFailure) {
    let failures = await Interruption.heard {
      await indexes.concurrentMap(width: workers) { failure(making: $0, site, limit) }
    }
    if let failure = failures.lazy.compactMap(\.self).first { throw failure }
  }

  /// How a program ended.
  package enum End: Hashable, Sendable {
    case code(Int32)
    case signal(Int32)
  }
}

extension SearchProgram {
  private func failure(
    making index: SearchIndex, _ site: Folder, _ limit: Duration
  ) -> BuildFailure? {
    do {
      // A file, not a pipe: nobody has to read it for the program to go on.
      let log = ".pagefind-\(index.language).log"
      try site.write([], to: log)
      let end = try run(index.arguments, in: site, log: log, limit: limit)
      guard end == .code(0) else {
        throw SearchFailure.failed(program: path, end, said: said(try site.read(log)))
      }
      try site.remove(file: log)
      try keepServedFiles(of: index, in: site)
      return nil
    } catch let failure as SearchFailure {
      return .noSearch(failure)
    } catch let failure as FileFailure {
      return .cannotWrite(failure)
    } catch {
      preconditionFailure("files fail with a file failure: \(error)")
    }
  }

  /// Runs the program to its end.
  private func run(
    _ arguments: [String], in site: Folder, log: String, limit: Duration
  ) throws(SearchFailure) -> End {
    let process = process(arguments, in: site, log: log)
    let end = DispatchSemaphore(value: 0)
    let news = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in
      end.signal()
      news.signal()
    }
    let interruption = Interruption { news.signal() }
    defer { interruption.ignore() }
    do { try process.run() } catch { throw .cannotStart(program: path) }
    let isInTime = news.wait(timeout: .now() + limit.inSeconds) == .success
    let isInterrupted = interruption.hasCome
    if !isInTime || isInterrupted {
      // What it has started itself stands in its group.
      kill(-process.processIdentifier, SIGKILL)
      kill(process.processIdentifier, SIGKILL)
    }
    end.wait()
    if isInterrupted { throw .interrupted(program: path) }
    if !isInTime { throw .tooSlow(program: path, seconds: Int(limit.inSeconds.rounded(.up))) }
    return process.terminationReason == .exit
      ? .code(process.terminationStatus) : .signal(process.terminationStatus)
  }

  private func process(_ arguments: [String], in site: Folder, log: String) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: site.path)
    // Pagefind takes settings from these too, and the same input must give the same bytes.
    process.environment = ProcessInfo.processInfo.environment.filter {
      !$0.key.hasPrefix("PAGEFIND_")
    }
    let output = FileHandle(forWritingAtPath: site.pathOf(log))
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    return process
  }

  /// The last line with text in it, which names the cause.
  private func said(_ log: [UInt8]) -> String {
    String(decoding: log, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.trimmingCharacters(in: .whitespaces) }.last { !$0.isEmpty } ?? ""
  }

  /// Removes the ready-made surfaces that Pagefind adds; they are six times the index.
  private func keepServedFiles(of index: SearchIndex, in site: Folder) throws {
    let folder = site.folder(index.folder)
    let isWhole = [SearchIndex.script, SearchIndex.entry].allSatisfy {
      folder.kind(of: $0) == .file
    }
    guard isWhole else {
      throw SearchFailure.noIndex(program: path, folder: index.folder)
    }
    for name in try folder.names() where folder.kind(of: name) == .file {
      if !index.isServed(name) { try folder.remove(file: name) }
    }
  }
}

extension Duration {
  fileprivate var inSeconds: Double { self / .seconds(1) }
}
