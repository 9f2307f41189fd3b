extension WordKey: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(text) }
}
