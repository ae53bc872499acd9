/** A small invented record of two sources, in two languages, with their texts. Tests edit it to plant faults. */
import { createHash } from 'node:crypto';

const PEOPLE = `- id: berg
  name: Ada Berg
  spellings: [Berg, Берг]
  party: norland
  offices:
    - title: Prime Minister of Norland
      printed: [Prime Minister]
      from: 2029-01-15
- id: holm
  name: Olav Holm
  party: sudmark
  offices:
    - title: Minister of Transport of Sudmark
      printed: [transport minister, ministre des transports]
      from: 2028-03-01
      to: 2031-12-31
`;

const PARTIES = `- id: norland
  name: Norland
  form: country
  iso: NO
  aliases: [Norlander, Port Lind]
- id: sudmark
  name: Sudmark
  form: country
  iso: SE
  aliases: [Sudmarker, Sudville]
- id: coast
  name: The coast states
  form: bloc
  names: { fr: Les États côtiers, de: Die Küstenstaaten, uk: Прибережні держави }
`;

const GLOSSES = `- id: low-fares
  en: cheap ticket price cost
  fr: billet prix bon marché
  de: Fahrkarte Preis günstig
  uk: квиток ціна дешевий
- id: shut
  en: closed harbour
  fr: port fermé
  de: Hafen geschlossen
  uk: порт закрито
`;

const VOCABULARY = `- id: close
  is: [general]
  en: clos* shut
  fr: ferm*
  de: schließ* geschlossen
  uk: закри*
- { id: pay, en: pay* paid, fr: pay*, de: zahl*, uk: плат* }
`;

const TOPICS = `- id: ferries
  label: { en: Ferries, fr: Les ferries, de: Fähren, uk: Пороми }
  aliases:
    en: [ferry, boats]
    fr: [bac]
    de: [Fähre]
    uk: [пором]
- id: fares
  short: { en: Fares, fr: Tarifs, de: Preise, uk: Тарифи }
  list: { en: fares, fr: les tarifs, de: Fahrpreise, uk: тарифи }
  label: { en: Fares, fr: Les tarifs, de: Fahrpreise, uk: Тарифи }
  aliases:
    en: [prices]
    fr: [prix]
    de: [Preise]
    uk: [ціни]
`;

/** Of some of the record's own words, not into every language. */
const TRANSLATIONS = `- en: Berg said that once the harbour is dredged, fares would be {quote}.
  fr: Berg a dit qu’une fois le port dragué, les tarifs seraient {quote}.
  de: Berg sagte, sobald der Hafen ausgebaggert sei, würden die Fahrpreise {quote}.
- en: Once the harbour is dredged, fares would be {quote}
  fr: Une fois le port dragué, les tarifs seraient {quote}
  de: Sobald der Hafen ausgebaggert sei, würden die Fahrpreise {quote}
- en: once the harbour is dredged
  fr: une fois le port dragué
  de: sobald der Hafen ausgebaggert sei
- en: The boats could be back in a month.
  fr: Les bateaux pourraient être de retour dans un mois.
- { en: could, fr: pourraient, uk: могли б }
- en: No ferry has crossed since March 2030.
  fr: Aucun ferry n’a traversé depuis mars 2030.
- { en: Port Lind, fr: Port Lind }
`;

/** The text of the first source. */
export const FIRST_TEXT = `
A ferry waits in the harbour of Lind
Port Lind (XNA) - Norland and Sudmark agreed on Tuesday to reopen the “blue” ferry line, closed since March 2030.
“The line is open. We keep it open,” Prime Minister Ada Berg said after the talks.

She added that fares would be “fair and low” once the harbour is dredged.
- ‘Slow boats’ -
Sudmark’s transport minister, Olav Holm, called the plan a “grave risk” without new pilots.
A crew union in Norland accused Sudmark of delaying the work on the piers for the whole of last winter.
Ferries could sail again next month.`;

/** What Norland says on ferries, set aside where it is silent on pilots. */
export const NORLAND_ASIDE =
  '[{ item: open-line, why: On the line. }, { item: low-fares, why: On fares. }, { item: delay, why: On piers. }]';

const FIRST = `source:
  id: xna-ferry
  outlet: XNA
  published: 2031-05-06
  dateline: Port Lind
  language: en
  rights: Invented for tests.
  sha256: ${sha256(FIRST_TEXT)}
  paragraphs: 6
  captions: 1
  days: { 2031-05-06: ev-talks }
  recorded: 2031-06-01
unquoted:
  - { paragraph: 1, text: blue, why: The name of the line. }
quotes:
  - id: open-line
    text: The line is open. We keep it open
    extent: full
    by:
      person: berg
      office: Prime Minister
    cue: said
    occasion: after the talks
    paragraph: 2
    when: &tuesday { precision: day, date: 2031-05-06, basis: inferred }
    about: [norland]
    topics: [ferries]
    setting: On the ferry line.
  - id: low-fares
    text: fair and low
    extent: fragment
    by:
      person: berg
      office: Prime Minister
    cue: added
    occasion: after the talks
    paragraph: 3
    when: *tuesday
    topics: [fares, ferries]
    conditions: [once the harbour is dredged]
    note: Paragraph 2 names her.
    setting: Berg said that once the harbour is dredged, fares would be {quote}.
    under: Once the harbour is dredged, fares would be {quote}
  - id: risk
    text: grave risk
    extent: fragment
    by:
      person: holm
      office: transport minister
    cue: called
    occasion: after the talks
    paragraph: 4
    when: *tuesday
    about: [norland]
    topics: [ferries]
    setting: Holm said that without new pilots the plan was a {quote}.
statements:
  - id: accord
    text: The two countries will have ferries between them again.
    mode: agreed
    by: { party: coast }
    paragraph: 1
    when: { precision: day, said: Tuesday, date: 2031-05-06, basis: inferred }
    about: [norland, sudmark]
    topics: [ferries]
  - id: delay
    text: Crews blamed Sudmark for holding up construction.
    under: Blamed Sudmark for holding up construction
    mode: accused
    by: { unnamed: a crew union, party: norland }
    paragraph: 5
    when: *tuesday
    about: [sudmark]
    topics: [ferries]
facts:
  - id: shut
    text: No ferry has crossed since March 2030.
    voice: report
    paragraph: 1
    when: { precision: month, said: March 2030, date: 2030-03, basis: stated }
    about: [norland, sudmark]
    topics: [ferries]
  - id: may-sail
    text: The boats could be back in a month.
    voice: judgement
    hedge: could
    paragraph: 6
    when: *tuesday
    topics: [ferries]
  - id: waiting
    text: A boat lies in port.
    voice: report
    paragraph: caption 1
    when: *tuesday
    topics: [ferries]
events:
  - id: ev-talks
    title: Norland and Sudmark talk about ferries
    where: { place: Port Lind, country: norland }
    participants: [berg, holm, sudmark]
    items: [open-line, accord, no-delay]
    status: done
    paragraph: 1
    when:
      precision: range
      date: 2031-05-05
      until: 2031-05-06
      basis: external
      credit: Norland’s gazette
      note: In its issue of 7 May 2031.
    about: [norland, sudmark]
    topics: [ferries]
  - id: ev-sail
    title: Ferries sail once the harbour is dredged
    participants: [norland]
    status: conditional
    paragraph: 3
    when: { precision: open, said: once the harbour is dredged, note: It depends on the dredging. }
    topics: [ferries]
    conditions: [once the harbour is dredged]
disputes:
  - id: d-pilots
    question: Is the plan safe?
    sides:
      - { by: sudmark, item: risk }
      - { by: norland, aside: ${NORLAND_ASIDE} }
    reporter: may-sail
`;

/** The text of the second source. */
export const SECOND_TEXT = `Sudville (DPX) - Le ministre des transports, Olav Holm, a rejeté jeudi l’accusation : «\u00A0Nous n’avons rien retardé\u00A0», a-t-il dit.
Les travaux ont pris du retard.
`;

const SECOND = `source:
  id: dpx-answer
  outlet: DPX
  published: 2031-05-08
  language: fr
  rights: Invented for tests.
  sha256: ${sha256(SECOND_TEXT)}
  paragraphs: 2
  recorded: 2031-06-02
quotes:
  - id: no-delay
    text: Nous n’avons rien retardé
    extent: full
    by:
      person: holm
      office: ministre des transports
    cue: a dit
    occasion: jeudi
    paragraph: 1
    when: { precision: day, said: jeudi, date: 2031-05-08, basis: inferred }
    about: [sudmark]
    topics: [ferries]
    setting: On the crews’ accusation.
facts:
  - id: late
    text: The work is behind schedule.
    voice: report
    paragraph: 2
    when: { precision: open, note: No day is given. }
    topics: [ferries]
disputes:
  - id: d-delay
    question: Did Sudmark hold up the work?
    short: Did it delay?
    sides:
      - { by: norland, item: delay }
      - { by: sudmark, item: no-delay }
    reporter: late
`;

/** The data file of the first source. */
export const FIRST_FILE = 'data/sources/xna-2031-05-06-ferry.yaml';
/** The data file of the second source. */
export const SECOND_FILE = 'data/sources/dpx-2031-05-08-answer.yaml';

/** The contents of the data files, by name. */
export const RECORD: Readonly<Record<string, string>> = {
  'data/people.yaml': PEOPLE,
  'data/parties.yaml': PARTIES,
  'data/topics.yaml': TOPICS,
  'data/glosses.yaml': GLOSSES,
  'data/vocabulary.yaml': VOCABULARY,
  'data/translations.yaml': TRANSLATIONS,
  [FIRST_FILE]: FIRST,
  [SECOND_FILE]: SECOND,
};

/** The sources' texts, by the name of the data file. */
export const TEXTS: Readonly<Record<string, string>> = { [FIRST_FILE]: FIRST_TEXT, [SECOND_FILE]: SECOND_TEXT };

/** Of a text in UTF-8, in lower-case hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
