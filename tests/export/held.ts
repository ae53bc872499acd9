/** Tells what of a dossier is for others, to be compared with what was written and read back. */
import type { Dossier } from '../../src/dossier/dossier.ts';
import { fullId, splitId, withSource } from '../../src/record/ids.ts';
import type { Item, Source } from '../../src/record/types.ts';
import type { ReadBack } from './read-back.ts';

const isSource = (value: object): value is Source => 'kind' in value && value.kind === 'source';
const isItem = (value: object): value is Item => 'version' in value && 'at' in value;
const isReport = (value: object): value is { readonly id: string; readonly source: Source } =>
  'id' in value && 'source' in value && !('kind' in value);

/** What of a dossier's entries is for others: without glosses and the source's own words; ids with their source's. */
function forOthers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forOthers);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, forOthers(part)]));
  if (isSource(value)) {
    const { apart, days, questions, unquoted, ...source } = parts;
    return source;
  }
  if (isReport(value)) return { ...parts, id: withSource(value.source.id, splitId(value.id).local) };
  const isDispute = 'kind' in value && value.kind === 'dispute';
  if (!isItem(value) && !isDispute) return parts;
  const { gloss, ...item } = parts;
  return { ...item, id: fullId(value as Item) };
}

/** What of a dossier is written for others. */
export const held = ({ sources, people, parties, topics, items, disputes }: Dossier): ReadBack => {
  const all = { sources, people, parties, topics, items, disputes };
  return forOthers(Object.fromEntries(Object.entries(all).map(([name, of]) => [name, [...of.values()]]))) as ReadBack;
};
