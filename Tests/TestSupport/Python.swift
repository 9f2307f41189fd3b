private import Foundation

/// The Python of the tests, with the packages of `Tests/requirements.txt`.
package enum Python {
  private static let path = Repository.path(".build/python/bin/python")

  /// It is not there; `make test` installs it.
  package struct Missing: Error, CustomStringConvertible {
    package let description: String
  }

  /// A script that a test wrote did not come to its end.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// What a script writes.
  package static func output(
    of script: String, _ arguments: [String], input: String = ""
  ) throws -> String {
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw Missing(description: "\(path) is missing: run `make test`, which installs it")
    }
    let run = try Run(path, ["-c", script] + arguments, input: input)
    guard run.code == 0 else { throw Failure(description: run.complaint) }
    return run.output
  }

  /// What a schema of `Schemas` says against a JSON text, in the words of `jsonschema`; empty if
  /// nothing.
  package static func faults(in json: String, bySchema name: String) throws -> String {
    let script = """
      import json, sys
      from jsonschema import Draft202012Validator
      schema = json.load(open(sys.argv[1], encoding="utf-8"))
      Draft202012Validator.check_schema(schema)
      value = json.loads(sys.stdin.buffer.read())
      print("".join(e.json_path + ": " + e.message + "\\n"
        for e in Draft202012Validator(schema).iter_errors(value)), end="")
      """
    return try output(of: script, [Repository.path("Schemas/\(name)")], input: json)
  }
}
