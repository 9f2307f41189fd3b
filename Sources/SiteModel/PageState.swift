extension Page.State {
  /// What a page is at a moment, by its own front matter.
  package init(of frontMatter: FrontMatter, at moment: LocalTime) {
    if frontMatter.isDraft {
      self = .draft
    } else if let publish = frontMatter.publish, publish > moment {
      self = .scheduled(publish)
    } else if let expires = frontMatter.expires, expires < moment.day {
      self = .expired(expires)
    } else {
      self = .published
    }
  }

  /// Whether a page in this state is part of a build.
  package func isBuilt(withDrafts: Bool) -> Bool {
    switch self {
    case .published: true
    case .draft: withDrafts
    case .scheduled, .expired: false
    }
  }
}
