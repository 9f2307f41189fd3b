internal import SiteModel

/// A link to a page of the site.
struct LinkView: View {
  let href: String
  let label: String
  /// The target's language, where it is not the page's.
  let otherLanguage: OtherLanguage?
  var summary: String?
  var page: PageID?

  /// The language of a linked page in another language than the reader's: that of its label and
  /// summary too.
  struct OtherLanguage: Sendable {
    let tag: String
    /// "in Norwegian", in the reader's language; nil within the reader's edition, whose readers
    /// read both bokmål and nynorsk.
    let words: String?
  }

  static let names = ViewNames<LinkView>([
    .text("href") { $0.href },
    // The last part of the page's id, which also names its icon.
    .text("id") { $0.page.map { String($0.name) } },
    .text("label") { $0.label },
    .text("hreflang") { $0.otherLanguage?.tag },
    .text("in-language") { $0.otherLanguage?.words },
    .text("summary") { $0.summary },
  ])
}

/// A day, for `<time>`.
struct TimeView: View {
  /// As HTML wants it (HTML Standard, 4.5.14 "the time element").
  let datetime: String
  /// In the page's language.
  let text: String

  static let names = ViewNames<TimeView>([
    .text("datetime") { $0.datetime },
    .text("text") { $0.text },
  ])
}
