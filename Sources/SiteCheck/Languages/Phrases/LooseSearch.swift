internal import SiteModel

/// Whether a version speaks of a subject at all, read as generously as can be.
///
/// It looks for the subject's phrases as parts of words too, and in what is marked as foreign, where
/// they may be those of any language. It is slow, and asked only where a finding would be told otherwise.
struct LooseSearch {
  private let phrases: PerEdition<[[UInt8]]>
  private let page: PageID?

  init(for subject: Int, of subjects: Subjects) {
    phrases = PerEdition { edition in
      subjects.phrases(of: subject, in: edition).map { $0.utf8.map(\.folded) }
    }
    page = subjects.all[subject].page
  }

  /// Whether it stands in one of the texts that are asked for.
  func succeeds(in version: ReadPage, where isAsked: (Int) -> Bool = { _ in true }) -> Bool {
    version.words.all.contains { words in
      guard isAsked(words.block) else { return false }
      let text = TextPlace.text(ofBlock: words.block, in: version.made).utf8.map(\.folded)
      let edition = version.language.edition
      return stands(in: text, as: edition)
        || (isForeign(words, in: version) && stands(in: text, as: edition.other))
    }
  }

  /// Whether it stands anywhere, in any language: «European Society of Cardiology».
  func succeedsInAnyLanguage(in version: ReadPage) -> Bool {
    version.words.all.contains { words in
      let text = TextPlace.text(ofBlock: words.block, in: version.made).utf8.map(\.folded)
      return Edition.allCases.contains { stands(in: text, as: $0) }
    }
  }

  /// Whether a link leads to its page.
  func isLinked(in version: ReadPage) -> Bool {
    version.made.text.links.contains { link in
      switch link.destination {
      case .page(let id, _, _), .unpublished(let id, _): id == page
      case .fragment, .address, .file, .outside, .nothing: false
      }
    }
  }

  private func isForeign(_ words: BlockWords, in version: ReadPage) -> Bool {
    words.isMarked
      || (words.block >= 0 && !version.made.text.blocks[words.block].apart.isEmpty)
  }

  /// English has no words of which a phrase is the end: the trials of "NorTrials" are none.
  private func stands(in text: [UInt8], as edition: Edition) -> Bool {
    phrases[edition].contains { phrase in
      guard let first = phrase.first, phrase.count <= text.count else { return false }
      return (0...(text.count - phrase.count)).contains { start in
        text[start] == first && text[start..<(start + phrase.count)].elementsEqual(phrase)
          && (edition == .norwegian || !text.byte(at: start - 1).isWordByte)
          && (phrase.count >= 5 || isWhole(start..<(start + phrase.count), in: text))
      }
    }
  }

  /// Whether it is a word of its own, and no part of an address: "ous-hf.no".
  private func isWhole(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    let before = text.byte(at: range.lowerBound - 1)
    let isInAddress = Self.joints.contains(before)
    return !before.isWordByte && !isInAddress && !text.byte(at: range.upperBound).isWordByte
  }

  private static let joints = "@./-".utf8.map(\.folded)
}
