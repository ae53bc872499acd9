/** From units to an edition: what there is room for, its sentences, and the ways to the rest. */
import type { Context } from '../../command.ts';
import type { Group } from '../../reply.ts';
import type { ItemVersion } from '../store/types.ts';
import type { Edition, EditionReply, Frame } from './asked.ts';
import { havingRoom, type Order } from './fit.ts';
import { heading, PARTS, type Unit } from './units.ts';
import { waysIn, waysToRest } from './ways.ts';

export interface Plan {
  readonly units: readonly Unit[];
  readonly order: Order;
  /** The sentences above it. */
  readonly lead: readonly string[];
  /** What is new besides, and has no place in it. */
  readonly rest?: readonly Unit[];
  /** What it's marked with among what it shows. */
  readonly mark?: ItemVersion;
}

export function layOut({ units, order, lead, rest = [], mark }: Plan, frame: Frame, context: Context): Edition {
  const { wording: w } = context;
  const saying = (more: number): string => [...lead, ...(more > 0 ? [w.edition.more(more)] : [])].join(' ');
  const chosen = havingRoom(order(units), saying(units.length + rest.length), w);
  const shown = units.filter(unit => chosen.has(unit));
  // A correction without room is owed to the next edition, and isn't news that can be looked up.
  const left = [...units.filter(unit => !chosen.has(unit) && unit.part !== 'corrected'), ...rest];
  const groups = PARTS.map(
    (part): Group => ({
      heading: heading(part, w),
      entries: shown.filter(unit => unit.part === part).flatMap(({ entries }) => entries),
    }),
  ).filter(({ entries }) => entries.length > 0);
  const said = saying(left.length);
  const toRest = waysToRest(
    left.map(({ way }) => way),
    w,
  );
  const reply: EditionReply = {
    kind: 'items',
    title: w.dailyBriefing({ from: frame.day, to: frame.day }),
    ...(groups.length > 0
      ? { lead: said, preface: lead.join(' '), groups }
      : { groups: [{ entries: [{ kind: 'remark', text: said }] }] }),
    paging: 'packed',
    links: [...waysIn(frame, context), ...toRest.links],
    ...(toRest.choose ? { choose: toRest.choose } : {}),
  };
  const shows = [...(mark ? [mark] : []), ...shown.flatMap(unit => unit.shows)];
  const once = new Map(shows.map(one => [one.id, one]));
  return { reply, items: [...once.values()], more: left.length };
}
