/** Asks for a value that has parts, part by part, by what its schema says of them. */
import { z } from 'zod';
import { TODO } from '../../record/marks.ts';
import { valueAt } from '../../record/shape.ts';
import { printable } from '../../text/sanitize.ts';
import type { Choice, Choices } from '../choices.ts';
import { chosenBy } from '../choosing.ts';
import { type Field, type Item, schemaOf } from '../items.ts';
import { bare, type Form, formOf, hasParts, howToType, linked, valueText } from '../values.ts';
import { commandIn, literal } from './commands.ts';
import { among } from './course.ts';
import { choicesOfPart, isOptional, type Leaf, readPart, wordsOfPart } from './leaves.ts';
import { choicesText, wrapped } from './show.ts';
import type { TalkOptions } from './way.ts';

/** What was typed of a field as a whole, or what its parts come to. */
export type Given = { readonly line: string } | { readonly value: unknown };

/**
 * Asks for the value of a field.
 *
 * @param isByParts of a value with parts each is asked for; what is typed of the first may be the whole
 * @returns `undefined` at the end of the input
 */
export async function askValue(
  item: Item,
  { name, value }: Field,
  isByParts: boolean,
  choices: Choices,
  options: TalkOptions,
): Promise<Given | undefined> {
  const asked = { section: item.section, name };
  const form = formOf(asked);
  if (isByParts && hasParts(asked)) {
    const around = {
      form,
      how: howToType(asked),
      choices: among(name, item, choices, options),
      people: choices.people,
    };
    const answered = await askNode(name, name, schemaOf(item.section, name), value, { ...around, options });
    if (answered === 'end') return undefined;
    return answered === 'none' ? { line: '' } : answered;
  }
  const begun = value === undefined || value === TODO ? '' : valueText(asked, value);
  const line = await options.dialogue.ask(`${name}> `, begun);
  return line === undefined ? undefined : { line };
}

/** What stands around the questions of one value. */
interface Around {
  readonly form: Form;
  /** How the whole is typed. */
  readonly how: string;
  readonly choices: readonly Choice[];
  readonly people: readonly Choice[];
  readonly options: TalkOptions;
  /** The party whose words are asked for. */
  readonly by?: unknown;
  /** Whether an empty line leaves out what is asked for, though it's needed: the whole value, or a further entry. */
  readonly mayEnd?: boolean;
  /** Whether something was answered, so that the whole isn't typed any more. */
  readonly isBegun?: boolean;
}

/** A part; a line that is a command, or the whole value; none, where an empty line leaves it out; or the end of the input. */
type Answered = Given | 'none' | 'end';

async function askNode(
  label: string,
  name: string,
  schema: unknown,
  written: unknown,
  around: Around,
): Promise<Answered> {
  const now = written === TODO ? undefined : written;
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return await askObject(label, inner.shape, now, { mayEnd: true, ...around });
  if (inner instanceof z.ZodArray && bare(inner.element) instanceof z.ZodObject)
    return await askList(label, inner.element, now, around);
  const { options, choices, people, by } = around;
  return await askLeaf(
    label,
    { name, schema, now, choices: choicesOfPart(name, choices, options.review.state.items, people, by) },
    around,
  );
}

async function askObject(
  label: string,
  shape: Readonly<Record<string, unknown>>,
  now: unknown,
  around: Around,
): Promise<Answered> {
  const isSaid = 'item' in shape && 'items' in shape;
  const whole = isSaid ? { ...Object(now), items: saidNow(now) } : now;
  const made: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(shape)) {
    if (isSaid && isPassedOver(name, made)) continue;
    const there = valueAt(whole, [name]);
    const within = withinObject(around, made);
    const answered = await askNode(`${label} ${name}`, name, schema, there, within);
    if (typeof answered === 'object' && 'value' in answered) made[name] = answered.value;
    else if (answered !== 'none' || (within.mayEnd && !isOptional(schema))) return answered;
  }
  return { value: isSaid ? withSaid(made, now) : made };
}

/** What stands around the next part of an object. */
function withinObject(around: Around, made: Readonly<Record<string, unknown>>): Around {
  const isFirst = Object.keys(made).length === 0;
  const mayEnd = around.mayEnd === true && isFirst;
  return { ...around, by: made['by'], mayEnd, isBegun: around.isBegun === true || !isFirst };
}

/** What a party said is asked for once, as several; what is set aside is asked once the check finds it; silence has no word. */
const isPassedOver = (name: string, made: Readonly<Record<string, unknown>>): boolean =>
  name === 'item' || name === 'aside' || (name === 'word' && made['items'] === undefined);

/** A party with what it said; of one that is silent what was set aside stays. */
function withSaid({ by, items, ...others }: Readonly<Record<string, unknown>>, now: unknown): unknown {
  if (Array.isArray(items) && items.length > 0) return { by, ...linked(items.map(String)), ...others };
  const aside = valueAt(now, ['aside']);
  return { by, ...others, ...(aside !== undefined && { aside }) };
}

/** What a party said, as one list. */
function saidNow(now: unknown): unknown {
  const item = valueAt(now, ['item']);
  return item === undefined ? valueAt(now, ['items']) : [item];
}

/** Asks for one entry after the other, until an empty line ends them. */
async function askList(label: string, schema: unknown, now: unknown, around: Around): Promise<Answered> {
  const there: readonly unknown[] = Array.isArray(now) ? now : [];
  const made: unknown[] = [];
  for (;;) {
    const at = made.length;
    const entry = there[at];
    const isBegun = around.isBegun === true || at > 0;
    const answered = await askNode(`${label} ${at + 1}`, label, schema, entry, { ...around, mayEnd: true, isBegun });
    if (answered === 'none') return at === 0 ? 'none' : { value: made };
    if (answered === 'end' || 'line' in answered) return answered;
    made.push(answered.value);
  }
}

async function askLeaf(label: string, leaf: Leaf, around: Around): Promise<Answered> {
  const { dialogue, look } = around.options;
  const words = wordsOfPart(leaf.schema).map((word, at) => `${at + 1} ${word}`);
  const listed = words.length > 0 ? words.join(' · ') : choicesText(leaf.choices);
  if (listed !== '') dialogue.say(wrapped(printable(listed), look, '  '));
  for (;;) {
    const line = await dialogue.ask(printable(`${label}${hint(leaf, around)}> `));
    if (line === undefined) return 'end';
    const answered = answerIn(line, leaf, around);
    if (typeof answered === 'string' || !('problem' in answered)) return answered;
    dialogue.say(wrapped(printable(answered.problem), look, ''));
  }
}

interface Problem {
  readonly problem: string;
}

/** Reads the answer to one part. */
function answerIn(line: string, leaf: Leaf, { form, how, isBegun, mayEnd }: Around): Answered | Problem {
  const { now, choices, schema } = leaf;
  const typed = literal(line);
  if (typed === '' && now !== undefined) return { value: now };
  const isNone = typed === '' ? isOptional(schema) || mayEnd === true : typed === '-' && isOptional(schema);
  if (isNone) return 'none';
  if (commandIn(line) || (isBegun !== true && isWhole(typed, form, choices))) return { line };
  if (typed === '?') return { problem: `${descriptionOf(schema)}All of it may stand on one line instead: ${how}.` };
  const read = readPart(typed, leaf);
  return 'problem' in read ? { problem: `! ${read.problem}` } : read;
}

/** What an empty line does. */
function hint({ now, schema }: Leaf, { mayEnd, isBegun }: Around): string {
  if (now !== undefined) return ` (an empty line: ${Array.isArray(now) ? now.join(' ') : String(now)})`;
  if (isOptional(schema)) return ' (an empty line: none)';
  return mayEnd ? ` (an empty line: ${isBegun ? 'no more' : 'as it is'})` : '';
}

function descriptionOf(schema: unknown): string {
  const description = schema instanceof z.ZodType ? schema.description : undefined;
  return description === undefined ? '' : `${description} `;
}

/** Whether a line is the whole value, and not its first part alone. */
function isWhole(typed: string, form: Form, choices: readonly Choice[]): boolean {
  if (/^[[{]/u.test(typed)) return true;
  if (form === 'words') return /^[a-z]{2}:/u.test(typed);
  return form === 'sides' && /[\s,]/u.test(typed) && !('choice' in chosenBy(typed, choices));
}
