/** `/source`: shows a source, and what the record takes from it, paragraph by paragraph. */
import { shortened } from '../src/citations/cite.ts';
import { whereabouts } from '../src/citations/whereabouts.ts';
import { defineCommand, type Input } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import type { Item, Locator, Source } from '../src/record/types.ts';
import { itemEntry, toDisputes } from '../src/reply/entries.ts';
import { nameOf, takenBack } from '../src/reply/names.ts';
import { ownWords } from '../src/reply/own-words.ts';
import type { Entry, Group, Reply } from '../src/reply/reply.ts';

const options = {
  id: { kind: 'source' },
  private: { kind: 'flag', default: false },
} as const;

/** Most sources in the menu: the newest. */
const SOURCES_MAX = 25;

export const source = defineCommand({
  name: 'source',
  options,
  examples: [{}],
  answer(input, context) {
    const { dossier, messages: w } = context;
    const newest = [...dossier.sources.values()].sort((a, b) => b.published.localeCompare(a.published));
    const shown = input.id ?? newest[0];
    if (!shown)
      return { kind: 'nothing', refusal: { reason: 'empty' }, says: w.notInRecord(w.sourcePage.none), nearest: [] };
    return page(shown, newest, input, context);
  },
});

type SourceInput = Input<typeof options>;

function page(shown: Source, newest: readonly Source[], { private: hidden }: SourceInput, context: Context): Reply {
  const { dossier, messages: w } = context;
  const taken = [...dossier.items.values()].filter(item => item.source === shown);
  const links = newest.slice(0, SOURCES_MAX).map(s => ({
    label: nameOf(s, context),
    invocation: { command: 'source', input: { id: s.id, ...(hidden ? { private: true } : {}) }, page: 0 },
  }));
  return {
    kind: 'items',
    title: w.sourcePage.title(shown),
    groups: [{ entries: facts(shown, taken, context) }, ...byPlace(taken, context), ...withdrawn(shown, context)],
    paging: 'packed',
    links: toDisputes(taken, undefined, hidden, context),
    ...(links.length > 1 ? { choose: { label: w.sourcePage.choose, links } } : {}),
  };
}

function facts(shown: Source, taken: readonly Item[], context: Context): readonly Entry[] {
  const words = context.messages.sourcePage;
  const own = ownWords(context).source(shown);
  const count = (kind: Item['kind']): number => taken.filter(item => item.kind === kind).length;
  const untaken = spans(shown, taken);
  const { url, paragraphs, captions, rights } = own;
  const after = [
    words.rights(rights),
    words.fingerprint(shortened(shown.sha256)),
    words.counts({
      paragraphs,
      captions,
      quote: count('quote'),
      statement: count('statement'),
      fact: count('fact'),
      event: count('event'),
    }),
    ...(untaken.length === 0 ? [] : [words.untaken(untaken)]),
  ].map(text => ({ text }));
  return [{ text: words.about(own) }, ...whereabouts(own, url, context.messages), ...after].map(one => ({
    kind: 'remark',
    ...one,
  }));
}

/** The body paragraphs from which nothing is taken, neighbours as a span. */
function spans({ paragraphs }: Source, taken: readonly Item[]): readonly string[] {
  const used = new Set(taken.filter(i => i.at.part === 'paragraph').map(i => i.at.number));
  const found: { from: number; to: number }[] = [];
  for (let n = 1; n <= paragraphs; n += 1) {
    if (used.has(n)) continue;
    const last = found.at(-1);
    if (last?.to === n - 1) last.to = n;
    else found.push({ from: n, to: n });
  }
  return found.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
}

/** In the order of the text; captions, which stand beside it, come last. */
function byPlace(taken: readonly Item[], context: Context): readonly Group[] {
  const { messages: w } = context;
  const places = new Map<number, { readonly at: Locator; readonly items: Item[] }>();
  for (const item of taken) {
    const key = rank(item.at);
    const place = places.get(key) ?? { at: item.at, items: [] };
    place.items.push(item);
    places.set(key, place);
  }
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([, { at, items }]) => ({
      heading: w.sourcePage.place(at),
      entries: items.map(item => itemEntry(item, context)),
    }));
}

/** What was taken back, by name, with when and why; its words are no longer the record's. */
function withdrawn(shown: Source, context: Context): readonly Group[] {
  const { dossier, messages: w } = context;
  const entries = [...dossier.withdrawn.values()].flatMap((item): readonly Entry[] =>
    item.source === shown && item.withdrawn ? [{ kind: 'remark', text: takenBack(item, item.withdrawn, context) }] : [],
  );
  return entries.length === 0 ? [] : [{ heading: w.edition.takenBack, entries }];
}

/** Above any number of paragraphs. */
const CAPTIONS_FROM = 1_000_000;
const rank = ({ part, number }: Locator): number => (part === 'caption' ? CAPTIONS_FROM + number : number);
