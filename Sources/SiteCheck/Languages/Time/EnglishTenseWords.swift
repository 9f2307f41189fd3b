extension TenseWords {
  static let english = TenseWords(
    tenses: [
      (.future, ["will", "shall", "we'll", "they'll", "it'll", "you'll", "going"]),
      (
        .announced,
        [
          "opens", "starts", "begins", "closes", "takes", "meets", "comes", "launches", "expires",
          "arrives", "returns",
        ]
      ),
      (.being, ["is", "are"]),
      (
        .call,
        [
          "register", "apply", "sign", "submit", "send", "join", "book", "enrol", "order", "reply",
          "answer", "respond", "registration", "applications", "must", "can", "may", "should",
          "please", "open", "available", "valid", "runs", "lasts", "continues",
        ]
      ),
      (.ahead, ["deadline", "deadlines", "next", "upcoming", "forthcoming", "coming"]),
      (
        .past,
        [
          "was", "were", "had", "would", "could", "did", "been", "held", "took", "came", "went",
          "began", "met", "made", "gave", "got", "led", "brought", "saw", "became", "grew", "stood",
          "lay", "spoke", "wrote", "sent", "told", "found", "ran", "left", "knew", "said",
          "thought",
          "built", "chose", "won", "shown", "given", "taken", "written", "known", "based", "dated",
        ]
      ),
    ],
    announcing: [
      "to", "planned", "scheduled", "expected", "due", "held", "arranged", "next", "upcoming",
      "coming", "opening", "starting", "closing", "deadline",
    ],
    fillers: ["on", "in", "at", "now", "still", "the"],
    limits: ["by", "before", "until", "till", "to", "than"],
    attributes: ["of", "dated", "since", "after", "per"], beginnings: ["from"],
    parts: ["end", "start", "beginning", "middle", "course", "first", "half", "spring", "autumn"],
    auxiliaries: ["be", "is", "are", "being", "get", "gets"],
    modals: ["would", "could", "might"],
    infinitives: ["be", "open", "start", "begin", "close", "meet", "take"],
    reports: [
      "said", "announced", "promised", "planned", "decided", "wrote", "told", "expected", "hoped",
      "agreed", "proposed", "according",
    ],
    isParticiple: { word in word.count > 4 && word.hasSuffix("ed") && !adjectives.contains(word) })

  /// Words that only look like participles.
  private static let adjectives: Set<WordKey> = ["need", "speed", "indeed", "hundred", "exceed"]
}
