/** The frozen record with two made sources that have in part what it has: in the same words, in others, translated, later. */
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import type { Draft } from '../../src/record/draft.ts';
import { FROZEN_RECORD } from './folders.ts';

/** Three days after the frozen record's source: a remark in its words, one in others, an event done, a count contradicted. */
const RELAY = `source:
  id: rly-sunday
  outlet: Relay
  url: https://example.org/relay/sunday
  published: 2025-03-30
  language: en
  rights: Written for the tests of this program.
  sha256: ${'b'.repeat(64)}
  paragraphs: 8
  recorded: 2026-11-20
quotes:
  - id: rly-defend
    same: prove-it
    text: can defend itself
    extent: fragment
    by: { person: zelensky, office: President }
    cue: wrote
    paragraph: 1
    when: &ahead { precision: range, date: 2025-03-26, until: 2025-03-27, basis: inferred }
    topics: [defence]
    setting: Zelensky wrote that Europe {quote}.
  - id: rly-unan
    same: unanimity
    text: There was no unanimity today, and unanimity is not needed for it
    extent: full
    by: { person: macron, office: French President }
    cue: said
    paragraph: 2
    when: &thursday { precision: day, date: 2025-03-27, basis: inferred }
    about: [europe]
    topics: [force, coalition]
    setting: On the reassurance force.
facts:
  - id: rly-count
    updates: attendance
    text: 31 delegations took part in the Paris meeting.
    voice: report
    paragraph: 3
    when: *thursday
    topics: [summit]
events:
  - id: ev-rly-trip
    same: ev-envoys
    title: French and British chiefs of staff travel to Kyiv
    where: { place: Kyiv, country: ukraine }
    participants: [france, uk]
    status: done
    paragraph: 4
    when: { precision: day, date: 2025-03-29, basis: inferred }
    about: [ukraine]
    topics: [force]
`;

/** A day later, in French: the same remark in French, and a count that contradicts the others. */
const FANAL = `source:
  id: fnl-lundi
  outlet: Le Fanal
  published: 2025-03-31
  language: fr
  rights: Written for the tests of this program.
  sha256: ${'c'.repeat(64)}
  paragraphs: 6
  recorded: 2026-11-21
quotes:
  - id: fnl-unan
    same: unanimity
    text: Il n’y a pas d’unanimité aujourd’hui, mais il n’en faut pas pour le faire
    extent: full
    by: { person: macron, office: président français }
    cue: added
    paragraph: 5
    when: &jeudi { precision: day, date: 2025-03-27, basis: inferred }
    topics: [force]
    setting: On the reassurance force.
    note: Paragraph 4 names him.
facts:
  - id: fnl-count
    updates: rly-count
    text: 29 delegations were there, by the hosts’ list.
    voice: report
    paragraph: 2
    when: *jeudi
    topics: [summit]
events:
  - id: ev-fnl
    same: ev-summit
    title: Meeting of Ukraine’s allies in Paris
    participants: [france, europe]
    items: [fnl-count, fnl-unan]
    status: done
    paragraph: 1
    when: *jeudi
    topics: [summit]
`;

const TRANSLATIONS = `
- en: Zelensky wrote that Europe {quote}.
  fr: Selon ce qu’a écrit Zelensky, l’Europe {quote}.
  de: Selenskyj schrieb, Europa {quote}.
  uk: Зеленський написав, що Європа {quote}.
- en: On the reassurance force.
  fr: Sur la force de réassurance.
  de: Zur Absicherungstruppe.
  uk: Про сили підтримки.
- en: 31 delegations took part in the Paris meeting.
  fr: 31 délégations ont participé à la réunion de Paris.
  de: 31 Delegationen nahmen am Pariser Treffen teil.
  uk: У паризькій зустрічі взяла участь 31 делегація.
- en: 29 delegations were there, by the hosts’ list.
  fr: 29 délégations étaient là, selon la liste des hôtes.
  de: Der Liste der Gastgeber nach waren 29 Delegationen da.
  uk: За списком господарів, було 29 делегацій.
- en: French and British chiefs of staff travel to Kyiv
  fr: Les chefs d’état-major français et britannique se rendent à Kyiv
  de: Die Generalstabschefs Frankreichs und Großbritanniens reisen nach Kyjiw
  uk: Начальники генштабів Франції та Великої Британії їдуть до Києва
- en: Meeting of Ukraine’s allies in Paris
  fr: Réunion des alliés de l’Ukraine à Paris
  de: Treffen der Verbündeten der Ukraine in Paris
  uk: Зустріч союзників України в Парижі
- { en: Paragraph 4 names him., fr: Le paragraphe 4 le nomme., de: Absatz 4 nennt ihn., uk: Абзац 4 називає його. }
- { en: wrote, fr: a écrit, de: schrieb, uk: написав }
- { en: Kyiv, fr: Kyiv, de: Kyjiw, uk: Київ }
`;

const RELAY_FILE = join('sources', 'rly-2025-03-30-sunday.yaml');
const FANAL_FILE = join('sources', 'fnl-2025-03-31-lundi.yaml');

/** Copies the frozen record to a folder and adds the two sources; `edit` plants something in them. */
export function copyShared(to: string, edit: (text: string) => string = text => text): void {
  cpSync(FROZEN_RECORD, to, { recursive: true });
  appendFileSync(join(to, 'translations.yaml'), TRANSLATIONS);
  writeFileSync(join(to, RELAY_FILE), edit(RELAY));
  writeFileSync(join(to, FANAL_FILE), edit(FANAL));
}

/** Loads that record. */
export const loadShared = async (): Promise<Dossier> => (await load()).dossier;

/** The same before it's compiled. */
export const loadSharedDraft = async (): Promise<Draft> => (await load()).draft;

async function load(): Promise<{ readonly dossier: Dossier; readonly draft: Draft }> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  try {
    copyShared(folder);
    const loaded = await loadRecord(folder);
    if ('problems' in loaded)
      throw new Error(loaded.problems.map(p => `${p.file}:${p.line} ${p.rule} ${p.message}`).join('\n'));
    return loaded;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
