extension TranslatedSentence {
  /// What news of trials says, in the forms that each language has for it.
  static let everyday = [
    TranslatedSentence(
      "The network meets on 21 April 2026 at Oslo University Hospital.",
      "Nettverket møtes 21. april 2026 ved Oslo universitetssykehus.",
      "21", "24"),
    TranslatedSentence(
      "Registration closes at noon on Friday 8 May.",
      "Påmeldingen stenger fredag 8. mai kl. 12.",
      "8. mai", "9. mai"),
    TranslatedSentence(
      "The webinar runs from 9 to 10.30 am and is free of charge.",
      "Webinaret varer fra kl. 9 til 10.30 og er gratis.",
      "10.30", "11.30"),
    TranslatedSentence(
      "Twenty-nine hospitals have signed up so far, six of them university hospitals.",
      "29 sykehus har meldt seg på så langt, seks av dem universitetssykehus.",
      "seks", "sju"),
    TranslatedSentence(
      "The number of commercial trials rose by 12 percent from 2023 to 2024.",
      "Antallet kommersielle studier økte med 12 prosent fra 2023 til 2024.",
      "12", "13"),
    TranslatedSentence(
      "About 30,000 patients take part in clinical trials every year.",
      "Ca. 30 000 pasienter deltar i kliniske studier hvert år.",
      "30 000", "40 000"),
    TranslatedSentence(
      "The Government wants 5% of all patients to be offered a trial by 2025.",
      "Regjeringen vil at fem prosent av alle pasienter skal få tilbud om en studie innen 2025.",
      "fem", "seks"),
    TranslatedSentence(
      "The phase III trial is open at four sites, and a phase I/II trial opens in May.",
      "Fase 3-studien er åpen ved fire steder, og en fase 1/2-studie åpner i mai.",
      "Fase 3", "Fase 2"),
    TranslatedSentence(
      "A phase Ib study of type 2 diabetes has started in Bergen.",
      "En fase 1b-studie av diabetes type II er i gang i Bergen.",
      "1b", "2b"),
    TranslatedSentence(
      "Call 22 11 80 80 on weekdays between 9 am and 3 pm.",
      "Ring 22118080 på hverdager mellom kl. 9 og 15.",
      "22118080", "22118081"),
    TranslatedSentence(
      "Phone: +47 22 11 80 80 (switchboard).",
      "Telefon: 22 11 80 80 (sentralbord).",
      "80 80", "80 90"),
    TranslatedSentence(
      "The call for proposals opens on 1 December 2026 and closes on 15 January 2027.",
      "Utlysningen åpner 1/12-2026 og lukkes 15.01.2027.",
      "1/12", "2/12"),
    TranslatedSentence(
      "The deadline is 1 December 2026.",
      "Fristen er 1.12.26.",
      "1.12", "2.12"),
    TranslatedSentence(
      "May we remind you that the second meeting takes place on 3 June?",
      "Vi minner om at det andre møtet er 3. juni.",
      "3.", "4."),
    TranslatedSentence(
      "Patients may be included from March; a second group follows in the autumn.",
      "Pasienter kan inkluderes fra mars, og en ny gruppe følger til høsten.",
      "mars", "april"),
    TranslatedSentence(
      "NOK 500 million has been set aside over three years.",
      "Det er satt av 500 millioner kroner over tre år.",
      "500", "400"),
    TranslatedSentence(
      "The fee is NOK 1,500 per participant, VAT included.",
      "Deltakeravgiften er kr 1500 per deltaker, inkludert mva.",
      "1500", "1600"),
    TranslatedSentence(
      "Write to post@nortrials.no (please quote reference No. 3).",
      "Skriv til post@nortrials.no (oppgi referanse nr. 3).",
      "nr. 3", "nr. 4"),
    TranslatedSentence(
      "See https://www.helsenorge.no/kliniske-studier. The page is updated weekly.",
      "Se helsenorge.no/kliniske-studier, som oppdateres hver uke.",
      "helsenorge", "helsenorg"),
    TranslatedSentence(
      "The feasibility portal is open 24/7 and answers within 2–3 working days.",
      "Portalen er åpen 24/7 og svarer innen 2-3 virkedager.",
      "2-3", "2-5"),
    TranslatedSentence(
      "The examination takes 2-3 hours.",
      "Undersøkelsen tar 2–3 timer.",
      "3 timer", "4 timer"),
    TranslatedSentence(
      "In the 1990s, Norway took part in far more trials.",
      "På 1990-tallet deltok Norge i langt flere studier.",
      "1990", "1980"),
    TranslatedSentence(
      "The consent is governed by section 17 of the Health Research Act.",
      "Samtykket er regulert i helseforskningsloven § 17.",
      "17", "18"),
    TranslatedSentence(
      "Women aged 50–69 are invited every two years.",
      "Kvinner mellom 50 og 69 år inviteres annethvert år.",
      "69", "74"),
    TranslatedSentence(
      "A 30-year-old from Tromsø was the first patient in the world to receive the treatment.",
      "En 30-åring fra Tromsø var den første pasienten i verden som fikk behandlingen.",
      "30", "31"),
    TranslatedSentence(
      "The COVID-19 trials showed that Norway can start a study in less than ten days.",
      "Covid-19-studiene viste at Norge kan starte en studie på under ti dager.",
      "ti", "elleve"),
    TranslatedSentence(
      "Three out of four patients would say yes.",
      "Tre av fire pasienter ville sagt ja.",
      "fire", "fem"),
    TranslatedSentence(
      "Two thirds of the trials are in cancer; the rest are spread over 11 areas.",
      "To tredeler av studiene gjelder kreft, og resten er fordelt på elleve områder.",
      "elleve", "tolv"),
    TranslatedSentence(
      "The first patient was included on Monday 3 March, the second a week later.",
      "Den første pasienten ble inkludert mandag 3. mars, den andre en uke senere.",
      "3. mars", "4. mars"),
    TranslatedSentence(
      "Median survival was 14.3 months, compared with 9.8 months in the control group.",
      "Median overlevelse var 14,3 måneder, mot 9,8 måneder i kontrollgruppen.",
      "9,8", "8,9"),
    TranslatedSentence(
      "The course gives 2.5 credits and lasts for three days, 9–11 November.",
      "Emnet gir 2,5 studiepoeng og går over tre dager, 9.–11. november.",
      "2,5", "3,5"),
    TranslatedSentence(
      "Coffee is served from 8.30, and we start at 9.00 sharp.",
      "Kaffe fra kl. 08.30, og vi starter presis kl. 09.00.",
      "08.30", "08.15"),
    TranslatedSentence(
      "The seminar ends at 3.45 pm at the latest.",
      "Seminaret slutter senest kl. 15.45.",
      "15.45", "16.45"),
    TranslatedSentence(
      "The Regional Committee replies within 16 days in nine out of ten cases.",
      "REK svarer innen 16 dager i ni av ti saker.",
      "16", "18"),
    TranslatedSentence(
      "EU Regulation No 536/2014 has applied since 31 January 2022.",
      "EU-forordning 536/2014 har vært gjeldende siden 31. januar 2022.",
      "2022", "2023"),
    TranslatedSentence(
      "In the first half of 2025, 48 trials were started, 14 more than in the same period of 2024.",
      "I første halvår 2025 ble det startet 48 studier, 14 flere enn i samme periode i 2024.",
      "48", "84"),
    TranslatedSentence(
      "The fourth quarter of 2024 was the best so far.",
      "4. kvartal 2024 var det beste så langt.",
      "2024", "2025"),
    TranslatedSentence(
      "Haukeland takes part in 21 of the 45 studies.",
      "Haukeland deltar i 21 av de 45 studiene.",
      "45", "54"),
    TranslatedSentence(
      "The Research Council of Norway has awarded us NOK 30.5m for the period 2024–2028.",
      "Forskningsrådet har gitt oss 30,5 mill. kroner for perioden 2024–2028.",
      "2028", "2027"),
    TranslatedSentence(
      "A 5-year grant of EUR 2 million goes to the centre in Stavanger.",
      "En femårig bevilgning på 2 millioner euro går til senteret i Stavanger.",
      "femårig", "fireårig"),
    TranslatedSentence(
      "Participants must be at least 18 years old and weigh over 50 kg.",
      "Deltakerne må være minst 18 år og veie over 50 kg.",
      "18", "16"),
    TranslatedSentence(
      "The dose is 2 x 500 mg a day for 12 weeks.",
      "Dosen er 2 x 500 mg daglig i 12 uker.",
      "12", "14"),
    TranslatedSentence(
      "The meeting has been moved from Tuesday 5 to Thursday 7 May.",
      "Møtet er flyttet fra tirsdag 5. til torsdag 7. mai.",
      "7.", "8."),
    TranslatedSentence(
      "On 17 and 18 September, 150 people met in Trondheim.",
      "17. og 18. september møttes 150 personer i Trondheim.",
      "150", "250"),
    TranslatedSentence(
      "Professor Hansen has led the unit for more than twenty years.",
      "Professor Hansen har ledet enheten i mer enn tjue år.",
      "tjue", "tretti"),
    TranslatedSentence(
      "As many as one in five patients drop out.",
      "Så mange som én av fem pasienter faller fra.",
      "fem", "seks"),
    TranslatedSentence(
      "We aim to double the number of trials by 2030.",
      "Målet er å doble antallet studier innen 2030.",
      "2030", "2035"),
    TranslatedSentence(
      "Half of the sites replied within 48 hours.",
      "Halvparten av stedene svarte innen 48 timer.",
      "48", "24"),
    TranslatedSentence(
      "Only a few hundred people have this disease in Norway.",
      "Bare noen hundre mennesker har denne sykdommen i Norge.",
      "hundre", "hundre og ti 12"),
    TranslatedSentence(
      "More than a thousand patients were screened at 13 hospitals.",
      "Mer enn tusen pasienter ble undersøkt ved 13 sykehus.",
      "13", "14"),
    TranslatedSentence(
      "The two-day course is held twice a year, in April and October.",
      "Det to dager lange kurset holdes to ganger i året, i april og oktober.",
      "oktober", "november"),
    TranslatedSentence(
      "The trial is registered as NCT04512345.",
      "Studien er registrert som NCT04512345.",
      "345", "346"),
    TranslatedSentence(
      "Version 2.1 of the guide was published on 14 February 2025.",
      "Versjon 2.1 av veilederen ble publisert 14. februar 2025.",
      "14.", "15."),
    TranslatedSentence(
      "The temperature must be kept between −20 and −15 degrees.",
      "Temperaturen må holdes mellom −20 og −15 grader.",
      "−15", "−12"),
    TranslatedSentence(
      "Every other Wednesday at 12 noon we invite you to a digital lunch.",
      "Annenhver onsdag kl. 12.00 inviterer vi til digital lunsj.",
      "12.00", "13.00"),
    TranslatedSentence(
      "The deadline is midnight on 30 June.",
      "Fristen er midnatt 30. juni.",
      "30.", "29."),
    TranslatedSentence(
      "The first call had a two-digit number of applicants, the second had twenty-two.",
      "Den første utlysningen hadde et tosifret antall søkere, den andre hadde tjueto.",
      "tjueto", "tjuetre"),
    TranslatedSentence(
      "Item 4 on the agenda was postponed until the next board meeting, on 12 June at 1 pm.",
      "Sak 4 på dagsordenen ble utsatt til neste styremøte, 12. juni kl. 13.",
      "kl. 13", "kl. 14"),
    TranslatedSentence(
      "The new building has 120 beds on five floors and cost NOK 1.2 billion.",
      "Nybygget har 120 senger over fem etasjer og kostet 1,2 milliarder kroner.",
      "1,2", "1,3"),
    TranslatedSentence(
      "Room H1 in building 3 seats 80.",
      "Rom H1 i bygg 3 har plass til 80.",
      "80", "90"),
    TranslatedSentence(
      "Recruitment reached 104 per cent of the target by week 40.",
      "Rekrutteringen nådde 104 prosent av målet i uke 40.",
      "104", "140"),
    TranslatedSentence(
      "Of the 312 women who were invited, 208 (67%) said yes.",
      "Av de 312 kvinnene som ble invitert, svarte 208 (67 %) ja.",
      "67", "76"),
    TranslatedSentence(
      "Side effects of grade 3 or higher were seen in 4 of 96 patients with stage IV disease.",
      "Bivirkninger av grad 3 eller høyere ble sett hos fire av 96 pasienter med sykdom i stadium 4.",
      "grad 3", "grad 2"),
    TranslatedSentence(
      "The registry holds data from 1 January 1987 to 31 December 2021.",
      "Registeret har data fra 1.1.1987 til 31.12.2021.",
      "1987", "1978"),
    TranslatedSentence(
      "We are looking for a trial coordinator (80% position, fixed term until August 2027).",
      "Vi søker en studiekoordinator (80 % stilling, vikariat til august 2027).",
      "80", "60"),
  ]
}
