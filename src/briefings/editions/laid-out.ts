/** Lays an edition out: its headline, its card, and links to what has no room. */
import type { Context } from '../../context.ts';
import type { Day } from '../../record/types.ts';
import { leadAmong } from '../../reply/of-days.ts';
import type { Answered, HeadLine, ItemEntry } from '../../reply/reply.ts';
import { byOccasion } from '../../reply/sections.ts';
import type { ItemVersion } from '../../store/types.ts';
import { linksToNews } from './all-news.ts';
import { cardOf } from './card.ts';
import { fitting, type Order } from './fit.ts';
import { linksIn, linksToRest } from './links.ts';
import type { ComposedEdition, EditionScope } from './types.ts';
import type { Unit } from './units.ts';

/** What an edition says of itself: how much is new since when, or sentences. */
export type News =
  | { readonly found: number; readonly since: Day; readonly from: number; readonly until: number }
  | { readonly says: readonly string[] };

/** What an edition is laid out from. */
interface Layout {
  readonly units: readonly Unit[];
  readonly order: Order;
  /** Dated notes on what was corrected since, above all else. */
  readonly notes?: readonly string[];
  readonly news: News;
  /** What is new besides, and has no place in the edition. */
  readonly rest?: readonly Unit[];
  /** A mark to keep among what the edition shows. */
  readonly mark?: ItemVersion;
}

/** Lays units out as a reply of one page, as far as there is room, with links to the rest. */
export function layOut(
  { units, order, notes = [], news, rest = [], mark }: Layout,
  scope: EditionScope,
  context: Context,
): ComposedEdition {
  const { messages: w } = context;
  const leading = 'found' in news ? leadingUnit(units, context) : undefined;
  const draw = (chosen: ReadonlySet<Unit>, more: number): Answered => ({
    kind: 'answer',
    headline: [headline(news, leading?.lead, more, scope, context)],
    cards: cardOf(
      units.filter(unit => chosen.has(unit) && unit !== leading?.unit),
      said => byOccasion(said, scope.day),
      context,
    ),
    size: 'day',
    paging: 'whole',
    ...(leading && 'found' in news ? { footnote: w.edition.since(news.found, w.day(news.since), more) } : {}),
    actions: [],
  });
  const all = units.length + rest.length;
  const considered = order(units.filter(unit => unit !== leading?.unit));
  const fits = fitting(considered, chosen => draw(chosen, all - chosen.size - (leading ? 1 : 0)), w);
  const chosen = leading ? new Set([leading.unit, ...fits]) : fits;
  const shown = units.filter(unit => chosen.has(unit));
  // The next edition owes a correction that had no room. It isn't news that can be looked up.
  const left = [...units.filter(unit => !chosen.has(unit) && unit.section !== 'corrected'), ...rest];
  const drawn = draw(chosen, left.length);
  const reply: Answered = {
    ...drawn,
    headline: withNotes(notes, drawn.headline),
    ...ways(news, { all: [...units, ...rest], left }, scope, context),
  };
  const shows = [...(mark ? [mark] : []), ...shown.flatMap(unit => unit.shows)];
  const once = new Map(shows.map(one => [one.id, one]));
  return { title: w.edition.title(scope.day), reply, items: [...once.values()], more: left.length };
}

/** Leads to all of its news and to their picture; the record's own lists, and what isn't shown, stand in the menu then. */
function ways(
  news: News,
  { all, left }: { readonly all: readonly Unit[]; readonly left: readonly Unit[] },
  scope: EditionScope,
  context: Context,
): Pick<Answered, 'actions' | 'choose'> {
  const { messages: w } = context;
  const units = all.filter(({ section }) => section !== 'corrected');
  const toNews =
    'found' in news ? linksToNews({ ...scope, ...news }, news.since, { units, more: left.length }, context) : [];
  const lists = linksIn(scope, context);
  const toRest = linksToRest(
    left.map(({ link }) => link),
    w,
  );
  if (toNews.length === 0) return { actions: lists, ...(toRest ? { choose: toRest } : {}) };
  const inMenu = [...lists, ...(toRest?.links ?? [])];
  return {
    actions: toNews,
    ...(inMenu.length > 0 ? { choose: { links: inMenu } } : {}),
  };
}

/** The unit whose sentence a source puts at the head of its day, the newest day's first. */
function leadingUnit(
  units: readonly Unit[],
  { dossier }: Context,
): { readonly unit: Unit; readonly lead: ItemEntry } | undefined {
  const alone = units.flatMap(unit => {
    const [entry] = unit.entries;
    return unit.section !== 'corrected' && entry?.kind === 'item' ? [{ unit, lead: entry }] : [];
  });
  const lead = leadAmong(
    alone.map(({ lead: { item } }) => item),
    dossier,
  );
  return alone.find(({ lead: { item } }) => item === lead);
}

function headline(
  news: News,
  lead: ItemEntry | undefined,
  more: number,
  { day }: EditionScope,
  context: Context,
): HeadLine {
  const { edition: w, day: dayName } = context.messages;
  const title = w.title(day);
  if (lead) return { kind: 'finding', entry: lead, title };
  const says = 'found' in news ? [w.fresh(news.found, dayName(news.since))] : news.says;
  return { kind: 'text', text: [{ strong: title }, ` · ${[...says, ...(more > 0 ? [w.more(more)] : [])].join(' ')}`] };
}

function withNotes(notes: readonly string[], headlines: Answered['headline']): Answered['headline'] {
  const [first, ...others] = notes.map((note): HeadLine => ({ kind: 'text', text: [note] }));
  return first ? [first, ...others, ...headlines] : headlines;
}
