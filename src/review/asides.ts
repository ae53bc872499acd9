/**
 * Finds the silences in other sources that a draft has words for, and says there what a curator decides: a new source asks of
 * every party that counts as silent whether it still is.
 */
import type { Document } from 'yaml';
import { z } from 'zod';
import type { Path } from '../record/draft.ts';
import { splitId, withSource } from '../record/ids.ts';
import { lookUp } from '../record/lint.ts';
import { type InputFile, parseFiles } from '../record/parse.ts';
import { unansweredIn } from '../record/rules/silences.ts';
import { valueAt } from '../record/shape.ts';
import { changed, insertEntry, lineNode, removeValue, setValue } from './document.ts';

/** What a curator decides of an item of the draft and a silence in another source. */
export const aside = z.strictObject({
  of: z.string().describe('The dispute or the fact in the other source, as SOURCE/ID.'),
  by: z.string().describe('The party that counts as silent there.'),
  item: z.string().describe('The item of this draft.'),
  why: z.string().min(1).optional().describe('Why it doesn’t answer; without it, it does, and is linked.'),
});
/** See {@link aside}. */
export type Aside = z.output<typeof aside>;

/** Lists what is still to be decided, silence by silence. @param own the draft's file in the record to be */
export function undecided(files: readonly InputFile[], own: string): readonly Aside[] {
  const [draft] = parseFiles(files).drafts;
  const lookup = lookUp(draft);
  return draft.sources
    .filter(({ file }) => file !== own)
    .flatMap(source =>
      Array.from(unansweredIn(source, lookup)).flatMap(({ path, by, ids }) => {
        const id = String(valueAt(source.content, [...path.slice(0, 2), 'id']));
        const of = withSource(source.content.source.id, splitId(id).local);
        return ids
          .filter(one => lookup.declared.get(one)?.file === own)
          .map(one => ({ of, by, item: splitId(one).local }));
      }),
    );
}

/** The decisions that a draft holds. */
export function asidesIn(content: unknown): readonly Aside[] {
  const list = valueAt(content, ['asides']);
  return Array.isArray(list) ? list.flatMap(one => aside.safeParse(one).data ?? []) : [];
}

/** Writes a draft's decisions into the files of the other sources. @param source the draft's own id */
export function withAsides(
  files: readonly InputFile[],
  source: string,
  asides: readonly Aside[],
): readonly InputFile[] {
  return asides.reduce((all, one) => all.map(file => withAside(file, source, one)), files);
}

function withAside(file: InputFile, source: string, made: Aside): InputFile {
  const { text } = file;
  const id = splitId(made.of);
  if (text === undefined || !text.includes(id.local) || !/\/sources\//u.test(file.file)) return file;
  const becomes = changed(text, document => {
    const content: unknown = document.toJS({ maxAliasCount: -1 });
    const path = valueAt(content, ['source', 'id']) === id.source ? silenceAt(content, id.local, made.by) : undefined;
    if (path) decide(document, path, valueAt(content, path), withSource(source, made.item), made.why);
  });
  return becomes === text ? file : { ...file, text: becomes };
}

/**
 * Writes a decision at a silence. What stands there already isn't written again. For a side of a dispute that is heard nothing is
 * set aside: what was goes.
 */
function decide(document: Document, path: Path, there: unknown, item: string, why: string | undefined): void {
  if (why === undefined) {
    if (valueAt(there, ['item']) === undefined) setValue(document, [...path, 'items'], linked(there, item));
    if (isSide(path)) removeValue(document, [...path, 'aside']);
    return;
  }
  const list = valueAt(there, ['aside']);
  const asides: readonly unknown[] = Array.isArray(list) ? list : [];
  const isHeard = valueAt(there, ['item']) !== undefined || linked(there, '').length > 1;
  if ((isSide(path) && isHeard) || asides.some(one => valueAt(one, ['item']) === item)) return;
  insertEntry(document, [...path, 'aside'], asides.length, lineNode(document, { item, why }));
}

const isSide = (path: Path): boolean => path[0] === 'disputes';

function linked(there: unknown, item: string): readonly unknown[] {
  const items = valueAt(there, ['items']);
  return [...new Set([...(Array.isArray(items) ? items : []), item])];
}

function silenceAt(content: unknown, id: string, by: string): Path | undefined {
  const indexIn = (path: Path, is: (entry: unknown) => boolean): number => {
    const list = valueAt(content, path);
    return Array.isArray(list) ? list.findIndex(is) : -1;
  };
  const isNamed = (entry: unknown): boolean => valueAt(entry, ['id']) === id;
  const fact = indexIn(['facts'], isNamed);
  if (fact >= 0) return ['facts', fact, 'silence'];
  const dispute = indexIn(['disputes'], isNamed);
  const sides = ['disputes', dispute, 'sides'];
  const side = dispute < 0 ? -1 : indexIn(sides, entry => valueAt(entry, ['by']) === by);
  return side < 0 ? undefined : [...sides, side];
}
