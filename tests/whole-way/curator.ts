/**
 * A curator at a terminal, who types what is asked for: reads what the review prints, and answers each question by the item and
 * the field that it is about, in whatever order they come. Gives up at the first step that is refused, with what was said.
 */
import { PassThrough } from 'node:stream';
import type { Section } from '../../src/review/items.ts';

/** What the curator takes into the record, told by its words or its id, and what is typed into its fields. */
export interface Wanted {
  readonly section: Section;
  /** Words of the article with which the item's begin; of a person, a party and the header the item's id, or what it has of it. */
  readonly of: string;
  /** What each field has to be: typed where it is asked for, and written over where something else is proposed. */
  readonly fields?: Readonly<Record<string, string>>;
  /** What is typed where it is asked for; what stands there unasked is taken. */
  readonly asked?: Readonly<Record<string, string>>;
}

/** What a curator sits down with. */
export interface Plan {
  /** Typed before anything else. */
  readonly first: readonly string[];
  /** All that is wanted; any other item is rejected. */
  readonly items: readonly Wanted[];
  /** Why an item is no answer to a silence in another source. */
  readonly noAnswer: string;
  /** Typed once all is accepted, one a question. */
  readonly last: readonly string[];
}

/** What the review calls its sections. */
const NOUNS: Partial<Readonly<Record<string, Section>>> = {
  'the source’s header': 'source',
  'a person for people.yaml': 'people',
  'a party for parties.yaml': 'parties',
  'a topic for topics.yaml': 'topics',
  quotation: 'quotes',
  'words that nobody is quoted saying': 'unquoted',
  statement: 'statements',
  fact: 'facts',
  event: 'events',
  dispute: 'disputes',
};

/** An item on the screen. */
interface Shown {
  readonly section: Section;
  readonly id: string;
  /** Its words in the article, as the screen marks them. */
  readonly words: string;
  /** All that stands of it on the screen, in one line. */
  readonly text: string;
}

/** A curator who reads `output` and types into `input`. */
export interface Curator {
  readonly input: PassThrough;
  readonly output: PassThrough;
  /** All that was printed. */
  readonly printed: () => string;
  /** Why the curator gave up; undefined where nothing was refused. */
  readonly gaveUp: () => Error | undefined;
}

/** Seats a curator. */
export function seat({ first, items, noAnswer, last }: Plan): Curator {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const [before, after] = [[...first], [...last]];
  const taken = new Map<Wanted, Set<string>>(items.map(item => [item, new Set<string>()]));
  let [printed, unread] = ['', ''];
  let shown: Shown | undefined;
  let given = '';
  let fault: Error | undefined;

  const wantedOf = (item: Shown): Wanted | undefined =>
    items.find(
      ({ section, of }) =>
        section === item.section && (section === 'source' || item.words.startsWith(of) || item.id === of),
    );

  /** What is typed of the item on the screen. @param field the one that is asked for; none where the item is to be decided */
  const typedOf = (item: Shown, field: string | undefined): string => {
    const wanted = wantedOf(item);
    const done = wanted && taken.get(wanted);
    if (!wanted || !done) {
      if (item.section === 'quotes') throw new Error(`A quotation that nobody expected: ${item.words}`);
      return 'reject';
    }
    const { fields = {}, asked: more = {} } = wanted;
    if (field !== undefined) {
      done.add(field);
      return fields[field] ?? more[field] ?? '';
    }
    done.add('accept');
    const isSo = (name: string, value: string): boolean =>
      value === 'none' ? !item.text.includes(` ${name} `) : item.text.includes(` ${name} ${value} `);
    const wrong = Object.entries(fields).find(([name, value]) => !done.has(name) && !isSo(name, value));
    if (!wrong) return 'accept';
    const [name, value] = wrong;
    done.add(name);
    return `edit ${name} ${value}`;
  };

  /** The item that isn't there yet: its words are looked for in the article. */
  const addNext = (): string | undefined => {
    const missing = items.find(item => taken.get(item)?.size === 0 && item.fields);
    return missing && `add ${missing.section} ${missing.of}`;
  };

  const lineFor = (question: string): string => {
    const line = before.shift();
    if (line !== undefined) return line;
    if (question.startsWith('Why is that no answer?')) return `all ${noAnswer}`;
    if (question.startsWith('accept takes the draft')) return addNext() ?? after.shift() ?? 'quit';
    if (!shown) throw new Error(`Nothing is shown, and asked is: ${question}`);
    return typedOf(shown, /^(\w+)> $/.exec(question)?.[1]);
  };

  const read = (): void => {
    const question = unread.trimEnd().split('\n').at(-1) ?? '';
    const refused = unread.split('\n').filter(line => line.startsWith('! '));
    const isDraft = given === 'accept' && unread.includes('nothing was taken into the record');
    const isWarned = unread.includes('though the check has something against it');
    if (isWarned || (refused.length > 0 && !isDraft)) throw new Error(`“${given}” was refused: ${unread}`);
    shown = lastShown(unread) ?? shown;
    given = lineFor(`${question} `);
    unread = '';
    input.write(`${given}\n`);
  };

  output.on('data', (chunk: Buffer) => {
    printed += String(chunk);
    unread += String(chunk);
    if (fault || !/[>?] \n$/.test(unread)) return;
    try {
      read();
    } catch (error) {
      fault = error instanceof Error ? error : new Error(String(error));
      input.end();
    }
  });
  return { input, output, printed: () => printed, gaveUp: () => fault };
}

/** The item that was printed last. */
function lastShown(text: string): Shown | undefined {
  const at = text.lastIndexOf('── ');
  if (at < 0) return undefined;
  const [head = '', ...lines] = text.slice(at).split('\n');
  const [, noun = '', id = ''] = head.split(' · ');
  const section = NOUNS[noun];
  if (!section) throw new Error(`An item of a kind that nobody knows: ${head}`);
  const body = lines.join(' ').replaceAll(/\s+/g, ' ');
  const words = /\[\[(.*?)\]\]/.exec(body)?.[1] ?? / > (.*?)(?= \w+ {2})/.exec(body)?.[1] ?? body.trim();
  return { section, id, words, text: `${body.replaceAll(/ \([^()]*(?:\([^()]*\)[^()]*)*\)/g, ' ')} ` };
}
