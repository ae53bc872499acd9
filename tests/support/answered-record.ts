/** The frozen record with a source of three days later, in which Russia speaks on what it was silent on. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { FROZEN_RECORD } from './folders.ts';

const AFP = join('sources', 'afp-2025-03-27-paris-summit.yaml');

const PESKOV = `
- id: peskov
  name: Dmitry Peskov
  spellings: [Peskov, Dmitri Peskov, Peskow, Dmitri Peskow, Пєсков, Дмитро Пєсков, Песков]
  party: russia
  offices:
    - title: Kremlin spokesman
      printed: [Kremlin spokesman]
`;

/** An invented answer of Russia's: a quotation on peace, and a statement on the offer of a ceasefire. */
const DPX = `source:
  id: dpx-answer
  outlet: DPX
  published: 2025-03-30
  language: en
  rights: Written for the tests of this program.
  sha256: ${'a'.repeat(64)}
  paragraphs: 2
  recorded: 2026-11-20
quotes:
  - id: dpx-peace
    text: We want peace, and we have never said otherwise
    extent: full
    by: { person: peskov, office: Kremlin spokesman }
    cue: said
    occasion: in Moscow
    paragraph: 1
    when: &sunday { precision: day, date: 2025-03-30, basis: inferred }
    about: [russia]
    topics: [talks]
    setting: On whether Russia wants peace.
statements:
  - id: dpx-reply
    text: Peskov said that Russia had answered Ukraine’s offer of a ceasefire, with questions of its own.
    under: Russia had answered Ukraine’s offer of a ceasefire, with questions of its own
    mode: said
    by: { person: peskov, office: Kremlin spokesman }
    paragraph: 2
    when: *sunday
    about: [ukraine]
    topics: [ceasefire, talks]
`;

const TRANSLATIONS = `
- { en: Dmitry Peskov, fr: Dmitri Peskov, de: Dmitri Peskow, uk: Дмитро Пєсков }
- { en: Kremlin spokesman, fr: porte-parole du Kremlin, de: Kremlsprecher, uk: речник Кремля }
- { en: in Moscow, fr: à Moscou, de: in Moskau, uk: у Москві }
- en: On whether Russia wants peace.
  fr: Sur la question de savoir si la Russie veut la paix.
  de: Dazu, ob Russland Frieden will.
  uk: Про те, чи хоче Росія миру.
- en: Peskov said that Russia had answered Ukraine’s offer of a ceasefire, with questions of its own.
  fr: Peskov a dit que la Russie avait répondu à l’offre ukrainienne de cessez-le-feu, par des questions.
  de: Peskow sagte, Russland habe auf das ukrainische Angebot einer Waffenruhe geantwortet, mit eigenen Fragen.
  uk: Пєсков сказав, що Росія відповіла на пропозицію України про припинення вогню, поставивши власні запитання.
- en: Russia had answered Ukraine’s offer of a ceasefire, with questions of its own
  fr: La Russie avait répondu à l’offre ukrainienne de cessez-le-feu, par des questions
  de: Russland habe auf das ukrainische Angebot einer Waffenruhe geantwortet, mit eigenen Fragen
  uk: Росія відповіла на пропозицію України про припинення вогню, поставивши власні запитання
`;

/** The curator's answers to what the check lists, by what they replace. */
const MENDS: readonly (readonly [from: string, to: string])[] = [
  [
    '{ item: ru-claim, why: It speaks of strikes of Ukraine’s. }',
    '$&, { item: dpx-peace, why: On peace. }, { item: dpx-reply, why: On another offer. }',
  ],
  [
    '- { by: russia }\n    reporter: no-answer',
    '- { by: russia, item: dpx-peace, word: says-so }\n    reporter: no-answer',
  ],
  [
    'silence: { by: russia }',
    'silence: { by: russia, item: dpx-reply, aside: [{ item: dpx-peace, why: It names no offer. }] }',
  ],
  ...Array.from(
    { length: 2 },
    () =>
      [
        '- { by: russia }\n',
        '- { by: russia, aside: [{ item: dpx-peace, why: On peace. }, { item: dpx-reply, why: On an offer. }] }\n',
      ] as const,
  ),
];

/** Copies the frozen record to a folder and adds that source; `mended`: with what it says linked, or set aside. */
export function copyWithAnswer(to: string, mended: boolean): void {
  cpSync(FROZEN_RECORD, to, { recursive: true });
  appendFileSync(join(to, 'people.yaml'), PESKOV);
  appendFileSync(join(to, 'translations.yaml'), TRANSLATIONS);
  writeFileSync(join(to, 'sources', 'dpx-2025-03-30-answer.yaml'), DPX);
  if (!mended) return;
  const file = join(to, AFP);
  writeFileSync(
    file,
    MENDS.reduce((text, [from, by]) => text.replace(from, by), readFileSync(file, 'utf8')),
  );
}

/** Loads the mended record. */
export async function loadAnswered(): Promise<Dossier> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  try {
    copyWithAnswer(folder, true);
    const loaded = await loadRecord(folder);
    if ('problems' in loaded) throw new Error(loaded.problems.map(p => `${p.file}:${p.line} ${p.message}`).join('\n'));
    return loaded.dossier;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
