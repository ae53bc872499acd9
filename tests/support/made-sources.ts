/** The frozen record of several sources with many made ones: articles, documents, transcripts, which share people, ids and reports. */
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { SOURCE_FORMS } from '../../src/record/types.ts';
import { type Random, random } from '../bench/random.ts';
import { type Cast, inventCast } from '../bench/synthetic/cast.ts';
import { inventWords, sentence } from '../bench/synthetic/words.ts';
import { RECORD_OF_SOURCES } from './folders.ts';

const SEED = 20_250_327;
/** Days over which the sources are spread, and their first. */
const DAYS = 730;
const SPREAD = 200;
const ITEMS_A_SOURCE = 12;
const FIRST = Date.UTC(2024, 10, 15);
const DAY_MS = 86_400_000;
/** When the first was recorded, the next a minute later: ids that are used again need an order. */
const RECORDED = Date.UTC(2026, 10, 20);
const OUTLETS = 25;
/** Of the record that they join: countries, and whoever of it speaks on what is new. */
const TAKEN = 'FR GB UA RU DE US SA JM RO'.split(' ');
const PARTIES = 'france uk ukraine russia germany us europe nato'.split(' ');
const TOPICS = 'ceasefire talks energy blacksea sanctions'.split(' ');
const PEOPLE = [
  { id: 'macron', last: 'Macron', office: 'French President' },
  { id: 'zelensky', last: 'Zelensky', office: 'President' },
];
/** Somebody of whom no source prints an office. */
const PLAIN = { id: 'plain', last: 'Plainly' };
const PARAGRAPHS = 40;
/** Every so many sources have what the one before has, tell more of it, or have a dispute. */
const EVERY = { same: 4, updates: 3, disputed: 5, address: 2, french: 7, plain: 2, bare: 3 } as const;

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** What a source has that the next may have, too. */
interface Told {
  readonly id: string;
  readonly quote: Readonly<Record<string, Value>>;
}

/** What a source is made of. */
interface Made {
  readonly number: number;
  readonly form: (typeof SOURCE_FORMS)[number];
  readonly date: string;
  readonly before: Told | undefined;
}

const NO_DATE = { precision: 'open', note: 'It gives no date.' } as const;
const dayOf = ({ date }: Made): Value => ({ precision: 'day', date, basis: 'inferred' });
const cueOf = ({ form }: Made): Readonly<Record<string, Value>> => (form === 'article' ? { cue: 'said' } : {});
const isDenied = ({ number }: Made): boolean => number % EVERY.disputed === 0 && number % 2 === 0;

/** Makes the texts of sources, and keeps what of them is to be translated. */
class Maker {
  readonly own = new Set<string>();
  private readonly chance: Random;
  private readonly cast: Cast;
  private readonly words: readonly string[];
  private readonly outlets: readonly string[];

  constructor(chance: Random, cast: Cast) {
    this.chance = chance;
    this.cast = cast;
    this.words = inventWords(chance, 3_000);
    this.outlets = inventWords(chance, OUTLETS).map(word => `The ${word.slice(0, 1).toUpperCase()}${word.slice(1)}`);
  }

  /** The record's own words. */
  private tell(least: number): string {
    return this.told(sentence(this.chance, this.words, least));
  }

  private told(text: string): string {
    this.own.add(text);
    return text;
  }

  private some(of: readonly string[], most: number): readonly string[] {
    return [...new Set(Array.from({ length: 1 + this.chance.below(most) }, () => this.chance.pick(of)))];
  }

  private party(): string {
    return this.chance.pick([...this.cast.parties, ...PARTIES]);
  }

  private person(): Cast['people'][number] {
    return this.chance.pick([...this.cast.people, ...PEOPLE]);
  }

  /** @param topics what the record already has is spoken of by nobody who is silent there */
  private common(at: number, when: Value, topics = this.cast.topics) {
    const parties = [...this.cast.parties, ...PARTIES];
    return { paragraph: 1 + ((at * 3) % PARAGRAPHS), when, about: this.some(parties, 3), topics: this.some(topics, 2) };
  }

  /** The source with a number; `before` is the one before it. */
  source(
    number: number,
    before: Told | undefined,
  ): { readonly file: Value; readonly name: string; readonly told: Told } {
    const form = SOURCE_FORMS[number % SOURCE_FORMS.length] ?? 'article';
    const at = FIRST + Math.floor((number * DAYS) / SPREAD + this.chance.below(3)) * DAY_MS;
    const made: Made = { number, form, date: new Date(at).toISOString().slice(0, 10), before };
    const { date } = made;
    const id = `src${number}`;
    const quotes = this.quotes(made);
    const statements = this.statements(made);
    const file = {
      source: this.head(id, made),
      quotes,
      statements,
      ...(form === 'document' ? {} : { facts: [this.fact(made)] }),
      events: this.events(made),
      ...(number % EVERY.disputed === 0 ? { disputes: [this.dispute(made)] } : {}),
    };
    return { name: `made-${date}-${id}.yaml`, told: { id, quote: quotes[0] ?? {} }, file };
  }

  private head(id: string, { number, form, date }: Made): Value {
    return {
      id,
      outlet: this.outlets[number % OUTLETS] ?? '',
      form,
      title: `Outcomes of the meeting of the expert groups on ${sentence(this.chance, this.words, 2)}`,
      ...(number % EVERY.address === 0 ? { url: `https://example.org/made/${number}` } : {}),
      published: date,
      language: number % EVERY.french === 0 ? 'fr' : 'en',
      rights: 'Made for the tests of this program.',
      sha256: String(number % 10).repeat(64),
      paragraphs: PARAGRAPHS,
      recorded: new Date(RECORDED + number * 60_000).toISOString().replace('.000', ''),
    };
  }

  private quotes(made: Made): readonly Told['quote'][] {
    const { number, before } = made;
    const own = { party: this.party(), ...(number % 2 === 0 ? { organ: 'Secretariat' } : {}) };
    const first = Array.from({ length: 2 + this.chance.below(4) }, (_, at) => this.quote(at, own, made));
    if (before === undefined || number % EVERY.same !== 0) return first;
    const { cue: _, when = '', ...said } = before.quote;
    return [...first, { ...said, ...cueOf(made), id: 'again', same: `${before.id}/q0`, ...this.common(20, when) }];
  }

  /** Somebody in their office; in some sources without it, where people.yaml doesn't say when it was held. */
  private inOffice({ id, office }: Cast['people'][number], { number }: Made): Value {
    const isDated = PEOPLE.some(one => one.id === id);
    return number % EVERY.bare === 0 && !isDated ? { person: id } : { person: id, office };
  }

  private quote(at: number, own: Value, made: Made): Told['quote'] {
    const { number, form, date } = made;
    const isFragment = form === 'article' && at % 3 === 0;
    const one = this.person();
    const { last } = number % EVERY.plain === 0 && at === 2 ? PLAIN : one;
    const alone = form === 'document' ? own : last === PLAIN.last ? { person: PLAIN.id } : this.inOffice(one, made);
    const isJoint = form === 'article' && at % 4 === 1;
    const line = this.tell(6);
    return {
      id: `q${at}`,
      text: sentence(this.chance, this.words, isFragment ? 3 : 12),
      extent: isFragment ? 'fragment' : 'full',
      by: isJoint ? { together: [alone, { party: this.party() }] } : alone,
      ...cueOf(made),
      ...(at % 2 === 0 ? { occasion: `after the session of ${date}` } : {}),
      ...this.common(at, dayOf(made)),
      ...(isFragment
        ? { setting: this.told(`${last} said that ${line} {quote}`), under: this.told(`${line} {quote}`) }
        : { setting: line }),
    };
  }

  private statements(made: Made): readonly Value[] {
    const { number, form, date, before } = made;
    const elsewhere = { precision: 'day', date, basis: 'external', credit: 'Reuters, gov.uk' };
    const unnamed = { unnamed: 'an official who asked not to be named', party: this.party() };
    const more = before === undefined || number % EVERY.updates !== 0 ? {} : { updates: `${before.id}/s0` };
    const said = Array.from({ length: 3 }, (_, at) => ({
      id: `s${at}`,
      text: this.tell(9),
      mode: 'said',
      by: form === 'article' && at === 2 ? unnamed : { party: this.party() },
      ...this.common(at + 6, at === 1 ? elsewhere : dayOf(made)),
      ...(at === 0 ? more : {}),
    }));
    const sides = number % EVERY.disputed === 0 ? [this.side('claim', 'claimed', 'b0', made)] : [];
    return [...said, ...sides, ...(isDenied(made) ? [this.side('denied', 'denied', 'b1', made)] : [])];
  }

  private side(id: string, mode: string, party: string, made: Made): Value {
    return { id, text: this.tell(9), mode, by: { party }, ...this.common(10, dayOf(made)) };
  }

  private fact(made: Made): Value {
    return {
      id: 'f0',
      text: this.tell(9),
      voice: 'report',
      ...this.common(11, dayOf(made), [...this.cast.topics, ...TOPICS]),
    };
  }

  private events(made: Made): readonly Value[] {
    return Array.from({ length: 2 }, (_, at) => ({
      id: `e${at}`,
      title: this.tell(6),
      where: { place: 'Newtown', country: this.party() },
      participants: this.some(this.cast.parties, 3),
      items: at === 0 ? ['q0'] : [],
      status: at === 0 ? 'done' : 'announced',
      ...this.common(at + 12, at === 0 ? dayOf(made) : NO_DATE, [...this.cast.topics, ...TOPICS]),
    }));
  }

  private dispute(made: Made): Value {
    const other = isDenied(made) ? { by: 'b1', item: 'denied', word: 'denies' } : { by: this.cast.silent };
    return { id: 'd', question: `${this.tell(5)}?`, sides: [{ by: 'b0', item: 'claim', word: 'claims' }, other] };
  }

  /** Half of the record's own words, in the other languages. */
  translations(): string {
    const ended = (text: string, end: string): string => text.replace(/(?<=\p{L}{4,})(?= |$)/gu, end);
    return [...this.own]
      .filter((en, at) => at % 2 === 1 && ended(en, 'e') !== en)
      .map(en => `- ${JSON.stringify({ en, fr: ended(en, 'e'), de: ended(en, 'en'), uk: ended(en, 'ом') })}\n`)
      .join('');
  }
}

/** Writes a record with so many made sources into a folder; the same seed writes the same. */
export function writeMadeSources(folder: string, sources: number, seed = SEED): void {
  const chance = random(seed);
  const cast = inventCast(chance, sources * ITEMS_A_SOURCE, TAKEN);
  const maker = new Maker(chance, cast);
  cpSync(RECORD_OF_SOURCES, folder, { recursive: true });
  for (const [name, text] of Object.entries(cast.files)) appendFileSync(join(folder, name), `\n${text}`);
  appendFileSync(join(folder, 'people.yaml'), `- { id: ${PLAIN.id}, name: Nia ${PLAIN.last}, party: ukraine }\n`);
  let before: Told | undefined;
  for (let number = 0; number < sources; number++) {
    const { name, file, told } = maker.source(number, before);
    writeFileSync(join(folder, 'sources', name), JSON.stringify(file));
    before = told;
  }
  appendFileSync(join(folder, 'translations.yaml'), maker.translations());
}

/** Loads such a record. */
export async function loadMadeSources(sources: number): Promise<Dossier> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-'));
  try {
    writeMadeSources(folder, sources);
    const loaded = await loadRecord(folder);
    if ('problems' in loaded)
      throw new Error(
        loaded.problems
          .map(p => `${p.file}:${p.line} ${p.rule} ${p.message}`)
          .slice(0, 20)
          .join('\n'),
      );
    return loaded.dossier;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
