"""Faults in the small folder: the file, what stood there, what stands there now, the line that says so."""

from __future__ import annotations

LONG_MOTION = "Everyone " * 12 + "should carry one."
LONG_ARGUMENT = "Nobody " * 24 + "gets wet."
FAULTS = [
    (
        "claims/rain.yml",
        "kind: empirical",
        "kind: empiric",
        "claims/rain.yml:12: kind: 'empiric' is not known here; "
        "write 'historical', 'empirical', 'legal', 'interpretive', 'predictive' or 'rhetorical'",
    ),
    (
        "claims/rain.yml",
        "summary_de: Es regnet immer.\n",
        "",
        "claims/rain.yml:1: summary_de: the German text is missing; add summary_de",
    ),
    (
        "claims/rain.yml",
        "    stance: supports",
        "    stand: supports",
        "claims/rain.yml:17: evidence[0].stand: is not a known key; write stance",
    ),
    (
        "claims/rain.yml",
        "source_key: cloud1999",
        "source_key: fog1998",
        "claims/rain.yml:1: file: sources lacks fog1998; list every source that the evidence uses",
    ),
    (
        "claims/rain.yml",
        "id: rain",
        "id: snow",
        "claims/rain.yml:1: id: is 'snow' in a file named 'rain'; give both the same name",
    ),
    (
        "claims/rain.yml",
        "es regnet immer",
        "es regnet immer " * 7,
        "claims/rain.yml:4: quote.text: quotes 21 words; quote at most 20",
    ),
    (
        "claims/rain.yml",
        "source_key: gauge2001\n  section",
        "source_key: hail1999\n  section",
        "claims/rain.yml:7: quote.source_key: hail1999 is in no .bib file; add the source or correct the key",
    ),
    (
        "claims/rain.yml",
        "confidence: high",
        "confidence: high\nkind: legal",
        "claims/rain.yml:30: kind: is written twice (first on line 12); keep one of the two",
    ),
    (
        "claims/rain.yml",
        "concern_en: People get wet.",
        'concern_en: "People get wet.',
        "claims/rain.yml:13: file: is not YAML (found unexpected end of stream); mend the punctuation there",
    ),
    (
        "claims/rain.yml",
        "concern_en: People get wet.",
        "concern_en: 7",
        "claims/rain.yml:13: concern_en: 7 does not fit; write text",
    ),
    (
        "debates/umbrella.yml",
        "Everyone should carry an umbrella.",
        LONG_MOTION,
        f"debates/umbrella.yml:6: kiosk.motion_en: has {len(LONG_MOTION)} characters; "
        "a motion has at most 90",
    ),
    (
        "debates/umbrella.yml",
        "Nobody gets wet.",
        LONG_ARGUMENT,
        f"debates/umbrella.yml:12: kiosk.sides[0].argument_en: has {len(LONG_ARGUMENT)} characters; "
        "an argument has at most 160",
    ),
    (
        "debates/umbrella.yml",
        "source_keys: [gauge2001]",
        "source_keys: [gauge2001, fog1998]",
        "debates/umbrella.yml:29: positions[0].best_evidence.source_keys[1]: fog1998 is in no .bib file; "
        "add the source or correct the key",
    ),
    (
        "debates/umbrella.yml",
        "    - position: dry",
        "    - position: damp",
        "debates/umbrella.yml:1: file: kiosk.sides are damp, free; they must be the positions dry, free",
    ),
    (
        "timeline.yml",
        "known: recalled",
        "known: verified",
        "timeline.yml:12: events[0].known: is verified, but cloud1999 is only recalled; "
        "lower it here, or look the source up and say so in ledger.yml",
    ),
    (
        "timeline.yml",
        "id: 50bce-rain",
        "id: 1999-first-gauge",
        "timeline.yml:13: events[1].id: 1999-first-gauge is there twice; give each its own id",
    ),
    (
        "timeline.yml",
        "date: 1999-05-01",
        "date: 1998-05-01",
        "timeline.yml:2: events[0]: date 1998-05-01 is not in the year 1999; correct one of them",
    ),
    (
        "timeline.yml",
        "    title_de: Regen\n",
        "",
        "timeline.yml:13: events[1].title_de: the German text is missing; add title_de",
    ),
    (
        "glossary.yml",
        "definition_en: Water that falls.",
        "definition_en: " + "wet " * 41,
        "glossary.yml:5: terms[0].definition_en: has 41 words; a definition has at most 40",
    ),
    (
        "glossary.yml",
        "see: [wind]",
        "see: [fog]",
        "glossary.yml:7: terms[0].see[0]: fog is no other term; name another term or remove it",
    ),
    (
        "quizzes/weather.yml",
        "fits: null, reason_en: It must face tall",
        "fits: true, reason_en: It must face tall",
        "quizzes/weather.yml:22: items[3]: a question of what should be is scored; "
        "write fits: null in every option",
    ),
    (
        "quizzes/weather.yml",
        "from_chapter: 1",
        "from_chapter: null",
        "quizzes/weather.yml:1: file: fewer than one item in five looks back; "
        "take one from an earlier chapter",
    ),
    (
        "systems.yml",
        "claims: [rain]",
        "claims: []",
        "claims/rain.yml:1: id: belongs to no system; name it in systems.yml",
    ),
    (
        "systems.yml",
        "claims: [rain]",
        "claims: [rain, snow]",
        "systems.yml:6: systems[0].claims[1]: snow is no claim; name a file in claims/",
    ),
    (
        "systems.yml",
        "debate: umbrella",
        "debate: parasol",
        "systems.yml:7: systems[0].debate: parasol is no debate; name a file in debates/",
    ),
    (
        "lessons/weather.yml",
        "{minutes: 10, do_en: Look again.}",
        "{minutes: 11, do_en: Look again.}",
        "lessons/weather.yml:1: file: the steps of plan take 46 minutes; make them 45 or 90",
    ),
    (
        "sources/weather.bib",
        "@book{cloud1999",
        "@book{fog1998",
        "sources/weather.bib:3: fog1998: is not in ledger.yml; say there how it is known",
    ),
    (
        "sources/weather.bib",
        "@article{gauge2001",
        "@article{cloud1999",
        "sources/weather.bib:11: cloud1999: is there twice (first on line 3); merge the two",
    ),
    (
        "sources/weather.bib",
        "keywords = {book,",
        "keywords = {tome,",
        "sources/weather.bib:8: cloud1999.keywords: 'tome' is not known here; write 'primary', 'law', "
        "'court', 'government', 'peer-reviewed', 'book', 'journalism', 'advocacy', 'industry', "
        "'guideline', 'preprint', 'reference' or 'contested'",
    ),
    (
        "sources/weather.bib",
        "publisher = {Sky},",
        "publisher = {Sky",
        "sources/weather.bib:11: file: is not BibTeX (syntax error in line 11: '}' expected); "
        "mend the braces and commas there or above",
    ),
    (
        "sources/weather.bib",
        "title = {Dry Days}",
        "title = {Dr\\'y Days}",
        "sources/weather.bib:5: file: uses the LaTeX command \\'y; write the character",
    ),
    (
        "sources/passages.yml",
        "rain: [seen on page 3, recalled]",
        "rain: [seen on page 3]",
        "sources/passages.yml:2: claims.rain: has 1 notes for 2 statements; write one note for each",
    ),
    (
        "sources/passages.yml",
        "  1999-first-gauge: recalled\n",
        "",
        "sources/passages.yml:6: timeline.1999-first-gauge: "
        "has 0 notes for 1 statements; write one note for each",
    ),
    (
        "sources/passages.yml",
        "  umbrellas: seen on page 5",
        "  parasols: seen on page 5",
        "sources/passages.yml:10: evidence.parasols: has 1 notes for 0 statements; write one note for each",
    ),
    (
        "evidence/weather.yml",
        "low: 70",
        "low: 85",
        "evidence/weather.yml:3: effects[0]: the value of umbrellas is outside its interval; "
        "correct one of the three",
    ),
    (
        "evidence/weather.yml",
        "    high: 90\n",
        "",
        "evidence/weather.yml:3: effects[0]: umbrellas has half an interval; give low and high, or neither",
    ),
    (
        "evidence/weather.yml",
        "value: 80",
        "value: .nan",
        "evidence/weather.yml:5: effects[0].value: '.nan' does not fit; write a number",
    ),
    (
        "evidence/weather.yml",
        "source_key: gauge2001",
        "source_key: fog1998",
        "evidence/weather.yml:10: effects[0].source_key: fog1998 is in no .bib file; "
        "add the source or correct the key",
    ),
    (
        "evidence/weather.yml",
        "source_key: gauge2001",
        "source_key: cloud1999",
        "evidence/weather.yml:11: effects[0].known: is verified, but cloud1999 is only recalled; "
        "lower it here, or look the source up and say so in ledger.yml",
    ),
    (
        "palette.yml",
        "ground: [paper]",
        "ground: [sheet]",
        "palette.yml:1: file: a pair uses sheet; scheme day must define it",
    ),
]
