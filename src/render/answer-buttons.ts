/** Chooses the buttons and the menu's entries of an answer's page. */
import type { Messages } from '../i18n/messages.ts';
import type { Invocation } from '../invocation.ts';
import type { Form } from '../options.ts';
import type { Item } from '../record/types.ts';
import { toDetails } from '../reply/entries.ts';
import { type Answered, type Entry, entriesOfAnswer, type ItemEntry, type Link } from '../reply/reply.ts';
import { toItem } from '../reply/single.ts';
import { firstRow, isOneRow } from './buttons.ts';
import { isSelection } from './heights.ts';
import { choiceLabel } from './item-lines.ts';
import type { LaidOut } from './layout.ts';
import { COLUMNS, widthOf } from './measure.ts';
import type { PageButton } from './page.ts';
import type { Chapter } from './paging.ts';

/** A button whose command's options aren't looked up yet. */
export type DrawnButton = Omit<PageButton, 'options'> & {
  /** How the label of the menu that it stands in tells of it: in a word, or as one of those that the menu asks for. */
  readonly told?: keyof Messages['replies']['buttons']['inMenu'] | 'own';
};

/** A button that shows an answer in place of this one. */
export const show = ({ label, invocation, primary, disabled }: Link): DrawnButton => ({
  label,
  invocation,
  press: 'show',
  ...(primary ? { primary } : {}),
  ...(disabled ? { disabled } : {}),
});
/** The same as one of the choices that a menu asks for. */
export const own = (link: Link): DrawnButton => ({ ...show(link), told: 'own' });
/** A button that only counts. */
export const counted = (link: Link | undefined): readonly DrawnButton[] => (link ? [{ ...link, press: 'count' }] : []);

/** The items among entries, each once. */
export function itemsOf(entries: readonly Entry[]): readonly Item[] {
  const all = entries.filter(entry => entry.kind === 'item');
  return [...new Map(all.map(({ item }) => [item.id, item])).values()];
}

/** The button to what is known of the page's items; to a single one's own, which stays the same one on another day. */
export function details(
  entries: readonly Entry[],
  at: Invocation,
  { details: label }: Messages,
): readonly DrawnButton[] {
  const [first, ...others] = itemsOf(entries);
  if (!first) return [];
  return others.length === 0 ? [show(toDetails(first, label))] : [{ label, invocation: at, press: 'details' }];
}

const isToDetails = ({ invocation }: Link): boolean => invocation.command === 'details';

/** What is all on the page needs no button to all of it. */
function actionsOn({ actions, found }: Answered, { items }: LaidOut): readonly Link[] {
  const isWhole = found !== undefined && itemsOf(items).length >= found.length;
  return isWhole ? actions.filter(({ invocation }) => invocation.view !== 'all') : actions;
}

/** The buttons of an answer by where they stand. */
interface Arranged {
  readonly row: readonly DrawnButton[];
  /** Those without room there: the answer's own, and what is known of its items. */
  readonly rest: readonly DrawnButton[];
  readonly known: readonly DrawnButton[];
}

/**
 * Arranges the buttons of an answer. Its row begins with what is before and after, then come its own, and the last one is that
 * to what is known of its items; only what is before and after, what is wanted most and the rest of the answer take its room.
 */
export function arranged(
  reply: Answered,
  at: Invocation,
  page: LaidOut,
  chapters: readonly Chapter[],
  w: Messages,
): Arranged {
  const { alone, earlier, later, meant } = page;
  const all = [...(alone?.links ?? []), ...actionsOn(reply, page)];
  const links = all.filter(link => !isToDetails(link));
  const { before, after } = reply.around ?? {};
  const isPaged = (before ?? after) !== undefined || (!isSelection(reply.paging) && (earlier ?? later) !== undefined);
  const turning = isPaged ? turningButtons(reply, at, page, chapters, w) : [];
  const inOrder = [
    ...links.filter(({ isAround }) => isAround),
    ...links.filter(({ isAround, primary }) => primary && !isAround),
    ...links.filter(({ isAround, primary }) => !primary && !isAround),
  ];
  const [known] = [...details(meant, reply.again ?? at, w), ...all.filter(isToDetails).map(show)];
  const goesFirst = ({ isAround, primary, invocation }: Link): boolean =>
    isAround === true || primary === true || invocation.view === 'all';
  const byNeed = [
    ...turning,
    ...inOrder.filter(goesFirst).map(show),
    ...(known ? [known] : []),
    ...inOrder.filter(link => !goesFirst(link)).map(show),
  ];
  // What is only said has no menu: its buttons take as many rows as they need.
  const hasMenu = page.cards.length > 0 && !reply.isOpenChoice;
  const { row, rest } = hasMenu ? firstRow(byNeed, ({ label }) => label) : { row: byNeed, rest: [] };
  const isKnown = (one: DrawnButton): boolean => one === known;
  return {
    row: [...row.filter(one => !isKnown(one)), ...row.filter(isKnown)],
    rest: rest.filter(one => !isKnown(one)),
    known: rest.filter(isKnown),
  };
}

/** The buttons to the pages around one; at the ends they lead to the answers around, or nowhere. */
function turningButtons(
  reply: Answered,
  at: Invocation,
  { earlier, later }: LaidOut,
  chapters: readonly Chapter[],
  w: Messages,
): readonly DrawnButton[] {
  const to = (page: number, label: string): DrawnButton => show({ label, invocation: { ...at, page } });
  const { around } = reply;
  const ahead = chapters.find(one => one.page === later);
  const labels = turningLabels(reply, ahead, w);
  if (reply.paging === 'one' && reply.nextLabel !== undefined)
    return later === undefined ? [] : [to(later, labels.next)];
  const led = (invocation: Invocation | undefined, label: string): DrawnButton =>
    invocation ? show({ label, invocation }) : { ...to(at.page, label), disabled: true };
  return [
    earlier === undefined ? led(around?.before, labels.previous) : to(earlier, labels.previous),
    later === undefined ? led(around?.after, labels.next) : to(later, labels.next),
  ];
}

/** @param ahead the card that begins on the next page, where it has a name */
function turningLabels({ inTime, nextLabel }: Answered, ahead: Chapter | undefined, w: Messages) {
  const { earlier, later, nextIs } = w.replies.buttons;
  const named = ahead && { previous: w.previous, next: nextIs(ahead.short) };
  // The two stand together or not at all, so a name that leaves no room for both is left out.
  if (named && isOneRow(Object.values(named))) return named;
  return inTime ? { previous: earlier, next: later } : { previous: w.previous, next: nextLabel ?? w.next };
}

/** Most cards that a menu leads to: room is left for what every menu ends with. */
const CHAPTERS_MAX = 20;

/** The cards around a page, where there are more than a menu holds. */
export function nearby(chapters: readonly Chapter[], { page }: Invocation): readonly Chapter[] {
  const here = chapters.findLastIndex(one => one.page <= page);
  const from = Math.min(Math.max(0, here - CHAPTERS_MAX / 2), Math.max(0, chapters.length - CHAPTERS_MAX));
  return chapters.slice(from, from + CHAPTERS_MAX);
}

/** Leads to a card of an answer by its name. */
export const toChapter =
  (at: Invocation) =>
  ({ name, page }: Chapter): Link => ({ label: name, invocation: { ...at, page } });

/**
 * What a menu says while nothing of it is chosen: what is in it, as much as a narrow phone shows.
 *
 * @param asks what it asks for, where it has choices alike
 */
export function menuLabel(
  asks: string | undefined,
  choices: readonly DrawnButton[],
  { replies: { buttons } }: Messages,
): string {
  const words = choices.flatMap(({ told }) => (told === undefined || told === 'own' ? [] : [buttons.inMenu[told]]));
  const isAll = choices.every(({ told }) => told !== undefined && (told !== 'own' || asks !== undefined));
  const saying = (count: number): string => {
    const parts = words.slice(0, count).join(', ');
    const more = isAll && count === words.length ? '' : '…';
    const said = (of: readonly string[], between: string): string => of.filter(part => part !== '').join(between);
    return asks === undefined ? buttons.menu(said([parts, more], ' ')) : said([said([asks, parts], ', '), more], ' ');
  };
  const fitting = words.map((_, i) => saying(words.length - i)).find(label => widthOf(label) <= COLUMNS.card);
  return fitting ?? saying(0);
}

/** A choice for every item of a list, to see it by itself. */
export function openings(reply: Answered, { items, names, alone }: LaidOut, w: Messages): readonly DrawnButton[] {
  if (reply.choose || alone || reply.paging === 'cards') return [];
  return items.map(({ item }) => own({ label: choiceLabel(item, w, names), invocation: toItem(item) }));
}

/** The other forms of an answer. */
export function otherForms(
  reply: Answered,
  at: Invocation,
  { cards, items }: LaidOut,
  isDrawable: boolean,
  { replies: { buttons } }: Messages,
): readonly DrawnButton[] {
  if (cards.length === 0) return [];
  const is = at.input['as'] ?? 'card';
  const forms: readonly (readonly [Form, string])[] = [
    ['text', buttons.text],
    ['picture', buttons.picture],
    ['card', buttons.card],
  ];
  const same = reply.again ?? at;
  return forms
    .filter(([form]) => form !== is && (form !== 'picture' || isDrawable))
    .map(([as, label]) => {
      const page = reply.isDrawnByItem ? pageIn(as, reply, items) : same.page;
      return { ...show({ label, invocation: { ...same, page, input: { ...same.input, as } } }), told: as };
    });
}

/** Where a list goes on in another form: at the picture of the first item that its page shows, and else at its beginning. */
function pageIn(as: Form, reply: Answered, items: readonly ItemEntry[]): number {
  if (as !== 'picture') return 0;
  return Math.max(
    0,
    itemsOf(entriesOfAnswer(reply)).findIndex(({ id }) => id === items[0]?.item.id),
  );
}

/** What every answer's menu ends with. */
export function furtherChoices(
  reply: Answered,
  at: Invocation,
  { alone }: LaidOut,
  w: Messages,
): readonly DrawnButton[] {
  const cite = (id: string): DrawnButton => ({
    ...show({ label: w.replies.buttons.cite, invocation: { command: 'cite', input: { id, style: 'plain' }, page: 0 } }),
    told: 'cite',
  });
  return [
    ...(alone ? [cite(alone.item.id)] : []),
    ...(at.input['private'] === true ? [sharing(reply.again ?? at, w)] : []),
  ];
}

/** A private answer can be posted for everyone; a public one is already there. */
const sharing = (at: Invocation, w: Messages): DrawnButton => ({
  label: w.share,
  invocation: { ...at, input: { ...at.input, private: false } },
  press: 'share',
  told: 'share',
});
