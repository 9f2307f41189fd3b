internal import SiteModel

/// The rules that a run is asked to report: all, or codes and families by name.
struct RuleSelection: Equatable, Sendable {
  /// Nil for all rules.
  private let names: Set<String>?

  /// Reads `link/missing-page,image`; fails for a name that is neither a code nor a family.
  init(_ text: String?, among rules: [Rule]) throws(RunFailure) {
    guard let text else {
      names = nil
      return
    }
    let known = Set(rules.flatMap { [$0.code, String($0.code.ruleFamily)] })
    let names = text.split(separator: ",").map { String($0.trimmed) }
    for name in names where !known.contains(name) {
      throw RunFailure(unknownRule: name, among: known)
    }
    guard !names.isEmpty else { throw RunFailure(unknownRule: text, among: known) }
    self.names = Set(names)
  }

  func contains(_ code: String) -> Bool {
    guard let names else { return true }
    return names.contains(code) || names.contains(String(code.ruleFamily))
  }
}

extension RunFailure {
  /// A rule that nobody knows, with the nearest known name.
  init(unknownRule name: String, among known: some Sequence<String>) {
    if let near = known.nearest(to: name) {
      self.init(
        Wording(
          "no rule “\(name)”: did you mean “\(near)”?",
          nb: "ingen regel heter «\(name)»: mente du «\(near)»?"))
    } else {
      self.init(
        Wording(
          "no rule “\(name)”: “nortrials rules” lists every rule",
          nb: "ingen regel heter «\(name)»: «nortrials rules --messages nb» viser alle reglene"))
    }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
