/** Words the picture of a comparison, or of one position. */

import type { Messages } from '../../i18n/messages.ts';
import { capital, markedOnce, sentence } from '../../i18n/sentences.ts';
import type { Source, Voice } from '../../record/types.ts';
import type { Cell, Comparison } from '../../reply/reply.ts';
import type { ColumnHead, ComparisonCell, ComparisonPicture, ComparisonRow, Said, Words } from './picture.ts';
import {
  altText,
  cited,
  creditsOf,
  flagOf,
  footOf,
  itemWords,
  joinSentences,
  placeOf,
  plain,
  sourcesOf,
} from './wording.ts';

type Voiced = Cell['said'][number];
type Row = Comparison['drawn']['rows'][number];

/** Words the comparison: the title is the topic where there is one alone, and else those who are compared. */
export function depictComparison({ asked, topic, drawn }: Comparison, w: Messages): ComparisonPicture {
  const { rows, moreTopics } = drawn;
  const cells = rows.flatMap(row => row.cells);
  const items = cells.flatMap(({ said }) => said.map(({ item }) => item));
  const sources = sourcesOf(items);
  const heads = asked.map((party, i) => headOf(party, voicesOf(rows, i), topic !== undefined, w));
  const credits = creditsOf(items, w);
  const more = moreTopics > 0 ? [sentence(capital(w.pictures.moreTopics(moreTopics)))] : [];
  const words = {
    ...titled(asked, topic, heads, w.pictures.told(sources), w),
    rows: rows.map(row => rowOf(row, heads, topic === undefined, sources, w)),
    source: footOf(sources, w),
  };
  return {
    kind: 'comparison',
    name: ['comparison', ...asked.map(({ id }) => id), topic?.id].filter(part => part !== undefined).join('-'),
    alt: altText(
      joinSentences(sentence(words.title), sentence(capital(words.told))),
      words.rows.flatMap(row => rowTexts(row, words.heads, w)),
      cells.reduce((sum, { more: left }) => sum + left, 0),
      () => [...more, ...credits, sentence(words.source)],
      w,
    ),
    ...words,
    notes: [...more, ...credits],
  };
}

/** Titles the picture. What the title says of a single column needs no head. */
function titled(
  asked: Comparison['asked'],
  topic: Comparison['topic'],
  heads: readonly ColumnHead[],
  told: string,
  w: Messages,
): Pick<ComparisonPicture, 'flag' | 'title' | 'told' | 'heads'> {
  const names = w.pictures.compared(asked);
  const title = topic ? { title: w.topic(topic), told: `${names}, ${told}` } : { title: names, told };
  const [only, other] = heads;
  if (!only || other || only.name !== names) return { ...title, heads };
  return {
    ...(only.flag === undefined || topic ? {} : { flag: only.flag }),
    title: title.title,
    told: only.office === undefined ? title.told : `${title.told}; ${only.office}`,
    heads: [],
  };
}

const voicesOf = (rows: readonly Row[], column: number): readonly Voice[] =>
  rows.flatMap(({ cells }) => (cells[column]?.said ?? []).map(({ item }) => item.by));

/** Heads a column with the one person whose words alone stand in it, where it's on one topic; else with the country. */
function headOf(
  party: Comparison['asked'][number],
  voices: readonly Voice[],
  isAlone: boolean,
  w: Messages,
): ColumnHead {
  const [first] = voices;
  const country = { ...flagOf(party), name: capital(w.party(party)) };
  if (!first) return country;
  const bylines = new Set(voices.map(voice => JSON.stringify(w.byline(voice))));
  if (isAlone && first.kind === 'person' && bylines.size === 1)
    return { ...country, name: first.person.name, office: markedOnce(w.byline(first).rest) };
  const isUnnamed = voices.every(({ kind }) => kind === 'unnamed');
  return isUnnamed ? { ...country, office: w.pictures.unnamed } : country;
}

function rowOf(
  { topic, cells }: Row,
  heads: readonly ColumnHead[],
  isOneOfSeveral: boolean,
  sources: readonly Source[],
  w: Messages,
): ComparisonRow {
  const said = cells.flatMap(cell => cell.said);
  const isDisputed = said.some(one => one.isDisputed);
  // Where all of a row is, its band says it for all.
  const isMarked = !isOneOfSeveral || said.some(one => !one.isDisputed);
  return {
    ...(isOneOfSeveral ? { topic: w.topic(topic) } : {}),
    ...(isOneOfSeveral && isDisputed ? { disputed: w.pictures.disputed } : {}),
    cells: cells.map((cell, i) => cellOf(cell, heads[i]?.name, isMarked, sources, w)),
  };
}

function cellOf(
  { said, silences, elsewhere, more }: Cell,
  head: string | undefined,
  isMarked: boolean,
  sources: readonly Source[],
  w: Messages,
): ComparisonCell {
  const see = elsewhere.length > 0 ? [w.pictures.see(elsewhere.map(w.topic))] : [];
  const unsaid = said.length + silences.length + see.length === 0 ? [w.pictures.silent] : see;
  return {
    silences: [...silences, ...unsaid],
    said: said.map(one => saidOf(one, head, isMarked, sources, w)),
    ...(more > 0 ? { more: w.pictures.more(more) } : {}),
  };
}

function saidOf(
  { item, isDisputed }: Voiced,
  head: string | undefined,
  isMarked: boolean,
  sources: readonly Source[],
  w: Messages,
): Said {
  const isThen = item.when.precision === 'day' && item.when.from === item.source.published;
  const place = placeOf(item, sources, w);
  return {
    words: signed(itemWords(item, w), item.by, head, w),
    ...(isMarked && isDisputed ? { disputed: w.pictures.disputed } : {}),
    place: isThen ? place : `${place}, ${unbroken(w.when(item.when))}`,
  };
}

/** Keeps a number with the word after it. */
const unbroken = (date: string): string => date.replace(/(?<=\d) (?=\p{L})/gu, '\u00a0');

/** Puts the speaker before a quotation that stands alone, unless the column is headed by that name. */
function signed(words: readonly Words[], by: Voice, head: string | undefined, w: Messages): readonly Words[] {
  const { name } = w.byline(by);
  if (!words[0]?.quoted || name === head) return words;
  return [{ text: w.stating(name, ''), quoted: false }, ...words];
}

/** Writes a row as sentences: the topic with what stands first, each side's name with the first of its own. */
function rowTexts(
  { topic, disputed, cells }: ComparisonRow,
  heads: readonly ColumnHead[],
  w: Messages,
): readonly string[] {
  const texts = cells.flatMap((cell, i) => {
    const said = cell.said.map(one => {
      const aside = [one.disputed, one.place].filter(part => part !== undefined).join(', ');
      return cited(plain(one.words), aside);
    });
    const { name = '', office } = heads[i] ?? {};
    const who = office === undefined ? name : `${name} (${office})`;
    const all = [...cell.silences.map(sentence), ...said];
    return all.map((text, n) => (n === 0 && who !== '' ? w.stating(who, text) : text));
  });
  if (topic === undefined) return texts;
  const head = sentence(disputed === undefined ? topic : `${topic} (${disputed})`);
  return texts.map((text, i) => (i === 0 ? joinSentences(head, text) : text));
}
