/** Words the picture of a comparison, or of one position. */
import type { Messages } from '../../i18n/messages.ts';
import { bracketed, capital, inLine, markedOnce, sentence } from '../../i18n/sentences.ts';
import type { Source, Voice, When } from '../../record/types.ts';
import { peopleOf, voiceKey } from '../../record/voices.ts';
import { disputeWord } from '../../reply/dispute-mark.ts';
import type { Cell, Comparison } from '../../reply/reply.ts';
import type { ColumnHead, ComparisonCell, ComparisonPicture, ComparisonRow, Said, Words } from './picture.ts';
import {
  type AltEntry,
  altText,
  cited,
  creditsOf,
  flagOf,
  footOf,
  joinSentences,
  lineWords,
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
  const columns = asked.map((party, i) => columnOf(party, rows, i));
  const isAlone = topic !== undefined || asked.length === 1;
  const heads = columns.map(column => headOf(column, isAlone, w));
  const credits = creditsOf(items, w);
  const more = moreTopics > 0 ? [sentence(capital(w.pictures.moreTopics(moreTopics)))] : [];
  const words = {
    ...titled(asked, topic, heads, sources, w),
    rows: rows.map(row => rowOf(row, columns, topic === undefined, sources, w)),
    source: footOf(sources, w),
  };
  return {
    kind: 'comparison',
    name: ['comparison', ...asked.map(({ id }) => id), topic?.id].filter(part => part !== undefined).join('-'),
    alt: altText(
      joinSentences(sentence(words.title), sentence(capital(words.told))),
      words.rows.flatMap((row, i) => rowTexts(row, words.heads, i === 0, w)),
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
  sources: readonly Source[],
  w: Messages,
): Pick<ComparisonPicture, 'flag' | 'title' | 'told' | 'heads'> {
  const names = w.pictures.compared(asked);
  const title = topic
    ? { title: w.topic(topic), told: `${names}, ${w.pictures.told(sources)}` }
    : { title: names, told: w.pictures.said(sources) };
  const [only, other] = heads;
  if (!only || other || only.name !== names) return { ...title, heads };
  return {
    ...(only.flag === undefined || topic ? {} : { flag: only.flag }),
    title: title.title,
    told: only.office === undefined ? title.told : `${title.told}, ${only.office}`,
    heads: [],
  };
}

/** A side, and whoever alone speaks for it: one person in one office, or nobody who is named. */
interface Column {
  readonly party: Comparison['asked'][number];
  readonly voice?: Voice | 'unnamed';
}

function columnOf(party: Column['party'], rows: readonly Row[], column: number): Column {
  const [first, ...others] = rows.flatMap(({ cells }) => (cells[column]?.said ?? []).map(({ item }) => item.by));
  if (!first) return { party };
  const isNamed = peopleOf(first).length > 0;
  const isSame = (voice: Voice): boolean => (isNamed ? voiceKey(voice) === voiceKey(first) : voice.kind === first.kind);
  if (first.kind === 'party' || !others.every(isSame)) return { party };
  return { party, voice: isNamed ? first : 'unnamed' };
}

/** Heads a column with the one person whose words alone stand in it, where nothing else needs the country; else with that. */
function headOf({ party, voice }: Column, isAlone: boolean, w: Messages): ColumnHead {
  const country = { ...flagOf(party), name: capital(w.party(party)) };
  if (voice === undefined) return country;
  if (voice === 'unnamed') return { ...country, office: w.pictures.unnamed };
  const byline = w.byline(voice);
  const { name, rest } = byline;
  if (!isAlone) return { ...country, office: markedOnce(inLine(byline)) };
  return { ...country, name, ...(rest === undefined ? {} : { office: markedOnce(rest) }) };
}

function rowOf(
  { topic, cells }: Row,
  columns: readonly Column[],
  isOneOfSeveral: boolean,
  sources: readonly Source[],
  w: Messages,
): ComparisonRow {
  const said = cells.flatMap(cell => cell.said);
  const isDisputed = said.some(one => one.disputes.length > 0);
  // Where all of a row is, its band says it for all.
  const isMarked = !isOneOfSeveral || said.some(one => one.disputes.length === 0);
  return {
    ...(isOneOfSeveral ? { topic: w.topic(topic) } : {}),
    ...(isOneOfSeveral && isDisputed
      ? {
          disputed: disputeWord(
            said.flatMap(one => one.disputes),
            w,
          ),
        }
      : {}),
    cells: cells.map((cell, i) => cellOf(cell, columns[i], isMarked, sources, w)),
  };
}

function cellOf(
  { said, silences, elsewhere, more }: Cell,
  column: Column | undefined,
  isMarked: boolean,
  sources: readonly Source[],
  w: Messages,
): ComparisonCell {
  const see = elsewhere.length > 0 ? [w.pictures.see(elsewhere.map(w.topic))] : [];
  const unsaid = said.length + silences.length + see.length === 0 ? [w.pictures.silent] : see;
  return {
    silences: [...silences, ...unsaid],
    said: said.map(one => saidOf(one, column, isMarked, sources, w)),
    ...(more > 0 ? { more: w.pictures.more(more) } : {}),
  };
}

function saidOf(
  { item, disputes }: Voiced,
  column: Column | undefined,
  isMarked: boolean,
  sources: readonly Source[],
  w: Messages,
): Said {
  const isThen = item.when.precision === 'day' && item.when.from === item.source.published;
  const place = placeOf(item, sources, w);
  return {
    words: signed(item, column, w),
    ...(isMarked && disputes.length > 0 ? { disputed: disputeWord(disputes, w) } : {}),
    place: isThen ? place : `${place}, ${dateOf(item, w).replaceAll(' ', '\u00a0')}`,
  };
}

/** The date of what isn't of its source's day; with the year, unless that is the source's. */
function dateOf({ when, source }: Voiced['item'], w: Messages): string {
  return isOfYear(when, source) ? w.pictures.date(when).date : w.when(when);
}

const isOfYear = (when: When, { published }: Source): boolean =>
  (when.precision === 'day' || when.precision === 'range') &&
  [when.from, when.to].every(day => day.slice(0, 4) === published.slice(0, 4));

/**
 * Tells an item without its speaker where the column is headed by whoever speaks; else with a person's short name before it,
 * or in the sentence that names whoever speaks.
 */
function signed(item: Voiced['item'], column: Column | undefined, w: Messages): readonly Words[] {
  const { by } = item;
  if (by.kind === 'party') return lineWords(item, by.organ === undefined && by.party === column?.party, w);
  if (peopleOf(by).length === 0) return lineWords(item, column?.voice === 'unnamed', w);
  const words = lineWords(item, true, w);
  const isNamed = column?.voice !== undefined || (item.under === undefined && !words[0]?.quoted);
  return isNamed ? words : [{ text: w.stating(w.shortVoice(by), ''), quoted: false }, ...words];
}

/** Writes a row as sentences: the topic with what stands first, each side's name with the first of its own; in the first row, with the office. */
function rowTexts(
  { topic, disputed, cells }: ComparisonRow,
  heads: readonly ColumnHead[],
  isFirst: boolean,
  w: Messages,
): readonly AltEntry[] {
  const entries = cells.flatMap((cell, i) => {
    const said = cell.said.map(one => {
      const aside = [one.disputed, one.place].filter(part => part !== undefined).join(', ');
      return cited(plain(one.words), aside);
    });
    const { name = '', office } = heads[i] ?? {};
    const who = office === undefined || !isFirst ? name : `${name} ${bracketed(office)}`;
    const silences = cell.silences.map((text): AltEntry => ({ text: sentence(text), isAside: true }));
    return beginning([...silences, ...said.map(text => ({ text }))], text =>
      who === '' ? text : w.stating(who, text),
    );
  });
  if (topic === undefined) return entries;
  const head = sentence(disputed === undefined ? topic : `${topic} (${disputed})`);
  return beginning(entries, text => joinSentences(head, text));
}

/** Begins the first entry in another way. */
const beginning = ([first, ...others]: readonly AltEntry[], begun: (text: string) => string): readonly AltEntry[] =>
  first ? [{ ...first, text: begun(first.text) }, ...others] : [];
