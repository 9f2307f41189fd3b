/// What images tell those who do not see them, by themselves and within links, and their size.
extension HTMLCollector {
  mutating func addImageText(_ attributes: HTMLAttributes) {
    guard let alternative = attributes.bytes("alt") else {
      if !isHidden(attributes) { addImage(attributes, .noAlternative) }
      return
    }
    if alternative.contains(where: { $0 > 0x20 }) {
      openLink?.hasText = true
    } else if !isHidden(attributes) {
      openLink?.emptyImages.append(scan.imagesWithoutText.count)
      addImage(attributes, .empty)
    }
  }

  /// Both sides must be whole numbers (HTML standard, 4.8.17, dimension attributes).
  mutating func addImageSize(_ attributes: HTMLAttributes) {
    guard let source = attributes.bytes("src") else { return }
    let isSized = [attributes.bytes("width"), attributes.bytes("height")].allSatisfy { side in
      side.map { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } } ?? false
    }
    guard !isSized else { return }
    let image = link(.image, source)
    scan.imagesWithoutSize.append(image)
  }

  private func isHidden(_ attributes: HTMLAttributes) -> Bool {
    if let role = attributes.text("role"), role == "presentation" || role == "none" { return true }
    return attributes.text("aria-hidden") == "true" || attributes.bytes("aria-label") != nil
      || attributes.bytes("aria-labelledby") != nil
  }

  private mutating func addImage(_ attributes: HTMLAttributes, _ fault: HTMLScan.ImageFault) {
    scan.imagesWithoutText.append(
      HTMLScan.ImageWithoutText(
        source: attributes.text("src") ?? "", tagEnd: tagEnd, fault: fault))
  }

  mutating func closeLink() {
    guard let link = openLink else { return }
    openLink = nil
    guard !link.hasText else { return }
    for index in link.emptyImages {
      let image = scan.imagesWithoutText[index]
      scan.imagesWithoutText[index] = HTMLScan.ImageWithoutText(
        source: image.source, tagEnd: image.tagEnd, fault: .emptyInLink)
    }
  }
}
