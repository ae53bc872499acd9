/**
 * Puts the record's own words into the reader's language: sentences, offices, names. Quotations, and what else is printed,
 * stay as printed. What isn't translated stays in English, with a mark behind it.
 *
 * Whatever an answer shows of the record goes through here once, where the answer is made; selecting and searching go by the
 * record's own entries.
 */
import type { Context } from '../context.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { UNTRANSLATED } from '../i18n/sentences.ts';
import {
  type Dispute,
  type Event,
  type Item,
  type Language,
  type LoneVoice,
  MAIN_LANGUAGE,
  type Misquote,
  type OtherLanguage,
  type Party,
  type Person,
  type Printing,
  type Quote,
  type Report,
  type Revision,
  type Source,
  type Statement,
  type Variant,
  type Voice,
  type When,
} from '../record/types.ts';
import type { Claimant, Verdict } from '../verify/types.ts';

/** The record's own words in one language. */
export interface OwnWords {
  /** A sentence, an office, a phrase. */
  readonly text: (text: string) => string;
  /** An item, told in the language throughout, but for the events' own items and the source. */
  readonly item: <T extends Item>(item: T) => T;
  readonly dispute: (dispute: Dispute) => Dispute;
  readonly source: (source: Source) => Source;
  /** A person with names and offices of the language; a party has its own names. */
  readonly who: <T extends Person | Party>(who: T) => T;
  readonly verdict: (verdict: Verdict) => Verdict;
}

const made = new WeakMap<Dossier, Map<Language, OwnWords>>();

/** The record's own words as the reader has them. In the record's language they are the record's own entries. */
export function ownWords({ dossier, messages: { language } }: Context): OwnWords {
  const known = made.get(dossier) ?? new Map<Language, OwnWords>();
  made.set(dossier, known);
  const words = known.get(language) ?? (language === MAIN_LANGUAGE ? AS_RECORDED : inLanguage(language, dossier));
  known.set(language, words);
  return words;
}

const same = <T>(entry: T): T => entry;
const AS_RECORDED: OwnWords = { text: same, item: same, dispute: same, source: same, who: same, verdict: same };

/** Remembers what was made of each entry: entries are immutable, and are shown again and again. */
function remembered<T extends object>(make: (entry: T) => T): <S extends T>(entry: S) => S {
  const before = new WeakMap<object, T>();
  return <S extends T>(entry: S): S => {
    const told = before.get(entry) ?? make(entry);
    before.set(entry, told);
    // What is made of an entry is of its kind.
    return told as S;
  };
}

function inLanguage(language: OtherLanguage, { translations }: Dossier): OwnWords {
  const translated = (text: string): string | undefined => translations.get(text)?.[language];
  const text = (own: string): string => translated(own) ?? `${own}${UNTRANSLATED}`;
  const name = (own: string): string => translated(own) ?? own;
  const revision = <T extends Revision>(one: T): T => ({ ...one, note: text(one.note) });

  const who = remembered<Person | Party>(entry =>
    entry.kind === 'party'
      ? entry
      : {
          ...entry,
          name: name(entry.name),
          ...(entry.short === undefined ? {} : { short: name(entry.short) }),
          offices: entry.offices.map(office => ({ ...office, title: text(office.title) })),
        },
  );

  const voice = (by: Voice): Voice =>
    by.kind === 'joint' ? { ...by, voices: by.voices.map(loneVoice) } : loneVoice(by);

  function loneVoice(by: LoneVoice): LoneVoice {
    switch (by.kind) {
      case 'person':
        return { ...by, person: who(by.person), ...(by.office === undefined ? {} : { office: text(by.office) }) };
      case 'party':
        return by.organ === undefined ? by : { ...by, organ: text(by.organ) };
      case 'unnamed':
        return { ...by, described: text(by.described) };
    }
  }

  const printing = (of: Printing): Printing => (of.note === undefined ? of : { ...of, note: text(of.note) });
  const report = (of: Report): Report => ({ ...of, title: text(of.title), when: when(of.when) });
  const variant = (of: Variant): Variant => ({ ...of, outlet: name(of.outlet), cite: text(of.cite) });
  const misquote = (of: Misquote): Misquote => ({ ...of, cite: text(of.cite), note: text(of.note) });
  const when = (of: When): When => (of.note === undefined ? of : { ...of, note: text(of.note) });

  const common = (item: Item) => ({
    when: when(item.when),
    conditions: item.conditions.map(text),
    corrected: item.corrected.map(revision),
    ...(item.note === undefined ? {} : { note: text(item.note) }),
    ...(item.withdrawn ? { withdrawn: revision(item.withdrawn) } : {}),
  });

  const said = ({ occasion }: Quote | Statement) => (occasion === undefined ? {} : { occasion: text(occasion) });
  const below = ({ under }: Quote | Statement) => (under === undefined ? {} : { under: text(under) });

  function event(entry: Event): Event {
    const { where, ...rest } = entry;
    // A place that the title names is in the translated title, in whatever case.
    const isNamed = where === undefined || entry.title.includes(where.place);
    return {
      ...rest,
      ...common(entry),
      title: text(entry.title),
      ...(entry.reports ? { reports: entry.reports.map(report) } : {}),
      participants: entry.participants.map(one => who(one)),
      ...(isNamed ? {} : { where: { ...where, place: text(where.place) } }),
    };
  }

  const item = remembered<Item>(entry => {
    switch (entry.kind) {
      case 'quote':
        return {
          ...entry,
          ...common(entry),
          by: voice(entry.by),
          ...(entry.cue === undefined ? {} : { cue: text(entry.cue) }),
          ...said(entry),
          setting: text(entry.setting),
          ...below(entry),
          variants: entry.variants.map(variant),
          ...(entry.printings ? { printings: entry.printings.map(printing) } : {}),
          misquotes: entry.misquotes.map(misquote),
        };
      case 'statement':
        return {
          ...entry,
          ...common(entry),
          by: voice(entry.by),
          text: text(entry.text),
          ...below(entry),
          ...said(entry),
        };
      case 'fact':
        return { ...entry, ...common(entry), text: text(entry.text) };
      case 'event':
        return event(entry);
    }
  });

  const dispute = remembered<Dispute>(entry => ({
    ...entry,
    question: text(entry.question),
    ...(entry.short === undefined ? {} : { short: text(entry.short) }),
    sides: entry.sides.map(side => ({ ...side, items: side.items.map(item) })),
    ...(entry.reporter ? { reporter: item(entry.reporter) } : {}),
  }));

  const source = remembered<Source>(entry => ({
    ...entry,
    rights: text(entry.rights),
    ...(entry.dateline === undefined ? {} : { dateline: text(entry.dateline) }),
  }));

  const claimant = (one: Claimant): Claimant =>
    one.person?.name === one.name ? { ...one, name: name(one.name) } : one;

  const verdict = (of: Verdict): Verdict => ({
    ...of,
    quotes: of.quotes.map(item),
    ...(of.claimant ? { claimant: claimant(of.claimant) } : {}),
    ...(of.variant && !('source' in of.variant) ? { variant: variant(of.variant) } : {}),
    ...(of.misquote ? { misquote: misquote(of.misquote) } : {}),
    ...(of.narration ? { narration: item(of.narration) } : {}),
    ...(of.nearest ? { nearest: of.nearest.map(item) } : {}),
    ...(of.alsoNamed ? { alsoNamed: of.alsoNamed.map(claimant) } : {}),
  });

  return { text, item, dispute, source, who, verdict };
}
