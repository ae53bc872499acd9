/** Asks a curator for the fields of an item that are marked or open, one after the other. */
import { TODO } from '../../record/marks.ts';
import { valueAt } from '../../record/shape.ts';
import { printable } from '../../text/sanitize.ts';
import { isAskedFor, needsLook } from '../asked-fields.ts';
import type { Choices } from '../choices.ts';
import type { Field, Item } from '../items.ts';
import { offerFor } from '../offers.ts';
import { type Form, formOf, howToType, valueText } from '../values.ts';
import { type Command, commandIn, fieldsIn, literal } from './commands.ts';
import { choosable } from './course.ts';
import { obey } from './obey.ts';
import { askValue, type Given } from './parts.ts';
import { fieldQuestion, sentence, stands } from './show.ts';
import { explain, showAnswered } from './showing.ts';
import type { TalkOptions, Way } from './way.ts';
import { type Written, write } from './writing.ts';

/** The fields that a curator is asked for. Of an item that is only proposed nothing is asked but what is open. */
export const askedFor = ({ fields, isProposed }: Item): readonly string[] =>
  fields.filter(field => isAskedFor(field) && !(isProposed && field.state === 'proposed')).map(({ name }) => name);

/** Forms whose values are chosen, and are never a sentence. */
const CHOSEN: readonly Form[] = ['one', 'several', 'enum', 'time', 'voice'];

/** Forms whose values are written as they are typed: they needn't be read back. */
const AS_TYPED: readonly Form[] = ['text', 'texts', 'whole', 'place'];

/** Asks for a field until it is answered or left for later, or a command leads elsewhere. */
export async function askField(
  key: string,
  name: string,
  choices: Choices,
  options: TalkOptions,
): Promise<Way | undefined> {
  for (;;) {
    const item = options.review.state.items.find(one => one.key === key);
    const field = item?.fields.find(one => one.name === name);
    if (!item || !field || !needsLook(field)) return undefined;
    const led = await askOnce(item, field, choices, options);
    if (led !== 'again') return led;
  }
}

async function askOnce(
  item: Item,
  field: Field,
  choices: Choices,
  options: TalkOptions,
): Promise<Way | 'again' | undefined> {
  const { dialogue, look } = options;
  const { name } = field;
  const how = wanted(item, field, offerFor(item, field, choices), options);
  dialogue.say(fieldQuestion(item, field, how, choosable(name, item, choices, options), look));
  const given = await askValue(item, field, field.state === 'open', choices, options);
  if (given === undefined) return 'end';
  const command = 'line' in given ? (commandIn(given.line) ?? otherField(given.line, item, field)) : undefined;
  if (command) return await obey(command, item.key, choices, options);
  if ('line' in given && given.line.trim() === '?') {
    explain(item, name, options);
    return 'again';
  }
  return await take(given, item, field, choices, options);
}

/** Takes an answer, and says what came of it. */
async function take(
  given: Given,
  item: Item,
  field: Field,
  choices: Choices,
  options: TalkOptions,
): Promise<Way | 'again' | undefined> {
  const { section, key } = item;
  const { name } = field;
  const line = 'line' in given ? given.line.trim() : undefined;
  const outcome = await answer(given, item, field, choices, options);
  if (!outcome) options.course.shown?.left.add(name);
  else if ('command' in outcome) return await obey(outcome.command, key, choices, options);
  else if ('refused' in outcome) {
    const other = line === undefined ? undefined : begunField(line, item, field);
    if (other) return await obey(other, key, choices, options);
    options.dialogue.say(`! ${printable(outcome.refused)}`);
    return 'again';
  } else {
    const isKnown = line === '' || (line !== undefined && AS_TYPED.includes(formOf({ section, name })));
    showAnswered(key, name, isKnown, choices, options);
  }
  return undefined;
}

/** Another field that a line names whole, with a value. Where the answer is a text, every line is one. */
function otherField(line: string, item: Item, field: Field): Command | undefined {
  const named = /^(\S+)\s+\S/u.exec(line.trim())?.[1];
  const isOther = isChosen(item, field) && item.fields.some(({ name }) => name === named);
  return isOther ? { name: 'edit', rest: line.trim() } : undefined;
}

/** The same by the beginning of its name, of a line that is no answer. */
function begunField(line: string, item: Item, field: Field): Command | undefined {
  const { fields, rest } = fieldsIn(line, item.fields);
  const [only, more] = fields;
  return isChosen(item, field) && only && !more && rest !== ''
    ? { name: 'edit', rest: `${only.name} ${rest}` }
    : undefined;
}

const isChosen = ({ section }: Item, { name }: Field): boolean => CHOSEN.includes(formOf({ section, name }));

/** What is wanted of a field; how it's typed, where that wasn't told yet. */
function wanted(item: Item, field: Field, offer: unknown, { course }: TalkOptions): string {
  const { name, value, state, marks } = field;
  const asked = { section: item.section, name };
  const how = course.explained.has(name) ? '? explains' : howToType(asked);
  course.explained.add(name);
  const now = valueText(asked, value);
  const reason = marks.map(mark => sentence(mark.reason)).join('');
  if (state === 'open') {
    const soFar = now === '' || now === TODO ? '' : `, so far ${now}`;
    const offered = offer === undefined ? '' : `Yes takes ${sentence(offerText(offer))}`;
    return `to be filled in${soFar}. ${reason}${offered}Type it (${how}); an empty line leaves it for later.`;
  }
  if (state === 'proposed') return `proposed is ${stands(item, field)}Yes or no?`;
  return `${stands(item, field)}An empty line if that is right; else what is (${how}).`;
}

/** What is offered: of offices the titles. */
const offerText = (offer: unknown): string =>
  Array.isArray(offer) ? offer.map(office => String(valueAt(office, ['title']))).join('; ') : String(offer);

/** Does what a line answers of a field; `undefined` for nothing. */
async function answer(
  given: Given,
  item: Item,
  field: Field,
  choices: Choices,
  options: TalkOptions,
): Promise<Written | undefined> {
  const { review } = options;
  if ('value' in given) return await review.edit(item.key, field.name, given.value, choices);
  const { line } = given;
  const typed = literal(line);
  if (field.state === 'proposed') {
    if (isYes(line)) return await review.settle(item.key, field.name);
    if (/^no?$/iu.test(typed)) return await review.edit(item.key, field.name, undefined);
    return typed === '' ? undefined : { refused: 'Type yes or no.' };
  }
  if (typed === '') return field.state === 'open' ? undefined : await review.settle(item.key, field.name);
  const offer = offerFor(item, field, choices);
  if (offer !== undefined && isYes(line)) return await review.edit(item.key, field.name, offer, choices);
  return await write(typed, item, field.name, choices, options);
}

const isYes = (line: string): boolean => /^y(?:es)?$/iu.test(line.trim());
