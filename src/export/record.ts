/** Makes of the compiled record what is written for others: ids in the place of references, and nothing that isn't ours to give. */
import type { Dossier } from '../dossier/dossier.ts';
import { MAIN_MESSAGES } from '../i18n/index.ts';
import { addressOf } from '../record/address.ts';
import { fullId, splitId, withSource } from '../record/ids.ts';
import type {
  Citation,
  Dispute,
  Item,
  LoneVoice,
  Moment,
  Person,
  Printing,
  Report,
  Source,
  Topic,
  Update,
  Voice,
} from '../record/types.ts';
import { MAIN_LANGUAGE } from '../record/types.ts';
import { type Exported, type ExportedItem, type ExportedLoneVoice, type ExportedVoice, FORM } from './form.ts';

/** Says whose the words are, and what may be done with them. */
const LICENCE = {
  ownWords:
    'Statements, facts, events, settings, questions, notes and translations are the record’s own words, under the MIT License (SPDX: MIT).',
  quotations:
    'Quotations, headlines and the printed words for a time belong to whom “rights” names. They are given in short passages, with the attribution that has to go with them; the sources’ texts are not part of the record.',
} as const;

/** Makes what is written: the same for the same record, in the same order. */
export function exportRecord(dossier: Dossier): Exported {
  const { asOf, sources, parties, people, topics, items, withdrawn, disputes } = dossier;
  const updates = updatesOf(dossier);
  const exported = {
    form: FORM.name,
    version: FORM.version,
    asOf,
    cite: `Rapporteur, the record of the talks, as of ${MAIN_MESSAGES.day(asOf)}.`,
    licence: LICENCE,
    sources: Array.from(sources.values(), sourceOf),
    parties: Array.from(parties.values(), ({ kind, ...party }) => party),
    people: Array.from(people.values(), personOf),
    topics: Array.from(topics.values(), topicOf),
    items: Array.from(items.values(), item => itemOf(item, updates, dossier)),
    withdrawn: [...withdrawn.values()].flatMap(item => withdrawnOf(item, dossier)),
    disputes: Array.from(disputes.values(), disputeOf),
  };
  return { ...exported, translations: translationsOf(exported, dossier) };
}

// Who and what

function sourceOf({
  kind,
  apart,
  days,
  questions,
  unquoted,
  recorded,
  ...source
}: Source): Exported['sources'][number] {
  return { ...source, recorded: momentOf(recorded) };
}

function personOf({ kind, party, ...person }: Person): Exported['people'][number] {
  return { ...person, ...(party ? { party: party.id } : {}) };
}

function topicOf({ kind, ...topic }: Topic): Exported['topics'][number] {
  return topic;
}

const momentOf = ({ day, at }: Moment): ExportedItem['recorded'] => ({ day, at: new Date(at).toISOString() });

function voiceOf(voice: Voice): ExportedVoice {
  return voice.kind === 'joint' ? { together: voice.voices.map(loneVoiceOf) } : loneVoiceOf(voice);
}

function loneVoiceOf(voice: LoneVoice): ExportedLoneVoice {
  if (voice.kind === 'person') {
    const { person, office } = voice;
    return { person: person.id, ...(office !== undefined && { office }) };
  }
  if (voice.kind === 'unnamed')
    return { unnamed: voice.described, ...(voice.party !== undefined && { party: voice.party.id }) };
  return { party: voice.party.id, organ: voice.organ };
}

// Items

const idsOf = (of: readonly { readonly id: string }[]): readonly string[] => of.map(({ id }) => id);
const fullIds = (of: readonly (Item | Dispute)[]): readonly string[] => of.map(fullId);

function citedOf(cited: Item | Printing | Report) {
  const { source, at }: Citation = cited;
  return { source: source.id, at, address: addressOf(cited), attribution: MAIN_MESSAGES.citation(source, at) };
}

/** The id that a report has at one of several sources. */
const idAt = ({ id, source }: Printing | Report): string => withSource(source.id, splitId(id).local);

function printingOf(printing: Printing) {
  const { text, cue, repeated, note } = printing;
  return { id: idAt(printing), ...citedOf(printing), text, cue, repeated, note };
}

function reportOf(report: Report) {
  const { title, status, when } = report;
  return { id: idAt(report), ...citedOf(report), title, status, when };
}

function itemOf(item: Item, updates: readonly Update[], { views }: Dossier): ExportedItem {
  const { source, about, topics, when, conditions, note, recorded, corrected, version } = item;
  const id = fullId(item);
  const common = {
    id,
    ...citedOf(item),
    rights: source.rights,
    about: idsOf(about),
    topics: idsOf(topics),
    when,
    conditions,
    disputed: fullIds(views.contestedIn.get(item) ?? []),
    updates: updates.filter(([later]) => later === id).map(([, earlier]) => earlier),
    updatedBy: updates.filter(([, earlier]) => earlier === id).map(([later]) => later),
    note,
    recorded: momentOf(recorded),
    corrected: corrected.map(({ on, note }) => ({ on: momentOf(on), note })),
    version,
  };
  switch (item.kind) {
    case 'quote': {
      const { kind, text, extent, by, cue, occasion, setting, under, repeated, variants, misquotes } = item;
      const words = { text, extent, by: voiceOf(by), cue, occasion, setting, under, repeated, variants, misquotes };
      return { kind, ...common, ...words, same: item.printings?.map(printingOf) };
    }
    case 'statement': {
      const { kind, text, under, mode, by, occasion, hedge } = item;
      return { kind, ...common, text, under, mode, by: voiceOf(by), occasion, hedge };
    }
    case 'fact': {
      const { kind, text, voice, hedge, silence } = item;
      const silent = silence && { party: silence.party.id, items: fullIds(silence.items) };
      return { kind, ...common, text, voice, hedge, silence: silent };
    }
    case 'event': {
      const { kind, title, where, participants, items, status } = item;
      const there = where && { place: where.place, country: where.country?.id, at: where.at };
      const parts = { participants: idsOf(participants), items: fullIds(items), status };
      return { kind, ...common, title, where: there, ...parts, same: item.reports?.map(reportOf) };
    }
  }
}

/** What was taken back, without its words. */
function withdrawnOf(item: Item, dossier: Dossier): Exported['withdrawn'] {
  const { kind, source, at, recorded, withdrawn } = item;
  if (!withdrawn) return [];
  const { on, note, see } = withdrawn;
  return [
    {
      id: fullId(item),
      kind,
      source: source.id,
      at,
      recorded: momentOf(recorded),
      on: momentOf(on),
      note,
      see: see === undefined ? undefined : named(see, dossier),
    },
  ];
}

function disputeOf(dispute: Dispute): Exported['disputes'][number] {
  const { question, short, source, sides, reporter, recorded } = dispute;
  return {
    id: fullId(dispute),
    question,
    short,
    source: source.id,
    sides: sides.map(({ party, items, word }) => ({ party: party.id, items: fullIds(items), word })),
    reporter: reporter && fullId(reporter),
    recorded: momentOf(recorded),
  };
}

/** The id of the entry that an item's own id stands for, with its source's. */
function named(id: string, { items, shared, withdrawn }: Dossier): string {
  const found = shared.get(id)?.entry ?? items.get(id) ?? withdrawn.get(id);
  return found ? fullId(found) : id;
}

/** Which entries update which, each pair once. */
function updatesOf(dossier: Dossier): readonly Update[] {
  const pairs = dossier.updates.map(pair => pair.map(id => named(id, dossier)).join(' '));
  return [...new Set(pairs)].map(pair => pair.split(' ') as readonly string[] as Update);
}

// Translations

/** Those of texts that are given: the record has others, such as of what was taken back. */
function translationsOf(given: unknown, { translations }: Dossier): Exported['translations'] {
  const texts = new Set<string>();
  JSON.stringify(given, (_, value: unknown) => {
    if (typeof value === 'string') texts.add(value);
    return value;
  });
  return Array.from(translations)
    .filter(([text]) => texts.has(text))
    .map(([text, others]) => ({ [MAIN_LANGUAGE]: text, ...others }));
}
