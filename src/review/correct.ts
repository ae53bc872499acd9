/** Corrects an item of the record: its fields, and the dated note that says what was changed. */
import { basename } from 'node:path';
import { isSeq } from 'yaml';
import { readFolder } from '../dossier/folder.ts';
import type { DraftSource, Path, Problem } from '../record/draft.ts';
import { entriesOf } from '../record/entries.ts';
import { splitId } from '../record/ids.ts';
import { type InputFile, readDraft } from '../record/parse.ts';
import { acceptance, checkAll, type Gate, written } from './accept.ts';
import { idOf, isAsAccepted, readAccepted } from './accepted.ts';
import { fieldFault } from './changes.ts';
import { changed, type Editable, editable, insertEntry, lineNode, removeValue, setValue } from './document.ts';
import { type Item, itemsOf } from './items.ts';
import { writeAll } from './write-all.ts';

/** An item that is being corrected. Nothing is written before {@link take}. */
export interface Correction {
  /** With its source's id. */
  readonly id: string;
  /** The item as it would be. */
  readonly item: Item;
  /** All items of its source's file. */
  readonly items: readonly Item[];
  /** Whether the file has it otherwise than it was accepted, since somebody changed it there. */
  readonly isChangedByHand: boolean;
  /** Whether a field was written. */
  readonly isChanged: boolean;
  readonly files: readonly InputFile[];
  /** The source's file. */
  readonly file: InputFile;
  readonly text: string;
}

interface Refused {
  readonly problems: readonly Problem[];
}

/** Fields that a correction leaves alone: what an item goes by, and what was noted of it. */
const KEPT = ['id', 'recorded', 'corrected', 'withdrawn'];

/** The fields of an item that can be corrected. */
export const correctable = ({ fields }: Item) => fields.filter(({ name }) => !KEPT.includes(name));

/** Opens an item by its id, with its source's in front or alone. @returns why it can't be corrected */
export async function openCorrection(
  wanted: string,
  { data, today }: Gate,
  texts?: string,
): Promise<Correction | Refused | { readonly told: string }> {
  const read = await readFolder(data, texts);
  if ('problems' in read) return read;
  const checked = readDraft(read.files, today);
  if ('problems' in checked) return checked;
  const known = await readAccepted(data);
  if ('problems' in known) return known;
  const found = checked.draft.sources.flatMap(source =>
    Array.from(entriesOf(source), item => ({ source, item, id: idOf(source, item) })),
  );
  const meant = found.filter(({ id }) => id === wanted || splitId(id).local === wanted);
  const [only, other] = meant;
  if (!only) return { told: noItem(wanted, checked.draft.sources) };
  if (other) return { told: `“${wanted}” could be ${meant.map(({ id }) => id).join(' or ')}: type one of them.` };
  const file = read.files.find(one => one.file === only.source.file);
  const text = file?.text ?? '';
  const draft = editable(only.source.file, text);
  if (!file || 'problems' in draft) return { told: `${only.source.file} can’t be changed.` };
  return {
    id: only.id,
    ...itemAt(draft, only.item.path),
    isChangedByHand: !isAsAccepted(only.source, only.item, known.accepted),
    isChanged: false,
    files: read.files,
    file,
    text,
  };
}

function noItem(wanted: string, sources: readonly DraftSource[]): string {
  const isDispute = sources.some(({ content }) =>
    content.disputes.some(({ id }) => splitId(id).local === splitId(wanted).local),
  );
  if (isDispute) return `“${wanted}” is a dispute: change it in its file. Disputes have no dated notes.`;
  return `The record has no item “${wanted}”. Ids stand in the files of data/sources/, and in answers to /cite.`;
}

function itemAt(draft: Editable, path: Path): Pick<Correction, 'item' | 'items'> {
  const items = itemsOf(draft, [], new Map());
  const item = items.find(one => one.path.join() === path.join());
  if (!item) throw new Error(`no item at ${path.join('.')}`);
  return { item, items };
}

/** Writes a value into a field, without one leaves it out. @returns why that can't be */
export function corrected(
  correction: Correction,
  name: string,
  value: unknown,
): Correction | { readonly refused: string } {
  const { item, file, text } = correction;
  const refused = fieldFault(item.section, name, value);
  if (refused !== undefined) return { refused };
  const path = [...item.path, name];
  const becomes = changed(text, document => {
    if (value === undefined) removeValue(document, path);
    else setValue(document, path, value);
  });
  const draft = editable(file.file, becomes);
  if ('problems' in draft) return { refused: draft.problems.map(({ message }) => message).join(' ') };
  return { ...correction, text: becomes, ...itemAt(draft, item.path), isChanged: becomes !== file.text };
}

/**
 * Takes a correction into the record, if all of it is sound.
 *
 * @param note what was changed, for readers; without one it was a slip that misled none
 * @returns why nothing was written
 */
export async function take(
  { id, item, files, file, text }: Correction,
  note: string | undefined,
  gate: Gate,
): Promise<readonly Problem[]> {
  const whole = note === undefined ? text : withNote(text, item.path, { on: gate.today, note });
  const all = files.map(one => (one === file ? { ...file, text: whole } : one));
  const checked = await checkAll(all, gate, note === undefined ? new Set([id]) : undefined);
  if ('problems' in checked) return checked.problems;
  const isGuarded = checked.before !== undefined;
  return await writeAll([
    written(gate.data, `sources/${basename(file.file)}`, files, whole),
    ...(isGuarded ? [acceptance(gate.data, checked, one => one === id)] : []),
  ]);
}

/** Notes stand one a line, the oldest first. */
function withNote(text: string, item: Path, note: object): string {
  return changed(text, document => {
    const list = [...item, 'corrected'];
    const there = document.getIn(list, true);
    insertEntry(document, list, isSeq(there) ? there.items.length : 0, lineNode(document, note));
  });
}
