internal import SiteModel

/// The static pass over the layouts: every name and partial is judged against what the views
/// declare, in every place that a partial is used from.
struct LayoutScan {
  private let texts: [String: LayoutText]
  private let tables: [NameShape.Table: Set<String>]
  private(set) var diagnostics: [Diagnostic] = []
  /// The interface words that the layouts use.
  private(set) var usedWords: Set<String> = []
  private(set) var usedLayouts: Set<String> = []
  /// The words that hold placeholders, which a layout cannot fill.
  private let wordsWithPlaceholders: Set<String>

  /// `tables` are the names that the site's files give.
  init(
    _ texts: [LayoutText], tables: [NameShape.Table: Set<String>],
    wordsWithPlaceholders: Set<String>
  ) {
    self.texts = Dictionary(texts.map { ($0.name, $0) }) { first, _ in first }
    self.tables = tables
    self.wordsWithPlaceholders = wordsWithPlaceholders
    for text in texts {
      for fault in text.faults {
        diagnostics.append(
          Rule.layoutSyntax.finding(
            at: Place(file: text.file, start: fault.position), about: text.name, fault.message,
            hint: fault.hint))
      }
    }
  }

  /// Judges a layout and all that it includes.
  mutating func check(_ kind: LayoutKind) {
    guard let text = texts[kind.rawValue] else { return }
    var visit = Visit(file: text.file, stack: [kind.shape], blocks: [:], path: [kind.rawValue])
    check(text.nodes, &visit)
    usedLayouts.insert(kind.rawValue)
  }

  /// Where the pass stands.
  private struct Visit {
    var file: String
    var stack: [ViewShape]
    /// What fills the blocks, with the file that it stands in.
    var blocks: [String: (file: String, nodes: [LayoutNode])]
    /// The partials on the way, so that one that includes itself ends.
    var path: [String]
  }

  private mutating func check(_ nodes: [LayoutNode], _ visit: inout Visit) {
    for node in nodes {
      switch node {
      case .value(let tag, let isRaw): checkValue(tag, isRaw: isRaw, visit)
      case .section(let tag, let isInverted, let inner):
        checkSection(tag, isInverted: isInverted, inner, visit)
      case .partial(let tag): include(tag, blocks: [], &visit)
      case .parent(let tag, let blocks): include(tag, blocks: blocks, &visit)
      case .block(let tag, let inner):
        if let filling = visit.blocks[tag.name] {
          var there = visit
          there.file = filling.file
          check(filling.nodes, &there)
        } else {
          check(inner, &visit)
        }
      }
    }
  }

  private mutating func checkValue(_ tag: LayoutNode.Tag, isRaw: Bool, _ visit: Visit) {
    guard let shape = shape(of: tag, visit) else { return }
    switch (shape, isRaw) {
    case (.text, false), (.html, true): break
    case (.text, true):
      report(
        tag, visit,
        Wording(
          "“\(tag.name)” is text, but is placed as HTML",
          nb: "«\(tag.name)» er tekst, men settes inn som HTML"),
        hint: Wording("write {{\(tag.name)}}", nb: "skriv {{\(tag.name)}}"))
    case (.html, false):
      report(
        tag, visit,
        Wording(
          "“\(tag.name)” is HTML, but is placed as text",
          nb: "«\(tag.name)» er HTML, men settes inn som tekst"),
        hint: Wording("write {{{\(tag.name)}}}", nb: "skriv {{{\(tag.name)}}}"))
    case (.flag, _), (.view, _), (.list, _), (.table, _):
      report(
        tag, visit,
        Wording("“\(tag.name)” is no text", nb: "«\(tag.name)» er ikke en tekst"),
        hint: Wording(
          "write {{#\(tag.name)}}…{{/\(tag.name)}}", nb: "skriv {{#\(tag.name)}}…{{/\(tag.name)}}"))
    }
  }

  private mutating func checkSection(
    _ tag: LayoutNode.Tag, isInverted: Bool, _ inner: [LayoutNode], _ visit: Visit
  ) {
    var within = visit
    if let shape = shape(of: tag, visit), !isInverted {
      switch shape {
      case .view(let child), .list(let child): within.stack.append(child)
      case .text, .html, .flag, .table: break
      }
    }
    check(inner, &within)
  }

  private mutating func include(
    _ tag: LayoutNode.Tag, blocks: [LayoutNode], _ visit: inout Visit
  ) {
    guard let text = texts[tag.name] else {
      let nearest = texts.keys.nearest(to: tag.name)
      diagnostics.append(
        Rule.layoutMissingPartial.finding(
          at: Place(file: visit.file, start: tag.position), about: tag.name,
          Wording("there is no partial “\(tag.name)”", nb: "delmalen «\(tag.name)» finnes ikke"),
          hint: nearest.map { .didYouMean($0) }
            ?? Wording(
              "write Layouts/\(tag.name).mustache, or remove the tag",
              nb: "skriv Layouts/\(tag.name).mustache, eller fjern taggen")))
      return
    }
    usedLayouts.insert(tag.name)
    guard !visit.path.contains(tag.name) else {
      return report(
        tag, visit,
        Wording("“\(tag.name)” includes itself", nb: "«\(tag.name)» tar inn seg selv"),
        hint: Wording("remove the tag", nb: "fjern taggen"))
    }
    var there = visit
    there.file = text.file
    there.path.append(tag.name)
    for case .block(let block, let nodes) in blocks where there.blocks[block.name] == nil {
      there.blocks[block.name] = (visit.file, nodes)
      if !text.nodes.declares(block: block.name) { reportUnknown(block, in: text, visit) }
    }
    check(text.nodes, &there)
  }

  /// What a name stands for where it is used; reports one that nothing provides.
  private mutating func shape(of tag: LayoutNode.Tag, _ visit: Visit) -> NameShape? {
    let parts = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first, let level = visit.stack.last(where: { $0.names[first] != nil }),
      var shape = level.names[first]
    else {
      reportUnknown(tag, parts.first ?? "", among: visit.stack.flatMap { $0.names.keys }, visit)
      return nil
    }
    for part in parts.dropFirst() {
      switch shape {
      case .view(let child):
        guard let next = child.names[part] else {
          reportUnknown(tag, part, among: Array(child.names.keys), visit)
          return nil
        }
        shape = next
      case .table(let table): return checkTable(table, part, tag, visit)
      case .text, .html, .flag, .list:
        reportUnknown(tag, part, among: [], visit)
        return nil
      }
    }
    return shape
  }

  private mutating func checkTable(
    _ table: NameShape.Table, _ key: String, _ tag: LayoutNode.Tag, _ visit: Visit
  ) -> NameShape? {
    let known = tables[table] ?? []
    if table == .words {
      usedWords.insert(key)
      if !known.contains(key) { reportMissingWord(key, tag, among: known, visit) }
      if wordsWithPlaceholders.contains(key) {
        report(
          tag, visit,
          Wording(
            "the word “\(key)” has a placeholder, which a layout cannot fill",
            nb: "ordet «\(key)» har en plassholder, som en mal ikke kan fylle ut"),
          hint: Wording("use a word without braces", nb: "bruk et ord uten krøllparenteser"))
      }
    } else if !known.contains(key) {
      reportUnknown(tag, key, among: Array(known), visit)
    }
    return .text
  }

  private mutating func reportMissingWord(
    _ key: String, _ tag: LayoutNode.Tag, among known: Set<String>, _ visit: Visit
  ) {
    diagnostics.append(
      Rule.missingWord.finding(
        at: Place(file: visit.file, start: tag.position), about: key,
        Wording(
          "there is no word “\(key)” in Layouts/words.en.yaml",
          nb: "ordet «\(key)» finnes ikke i Layouts/words.en.yaml"),
        hint: known.nearest(to: key).map { .didYouMean($0) }
          ?? Wording(
            "add it to every file of words", nb: "legg det til i hver av ordfilene")))
  }

  private mutating func reportUnknown(
    _ tag: LayoutNode.Tag, _ part: String, among known: [String], _ visit: Visit
  ) {
    report(
      tag, visit,
      Wording("there is no name “\(tag.name)” here", nb: "navnet «\(tag.name)» finnes ikke her"),
      hint: known.nearest(to: part).map { .didYouMean($0) } ?? .oneOf(known.sorted())
        ?? Wording("remove the tag", nb: "fjern taggen"))
  }

  private mutating func reportUnknown(
    _ block: LayoutNode.Tag, in text: LayoutText, _ visit: Visit
  ) {
    report(
      block, visit,
      Wording(
        "“\(text.name)” has no block “\(block.name)”",
        nb: "«\(text.name)» har ingen blokk «\(block.name)»"),
      hint: Wording(
        "remove it, or add {{$\(block.name)}} to “\(text.name)”",
        nb: "fjern den, eller legg til {{$\(block.name)}} i «\(text.name)»"))
  }

  private mutating func report(
    _ tag: LayoutNode.Tag, _ visit: Visit, _ message: Wording, hint: Wording?
  ) {
    diagnostics.append(
      Rule.layoutUnknownName.finding(
        at: Place(file: visit.file, start: tag.position), about: tag.name, message, hint: hint))
  }
}

extension [LayoutNode] {
  /// Whether a block of the name stands in them, at any depth.
  fileprivate func declares(block name: String) -> Bool {
    contains { node in
      switch node {
      case .block(let tag, let inner): tag.name == name || inner.declares(block: name)
      case .section(_, _, let inner): inner.declares(block: name)
      case .parent(_, let blocks):
        blocks.contains {
          if case .block(_, let inner) = $0 { inner.declares(block: name) } else { false }
        }
      case .value, .partial: false
      }
    }
  }
}
