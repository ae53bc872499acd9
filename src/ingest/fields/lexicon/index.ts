/** The words from which fields are filled in, by the language of a source. A language without them has fewer fields filled in. */
import { ENGLISH } from './en.ts';
import type { FieldWords } from './types.ts';

const NOTHING = /(?!)/u;
const NONE: ReadonlySet<string> = new Set();
const UNKNOWN: FieldWords = {
  modes: new Map(),
  hedges: [],
  weighing: NOTHING,
  deeds: [],
  carrying: NONE,
  beforeVerb: NOTHING,
  possessive: NOTHING,
  others: NOTHING,
  opening: NOTHING,
  joining: NOTHING,
  linked: NOTHING,
  background: /(?!)/gu,
  clauses: /(?!)/gu,
  besides: /(?!)/gu,
  relative: /(?!)/gu,
  together: NOTHING,
  soon: NOTHING,
  sent: NOTHING,
  breaks: /(?!)/gu,
  claims: /(?!)/gu,
  condition: NOTHING,
  goesOn: NONE,
  subjects: NONE,
  finite: NONE,
  dependent: NONE,
  compared: NOTHING,
  gathering: NOTHING,
  matter: NOTHING,
  office: NOTHING,
  both: NOTHING,
  singular: NONE,
  temporal: NOTHING,
  beforeDate: NOTHING,
  ahead: NOTHING,
  happening: NOTHING,
  placed: NOTHING,
  within: NOTHING,
  venue: NOTHING,
  definite: NOTHING,
  nouns: /(?!)/gu,
  general: NONE,
  occasion: NOTHING,
  openEnd: NOTHING,
  fronted: NOTHING,
  organs: NONE,
  joined: new Map(),
  binding: NOTHING,
  issued: NOTHING,
  subject: NOTHING,
};

const WORDS: ReadonlyMap<string, FieldWords> = new Map([['en', ENGLISH]]);

/** The words of a language. @param tag as in BCP 47: `en-GB` */
export const fieldWords = (tag: string): FieldWords => WORDS.get(baseOf(tag)) ?? UNKNOWN;

/** The language of a tag, without its region. */
export const baseOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;
