/** Invented primary texts beside the invented record: a communiqué and a transcript, with their files. */
import { RECORD, sha256, TEXTS } from './sample-record.ts';

export const COMMUNIQUE_FILE = 'data/sources/gov-2031-05-09-outcome.yaml';
export const TRANSCRIPT_FILE = 'data/sources/gov-2031-05-10-remarks.yaml';

export const COMMUNIQUE = `Outcome of the ferry talks, Port Lind, May 5-6
The delegations of Norland and Sudmark agreed on the following:
- Norland and Sudmark will dredge the harbour together;
- “Harbour” means the basin of Port Lind.
Norland thanks its guests.
`;

export const TRANSCRIPT = `Harbour office
2:05 P.M.
PRIME MINISTER BERG: We keep the line open. We keep it open in winter.
And we keep it open at night —
Q Prime Minister, is the line safe?
PRIME MINISTER BERG: It is safe.
MINISTER HOLM: It was never closed.
`;

const COMMUNIQUE_DATA = `source:
  id: gov-outcome
  outlet: Government of Norland
  form: document
  title: Outcome of the ferry talks
  published: 2031-05-09
  language: en
  rights: Invented for tests.
  sha256: ${sha256(COMMUNIQUE)}
  paragraphs: 4
  recorded: 2031-06-03
quotes:
  - id: dredge
    text: Norland and Sudmark will dredge the harbour together
    extent: full
    by: { together: [{ party: norland, organ: Government of Norland }, { party: sudmark }] }
    setting: On the work in the harbour.
    paragraph: 2
    when: &issued { precision: day, date: 2031-05-09, basis: inferred }
    about: [norland, sudmark]
    topics: [fares]
  - id: thanks
    text: Norland thanks its guests.
    extent: full
    by: { party: norland, organ: Government of Norland }
    setting: At the end of the communiqué.
    paragraph: 4
    when: *issued
    topics: [fares]
`;

const TRANSCRIPT_DATA = `source:
  id: gov-remarks
  outlet: Government of Norland
  form: transcript
  title: Remarks on the ferry line
  published: 2031-05-10
  language: en
  rights: Invented for tests.
  sha256: ${sha256(TRANSCRIPT)}
  paragraphs: 5
  recorded: 2031-06-03
quotes:
  - id: in-winter
    text: We keep it open in winter. And we keep it open at night —
    extent: full
    by: { person: berg, office: Prime Minister }
    setting: On the hours of the ferry line.
    paragraph: 1-2
    when: &said { precision: day, date: 2031-05-10, basis: inferred }
    topics: [fares]
  - id: safe
    text: It is safe.
    extent: full
    by: { person: berg, office: Prime Minister }
    setting: On a question about the ferry line.
    paragraph: 4
    when: *said
    topics: [fares]
`;

/** The invented record with the two primary texts. */
export const WITH_PRIMARY_TEXTS = {
  ...RECORD,
  [COMMUNIQUE_FILE]: COMMUNIQUE_DATA,
  [TRANSCRIPT_FILE]: TRANSCRIPT_DATA,
};
export const PRIMARY_TEXTS = { ...TEXTS, [COMMUNIQUE_FILE]: COMMUNIQUE, [TRANSCRIPT_FILE]: TRANSCRIPT };
