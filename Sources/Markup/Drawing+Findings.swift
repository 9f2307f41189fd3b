internal import SiteModel

extension Drawing {
  /// What it is made of, as a fault and as its repair.
  var needs: (message: Wording, hint: Wording) {
    switch self {
    case .steps:
      (
        Wording(
          "“\(mark)” needs one numbered list and nothing else",
          nb: "«\(mark)» trenger én nummerert liste og ikke noe annet"),
        Wording(
          "write 1., 2., 3. on the lines below it, each with “> ” in front",
          nb: "skriv 1., 2., 3. på linjene under, hver med «> » foran")
      )
    case .tree:
      (
        Wording(
          "“\(mark)” needs one list with points below points, and nothing else",
          nb: "«\(mark)» trenger én liste med punkter under punkter, og ikke noe annet"),
        Wording(
          "write - on the lines below it, each with “> ” in front, and indent what lies below",
          nb: "skriv - på linjene under, hver med «> » foran, og rykk inn det som ligger under")
      )
    case .timeline:
      (
        Wording(
          "“\(mark)” needs one list whose points begin with a date in bold, and nothing else",
          nb:
            "«\(mark)» trenger én liste der punktene begynner med en dato i fet skrift, og ikke noe annet"
        ),
        Wording(
          "write “> - **date** what happened” on the lines below it",
          nb: "skriv «> - **dato** det som skjedde» på linjene under")
      )
    }
  }
}
