/// What a page's front matter says, read and typed; texts are plain, never Markdown.
package struct FrontMatter: Sendable {
  /// False where it could not be read at all, which is a finding: nothing else of it can be judged.
  package var isReadable = true
  package var title = ""
  package var summary = ""
  /// The label in menus; nil means the title.
  package var short: String?
  package var slug: Field<String>?
  package var updated: Day?
  package var image: PageImage?
  /// Old addresses that lead here, each beginning and ending with a slash.
  package var aliases: [Field<String>] = []
  package var isDraft = false
  /// The first minute in which the page is out.
  package var publish: LocalTime?
  /// The last day on which the page is out.
  package var expires: Day?
  /// Why the page has no twin on purpose, in the page's language.
  package var only: String?
  package var translation: Translation?
  package var acceptances: [Acceptance] = []
  package var details = PageDetails.plain
  /// The fields that twins repeat, in the order of the schema; only those written.
  package var sharedFields: [SharedField] = []
  /// The dotted names of the fields with a finding of their own.
  package var faultyFields: Set<String> = []
  /// Where each field stands, by its dotted name; values of lists by `areas.0`.
  package var places: [String: Place] = [:]

  package init() {}

  /// Whether a finding speaks of the field, of a part of it or of what it is a part of: then what
  /// it means is not known.
  package func isFaulty(_ field: String) -> Bool {
    faultyFields.contains { fault in
      fault == field || fault.hasPrefix(field + ".") || field.hasPrefix(fault + ".")
    }
  }
}

/// The picture of a page.
package struct PageImage: Hashable, Sendable {
  /// The name of a file beside the page.
  package let source: Field<String>
  package let alternative: String
  package let caption: String?
  package let credit: String?

  package init(source: Field<String>, alternative: String, caption: String?, credit: String?) {
    self.source = source
    self.alternative = alternative
    self.caption = caption
    self.credit = credit
  }

  package static func == (a: PageImage, b: PageImage) -> Bool {
    a.source.value == b.source.value && a.alternative == b.alternative
      && a.caption == b.caption && a.credit == b.credit
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(source.value) }
}

/// How a page came from the other language.
package struct Translation: Hashable, Sendable {
  package let from: Language
  package let tool: String?
  package let by: String?
  package let reviewer: String?
  package let reviewed: Day?
  /// Those of the source's texts at the review, in its order; empty where nobody attested one.
  package let fingerprints: [BlockFingerprint]

  package init(
    from: Language, tool: String?, by: String?, reviewer: String?, reviewed: Day?,
    of fingerprints: [BlockFingerprint]
  ) {
    self.from = from
    self.tool = tool
    self.by = by
    self.reviewer = reviewer
    self.reviewed = reviewed
    self.fingerprints = fingerprints
  }
}

/// A finding that the adviser has looked at and lets stand.
package struct Acceptance: Hashable, Sendable {
  /// The page it holds for; nil in front matter means the page itself.
  package let page: PageID?
  package let rule: String
  /// The finding's subject as reports print it.
  package let about: String
  package let reason: String
  /// The last day on which it holds.
  package let until: Day?
  package let place: Place

  package init(
    page: PageID?, rule: String, about: String, reason: String, until: Day?, place: Place
  ) {
    self.page = page
    self.rule = rule
    self.about = about
    self.reason = reason
    self.until = until
    self.place = place
  }
}
