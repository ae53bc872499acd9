/**
 * Defines what somebody asks for, on any surface, and its two written forms: a button's `custom_id`, and a typed line.
 *
 * A button is an invocation: pressing it re-enters `respond` as if the command had been typed. No state is kept
 * between presses, so buttons go on working after a restart and in any process.
 */
import type { Options } from './options.ts';

/** One request. `input` holds what was typed or chosen, by option name; absent options are absent. */
export interface Invocation {
  readonly command: string;
  readonly input: Readonly<Record<string, string | boolean>>;
  /** Which page of the answer, from 0. */
  readonly page: number;
  /** How much of the answer: absent, the usual short one; all, whatever there is. */
  readonly view?: 'all';
}

/**
 * What pressing a button does: show the answer in place, post it for everyone, count the press for the operators, or tell
 * whoever pressed what is known of the entries on that page.
 */
export type Press = 'show' | 'share' | 'count' | 'details';

/** Longest `custom_id` that Discord takes. https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id */
export const CUSTOM_ID_MAX = 100;

/** Grows when the form below changes. What an earlier version wrote is read for good: buttons stay under old messages. */
const VERSION = '2';
const PRESSES: Readonly<Record<Press, string>> = { show: 'o', share: 's', count: 'c', details: 'd' };
const ALL = 'a';
const SEPARATOR = '|';
const FLAGS: Readonly<Record<string, boolean>> = { t: true, f: false };

/** An option's value in a custom id: yes or no, free text, or a word without the separator. */
interface Slot {
  readonly name: string;
  readonly holds: 'flag' | 'text' | 'day' | 'word';
}

/** A day, and the form without hyphens that an id has which would be too long otherwise. */
const HYPHENATED_DAY = /(?<=\||\.\.)(\d{4})-(\d{2})-(\d{2})(?=\||\.\.|$)/gu;
const BARE_DAY = /\b(\d{4})(\d{2})(\d{2})\b/gu;

/** Lays a command's options out as the codec writes them: as declared, free text last, since it may hold the separator. */
function slotsOf(options: Options): readonly Slot[] {
  const slots = Object.entries(options).map(
    ([name, { kind }]): Slot => ({ name, holds: kind === 'flag' || kind === 'text' || kind === 'day' ? kind : 'word' }),
  );
  return [...slots.filter(({ holds }) => holds !== 'text'), ...slots.filter(({ holds }) => holds === 'text')];
}

/**
 * Writes the `custom_id` of a button: `2o|quote|2|macron|sanctions|text|t|free text`. `2oa` asks for the whole answer.
 *
 * Values of options other than `text` are ids, days, choices and flags, none of which holds the separator; at most one
 * option of a command is `text`, and it comes last. Where the whole would be longer than Discord takes, the text is left
 * out, the letter of the press is a capital, and the text is read back from the message that the button is on.
 */
export function encode(invocation: Invocation, options: Options, press: Press = 'show'): string {
  const whole = encodeWith(PRESSES[press], invocation, options);
  if (whole.length <= CUSTOM_ID_MAX) return whole;
  const text = textOption(options);
  if (text === undefined) return whole.replace(HYPHENATED_DAY, '$1$2$3');
  return encodeWith(
    PRESSES[press].toUpperCase(),
    { ...invocation, input: { ...invocation.input, [text]: '' } },
    options,
  );
}

function encodeWith(press: string, { command, page, input, view }: Invocation, options: Options): string {
  const values = slotsOf(options).map(({ name }) => {
    const value = input[name];
    if (value === undefined) return '';
    if (typeof value === 'boolean') return value ? 't' : 'f';
    return value;
  });
  return [VERSION + press + (view === 'all' ? ALL : ''), command, String(page), ...values].join(SEPARATOR);
}

/** Finds the name of a command's free-text option. */
export function textOption(options: Options): string | undefined {
  return Object.keys(options).find(name => options[name]?.kind === 'text');
}

/** Tells whether a button's free text has to be read back from its message. */
export function needsEcho(id: string): boolean {
  return /^\d+[A-Z]/.test(id);
}

/**
 * Reads what {@link encode} writes, and what it wrote in version 1. `undefined` for anything else.
 *
 * @param echo the free text, read back from the message, for ids that don't hold it
 */
export function decode(
  id: string,
  optionsOf: (command: string) => Options | undefined,
  echo?: string,
): { readonly press: Press; readonly invocation: Invocation } | undefined {
  const [head = '', command = '', page = '', ...values] = id.split(SEPARATOR);
  const read = readHead(head);
  const options = optionsOf(command);
  if (!read || !options || !/^\d{1,4}$/.test(page)) return undefined;
  const slots = read.isVersion1 ? slotsInVersion1(command) : slotsOf(options);
  const given = slots && readValues(values, slots);
  const text = slots?.find(({ holds }) => holds === 'text')?.name;
  if (!given || (needsEcho(id) && (text === undefined || !echo))) return undefined;
  const input = needsEcho(id) && text !== undefined && echo ? { ...given, [text]: echo } : given;
  return {
    press: read.press,
    invocation: { command, input: inTodaysForm(input), page: Number(page), ...(read.isAll ? { view: 'all' } : {}) },
  };
}

/** Version 1 had no views, and no details to press for. */
function readHead(head: string) {
  const [, version, letter, all] = /^(\d)([A-Za-z])(a?)$/.exec(head) ?? [];
  const press = (Object.keys(PRESSES) as Press[]).find(p => PRESSES[p] === letter?.toLowerCase());
  const isVersion1 = version === '1' && all === '' && press !== 'details';
  if (!press || !(version === VERSION || isVersion1)) return undefined;
  return { press, isVersion1, isAll: all === ALL };
}

function readValue(value: string, holds: Slot['holds']): string | boolean | undefined {
  if (holds === 'flag') return FLAGS[value];
  return holds === 'day' ? value.replace(BARE_DAY, '$1-$2-$3') : value;
}

function readValues(values: readonly string[], slots: readonly Slot[]): Invocation['input'] | undefined {
  const last = slots.length - 1;
  const endsInText = slots[last]?.holds === 'text';
  // An option that a command got later stands behind the others: ids from before end without it.
  if (endsInText ? values.length < slots.length : values.length > slots.length) return undefined;
  const input: Record<string, string | boolean> = {};
  for (const [i, { name, holds }] of slots.entries()) {
    const value = endsInText && i === last ? values.slice(i).join(SEPARATOR) : values[i];
    if (value === undefined || value === '') continue;
    const read = readValue(value, holds);
    if (read === undefined) return undefined;
    input[name] = read;
  }
  return input;
}

/** What a custom id of version 1 holds of each command: its options as they stood then, free text last. Stays as it is. */
const VERSION_1: ReadonlyMap<string, readonly string[]> = new Map([
  ['ask', ['private', 'question']],
  ['ask feedback', ['reason', 'item']],
  ['briefing forget', []],
  ['briefing now', ['channel']],
  ['briefing off', ['channel']],
  ['briefing on', ['channel', 'time', 'timezone', 'topics', 'countries', 'quiet']],
  ['briefing pause', ['channel']],
  ['briefing preview', ['channel']],
  ['briefing resume', ['channel']],
  ['briefing status', ['channel']],
  ['cite', ['id', 'style', 'private']],
  ['compare', ['a', 'b', 'topic', 'picture', 'private']],
  ['details', ['item']],
  ['disputed', ['topic', 'private']],
  ['follow', ['topic', 'country', 'speaker', 'time', 'timezone', 'stop']],
  ['help', ['command', 'private']],
  ['position', ['country', 'topic', 'picture', 'private']],
  ['quiz', ['topic', 'private']],
  ['quiz guess', ['item', 'person', 'topic']],
  ['quiz question', ['item', 'topic', 'private']],
  ['quote', ['speaker', 'topic', 'picture', 'private', 'about']],
  ['source', ['id', 'private']],
  ['timeline', ['day', 'from', 'to', 'topic', 'country', 'picture', 'private']],
  ['verify', ['speaker', 'private', 'text']],
  ['who', ['person', 'private']],
]);
const FLAGS_1: readonly string[] = ['picture', 'private', 'stop'];
const TEXTS_1: readonly string[] = ['about', 'question', 'text'];

const slotsInVersion1 = (command: string): readonly Slot[] | undefined =>
  VERSION_1.get(command)?.map(name => ({
    name,
    holds: FLAGS_1.includes(name) ? 'flag' : TEXTS_1.includes(name) ? 'text' : 'word',
  }));

/** Whether a picture was wanted is a form of the answer today. */
function inTodaysForm({ picture, ...input }: Invocation['input']): Invocation['input'] {
  return picture === undefined ? input : { ...input, as: picture === true ? 'picture' : 'card' };
}

/** Writes an invocation as a member types it, without its page and its view. */
export function format({ command, input }: Invocation): string {
  return [`/${command}`, ...Object.entries(input).map(([name, value]) => `${name}:${formatValue(value)}`)].join(' ');
}

/** Writes a value for a line: in quotation marks where it would be read otherwise without. */
export function formatValue(value: string | boolean): string {
  if (typeof value === 'boolean') return String(value);
  return /^[^\s"\\:]+$/.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}
