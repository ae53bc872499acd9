/** One invented source's file, laid out as curators write them. */
import type { Random } from '../random.ts';
import type { Cast } from './cast.ts';
import { sentence } from './words.ts';

/** Items of each kind in a file: 100 in all. */
const QUOTES = 40;
const STATEMENTS = 25;
const FACTS = 25;
const EVENTS = 10;
export const ITEMS_A_FILE = QUOTES + STATEMENTS + FACTS + EVENTS;

/** The share of events that are only announced. */
const ANNOUNCED = 0.2;

/** Days over which the sources are spread. */
const DAYS = 3_650;
const DAY_MS = 86_400_000;
const FIRST = Date.UTC(2015, 0, 1);

export interface Invented {
  /** `agency-2019-04-02-n17.yaml` */
  readonly name: string;
  readonly text: string;
}

/** Writes the file of the source with a number; the same seed writes the same. */
export function inventSource(number: number, chance: Random, cast: Cast, words: readonly string[]): Invented {
  const published = new Date(FIRST + chance.below(DAYS) * DAY_MS).toISOString().slice(0, 10);
  let dated = false;
  const when = (): string => {
    if (dated) return '    when: *day\n';
    dated = true;
    return `    when: &day\n      precision: day\n      date: ${published}\n      basis: inferred\n      note: The day of publication.\n`;
  };
  const some = (of: readonly string[], most: number): string =>
    [...new Set(Array.from({ length: 1 + chance.below(most) }, () => chance.pick(of)))].join(', ');
  const id = (kind: string, at: number): string => `${kind}${number}-${at}`;
  const say = (least: number): string => JSON.stringify(sentence(chance, words, least));
  const common = (): string =>
    `    paragraph: ${1 + chance.below(30)}\n${when()}    about: [${some(cast.parties, 3)}]\n    topics: [${some(cast.topics, 2)}]\n`;
  const list = (key: string, many: number, one: (at: number) => string): string =>
    `${key}:\n${Array.from({ length: many }, (_, at) => one(at)).join('')}`;

  const quote = (at: number): string => {
    const { id: speaker, office } = chance.pick(cast.people);
    const isFragment = chance.next() < 0.3;
    const setting = isFragment ? JSON.stringify(`${sentence(chance, words, 5)} {quote}`) : say(6);
    return `  - id: ${id('q', at)}\n    text: ${say(isFragment ? 3 : 14)}\n    extent: ${isFragment ? 'fragment' : 'full'}\n    by: { person: ${speaker}, office: ${office} }\n    cue: said\n    occasion: after the session\n${common()}    setting: ${setting}\n`;
  };
  const statement = (at: number): string =>
    `  - id: ${id('s', at)}\n    text: ${say(12)}\n    mode: said\n    by: { party: ${chance.pick(cast.parties)} }\n${common()}`;
  const fact = (at: number): string => `  - id: ${id('f', at)}\n    text: ${say(12)}\n    voice: report\n${common()}`;
  const event = (at: number): string =>
    `  - id: ${id('e', at)}\n    title: ${say(6)}\n    where: { place: Newtown, country: ${chance.pick(cast.parties)} }\n    participants: [${some(
      cast.people.map(person => person.id),
      4,
    )}]\n    items: [${id('q', at)}, ${id('f', at)}]\n    status: ${chance.next() < ANNOUNCED ? 'announced' : 'done'}\n${common()}`;

  const head = `source:\n  id: n${number}\n  outlet: AGENCY\n  published: ${published}\n  language: en\n  rights: Invented.\n  sha256: ${'a'.repeat(64)}\n  paragraphs: 30\n  recorded: ${published}\n`;
  const dispute = `disputes:\n  - id: d${number}\n    question: Whether it is so\n    sides:\n      - { by: b0, item: ${id('s', STATEMENTS)} }\n      - { by: ${cast.silent} }\n    reporter: ${id('f', 0)}\n`;
  const contested = (): string =>
    `  - id: ${id('s', STATEMENTS)}\n    text: ${say(12)}\n    mode: claimed\n    by: { party: b0 }\n${common()}`;
  const text = [
    head,
    list('quotes', QUOTES, quote),
    list('statements', STATEMENTS - 1, statement),
    contested(),
    list('facts', FACTS, fact),
    list('events', EVENTS, event),
    dispute,
  ].join('');
  return { name: `agency-${published}-n${number}.yaml`, text };
}
