/** Writes the record as a table for spreadsheets: CSV by RFC 4180 in UTF-8, a row an item. */
import type { Exported, ExportedItem, ExportedLoneVoice, ExportedWhen } from './form.ts';
import { type Lookup, lookup, voicesIn } from './lookup.ts';

/** Stands between the values of a cell that has several. */
const BETWEEN = ' | ';
/** Tells spreadsheets that the file is UTF-8. */
const MARK = '\ufeff';

type Cell = string | number | undefined;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], Cell>>>;

/** The columns, in their order. */
export const COLUMNS = [
  'id',
  'kind',
  'text',
  'setting',
  'conditions',
  'hedge',
  'disputed',
  'speakers',
  'offices',
  'speaker_ids',
  'extent',
  'mode',
  'voice',
  'status',
  'occasion',
  'from',
  'to',
  'precision',
  'basis',
  'credit',
  'printed_time',
  'time_note',
  'place',
  'participants',
  'about',
  'topics',
  'same',
  'updates',
  'updated_by',
  'note',
  'corrected',
  'withdrawn',
  'source',
  'outlet',
  'title',
  'published',
  'language',
  'where',
  'address',
  'attribution',
  'rights',
] as const;

/** Writes the table: a head, the items, and behind them what was withdrawn, without its words. */
export function csv(record: Exported): string {
  const known = lookup(record);
  const rows = [
    ...record.items.map(item => ({ ...itemRow(item, known), ...sourceRow(item, known) })),
    ...record.withdrawn.map(({ id, kind, on, note, ...cited }) => ({
      id,
      kind,
      withdrawn: `${on.day}: ${note}`,
      ...sourceRow(cited, known),
    })),
  ];
  const lines = [COLUMNS, ...rows.map((row: Row) => COLUMNS.map(column => row[column]))];
  return MARK + lines.map(line => `${line.map(cell).join(',')}\r\n`).join('');
}

/** What a spreadsheet would take for a formula begins so; and so does what stands behind {@link GUARD}. */
const RISKY = /^[=+\-@＝＋－＠'\t\r\n]/u;
/** Stands before a text that would be taken for a formula, and before one that begins with itself: to read, take one away. */
const GUARD = "'";

/** Writes a cell: guarded where a spreadsheet would calculate it, and in quotation marks where CSV asks for them. */
export function cell(value: Cell = ''): string {
  const text = String(value);
  const guarded = RISKY.test(text) ? GUARD + text : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

const list = (values: readonly string[]): string => values.join(BETWEEN);

function itemRow(item: ExportedItem, { nameOf, disputes }: Lookup): Row {
  const { id, kind, conditions, about, topics, updates, updatedBy, note, corrected } = item;
  const voices = voicesIn(item);
  return {
    id,
    kind,
    ...ownRow(item, nameOf),
    conditions: list(conditions),
    disputed: list(item.disputed.map(one => disputes.get(one)?.question ?? one)),
    speakers: list(voices.map(one => speakerOf(one, nameOf))),
    offices: list(voices.map(officeOf)),
    speaker_ids: list(voices.map(one => ('person' in one ? one.person : (one.party ?? '')))),
    ...timeRow(item.when),
    about: list(about),
    topics: list(topics),
    updates: list(updates),
    updated_by: list(updatedBy),
    note,
    corrected: list(corrected.map(one => `${one.on.day}: ${one.note}`)),
  };
}

/** What items of each kind have of their own. */
function ownRow(item: ExportedItem, nameOf: Lookup['nameOf']): Row {
  switch (item.kind) {
    case 'quote': {
      const { text, setting, extent, occasion, same = [] } = item;
      return { text, setting, extent, occasion, same: list(same.map(one => one.id)) };
    }
    case 'statement': {
      const { text, hedge, mode, occasion } = item;
      return { text, hedge, mode, occasion };
    }
    case 'fact': {
      const { text, hedge, voice } = item;
      return { text, hedge, voice };
    }
    case 'event': {
      const { title, status, where, participants, same = [] } = item;
      const others = same.map(one => one.id).filter(id => id !== item.id);
      return {
        text: title,
        status,
        place: where?.place,
        participants: list(participants.map(nameOf)),
        same: list(others),
      };
    }
  }
}

function speakerOf(voice: ExportedLoneVoice, nameOf: Lookup['nameOf']): string {
  if ('unnamed' in voice) return voice.unnamed;
  return nameOf('person' in voice ? voice.person : voice.party);
}

function officeOf(voice: ExportedLoneVoice): string {
  if ('person' in voice) return voice.office ?? '';
  return 'organ' in voice ? (voice.organ ?? '') : '';
}

function timeRow(when: ExportedWhen): Row {
  const { precision, said, note } = when;
  const time = { precision, printed_time: said, time_note: note };
  if (when.precision === 'open') return time;
  const { from, to, basis } = when;
  return { ...time, from, to, basis, credit: when.basis === 'external' ? when.credit : undefined };
}

type Cited = Pick<ExportedItem, 'source' | 'at'> & Partial<Pick<ExportedItem, 'address' | 'attribution'>>;

function sourceRow({ source, at, address, attribution }: Cited, { sources }: Lookup): Row {
  const { outlet, title, published, language, rights } = sources.get(source) ?? {};
  const where = `${at.part} ${at.number}${at.to === undefined ? '' : `-${at.to}`}`;
  return { source, outlet, title, published, language, where, address, attribution, rights };
}
