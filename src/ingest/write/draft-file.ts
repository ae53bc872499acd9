/** Writes a drafted source as a file in the form of `data/sources/`, with its marks. */
import { MARKS, TODO } from '../../record/marks.ts';
import { printable } from '../../text/sanitize.ts';
import type { Day } from '../../time/days.ts';
import {
  type DraftedEntry,
  type DraftedSource,
  type Field,
  type Mark,
  type Newcomer,
  SECTIONS,
  type Section,
} from '../fields/drafted.ts';
import { type AnchoredField, anchored, anchorsOf } from './anchors.ts';
import { written } from './yaml-values.ts';

const SCHEMA = '# yaml-language-server: $schema=../schema/source.schema.json';

const GUIDE = `
# npm run review asks for what is left, item by item. By hand: write what belongs in the place of each ${TODO}, and delete
# - the marks ${MARKS.check} and ${MARKS.likely} with their reasons, once you looked
# - each line that begins with ${MARKS.source}, which is the source's own
# - of each line that begins with ${MARKS.proposed} these two signs and the space, where it is to count; else the line
# - each line that begins with ${MARKS.other}, once it is copied into the file that it names, if it is wanted there
# Of topics the first is the one that an item is filed under. A fact that weighs or concludes has the voice judgement, any other
# report. Keep of parties and topics what the words themselves are about; reject events and facts that tell nothing of their own.
`.trim();

/**
 * Writes the file. The same draft gives the same text.
 *
 * @param day the day of the draft
 */
export function writeDraft(drafted: DraftedSource, day: Day): string {
  const anchors = anchorsOf(SECTIONS.flatMap(section => drafted.sections[section]));
  const seen = new Map<string, number>();
  const blocks = [
    [SCHEMA, `${MARKS.draft} of ${day}, not a record yet.`, ...GUIDE.split('\n')],
    ['source:', ...drafted.header.flatMap(field => fieldLines(field, '  '))],
    ...SECTIONS.flatMap(section => sectionBlocks(section, anchored(drafted.sections[section], anchors, seen))),
    ...drafted.newcomers.map(newcomerLines),
  ];
  return `${blocks.map(lines => lines.join('\n')).join('\n\n')}\n`.replace('\n\nsource:', '\nsource:');
}

// Lists

type Lines = readonly string[];

function sectionBlocks(section: Section, entries: readonly DraftedEntry[]): readonly Lines[] {
  const [first, ...rest] = entries.map(section === 'unquoted' ? lineOf : entryLines);
  if (!first) return [];
  const isProposed = entries.every(isOnlyProposed);
  const head = isProposed ? `${MARKS.proposed} ${section}:` : `${section}:`;
  const blocks = [[head, ...first], ...rest];
  return section === 'unquoted' ? [blocks.flat()] : blocks;
}

const isOnlyProposed = (entry: DraftedEntry): boolean => entry.every(({ isProposed }) => isProposed);

/** An entry on one line. What is marked of a field is marked of the line. */
function lineOf(entry: DraftedEntry): Lines {
  const value = Object.fromEntries(entry.map(({ key, value = TODO }) => [key, value]));
  const mark = entry.find(field => field.mark)?.mark;
  return [...sourceLines(entry), `  - ${written(value)}${markText(mark)}`];
}

/** The first field that isn't only proposed takes the dash; what is only proposed stands behind it. */
function entryLines(entry: DraftedEntry): Lines {
  const fields = isOnlyProposed(entry) ? entry : entry.toSorted((a, b) => rank(a) - rank(b));
  return fields.flatMap((field, at) => fieldLines(field, at === 0 ? '  - ' : '    '));
}

const rank = ({ key, isProposed }: Field): number => (key === 'id' ? 0 : isProposed ? 1 : 2);

// Fields

function fieldLines(field: AnchoredField, indent: string): Lines {
  const { key, value, isProposed } = field;
  const line = `${indent}${key}: ${value === undefined ? TODO : writtenOf(field)}${markText(field.mark)}`;
  return [...sourceLines([field]), isProposed ? `${MARKS.proposed} ${line}` : line];
}

/** An anchor, or what refers to one, is written as it is. */
const writtenOf = ({ value = TODO, anchor }: AnchoredField): string =>
  anchor === undefined ? written(value) : anchor.startsWith('*') ? anchor : `${anchor} ${written(value)}`;

const markText = (mark: Mark | undefined): string => (mark ? ` ${MARKS[mark.kind]} ${inComment(mark.why)}` : '');

const sourceLines = (fields: readonly Field[]): Lines =>
  fields.flatMap(({ source }) => (source === undefined ? [] : [`${MARKS.source} ${inComment(source)}`]));

/** A comment ends with its line. */
const inComment = (text: string): string => printable(text).replace(/\s+/gu, ' ').trim();

function newcomerLines({ file, entry, places }: Newcomer): Lines {
  const lines = entry.flatMap((field, at) => fieldLines(field, at === 0 ? '- ' : '  '));
  return [`${MARKS.other} ${file} (${places})`, ...lines.map(line => `${MARKS.other} ${line}`)];
}
