/** Leads a curator through a draft at a terminal: item by item, and of each its marked and open fields one by one. */
import { TODO } from '../../record/marks.ts';
import { silences } from '../../record/rules/silences.ts';
import { counted } from '../../text/counted.ts';
import { printable } from '../../text/sanitize.ts';
import { isAskedFor, isTakenWithItem, needsLook } from '../asked-fields.ts';
import { hasUnseenSpeaker } from '../changes.ts';
import { problemsOf } from '../check.ts';
import { type Choices, choicesFor, choicesOf } from '../choices.ts';
import type { Field, Item } from '../items.ts';
import type { Outcome, Review } from '../session.ts';
import { howToType, valueText } from '../values.ts';
import { acceptAll } from './accepting.ts';
import { type Command, commandIn, literal } from './commands.ts';
import { obey, write } from './obey.ts';
import { fieldQuestion, itemText, problemsText, unusedText } from './show.ts';
import type { TalkOptions, Way } from './way.ts';

/** Talks until nothing is left and the draft is in the record, or until the curator leaves. All that was done is kept. */
export async function talk(options: TalkOptions): Promise<void> {
  const { review, dialogue } = options;
  let way: Way = {};
  dialogue.say(welcome(review));
  while (way !== 'end') {
    const key: string | undefined = way.to ?? review.state.next?.key;
    const item: Item | undefined = review.state.items.find(one => one.key === key);
    if (!item) way = await finish(options);
    else way = way.ask === undefined ? await discuss(item.key, options) : await askFirst(item.key, way.ask, options);
  }
}

function welcome({ state }: Review): string {
  const left = state.items.filter(({ isDone }) => !isDone).length;
  return `${printable(state.path)}: ${left} of ${state.items.length} to go. Type help for what can be typed; everything is kept at once.\n`;
}

/** Shows an item, asks for what is marked and open of it, and has it decided. */
async function discuss(key: string, options: TalkOptions): Promise<Way> {
  const { review, record, dialogue, look } = options;
  const choices = await choicesOf(record, review.state);
  const shown = review.state.items.find(one => one.key === key);
  if (!shown) return {};
  dialogue.say(itemText(review.state, shown, choices, look));
  for (const name of shown.isDone ? [] : askedFor(shown)) {
    const led = await askField(key, name, choices, options);
    if (led) return led;
  }
  return await decide(key, choices, options);
}

/** Asks for what an item can't be accepted without, and accepts it once that is answered. */
async function askFirst(key: string, name: string, options: TalkOptions): Promise<Way> {
  const { review, record } = options;
  const choices = await choicesOf(record, review.state);
  const led = await askField(key, name, choices, options);
  if (led) return led;
  const item = review.state.items.find(one => one.key === key);
  if (!item || hasUnseenSpeaker(item)) return await decide(key, choices, options);
  return await obey({ name: 'accept', rest: '' }, key, choices, options);
}

/** The fields that a curator is asked for. Of an item that is only proposed nothing is asked but what is open. */
const askedFor = ({ fields, isProposed }: Item): readonly string[] =>
  fields.filter(field => isAskedFor(field) && !(isProposed && field.state === 'proposed')).map(({ name }) => name);

/** Asks for a field until it is answered, or a command leads elsewhere. */
async function askField(key: string, name: string, choices: Choices, options: TalkOptions): Promise<Way | undefined> {
  const { review, dialogue, look } = options;
  for (;;) {
    const item = review.state.items.find(one => one.key === key);
    const field = item?.fields.find(one => one.name === name);
    if (!item || !field || !needsLook(field)) return undefined;
    const among = choicesFor(name, item, choices, review.state);
    dialogue.say(fieldQuestion(item, field, wanted(item, field), among, look));
    const line = await dialogue.ask(`${name}> `);
    if (line === undefined) return 'end';
    const command = commandIn(line);
    if (command) return await obey(command, key, choices, options);
    if (line.trim() === '?') {
      dialogue.say(printable(`${name}: ${howToType({ section: item.section, name })}.`));
      continue;
    }
    const outcome = await answer(line, item, field, choices, options);
    if (!outcome) return undefined;
    if ('done' in outcome) return undefined;
    dialogue.say(`! ${printable(outcome.refused)}`);
  }
}

/** The value of a field, and why it takes a look. */
const stands = ({ section }: Item, { name, value, marks }: Field): string =>
  [valueText({ section, name }, value), ...marks.map(({ reason }) => reason)].map(sentence).join('');

function wanted(item: Item, field: Field): string {
  const { name, value, state, marks } = field;
  const how = howToType({ section: item.section, name });
  const now = valueText({ section: item.section, name }, value);
  const reason = marks.map(mark => sentence(mark.reason)).join('');
  if (state === 'open') {
    const soFar = now === '' || now === TODO ? '' : `, so far ${now}`;
    return `to be filled in${soFar}. ${reason}Type it (${how}); an empty line leaves it for later.`;
  }
  if (state === 'proposed') return `proposed is ${stands(item, field)}Yes or no?`;
  return `${stands(item, field)}An empty line if that is right; else what is (${how}).`;
}

/** A text with one full stop behind it, and a space. */
const sentence = (text: string): string => (text === '' ? '' : `${text.replace(/\.$/u, '')}. `);

/** Does what a line answers of a field; `undefined` for nothing. */
async function answer(
  line: string,
  item: Item,
  field: Field,
  choices: Choices,
  options: TalkOptions,
): Promise<Outcome | undefined> {
  const { review } = options;
  const typed = literal(line);
  if (field.state === 'proposed') {
    if (/^y(?:es)?$/iu.test(typed)) return await review.settle(item.key, field.name);
    if (/^no?$/iu.test(typed)) return await review.edit(item.key, field.name, undefined);
    return typed === '' ? undefined : { refused: 'Type yes or no.' };
  }
  if (typed === '') return field.state === 'open' ? undefined : await review.settle(item.key, field.name);
  return await write(typed, item, field.name, choices, options);
}

/** Tells the problems of an item, and asks what becomes of it. */
async function decide(key: string, choices: Choices, options: TalkOptions): Promise<Way> {
  const { review, record, today, dialogue, look } = options;
  const problems = (await problemsOf(review.state, record, today)).filter(({ item }) => item === key);
  if (problems.length > 0) dialogue.say(problemsText(problems, look, key));
  const item = review.state.items.find(one => one.key === key);
  if (!item) return {};
  for (const field of item.fields.filter(isTakenWithItem))
    dialogue.say(fieldQuestion(item, field, `${stands(item, field)}accept takes it so; else edit when DAY.`, [], look));
  const open = item.fields.filter(({ state }) => state === 'open').map(({ name }) => name);
  const first = open.length > 0 ? `Still to be filled in: ${open.join(', ')}. ` : '';
  for (;;) {
    const line = await dialogue.ask(`${first}accept, edit, reject, skip, undo, back, list, help, quit> `);
    if (line === undefined) return 'end';
    const command = commandIn(line);
    if (command) return await obey(command, key, choices, options);
    if (line.trim() !== '') dialogue.say('! That is no command. Type help for what can be typed.');
  }
}

/** What is done to an item. */
const OF_ITEMS: readonly string[] = ['edit', 'reject', 'skip'];

/** Once nothing is left: offers to take the draft into the record. */
async function finish(options: TalkOptions): Promise<Way> {
  const { review, dialogue } = options;
  const late = review.state.items.find(({ isDone }) => !isDone);
  if (late) return { to: late.key };
  await sayFinished(options);
  for (;;) {
    const line = await dialogue.ask('accept takes the draft into the record; or undo, list, back, check, quit> ');
    if (line === undefined) return 'end';
    const command = commandIn(line);
    if (!command) continue;
    const way = command.name === 'accept' ? await acceptAll(options) : await leave(command, options);
    if (way) return way;
  }
}

/** Most sentences that are listed unasked. */
const UNUSED_MAX = 12;

/** Says what of the article is in no item, that all is accepted, and what the check has against it, each with its item. */
async function sayFinished({ review, record, today, dialogue, look }: TalkOptions): Promise<void> {
  const { items } = review.state;
  const unused = unusedText(review.state, look, UNUSED_MAX);
  if (unused.length > 0) dialogue.say(`${unused.join('\n')}\n`);
  // What silences in other sources want to know is asked when the draft is taken.
  const problems = (await problemsOf(review.state, record, today)).filter(
    ({ item, rule }) => item !== undefined || rule !== silences.id,
  );
  const but =
    problems.length === 0
      ? '.'
      : `, but the check has ${counted(problems.length, 'problem')}; go KEY leads to an item:`;
  dialogue.say(`All ${items.length} are accepted${but}`);
  if (problems.length > 0) dialogue.say(problemsText(problems, look));
}

/** Does what a command says while no item is meant: what leads nowhere else leads back. */
async function leave(command: Command, options: TalkOptions): Promise<Way | undefined> {
  const { review, record, dialogue } = options;
  if (OF_ITEMS.includes(command.name)) {
    dialogue.say('! Go to an item first: go NUMBER, or go KEY.');
    return undefined;
  }
  const last = review.state.items.at(-1);
  if (command.name === 'back' && last) return { to: last.key };
  return await obey(command, '', await choicesOf(record, review.state), options);
}
