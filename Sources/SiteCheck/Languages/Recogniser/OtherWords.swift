/// Words of languages that the site is not written in, so that these are not taken for one of its
/// own: Danish, Swedish, German, French, Spanish and Dutch.
enum OtherWords {
  /// Words that neither English nor Norwegian has.
  static let all = """
    adgang af als andet använd använder används auch auf aus aux avec bei blev blive bliver brug
    bruge brugere ce cette como con dans das dass deaktiver denna des dessa detta deze die diese
    dieser dieses dig durch där een efter eine einen einer eines ej elle es est fejl findes finns
    från för für gem haben het hur hvad hvornår här ich igen ihr il im inga ins inte ist kann können
    las le los meget mere mig mit mycket måske måste nach ne nicht niet noch noget nogle nous nur
    när något några och också oder ou par pas pour que qui sedan sich sie sig sind ska skift skærm
    sont sur tilføj tilgængelig tilgængelige ud uden udskriv una und une unter vad van varje vid
    vilken von voor vous värde vælg vælge wenn werden wie wir wird wordt wurde zijn zu zum zur är
    åbn över über
    """
}
