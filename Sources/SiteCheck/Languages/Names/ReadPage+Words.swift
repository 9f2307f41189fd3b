internal import SiteModel

extension ReadPage {
  /// A word as it is written.
  func written(_ word: CapitalWord) -> Substring {
    let text = TextPlace.text(ofBlock: word.block, in: made).utf8
    let start = text.index(text.startIndex, offsetBy: word.range.lowerBound)
    return Substring(text[start..<text.index(start, offsetBy: word.range.count)])
  }

  /// Whether the recogniser knows the word, or its ending: then it is hardly a name.
  func isOrdinary(_ word: CapitalWord, byEnding: Bool = true) -> Bool {
    let key = WordKey(written(word))
    if let meaning = LanguageWords.all.meaning(of: key) {
      return meaning.weights != LanguageWeights()
    }
    return byEnding && word.range.count > 6
      && WordEndings.all.weights(of: key) != LanguageWeights()
  }

  /// Its letters in lower case.
  func scalars(of word: CapitalWord) -> [Unicode.Scalar] {
    Array(written(word).lowercased().unicodeScalars)
  }

  /// Whether a word ends like those that public bodies, acts and titles are called by in the page's
  /// language, which have another name in the other one: `Sykepleierforbund`, `Association`.
  func isTitle(_ word: CapitalWord) -> Bool {
    let endings =
      language == .english ? CommonCapitals.englishEndings : CommonCapitals.norwegianEndings
    let written = written(word)
    return endings.contains { written.hasSuffix($0) && written.utf8.count > $0.utf8.count + 2 }
  }
}
