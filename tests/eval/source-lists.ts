/** Reads the question lists of sources: a folder with a YAML file a source, named by the source's id. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { packagePath } from '../../src/lib/paths.ts';
import type { SourceText } from '../../src/record/draft.ts';
import { type Item, LANGUAGES } from '../../src/record/types.ts';
import { fold } from '../../src/text/fold.ts';
import { type Case, line, readYamlAs } from './cases.ts';

/** The lists of the project: training data, since the answers were learnt from them. */
export const SOURCE_LISTS = packagePath('tests', 'eval', 'sources');

const common = {
  id: line.describe('Unique in the file.'),
  lang: z.enum(LANGUAGES),
  q: line.describe('As a member would type it.'),
};
const NOBODY = 'none';

/** The shape of a source's list. */
export const sourceList = z.array(
  z.union([
    z.strictObject({
      ...common,
      answer: z.literal(NOBODY).describe('The source doesn’t answer it.'),
      why: line.optional().describe('What is lacking.'),
    }),
    z.strictObject({
      ...common,
      answer: line.describe('Words of the source, letter by letter, that answer it.'),
      paragraph: line.describe('The first words of the paragraph in which they stand.'),
      speaker: line.describe('The names of those whose words they are, joined by “and”; none, where it is nobody’s.'),
      items: z.array(line).min(1).optional().describe('The items that answer, where not all of the paragraph do.'),
    }),
  ]),
);
type Listed = z.output<typeof sourceList>[number];

/** The questions on one source. */
export interface SourceList {
  /** Its id. */
  readonly source: string;
  readonly questions: readonly Listed[];
}

/** Reads all lists of a folder, in the order of their names. */
export async function readSourceLists(
  folder: string,
): Promise<{ readonly lists: readonly SourceList[] } | { readonly problems: readonly string[] }> {
  const names = await readdir(resolve(folder)).catch(() => []);
  const files = names.filter(name => extname(name) === '.yaml').toSorted();
  if (files.length === 0) return { problems: [`${folder} has no question lists: name a folder of YAML files.`] };
  const read = await Promise.all(
    files.map(async file => {
      const shaped = readYamlAs(sourceList, file, await readFile(join(folder, file), 'utf8'));
      return 'problems' in shaped ? shaped : { source: basename(file, '.yaml'), questions: shaped.content };
    }),
  );
  const problems = read.flatMap(one => ('problems' in one ? one.problems : []));
  return problems.length > 0 ? { problems } : { lists: read.flatMap(one => ('problems' in one ? [] : [one])) };
}

/** A list's questions, each with what answers it in a record. */
export interface SourceCases {
  readonly source: string;
  readonly cases: readonly Case[];
  /** Those that the source answers, and no item of the record. */
  readonly notHeld: readonly Case[];
}

/**
 * Finds the items that answer a list's questions: quotations that have the words, and whatever stands in the paragraph.
 *
 * @param text the source's; without it the items that a question names answer it, and the quotations
 */
export function casesOf({ source, questions }: SourceList, dossier: Dossier, text?: SourceText): SourceCases {
  const own = [...dossier.items.values()].filter(item => item.source.id === source);
  const cases = questions.map((asked): Case => {
    const { id, lang, q } = asked;
    if (!('paragraph' in asked)) return { id, lang, q, expected: 'refusal' };
    const by = peopleNamed(asked.speaker, dossier);
    const items = answering(asked, own, text);
    return { id, lang, q, expected: { items, ...(by.length > 0 && { by }) } };
  });
  const isHeld = ({ expected }: Case): boolean => expected === 'refusal' || expected.items?.length !== 0;
  return { source, cases: cases.filter(isHeld), notHeld: cases.filter(one => !isHeld(one)) };
}

function answering(
  { answer, paragraph, items }: Extract<Listed, { paragraph: string }>,
  own: readonly Item[],
  text: SourceText | undefined,
): readonly string[] {
  const numbers = paragraphsWith(answer, paragraph, text);
  const found = own.filter(item => hasWords(item, answer) || numbers.some(number => isAt(item, number)));
  const ids = found.map(({ id }) => id);
  if (!items) return ids;
  return text ? ids.filter(id => items.includes(id)) : own.flatMap(({ id }) => (items.includes(id) ? [id] : []));
}

const hasWords = (item: Item, words: string): boolean =>
  item.kind === 'quote' && ` ${fold(item.text)} `.includes(` ${fold(words)} `);

const isAt = ({ at: { part, number: from, to = from } }: Item, number: number): boolean =>
  part === 'paragraph' && from <= number && number <= to;

/** The numbers of the paragraphs that begin so, with the words in them, where one has them: several may begin alike. */
function paragraphsWith(words: string, start: string, text: SourceText | undefined): readonly number[] {
  const folded = (text?.paragraphs ?? []).map(paragraph => fold(paragraph));
  const numbers = (holds: (paragraph: string) => boolean): readonly number[] =>
    folded.flatMap((paragraph, at) => (holds(paragraph) ? [at + 1] : []));
  const begun = numbers(paragraph => paragraph.startsWith(fold(start)));
  const having = begun.filter(number => folded[number - 1]?.includes(fold(words)));
  return having.length > 0 ? having : begun;
}

/** The ids of the people whom a list names. */
const peopleNamed = (names: string, dossier: Dossier): readonly string[] =>
  names === NOBODY
    ? []
    : names.split(' and ').flatMap(name => {
        const person = dossier.names.find('person', name);
        return person ? [person.id] : [];
      });

/** The lists of {@link SOURCE_LISTS}, of the sources that a record has, with what answers them in it. */
export async function ownListsFor(dossier: Dossier): Promise<readonly SourceCases[]> {
  const read = await readSourceLists(SOURCE_LISTS);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.lists.filter(({ source }) => dossier.sources.has(source)).map(list => casesOf(list, dossier));
}
