/**
 * What someone asks for, from whichever surface, and its form as a button's `custom_id`.
 *
 * A button is an invocation: pressing it re-enters `respond` as if the command had been typed. No state is kept
 * between presses, so buttons go on working after a restart and in any process.
 */
import type { Options } from './command.ts';

/** One request. `input` holds what was typed or chosen, by option name; absent options are absent. */
export interface Invocation {
  readonly command: string;
  readonly input: Readonly<Record<string, string | boolean>>;
  /** Which page of the answer, from 0. */
  readonly page: number;
}

/** What pressing a button does: show the answer in place, or post it for everyone. */
export type Press = 'show' | 'share';

/** Longest `custom_id` that Discord takes. https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id */
export const CUSTOM_ID_MAX = 100;

/** Grows when the form below changes; a button of another version is answered with a kind word. */
const VERSION = '1';
const PRESSES: Readonly<Record<Press, string>> = { show: 'o', share: 's' };
const SEPARATOR = '|';
const FLAGS: Readonly<Record<string, boolean>> = { t: true, f: false };

/** The options' names in the order in which the codec writes them: declared order, free text last, since it may hold the separator. */
function order(options: Options): readonly string[] {
  const names = Object.keys(options);
  return [...names.filter(n => options[n]?.kind !== 'text'), ...names.filter(n => options[n]?.kind === 'text')];
}

/**
 * The `custom_id` of a button: `1o|quote|2|macron|sanctions||t|free text`.
 *
 * Values of options other than `text` are ids, days and flags, none of which holds the separator; at most one option of a
 * command is `text`, and it comes last. Both are checked when the list of commands is made.
 */
export function encode(invocation: Invocation, options: Options, press: Press = 'show'): string {
  const values = order(options).map(name => {
    const value = invocation.input[name];
    if (value === undefined) return '';
    if (typeof value === 'boolean') return value ? 't' : 'f';
    return value;
  });
  return [VERSION + PRESSES[press], invocation.command, String(invocation.page), ...values].join(SEPARATOR);
}

/** The inverse of {@link encode}. `undefined` for anything that this version didn't write. */
export function decode(
  id: string,
  optionsOf: (command: string) => Options | undefined,
): { readonly press: Press; readonly invocation: Invocation } | undefined {
  const [head, command = '', page = '', ...values] = id.split(SEPARATOR);
  const press = (Object.keys(PRESSES) as Press[]).find(p => head === VERSION + PRESSES[p]);
  const options = optionsOf(command);
  if (!press || !options || !/^\d{1,4}$/.test(page)) return undefined;
  const input = decodeInput(values, options);
  return input && { press, invocation: { command, input, page: Number(page) } };
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
