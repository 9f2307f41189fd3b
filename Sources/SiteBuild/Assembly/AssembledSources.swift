package import SiteModel

extension Sources {
  /// The site that these sources make, without layouts and outputs; nil without settings.
  package func site(with options: SiteOptions) -> Site? {
    guard let settings else { return nil }
    var assembler = Assembler(
      self, settings: settings, options: options, words: InterfaceWords(words))
    return assembler.assemble()
  }
}
