package import SiteModel

extension Rule {
  static let layoutSyntax = Rule(
    "layout/syntax",
    what: Wording(
      "a tag in a layout that cannot be read", nb: "en tagg i en mal som ikke kan leses"),
    why: Wording(
      "Every page made with the layout would miss what the tag stands for.",
      nb: "Alle sider som bruker malen, ville mangle det taggen står for."),
    example: "{{#items}} … {{/item}}")

  static let layoutUnknownName = Rule(
    "layout/unknown-name",
    what: Wording(
      "a name in a layout that its pages do not provide",
      nb: "et navn i en mal som sidene ikke har"),
    why: Wording(
      "The place would be empty on every page, without a word.",
      nb: "Plassen ville stå tom på alle sidene uten at noen fikk vite det."),
    example: "{{titel}}")

  static let layoutMissingPartial = Rule(
    "layout/missing-partial",
    what: Wording(
      "a layout or partial that does not exist", nb: "en mal eller delmal som ikke finnes"),
    why: Wording(
      "The part, or the whole page, would be left out.",
      nb: "Delen, eller hele siden, ville blitt utelatt."),
    example: "{{>partials/haed}}")

  static let layoutUnusedWord = Rule(
    "layout/unused-word",
    what: Wording(
      "a word of the interface that nothing uses", nb: "et ord i grensesnittet som ikke brukes"),
    why: Wording(
      "It is kept and translated for nothing, or a layout has lost it.",
      nb: "Det vedlikeholdes og oversettes til ingen nytte, eller en mal har mistet det."),
    example: "read-mroe: Read more")
}

/// Every rule of the layouts' static pass but `layout/missing-word`, which reading declares.
package enum LayoutRules {
  package static let all: [Rule] = [
    .layoutSyntax, .layoutUnknownName, .layoutMissingPartial, .layoutUnusedWord,
  ]
}
