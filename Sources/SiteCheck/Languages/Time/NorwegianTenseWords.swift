extension TenseWords {
  /// Bokmål and nynorsk.
  static let norwegian = TenseWords(
    tenses: [
      (.future, ["skal", "vil", "planlegges", "ventes", "forventes", "planleggjast", "ventast"]),
      (
        .announced,
        [
          "åpner", "åpnes", "opnar", "opnast", "starter", "startar", "begynner", "byrjar", "holdes",
          "avholdes", "haldast", "arrangeres", "arrangerast", "gjennomføres", "lanseres", "finner",
          "finn", "møtes", "møtest", "kommer", "kjem", "blir", "vert", "avsluttes", "utløper",
          "stenger", "stengjer",
        ]
      ),
      (.being, ["er"]),
      (
        .call,
        [
          "meld", "melde", "melder", "søk", "søke", "søkje", "send", "sende", "registrer",
          "registrere", "svar", "svare", "lever", "levere", "bestill", "bestille", "påmelding",
          "påmeldingen", "påmeldinga", "søknader", "søknadar", "må", "kan", "bør", "åpen", "åpent",
          "åpne", "open", "ope", "opne", "varer", "varar", "løper", "går", "gjelder", "gjeld",
        ]
      ),
      (.ahead, ["neste", "kommende", "komande"]),
      (
        .past,
        [
          "ble", "blei", "vart", "blitt", "var", "vore", "vært", "hadde", "skulle", "ville",
          "kunne",
          "måtte", "burde", "fikk", "fekk", "ga", "gav", "gikk", "gjekk", "kom", "tok", "stod",
          "sto",
          "lå", "låg", "sa", "ba", "bad", "drev", "dreiv", "skrev", "skreiv", "la", "møtte",
          "møttes", "møttest", "holdt", "heldt", "åpnet", "åpna", "opna", "startet", "starta",
          "begynte", "byrja", "vedtok", "bestemte", "lovet", "lova", "opplyste", "meldte", "planla",
          "viste", "fortalte", "samlet", "samla", "sendte", "deltok", "ledet", "leia", "fulgte",
          "følgde", "svarte", "nådde", "vedtatt", "vedteke", "datert", "hentet", "henta",
        ]
      ),
    ],
    announcing: [
      "planlagt", "planlagd", "ventet", "venta", "forventet", "satt", "sett", "neste", "frist",
      "fristen",
    ],
    fillers: ["den", "i", "på", "kl", "nå", "no", "fortsatt", "framleis"],
    limits: ["innen", "innan", "senest", "seinast", "før", "til"],
    attributes: ["av", "datert", "siden", "sidan", "etter", "per", "pr"],
    beginnings: ["fra", "frå"],
    parts: [
      "slutten", "utgangen", "begynnelsen", "løpet", "midten", "starten", "byrjinga", "enden",
    ],
    auxiliaries: ["bli", "blir", "verte", "vert", "være", "vere", "er"],
    modals: ["skulle", "ville", "kunne", "måtte", "burde"],
    infinitives: [],
    reports: [
      "sa", "opplyste", "lovet", "lova", "varslet", "varsla", "planla", "bestemte", "vedtok",
      "skrev", "skreiv", "fortalte", "ventet", "venta", "håpet", "håpa", "meldte", "foreslo",
      "planen", "planene", "planane", "ifølge", "ifølgje",
    ],
    isParticiple: { word in
      word.count > 5 && (word.hasSuffix("erte") || word.hasSuffix("ert"))
    })
}
