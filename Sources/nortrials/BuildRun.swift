internal import Files
internal import SiteModel

/// What a build is asked to do.
struct BuildOptions: Sendable {
  /// Holds Content, Layouts and Assets; it is there.
  let root: Folder
  let output: Folder
  /// Takes the place of the address in `site.yaml`.
  let baseURL: SiteAddress?
  let asOf: LocalTime
  let includesDrafts: Bool
  /// Whether warnings forbid publishing too.
  let isStrict: Bool
  let workers: Int
}

/// One build, from the sources to the swap of folders.
struct BuildRun: Sendable {
  let options: BuildOptions
  let progress: Progress

  /// Builds, checks and, if nothing forbids it, publishes.
  func run() async throws(RunFailure) -> Report {
    try requireSources()
    throw RunFailure(
      Wording(
        "building is not connected to the command", nb: "bygging er ikke koblet til kommandoen"))
  }

  private func requireSources() throws(RunFailure) {
    for name in ["Content", "Layouts"] where !options.root.folder(name).exists {
      throw RunFailure(
        Wording(
          "no folder “\(name)” in “\(options.root.path)”: “--root” names the folder that holds it",
          nb:
            "det er ingen mappe «\(name)» i «\(options.root.path)»: «--root» angir mappen den ligger i"
        ))
    }
  }
}
