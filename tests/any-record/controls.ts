/** Declares what must hold of the buttons and the menu of a page: where they stand, how they are named, where they lead. */
import {
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { expect } from 'vitest';
import { optionsOf } from '../../commands/index.ts';
import type { Context } from '../../src/context.ts';
import { CUSTOM_ID_MAX, decode, encode, needsEcho } from '../../src/invocation.ts';
import type { Message } from '../../src/render/discord.ts';
import { COLUMNS, widthOf } from '../../src/render/measure.ts';
import type { Page, PageButton } from '../../src/render/page.ts';
import type { Asked } from '../support/record.ts';

type Way = Pick<PageButton, 'invocation' | 'press'>;

const idOf = ({ invocation, press }: Way): string => encode(invocation, optionsOf(invocation.command) ?? {}, press);

/** What a button asks: its id, and the text that an id has no room for. */
export function wayOf(way: Way): string {
  const id = idOf(way);
  return needsEcho(id) ? id + JSON.stringify(way.invocation.input) : id;
}

/** Whatever of a page can be pressed or chosen. */
export const pressable = ({ buttons, openings = [], choose }: Page): readonly PageButton[] => [
  ...buttons.filter(({ disabled }) => !disabled),
  ...openings,
  ...(choose?.buttons ?? []),
];

/** The custom ids of a component: a button's own, or those of a menu's choices. */
function idsUnder(component: APIComponentInMessageActionRow): readonly string[] {
  if (component.type === ComponentType.StringSelect) return component.options.map(o => o.value);
  return 'custom_id' in component ? [component.custom_id] : [];
}

/** Expects the ids of a page's buttons and choices to be short, and to lead back to their own invocations. */
export function expectIds({ page, message }: Pick<Asked, 'page' | 'message'>): void {
  const ids = message.components.flatMap(row => row.components).flatMap(idsUnder);
  expect(new Set(ids)).toEqual(new Set([...page.buttons, ...pressable(page)].map(idOf)));
  for (const id of ids) {
    expect(id.length).toBeLessThanOrEqual(CUSTOM_ID_MAX);
    const decoded = decode(id, optionsOf, page.echo?.text);
    expect(decoded && idOf(decoded)).toBe(id);
  }
}

/** Most buttons of a row that doesn't break on a narrow phone, and the columns of their labels. */
const ROW = { buttons: 3, columns: 26 } as const;

const labelOf = (button: APIButtonComponent): string => ('label' in button ? (button.label ?? '') : '');

/** Expects each label and each id once, and everything in its place. */
export function expectInPlace(message: Message, { messages: w }: Context): void {
  const parts = message.components.flatMap(row => row.components);
  const buttons = parts.filter(part => part.type === ComponentType.Button);
  const row = buttons.map(labelOf);
  const menu = parts.find(part => part.type === ComponentType.StringSelect);
  const choices = menu?.options.map(({ label }) => label) ?? [];
  const labels = [...row, ...choices];
  expect(labels).toEqual([...new Set(labels)]);
  // A menu has all of a kind in it, those before and after among them.
  for (const kind of [buttons, menu ? [menu] : []]) {
    const ids = kind.flatMap(idsUnder);
    expect(ids).toEqual([...new Set(ids)]);
  }
  expectTurnedFirst(row, w);
  expectDetailsLast(row, choices, w);
  if (menu) expectNamed(menu, w);
}

type Words = Context['messages'];

/** What is before stands first, then what is after; both or neither. */
function expectTurnedFirst(buttons: readonly string[], w: Words): void {
  const { earlier, later, nextIs } = w.replies.buttons;
  const back = [w.previous, earlier, w.timelines.buttons.before];
  const on = [w.next, later, w.timelines.buttons.after];
  const isOn = (label: string): boolean => on.includes(label) || label.startsWith(nextIs(''));
  const turning = buttons.flatMap((label, i) => (back.includes(label) || isOn(label) ? [i] : []));
  expect([[], [0, 1]], buttons.join(' | ')).toContainEqual(turning);
  if (turning.length > 0) expect([back.includes(buttons[0] ?? ''), isOn(buttons[1] ?? '')]).toEqual([true, true]);
}

/** What is known of the items is the last of the row; where the row has no room, it stands in the menu, before the other forms. */
function expectDetailsLast(buttons: readonly string[], choices: readonly string[], w: Words): void {
  const { text, picture, card } = w.replies.buttons;
  // That it isn't what was asked is said last of all.
  if (buttons.includes(w.details)) expect(buttons.filter(label => label !== w.ask.notAsked).at(-1)).toBe(w.details);
  if (!choices.includes(w.details)) return;
  expect([text, picture, card]).toContain(choices[choices.indexOf(w.details) + 1]);
  const columns = [...buttons, w.details].reduce((sum, label) => sum + widthOf(label), 0);
  expect(buttons.length === ROW.buttons || columns > ROW.columns, buttons.join(' | ')).toBe(true);
}

/** What a menu says while nothing is chosen fits on a narrow phone, and names the forms in it: all, or as many as have room. */
function expectNamed({ placeholder = '', options }: APIStringSelectComponent, w: Words): void {
  const { inMenu, text, picture, card, cite } = w.replies.buttons;
  const labels = options.map(({ label }) => label);
  const forms = Object.entries({ text, picture, card, cite, share: w.share }).flatMap(([form, label]) =>
    labels.includes(label) ? [inMenu[form as keyof typeof inMenu]] : [],
  );
  const lacking = forms.filter(word => !placeholder.includes(word));
  expect(widthOf(placeholder), placeholder).toBeLessThanOrEqual(COLUMNS.card);
  if (lacking.length === 0) return;
  expect(placeholder).toContain(forms[0]);
  const fuller = placeholder.replace(' …', `, ${lacking[0]} …`);
  expect([placeholder.endsWith(' …'), widthOf(fuller) > COLUMNS.card - 2], placeholder).toEqual([true, true]);
}
