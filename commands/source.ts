/** `/source`: shows a source, and what the record takes from it, paragraph by paragraph. */
import { shortened } from '../src/citations/cite.ts';
import { whereabouts } from '../src/citations/whereabouts.ts';
import { defineCommand } from '../src/command.ts';
import type { Context } from '../src/context.ts';
import type { Dossier } from '../src/dossier/dossier.ts';
import { SHOWN } from '../src/options.ts';
import { rankOf } from '../src/record/places.ts';
import { shortName } from '../src/record/short-name.ts';
import type { Item, Locator, Source } from '../src/record/types.ts';
import { peopleOf, voiceOf } from '../src/record/voices.ts';
import { itemEntry, toDisputes } from '../src/reply/entries.ts';
import { nameOf, takenBack } from '../src/reply/names.ts';
import { ownWords } from '../src/reply/own-words.ts';
import type { Entry, Reply, ReplyCard } from '../src/reply/reply.ts';
import { byVoice } from '../src/reply/sections.ts';
import { newestSources } from '../src/reply/welcome.ts';

const options = {
  id: { kind: 'source' },
  ...SHOWN,
} as const;

/** Most sources in the menu: the newest. */
const SOURCES_MAX = 25;

export const source = defineCommand({
  name: 'source',
  options,
  examples: [{}],
  answer(input, context) {
    const newest = newestSources(context);
    const shown = input.id ?? newest[0];
    if (!shown)
      return { kind: 'nothing', refusal: { reason: 'empty' }, says: context.messages.sourcePage.none, nearest: [] };
    return page(shown, newest, context);
  },
});

function page(shown: Source, newest: readonly Source[], context: Context): Reply {
  const { dossier, messages: w } = context;
  const taken = takenFrom(shown, dossier);
  const links = newest.slice(0, SOURCES_MAX).map(s => ({
    label: nameOf(s, context),
    invocation: { command: 'source', input: { id: s.id }, page: 0 },
  }));
  const places = byPlace(taken, context);
  return {
    kind: 'answer',
    headline: [{ kind: 'titled', before: w.sourcePage.title(ownWords(context).source(shown)) }],
    cards: [facts(shown, taken, context), ...places, ...withdrawn(shown, context)],
    size: 'day',
    paging: 'cards',
    found: places.flatMap(({ sections }) =>
      sections.flatMap(({ entries }) => entries.flatMap(entry => (entry.kind === 'item' ? [entry] : []))),
    ),
    actions: toDisputes(taken, undefined, context),
    choose: {
      label: places.length === 0 ? w.sourcePage.choose : w.sourcePage.choosePlace,
      links: links.length > 1 ? links : [],
    },
  };
}

/** What is taken from a source: of what others have too, as this one has it. */
function takenFrom(shown: Source, { items, shared }: Dossier): readonly Item[] {
  const own = [...items.values()].filter(({ id }) => !shared.has(id));
  return [...own, ...Array.from(shared.values(), ({ here }) => here)].filter(({ source }) => source === shown);
}

/** What it is, and what is taken from it. */
function facts(shown: Source, taken: readonly Item[], context: Context): ReplyCard {
  const { messages: w, dossier } = context;
  const words = w.sourcePage;
  const { title, rights, url, paragraphs, captions, republished } = ownWords(context).source(shown);
  const some = (count: number): number | undefined => (count === 0 && taken.length > 0 ? undefined : count);
  const count = (kind: Item['kind']): number | undefined => some(taken.filter(item => item.kind === kind).length);
  const untaken = spans(shown, taken);
  const counts = words.counts({
    paragraphs,
    captions: some(captions),
    quote: count('quote'),
    statement: count('statement'),
    fact: count('fact'),
    event: count('event'),
  });
  const entries: readonly Entry[] = [
    {
      kind: 'words',
      text: [[counts, ...(untaken.length === 0 ? [] : [words.untaken(untaken)])].join(' ')],
      plain: true,
    },
    { kind: 'remark', text: rights },
    ...whereabouts({ title: '', republished }, url, w).map((one): Entry => ({ kind: 'remark', ...one })),
    { kind: 'words', text: [words.fingerprint(shortened(shown.sha256))], small: true },
  ];
  return {
    tone: 'said',
    title: title ?? words.noTitle,
    sections: [{ entries }],
    footnote: words.citeRecord(dossier.asOf),
  };
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
function byPlace(taken: readonly Item[], context: Context): readonly ReplyCard[] {
  const { messages: w } = context;
  const places = new Map<number, { readonly at: Locator; readonly items: Item[] }>();
  for (const item of taken) {
    const key = rankOf(item.at);
    const place = places.get(key) ?? { at: item.at, items: [] };
    place.items.push(item);
    places.set(key, place);
  }
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([, { at, items }]): ReplyCard => {
      const speakers = [...new Set(items.flatMap(item => speakersOf(item, context)))];
      return {
        tone: items.some(item => context.dossier.views.contestedIn.has(item)) ? 'disputed' : 'said',
        title: w.sourcePage.placeAmid(at),
        chapter: { short: w.replies.mark(at), name: [w.sourcePage.place(at), ...speakers].join(' · ') },
        sections: byVoice(items.map(item => itemEntry(item, context))),
      };
    });
}

function speakersOf(item: Item, context: Context): readonly string[] {
  const voice = voiceOf(item);
  return voice ? peopleOf(voice).map(person => shortName(ownWords(context).who(person))) : [];
}

/** What was taken back, by name, with when and why; its words are no longer the record's. */
function withdrawn(shown: Source, context: Context): readonly ReplyCard[] {
  const { dossier, messages: w } = context;
  const entries = [...dossier.withdrawn.values()].flatMap((item): readonly Entry[] =>
    item.source === shown && item.withdrawn ? [{ kind: 'remark', text: takenBack(item, item.withdrawn, context) }] : [],
  );
  const { takenBack: name } = w.edition;
  return entries.length === 0
    ? []
    : [{ tone: 'none', title: name, chapter: { short: name, name }, sections: [{ entries }] }];
}
