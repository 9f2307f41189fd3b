/// Words that tell Norwegian from other languages, and bokmål from nynorsk, written for this site.
enum NorwegianWords {
  /// Words that both forms of Norwegian have.
  static let shared = """
    adresse adressen allerede alt andre angi annen annet ansvar av avdeling avslutt behandling bli
    blir bruk bruke både da dag de deg den denne der derfor dersom det dette din dine ditt
    dokumentar du egen ei eksemplar eller endre enten er etter feil fem fil filer fjern forsvar
    fortsatt få får før gi gir gjennom gode gyldig gå går han har hatt hektar helse igjen ingen inn
    innen internasjonal internasjonale kan kjent klar kommentar konferansen kunne kurs kvinner legg
    likevel linje linjer mange mappe mapper med meg mellom mest mot må måned måtte møte møter
    nasjonal nasjonale ned nettverk ni norske ny nye nytt nå når nødvendig og også oktober om opp
    oss partnerskapet på samt seg seks senteret ser sine sitt sju skal skriv skulle slik slike som
    spørsmål stor studiar studier svar syv så ta ti til tilgang tre ugyldig uke ukjent ut var ved
    velg vi vikar vil ville vis vår våre vårt å år åtte én
    """

  /// Words and forms of bokmål alone.
  static let bokmaal = """
    advarsel angir angis angitt ansatte antall avdelingene avdelinger bare bedre
    begynnelsen beholder billigere ble blitt bredde bruker brukere brukeren brukes dager dem deres
    derfra disse døde eget egne eier eiere eksempler en eneste enhet enheten enheter et ett ettersom
    farger fikk finnes flere forespørsel forskere forskjell forskjeller forskjellig forskning
    forsøkte forventet fra frem fremdeles fremover fremtid fås følgende følger gammel gikk gis
    gjeldende gjennomføres gjenta gjør gjøre gjøres hele hensyn herfra hjemmeside hode hodet
    hovedsak hun hurtig hva hvem hver hverandre hverdag hvert hvilke hvilken hvilket hvis hvor
    hvorav hvordan hvorfor hvorvidt høy høyde høyere høyre igangsatt ikke imidlertid inneholder
    innenfor innhold innholdet innstillinger istedenfor jeg kalles kjente klarte knapper kommer
    kreves kun kunnskapen lages lagrer lav lavere leder ledere legene leger legges leser leses
    lyktes løsning løsninger mangler meldingen meldinger mer midlertidig mislyktes mulig mulige
    muligens mulighet muligheter mye måneder navn navnene navnet nederst noe noen nødvendige
    oppdaget oppgave oppgaver oppgir pasientene pasienter raskere regler samme sammen se selv selve
    senere sentre sentrene settes siden sier skrevet skriver skrives spørre sted steder stedet
    studiene studiesykepleiere størrelse størrelsen støttes sykdom sykdommer syke sykehus sykehusene
    sykehuset tallene tallet tas tegn tegnet tidligere tilgjengelig tilgjengelige tillater
    tilsvarende tilsvarer tjener tjenere tjeneste tjenester uker universitetssykehus uten utenfor
    utgave uventet valg valgene valget valgfri valgt valgte vanlig vanlige veileder veiledning velge
    velger velges vennligst venter verdier vinduer virksomhet virksomheter vises være vært åpen åpne
    åpner åpnes åpnet årene ødelagt øke øker økt øverst
    """

  /// Words and forms of nynorsk alone.
  static let nynorsk = """
    anna anten arbeidar att attende auka aukar auke avdelingar berre blei breidd breidde brukar
    brukarar brukaren brukast dagar dei deira derifrå desse dykk dykkar døydde eg eiga eige eigen
    eigenskap eigenskapar eigne ein einaste eining eininga einingar einskild einskilde eintal eit
    eitt elles fargar fekk finna finst fleire fleirtal forskarar forsking framleis frå fyrst fyrste
    fyrsten følgjande følgjer førehand føresetnad gje gjekk gjer gjera gjerast gjere gjev gjevast
    gjeve gjevne halda heile heilt heimeside henda herifrå ho hovud hovudet høg høgare høgd høgde
    høgre høve ikkje innanfor innehald inneheld innhald innhaldet kallast kjelda kjelde kjem kjend
    kjende knappar kor korleis krevst kva kvar kvarandre kvardag kvart kven kvifor køyr køyra køyre
    køyrer lagrar legar leggja leggje lengd lesa lesast lukkast låg lågare lèt løysing løysingar
    løyve manglar medan meir mellombels mellombelse mislukka mislukkast mogeleg mogelege mogleg
    moglege mykje månadar månader namn namna namnet nedanfor noko nokon nokor nokre nytta nyttar
    omgjevnad omsyn opna opnar opne oppdaterast oppgje oppgjev oppgjeve oppgjevne oppgåve oppgåver
    ovanfor pasientane pasientar reglar rettleiar rettleiing saman seier seinare setja setje sidan
    sjukdom sjuke sjukehus sjukehusa sjukehuset sjå sjølv sjølve sjølvsagt skil skildring skildringa
    skriva skrivast somme stad staden stader stadfest stadfesta stadfesting startar storleik
    storleiken studiesjukepleiarar støttar tal tala talet teikn teiknet tek teke tekne tenar tenarar
    teneste tenester tidlegare tilhøve tillét tilrådd tilrår tilsvarande truleg ukjend ukjende utan
    utanfor utgåve uventa vald valde vanleg vanlege vart veker velja veljast velje ventar vera vere
    verkar verksemd verksemda vert verta vindauga vindauge vindauget visast viss vore ynskje ynskjer
    ynskt åtferd åtvaring éin ønskjer ønskt øydelagd
    """

  /// Words before an infinitive or a participle, whose ending then tells the form.
  static let auxiliaries = """
    ble blei bli blir blitt er har kan kunne må måtte skal skulle var vart vert vil ville å
    """

  /// Words in `-ar` that are no forms of nynorsk.
  static let silent = """
    calendar cardiovascular cellular dagmar dollar einar februar grammar gunnar januar linear
    molecular nuclear oscar particular ragnar regular seminar similar vascular
    """
}
