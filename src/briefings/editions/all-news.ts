/** Answers with all that was new in an edition, which has room for a part of it; and with a picture of its events. */
import type { Context } from '../../context.ts';
import type { Invocation } from '../../invocation.ts';
import { NAME_MAX } from '../../options.ts';
import type { Day } from '../../record/types.ts';
import type { Link, Reply } from '../../reply/reply.ts';
import { byVoice } from '../../reply/sections.ts';
import { cardOf } from './card.ts';
import type { Filter } from './types.ts';
import { newUnits, type Unit } from './units.ts';

/** What was new: what was recorded in (from, until] and passes the filter. */
export interface NewsOf extends Filter {
  /** In Unix milliseconds. */
  readonly from: number;
  readonly until: number;
}

/** The name of the button that asks for it. */
export const ALL_NEWS = 'briefing all';
/** Longest written form, so that a button's id holds it whole; who follows more looks it up by the menu. */
const WRITTEN_MAX = 50;
const RADIX = 36;

/** Writes what was new, in few characters: two moments, then the ids of topics, parties and speakers. */
const written = ({ from, until, topics, parties, speakers }: NewsOf): string =>
  [from.toString(RADIX), until.toString(RADIX), ...[topics, parties, speakers].map(ids => ids.join(','))].join('.');

function read(text: string): NewsOf {
  const [from = '', until = '', ...lists] = text.slice(0, NAME_MAX).split('.');
  const [topics = [], parties = [], speakers = []] = lists.map(list => list.split(',').filter(id => id !== ''));
  return { from: Number.parseInt(from, RADIX), until: Number.parseInt(until, RADIX), topics, parties, speakers };
}

/** Links to all that was new, where an edition doesn't show it all, and to the picture of its events, where it has any. */
export function linksToNews(
  of: NewsOf,
  since: Day,
  { units, more }: { readonly units: readonly Unit[]; readonly more: number },
  { messages: { replies } }: Context,
): readonly Link[] {
  const news = written(of);
  if (news.length > WRITTEN_MAX) return [];
  const to = (label: string, input: Invocation['input']): Link => ({
    label,
    invocation: { command: ALL_NEWS, input: { since, news, ...input }, page: 0 },
  });
  const hasEvents = units.some(({ section }) => section === 'happened' || section === 'announced');
  return [
    ...(more > 0 ? [to(replies.buttons.all(units.length), {})] : []),
    ...(hasEvents ? [to(replies.buttons.picture, { as: 'picture' })] : []),
  ];
}

/** Answers with all that was new, on as many pages as it takes. */
export function allNews(since: Day, news: string, context: Context): Reply {
  const { messages: w } = context;
  const { from, until, ...filter } = read(news);
  const units = newUnits(filter, from, until, context);
  if (units.length === 0) return { kind: 'nothing', refusal: { reason: 'empty' }, says: w.edition.empty, nearest: [] };
  return {
    kind: 'answer',
    headline: [{ kind: 'text', text: [w.edition.fresh(units.length, w.day(since))] }],
    cards: cardOf(units, byVoice, context),
    size: 'day',
    paging: 'packed',
    depicts: { kind: 'timeline', title: w.edition.events(w.day(since)) },
    actions: [],
  };
}
