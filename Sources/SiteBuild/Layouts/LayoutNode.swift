internal import SiteModel

/// A tag of a layout's text with its place, and what it holds.
indirect enum LayoutNode: Sendable {
  /// `{{name}}`, or `{{{name}}}` for finished HTML.
  case value(Tag, isRaw: Bool)
  /// `{{#name}}…{{/name}}`, or `{{^name}}` for its absence.
  case section(Tag, isInverted: Bool, [LayoutNode])
  /// `{{>name}}`
  case partial(Tag)
  /// `{{<name}}…{{/name}}`: a layout with blocks filled in.
  case parent(Tag, blocks: [LayoutNode])
  /// `{{$name}}…{{/name}}`: a block that may be filled in.
  case block(Tag, [LayoutNode])

  /// A name and where it stands.
  struct Tag: Hashable, Sendable {
    let name: String
    let position: Position
  }
}
