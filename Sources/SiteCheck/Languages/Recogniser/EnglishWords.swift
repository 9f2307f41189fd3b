/// Words that tell English from other languages: function words and some of our field, written for
/// this site.
enum EnglishWords {
  /// Words that no Norwegian text has but in names and titles.
  static let sure = """
    about across after again against allow allows along already also although an and another any are
    around as available be because been before being between both but can cannot care change changes
    close conference could course courses current day days department did disease doctor doctors
    does doing done down during each eight either even every few find first five following found
    four from get give given gives has have health here his hospital hospitals how however if
    industry into invalid it its just least less line lines made make makes many may meeting
    meetings might month more most much must name names national need needed needs neither network
    new next nine not now nurse nurses of off once one only onto open or other our out own patients
    people read research second see seen seven shall she should show shown shows since six some
    still such take taken takes ten than that the their them then there therefore these they this
    those though three through times together too toward towards trials two unit units until up upon
    us use used user users uses using very was we website week well were what when where whether
    which while who whom whose why will with within without work works would write year years yes
    you your
    """

  /// Words that Norwegian has as well, but seldom.
  static let likely = """
    a by had in is on to
    """
}
