extension TranslatedSentence {
  /// Words that look like a fact and are none, and forms of one language alone.
  static let traps = [
    TranslatedSentence(
      "Once again they met, for the third time, with 40 guests.",
      "Nok en gang møttes de, for tredje gang, med 40 gjester.",
      "40", "50"),
    TranslatedSentence(
      "Between January and June 2026, 112 requests came in.",
      "Fra januar til og med juni 2026 kom det inn 112 forespørsler.",
      "2026", "2025"),
    TranslatedSentence(
      "From 1 January to 31 March 2027 it is free.",
      "Fra og med 1. januar til og med 31. mars 2027 er det gratis.",
      "31.", "30."),
    TranslatedSentence(
      "Open 1–30 June 2027.", "Åpent fra 1. til og med 30. juni 2027.",
      "fra 1.", "fra 2."),
    TranslatedSentence(
      "The trial ran from 12 March until 3 May 2026.",
      "Studien varte fra 12. mars og ut 3. mai 2026.",
      "3. mai", "4. mai"),
    TranslatedSentence(
      "It keeps from −5 to 10 degrees.", "Den tåler fra minus 5 til 10 grader.",
      "10", "12"),
    TranslatedSentence(
      "The house is built of wood and has 3 floors.",
      "Huset har 3 etasjer og er bygd av tre.",
      "3 etasjer", "4 etasjer"),
    TranslatedSentence(
      "On Ash Wednesday 40 guests went to the Barents Sea.",
      "Askeonsdag dro 40 gjester til Barentshavet.",
      "40", "41"),
    TranslatedSentence(
      "The study NCT 01234567 has a page.", "Studien NCT\u{A0}01234567 har en side.",
      "67", "76"),
    TranslatedSentence(
      "The report is called “Establishment of NorTrials in the years to come” and has 40 pages.",
      "Rapporten heter «Establishment of NorTrials in the years to come» og er på 40 sider.",
      "40", "41"),
  ]
}
