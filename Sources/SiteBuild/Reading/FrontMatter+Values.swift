internal import SiteModel

extension FrontMatter {
  /// What the read fields say; `type` decides the details.
  init(_ values: FieldValues, type: PageType, centreFolder: String?) {
    self.init()
    title = values.text("title") ?? ""
    summary = values.text("summary") ?? ""
    short = values.text("short")
    slug = values.textField("slug")
    updated = values.day("updated")
    image = values.mapping("image").flatMap(PageImage.init)
    aliases = values.texts("aliases")
    isDraft = values.flag("draft")
    publish = values.time("publish")
    expires = values.day("expires")
    only = values.text("only")
    translation = values.mapping("translation").flatMap(Translation.init)
    acceptances = values.mappings("accept").compactMap(Acceptance.init)
    details = PageDetails(values, type: type, centreFolder: centreFolder)
  }
}

extension PageImage {
  init?(_ values: FieldValues) {
    guard let source = values.textField("src"), let alternative = values.text("alt") else {
      return nil
    }
    self.init(
      source: source, alternative: alternative, caption: values.text("caption"),
      credit: values.text("credit"))
  }
}

extension Translation {
  init?(_ values: FieldValues) {
    guard let from = values.text("from").flatMap(Language.init(rawValue:)) else { return nil }
    self.init(
      from: from, tool: values.text("tool"), by: values.text("by"),
      reviewer: values.text("reviewed-by"), reviewed: values.day("reviewed"),
      of: values.texts("of").compactMap { BlockFingerprint($0.value) })
  }
}

extension Acceptance {
  init?(_ values: FieldValues) {
    guard let rule = values.text("rule"), let about = values.text("about"),
      let reason = values.text("reason")
    else { return nil }
    self.init(
      page: values.text("page").map { PageID($0) }, rule: rule, about: about, reason: reason,
      until: values.day("until"), place: values.place)
  }
}

extension PageDetails {
  fileprivate init(_ values: FieldValues, type: PageType, centreFolder: String?) {
    let details: PageDetails? =
      switch type {
      case .home, .page, .hospital, .area: .plain
      case .news: NewsDetails(values, centreFolder: centreFolder).map(PageDetails.news)
      case .centre: CentreDetails(values).map(PageDetails.centre)
      case .course: CourseDetails(values).map(PageDetails.course)
      }
    self = details ?? .plain
  }
}

extension NewsDetails {
  fileprivate init?(_ values: FieldValues, centreFolder: String?) {
    guard let date = values.newsDate("date") else { return nil }
    self.init(
      date: date,
      centres: values.texts("centres").map { id in
        Field(PageID(centre: id.value, in: centreFolder), at: id.place)
      },
      areas: values.texts("areas"), isFeatured: values.flag("featured"))
  }
}

extension PageID {
  /// A centre by its whole page id or by the last part of it.
  init(centre id: String, in folder: String?) {
    guard let folder, !id.contains("/") else {
      self.init(id)
      return
    }
    self.init("\(folder)/\(id)")
  }
}

extension CentreDetails {
  fileprivate init?(_ values: FieldValues) {
    guard let hospital = values.textField("hospital"), let leader = values.textField("leader")
    else { return nil }
    self.init(hospital: hospital, leader: leader, areas: values.texts("areas"))
  }
}

extension CourseDetails {
  fileprivate init?(_ values: FieldValues) {
    guard let organiser = values.text("organiser"), let audience = values.text("audience"),
      let format = values.text("format").flatMap(CourseFormat.init(rawValue:))
    else { return nil }
    self.init(
      organiser: organiser, audience: audience, format: format,
      languages: values.texts("language").compactMap { CourseLanguage(rawValue: $0.value) },
      length: values.text("length"),
      dates: values.mappings("dates").compactMap { date in
        guard let from = date.time("from") else { return nil }
        return CourseDate(from: from, to: date.time("to"), place: date.text("place"))
      },
      recurrence: values.text("recurrence"), register: values.textField("register"),
      topic: values.text("topic"))
  }
}
