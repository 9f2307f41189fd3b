import Files
import Foundation
import SiteModel
import TestSupport
import Testing

@testable import nortrials

@Suite struct CommandLineTests {
  @Test(arguments: [
    [], ["--help"], ["help", "build"], ["build", "--help"], ["check", "--help"], ["rules", "-h"],
    ["attest", "--help"],
    ["due", "--help"],
  ])
  func `help is printed and the run is clean`(arguments: [String]) throws {
    let run = try Run(Repository.nortrials, arguments)
    #expect(run.code == 0)
    #expect(run.output.contains("USAGE: nortrials"))
    #expect(run.complaint == "")
  }

  @Test(arguments: [
    ["--nope"], ["nope"], ["build", "--nope"], ["build", "extra"],
    ["build", "--as-of", "2026-02-30"],
    ["build", "--as-of"], ["build", "--base-url", "example.org"], ["build", "--format", "xml"],
    ["build", "--messages", "no"], ["build", "--workers", "0"], ["build", "--workers", "many"],
    ["check", "a", "b"], ["rules", "--format", "github"], ["attest"], ["attest", "a", "b"],
    ["due", "--as-of", "soon"], ["due", "--format", "github"],
  ])
  func `a command line that is not understood is told on standard error`(arguments: [String]) throws
  {
    let run = try Run(Repository.nortrials, arguments)
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(run.complaint.hasPrefix("Error: "))
  }

  @Test(arguments: ["build --root", "due --root", "check"])
  func `a folder that is missing is told in the language of messages`(command: String) throws {
    let arguments = command.split(separator: " ").map(String.init) + ["/nowhere/at/all"]
    let english = try Run(Repository.nortrials, arguments)
    #expect(english.code == 2)
    #expect(english.output == "")
    #expect(english.complaint == "nortrials: no folder “/nowhere/at/all”\n")
    let norwegian = try Run(
      Repository.nortrials, arguments + ["--messages", "nb", "--format", "json"])
    #expect(norwegian.code == 2)
    #expect(norwegian.output == "")
    #expect(norwegian.complaint == "nortrials: det finnes ingen mappe «/nowhere/at/all»\n")
  }

  @Test(arguments: ["build --root", "due --root", "check"])
  func `a file in place of a folder is told`(command: String) throws {
    try withTemporaryFolder(["file": ""]) { root in
      let path = root.pathOf("file")
      let run = try Run(
        Repository.nortrials, command.split(separator: " ").map(String.init) + [path])
      #expect(run.code == 2)
      #expect(run.output == "")
      #expect(run.complaint == "nortrials: “\(path)” is not a folder\n")
    }
  }

  @Test(arguments: [[:], ["style.css": "", "rss.xml": "<rss/>"]])
  func `a folder without a page is no built site`(files: [String: String]) throws {
    try withTemporaryFolder(files) { root in
      let run = try Run.nortrials("check", root.path)
      #expect(run.code == 2)
      #expect(run.output == "")
      #expect(run.complaint == "nortrials: no page in “\(root.path)”: is it the built site?\n")
      let norwegian = try Run.nortrials("check", root.path, "--messages", "nb")
      #expect(norwegian.complaint.contains("det er ingen sider i «\(root.path)»"))
    }
  }

  @Test func `a root without a site is told by the folder that is missing`() throws {
    try withTemporaryFolder { root in
      let run = try Run.nortrials("build", "--root", root.path, "--as-of", "2026-03-25")
      #expect(run.code == 2)
      #expect(run.output == "")
      #expect(run.complaint.hasPrefix("nortrials: no folder “Content” in “"))
    }
  }

  @Test func `a folder that may not be read is told with the system's reason`() throws {
    try withTemporaryFolder(["closed/file": ""]) { root in
      let path = root.pathOf("closed")
      try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: path)
      defer {
        try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
      }
      let run = try Run.asOrdinaryUser(Repository.nortrials, ["check", path])
      #expect(run.code == 2)
      #expect(run.output == "")
      #expect(
        run.complaint == "nortrials: the folder “\(path)” cannot be read: Permission denied\n")
    }
  }

  @Test func `rules are listed, and one is explained`() throws {
    let all = try Run.nortrials("rules")
    #expect(all.code == 0)
    #expect(all.complaint == "")
    for rule in AllRules.list { #expect(all.output.contains("\(rule.code) (")) }
    let one = try Run.nortrials("rules", "accept/lapsed", "--messages", "nb")
    #expect(one.code == 0)
    #expect(one.output.hasPrefix("accept/lapsed (advarsel)\n  hva: "))
    #expect(!one.output.contains("accept/unused"))
  }

  @Test func `a rule that does not exist is answered with the nearest`() throws {
    let run = try Run.nortrials("rules", "accept/lapsd", "--messages", "nb")
    #expect(run.code == 2)
    #expect(run.output == "")
    #expect(
      run.complaint == "nortrials: ingen regel heter «accept/lapsd»: mente du «accept/lapsed»?\n")
  }

  @Test func `the rules to check are known ones`() throws {
    let run = try Run.nortrials("check", "/", "--rules", "accept,accept/unusd")
    #expect(run.code == 2)
    #expect(run.complaint == "nortrials: no rule “accept/unusd”: did you mean “accept/unused”?\n")
  }

  @Test(arguments: ["C", "nb_NO.UTF-8", "tr_TR.UTF-8"], ["UTC", "Pacific/Auckland"])
  func `locale and time zone change no byte`(locale: String, zone: String) throws {
    let run = try Run.nortrials(
      "rules", "--format", "json", "--messages", "nb", environment: ["LC_ALL": locale, "TZ": zone])
    #expect(run.output == RuleList(rules: AllRules.list).json(in: .bokmaal))
  }

  @Test func `a reader that stops early ends the run without a word`() throws {
    let program = Repository.nortrials
    let run = try Run(
      "/bin/bash",
      ["-c", "trap '' PIPE; (for i in {1..20}; do '\(program)' rules; done) | head -1"])
    #expect(run.code == 0)
    #expect(run.complaint == "")
  }

  @Test func `an output that is full is told`() throws {
    let run = try Run("/bin/bash", ["-c", "'\(Repository.nortrials)' rules > /dev/full"])
    #expect(run.code == 2)
    #expect(run.complaint.hasPrefix("nortrials: standard output: "))
  }
}

extension Run {
  /// Runs a program as a user whom permissions bind: root is bound by none.
  fileprivate static func asOrdinaryUser(_ program: String, _ arguments: [String]) throws -> Run {
    guard try Run("/usr/bin/id", ["-u"]).output == "0\n" else { return try Run(program, arguments) }
    return try Run(
      "/usr/bin/setpriv",
      ["--reuid=65534", "--regid=65534", "--clear-groups", program] + arguments)
  }
}
