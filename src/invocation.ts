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
}

/** What pressing a button does: show the answer in place, post it for everyone, or count the press for the operators. */
export type Press = 'show' | 'share' | 'count';

/** Longest `custom_id` that Discord takes. https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id */
export const CUSTOM_ID_MAX = 100;

/** Grows when the form below changes; a button of another version is answered with a sentence. */
const VERSION = '1';
const PRESSES: Readonly<Record<Press, string>> = { show: 'o', share: 's', count: 'c' };
const SEPARATOR = '|';
const FLAGS: Readonly<Record<string, boolean>> = { t: true, f: false };

/** Orders the options' names as the codec writes them: as declared, free text last, since it may hold the separator. */
function order(options: Options): readonly string[] {
  const names = Object.keys(options);
  return [...names.filter(n => options[n]?.kind !== 'text'), ...names.filter(n => options[n]?.kind === 'text')];
}

/**
 * Writes the `custom_id` of a button: `1o|quote|2|macron|sanctions||t|free text`.
 *
 * Values of options other than `text` are ids, days, choices and flags, none of which holds the separator; at most one
 * option of a command is `text`, and it comes last. Where the whole would be longer than Discord takes, the text is left
 * out, the letter before the first separator is a capital, and the text is read back from the message that the button is on.
 */
export function encode(invocation: Invocation, options: Options, press: Press = 'show'): string {
  const whole = encodeWith(PRESSES[press], invocation, options);
  if (whole.length <= CUSTOM_ID_MAX) return whole;
  const text = textOption(options) ?? '';
  return encodeWith(
    PRESSES[press].toUpperCase(),
    { ...invocation, input: { ...invocation.input, [text]: '' } },
    options,
  );
}

function encodeWith(press: string, { command, page, input }: Invocation, options: Options): string {
  const values = order(options).map(name => {
    const value = input[name];
    if (value === undefined) return '';
    if (typeof value === 'boolean') return value ? 't' : 'f';
    return value;
  });
  return [VERSION + press, command, String(page), ...values].join(SEPARATOR);
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
 * Reads what {@link encode} wrote. `undefined` for anything that this version didn't write.
 *
 * @param echo the free text, read back from the message, for ids that don't hold it
 */
export function decode(
  id: string,
  optionsOf: (command: string) => Options | undefined,
  echo?: string,
): { readonly press: Press; readonly invocation: Invocation } | undefined {
  const [head = '', command = '', page = '', ...values] = id.split(SEPARATOR);
  const press = (Object.keys(PRESSES) as Press[]).find(p => head.toLowerCase() === VERSION + PRESSES[p]);
  const options = optionsOf(command);
  if (!press || !options || !/^\d{1,4}$/.test(page)) return undefined;
  const input = decodeInput(values, options);
  if (!input || !needsEcho(id)) return input && { press, invocation: { command, input, page: Number(page) } };
  const text = textOption(options);
  if (text === undefined || echo === undefined || echo === '') return undefined;
  return { press, invocation: { command, input: { ...input, [text]: echo }, page: Number(page) } };
}

function decodeInput(values: readonly string[], options: Options): Invocation['input'] | undefined {
  const names = order(options);
  const last = names.length - 1;
  const endsInText = options[names[last] ?? '']?.kind === 'text';
  if (values.length < names.length || (values.length > names.length && !endsInText)) return undefined;
  const input: Record<string, string | boolean> = {};
  for (const [i, name] of names.entries()) {
    const value = endsInText && i === last ? values.slice(i).join(SEPARATOR) : values[i];
    if (value === undefined || value === '') continue;
    const read = options[name]?.kind === 'flag' ? FLAGS[value] : value;
    if (read === undefined) return undefined;
    input[name] = read;
  }
  return input;
}

/** Writes an invocation as a member types it, without its page. */
export function format({ command, input }: Invocation): string {
  return [`/${command}`, ...Object.entries(input).map(([name, value]) => `${name}:${formatValue(value)}`)].join(' ');
}

/** Writes a value for a line: in quotation marks where it would be read otherwise without. */
export function formatValue(value: string | boolean): string {
  if (typeof value === 'boolean') return String(value);
  return /^[^\s"\\:]+$/.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}
