/** The frozen record, the second source, and a communiqué of two countries of the day before the summit. */
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { FROZEN_RECORD } from './folders.ts';
import { copyWithSecondSource } from './second-source.ts';

/** An invented document: France and Britain speak in it together. Its file has the first name. */
const COMMUNIQUE = `source:
  id: aa-grain
  outlet: Sea Communiqué
  form: document
  title: Joint communiqué on the safety of shipping
  url: https://example.org/communique
  published: 2025-03-26
  language: en
  rights: Written for the tests of this program.
  sha256: ${'b'.repeat(64)}
  paragraphs: 3
  recorded: 2026-11-20
  days: { 2025-03-26: aa-escort }
quotes:
  - id: aa-ships
    text: No ship that carries grain shall be harmed
    extent: full
    by: &both { together: [{ party: france }, { party: uk }] }
    paragraph: 1
    when: &wednesday { precision: day, date: 2025-03-26, basis: inferred }
    about: [ukraine, russia]
    topics: [blacksea, ceasefire]
    setting: On ships that carry grain.
  - id: aa-stay
    text: Our sanctions stay as long as ships are stopped
    extent: full
    by: *both
    paragraph: 2
    when: *wednesday
    about: [russia]
    topics: [sanctions]
    setting: On how long sanctions stay.
statements:
  - id: aa-escort
    text: France and Britain offered to escort ships that carry grain.
    mode: offered
    by: *both
    paragraph: 3
    when: *wednesday
    about: [ukraine]
    topics: [blacksea]
  - id: aa-pass
    text: Putin said that ships that carry grain may pass.
    mode: said
    by: { person: putin, office: Russian President }
    paragraph: 3
    when: *wednesday
    about: [ukraine]
    topics: [lantern]
events:
  - id: ev-aa-escort
    title: France and Britain offer to escort ships
    participants: [france, uk]
    items: [aa-escort]
    status: done
    paragraph: 3
    when: *wednesday
    about: [ukraine]
    topics: [blacksea]
`;

const PUTIN = `
- id: putin
  name: Vladimir Putin
  spellings: [Putin, Poutine, Wladimir Putin, Путін, Володимир Путін]
  party: russia
  offices:
    - title: Russian President
      printed: [Russian President]
`;

const TRANSLATIONS = `
- { en: Vladimir Putin, fr: Vladimir Poutine, de: Wladimir Putin, uk: Володимир Путін }
- { en: Russian President, fr: président russe, de: russischer Präsident, uk: президент Росії }
- { en: On ships that carry grain., fr: Sur les navires chargés de céréales., de: Zu Schiffen mit Getreide., uk: Про кораблі із зерном. }
- { en: On how long sanctions stay., fr: Sur la durée des sanctions., de: Zur Dauer der Sanktionen., uk: Про те як довго діють санкції. }
- en: France and Britain offered to escort ships that carry grain.
  fr: La France et le Royaume-Uni ont proposé d’escorter les navires chargés de céréales.
  de: Frankreich und Großbritannien boten an, Schiffe mit Getreide zu begleiten.
  uk: Франція й Велика Британія запропонували супроводжувати кораблі із зерном.
- en: Putin said that ships that carry grain may pass.
  fr: Poutine a dit que les navires chargés de céréales pouvaient passer.
  de: Putin sagte, Schiffe mit Getreide dürften passieren.
  uk: Путін сказав, що кораблі із зерном можуть проходити.
- en: France and Britain offer to escort ships
  fr: La France et le Royaume-Uni proposent d’escorter des navires
  de: Frankreich und Großbritannien bieten an, Schiffe zu begleiten
  uk: Франція й Велика Британія пропонують супроводжувати кораблі
`;

export const threeSources: Dossier = await load();

async function load(): Promise<Dossier> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  try {
    copyWithSecondSource(FROZEN_RECORD, folder);
    appendFileSync(join(folder, 'people.yaml'), PUTIN);
    appendFileSync(join(folder, 'translations.yaml'), TRANSLATIONS);
    writeFileSync(join(folder, 'sources', 'aa-2025-03-26-grain.yaml'), COMMUNIQUE);
    const loaded = await loadRecord(folder);
    if ('problems' in loaded) throw new Error(loaded.problems.map(p => `${p.file}:${p.line} ${p.message}`).join('\n'));
    return loaded.dossier;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
