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
  /// nothing. Schemas may refer to each other.
  package static func faults(in json: String, bySchema name: String) throws -> String {
    let script = """
      import json, pathlib, sys
      from jsonschema import Draft202012Validator
      from referencing import Registry, Resource
      folder = pathlib.Path(sys.argv[1])
      all = [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))]
      known = Registry().with_resources((s["$id"], Resource.from_contents(s)) for s in all)
      schema = json.loads((folder / sys.argv[2]).read_text("utf-8"))
      Draft202012Validator.check_schema(schema)
      value = json.loads(sys.stdin.buffer.read())
      print("".join(e.json_path + ": " + e.message + "\\n"
        for e in Draft202012Validator(schema, registry=known).iter_errors(value)), end="")
      """
    return try output(of: script, [Repository.path("Schemas"), name], input: json)
  }
}
