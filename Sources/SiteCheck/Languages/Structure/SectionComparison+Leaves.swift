internal import SiteModel

// What nothing lies in: pictures, code and the marks of footnotes.

extension SectionComparison {
  /// Pictures may stand in another order.
  mutating func compareImages(_ images: PerEdition<[Int]>) {
    let left = PerEdition { edition in
      var answers: [Substring: Int] = [:]
      for image in images[edition.other] {
        answers[trees[edition.other].image(image).commonSource, default: 0] += 1
      }
      // The last ones of a picture that stands more often here are left over.
      return images[edition].first { image in
        let source = trees[edition].image(image).commonSource
        answers[source, default: 0] -= 1
        return answers[source, default: 0] < 0
      }
    }
    switch (left.english, left.norwegian) {
    case (let english?, let norwegian?):
      tell(.image, norwegian, in: .norwegian, .unlike(twin: english))
    case (nil, let norwegian?): tell(.image, norwegian, in: .norwegian, .lacking)
    case (let english?, nil): tell(.image, english, in: .english, .lacking)
    case (nil, nil): return
    }
  }

  mutating func compareCode(_ codes: PerEdition<[Int]>) {
    let texts = PerEdition { edition in
      codes[edition].map { CodeText(trees[edition].code($0)) }
    }
    let steps = Pairing.steps(texts.english.count, texts.norwegian.count) { a, b in
      guard let first = a.first, let second = b.first else { return Self.gap }
      let (own, other) = (texts.english[first], texts.norwegian[second])
      return (own.name == other.name ? 0 : 6) + (own.isAlike(other) ? 0 : 3)
    }
    for step in steps {
      switch (step.first.first, step.second.first) {
      case (let first?, let second?):
        guard !texts.english[first].isAlike(texts.norwegian[second]) else { continue }
        tell(
          .code, codes.norwegian[second], in: .norwegian, .unlike(twin: codes.english[first]))
      case (let first?, nil): tell(.code, codes.english[first], in: .english, .lacking)
      case (nil, let second?): tell(.code, codes.norwegian[second], in: .norwegian, .lacking)
      case (nil, nil): continue
      }
    }
  }

  /// The marks of footnotes are told apart by the texts that they stand in.
  mutating func compareMarks(_ marks: PerEdition<[Int]>) {
    guard marks.english.count != marks.norwegian.count else { return }
    let traits = PerEdition { edition in
      marks[edition].map { trees[edition].traits(aroundMark: $0) }
    }
    let steps = Pairing.steps(marks.english.count, marks.norwegian.count) { a, b in
      guard let first = a.first, let second = b.first else { return Self.gap }
      return traits.english[first].unlikeness(to: traits.norwegian[second])
    }
    for step in steps {
      if let first = step.first.first, step.second.isEmpty {
        tell(.footnote, marks.english[first], in: .english, .lacking)
      } else if let second = step.second.first, step.first.isEmpty {
        tell(.footnote, marks.norwegian[second], in: .norwegian, .lacking)
      }
    }
  }
}

extension StructureTree {
  /// The text that a mark stands in, and that of its footnote.
  fileprivate func traits(aroundMark mark: Int) -> BlockTraits {
    let block = self[mark].blocks.lowerBound
    let around = traits.indices.contains(block) ? [traits[block]] : []
    return BlockTraits(joining: around + footnoteTraits(ofMark: mark))
  }

  private func footnoteTraits(ofMark mark: Int) -> [BlockTraits] {
    guard case .footnoteMark(let number) = self[mark].kind else { return [] }
    let footnotes = text.structure.elements.filter { $0.kind == .footnote }
    return footnotes.indices.contains(number - 1) ? Array(traits[footnotes[number - 1].blocks]) : []
  }
}
