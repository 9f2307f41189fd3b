"""The addresses of the old site that are known (31 English, 16 Norwegian, 1 below /se), as it wrote them."""

ENGLISH = """
/en/what-is-nortrials
/about-us/history
/organisation/nortrials-coordinating-unit/
/nortrials-feasibility-portal
/new-service-for-quality-assurance-of-information-and-consent-forms/
/new-service-for-quality-assurance-of-information-and-consent-forms/checklist-icf
/reporting-issues/
/en/nortrials-centers
/nortrials-centers/nortrials-cancer/
/nortrials-centers/nortrials-brain/
/nortrials-centers/nortrials-cardiovascular
/nortrials-centers/nortrials-medical-devices
/news/NorTrials-and-the-National-Action-Plan-for-Clinical-Studies/
/news/guide-for-CRO-and-industry
/news/nortrials-centers-meeting-gardermoen
/news/event-for-clinicians-and-industry-under-esc-madrid
/news/norcrin-and-nortrials
/news/nortrials-cardiovascular-anders-eide
/news/get-to-know-the-coordinating-unit
/news/brain-health-evening
/news/arendalsuka
/news/nortrials-2-years
/news/nortrials-feasibilityportal-example
/news/increase-in-gastro-trials
/news/cancer-network---interview/
/news/successful-nortrials-meeting-in-madrid
/news/new-feedback-form
/news/roadmap-for-the-health-industry/
/news/regional-nortrials-meeting-in-trondheim/
/news/regionalt-nortrials-mote-i-helse-sor-ost/
/news/nortrials-an-important-door-has-been-opened/
""".split()

NORWEGIAN = """
/no/om-oss/bakgrunn/
/no/nortrials-sentrene/
/no/nortrials-sentrene/kreftsykdommer/
/nb/nortrials-sentrene/medisinsk-utstyr
/no/kurs-og-kompetanseutvikling/kompetanse-for-kliniske-studier/
/no/nyheter/lokker-slagstudier-til-norge/
/no/nyheter/nortrials-feasibilityportal/
/no/nyheter/spennende-studier-innen-klinisk-immunologi/
/no/nyheter/okning-i-gastrostudier/
/no/nyheter/kreftnettverk-for-studiepersonell---intervju/
/no/nyheter/nortrials-mote-i-madrid/
/no/nyheter/veikart-for-helsenaringen/
/no/nyheter/regionalt-nortrials-mote-i-trondheim/
/no/nyheter/apningsmarkering-for-nortrials-hjerte-kar/
/no/nyheter/med-nortrials-er-en-viktig-dor-pa-plass/
/no/nyheter/vellykket-nortrials-mote-i-paris/
/se/rapportering-av-problemstillinger
""".split()
