/**
 * Turns the file of a draft into a text that is YAML throughout, and back. In the file, what is only proposed stands in
 * comments: lines of the file itself behind `#+`, entries for the files that all sources share behind `#@`. Here each such line
 * is one of the YAML with `#+` at its end, and such entries stand in lists of their own: `people`, `parties`, `topics`.
 */
import { MARKS } from '../record/marks.ts';

/** What a draft proposes for the files that all sources share. */
export const PROPOSALS = ['people', 'parties', 'topics'] as const;
/** The name of such a list. */
export type Proposal = (typeof PROPOSALS)[number];
/** The lists of a draft that aren't its own: `asides` says what of it answers silences in other sources. */
export const OTHERS = [...PROPOSALS, 'asides'] as const;
type Other = (typeof OTHERS)[number];

/** The places that have a proposed person, party or topic stand behind this, above its entry. */
export const PLACES = `${MARKS.other} `;
const PROPOSED_END = ` ${MARKS.proposed}`;
/** `#@ people.yaml (paragraphs 1, 4)` */
const HEADER = new RegExp(`^${MARKS.other} (${OTHERS.join('|')})\\.yaml(?: \\((.*)\\))?\\s*$`, 'u');
const SECTION = /^([a-z]+):\s*$/u;

/** Makes the text to work on. Above what is proposed for other files every line keeps its number. */
export function workingText(file: string): string {
  const own: string[] = [];
  const lists = new Map<Other, string[][]>();
  let entry: string[] | undefined;
  for (const line of file.split('\n')) {
    const [, name, places = ''] = HEADER.exec(line) ?? [];
    const list = OTHERS.find(one => one === name);
    if (list) {
      entry = [`  ${PLACES}${places}`.trimEnd()];
      lists.set(list, [...(lists.get(list) ?? []), entry]);
    } else if (entry && line.startsWith(`${MARKS.other} `)) entry.push(`  ${line.slice(MARKS.other.length + 1)}`);
    else {
      entry = undefined;
      own.push(counted(line));
    }
  }
  if (lists.size === 0) return own.join('\n');
  const blocks = Array.from(
    lists,
    ([name, entries]) => `${name}:\n${entries.map(lines => lines.join('\n')).join('\n\n')}`,
  );
  return `${own.join('\n').trimEnd()}\n\n${blocks.join('\n\n')}\n`;
}

/** A line that is only proposed, as one that counts. */
function counted(line: string): string {
  const isProposed = line.startsWith(`${MARKS.proposed} `);
  if (!isProposed) return line;
  const bare = line.slice(MARKS.proposed.length + 1);
  return SECTION.test(bare) || bare.trim() === '' ? bare : `${bare}${PROPOSED_END}`;
}

/** Makes the file's text of the one that was worked on. */
export function fileText(working: string): string {
  const sections = sectionsOf(working);
  const own = sections.filter(({ name }) => !isOther(name)).map(ownLines);
  const others = sections.flatMap(({ name, lines }) => (isOther(name) ? otherLines(name, lines) : []));
  const text = own.flat().join('\n').trimEnd();
  return `${[text, ...others].join('\n\n')}\n`;
}

/** The text that was worked on without what is proposed for other files, which stands last. */
export function ownText(working: string): string {
  const own = sectionsOf(working).filter(({ name }) => !isOther(name));
  return `${own
    .flatMap(({ lines }) => lines)
    .join('\n')
    .trimEnd()}\n`;
}

interface TextSection {
  /** Empty above the first. */
  readonly name: string;
  readonly lines: string[];
}

function sectionsOf(working: string): readonly TextSection[] {
  const sections: TextSection[] = [{ name: '', lines: [] }];
  for (const line of working.split('\n')) {
    const [, name] = /^([a-z]+):/u.exec(line) ?? [];
    if (name !== undefined) sections.push({ name, lines: [line] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections;
}

const isOther = (name: string): name is Other => OTHERS.some(one => one === name);

function ownLines({ lines: [head = '', ...lines] }: TextSection): readonly string[] {
  const content = lines.filter(line => line.trim() !== '' && !line.trimStart().startsWith('#'));
  const isProposed = SECTION.test(head) && content.length > 0 && content.every(line => line.endsWith(PROPOSED_END));
  return [isProposed ? `${MARKS.proposed} ${head}` : head, ...lines.map(proposedAgain)];
}

function proposedAgain(line: string): string {
  if (line.trimStart().startsWith(MARKS.source)) return line.trimStart();
  return line.endsWith(PROPOSED_END) ? `${MARKS.proposed} ${line.slice(0, -PROPOSED_END.length)}` : line;
}

/** The entries of a list for another file, each a block of comments. */
function otherLines(name: Other, [, ...lines]: readonly string[]): readonly string[] {
  const blocks: string[][] = [];
  let places: string | undefined;
  for (const line of lines) {
    const text = line.slice(2);
    if (text.startsWith(MARKS.other)) places = text.slice(PLACES.length).trim();
    else if (text.trim() !== '') {
      if (text.startsWith('- ')) blocks.push([`${PLACES}${name}.yaml${places ? ` (${places})` : ''}`]);
      if (text.startsWith('- ')) places = undefined;
      blocks.at(-1)?.push(`${MARKS.other} ${text}`);
    }
  }
  return blocks.map(block => block.join('\n'));
}
