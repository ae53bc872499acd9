/** Does what a curator's commands say. */
import { printable } from '../../text/sanitize.ts';
import { ADDED } from '../adding.ts';
import type { ArticleLine, Stretch } from '../article.ts';
import { hasUnseenSpeaker } from '../changes.ts';
import { problemsOf } from '../check.ts';
import type { Choices } from '../choices.ts';
import type { Field, Item } from '../items.ts';
import type { Outcome } from '../session.ts';
import { sentenceAt } from '../unused.ts';
import { type Command, commandIn, fieldsIn, helpText, literal } from './commands.ts';
import { choosable } from './course.ts';
import { newcomer } from './newcomer.ts';
import { askValue, type Given } from './parts.ts';
import { fieldQuestion, listText, problemsText, stands } from './show.ts';
import { explain } from './showing.ts';
import type { TalkOptions, Way } from './way.ts';
import { write } from './writing.ts';

type Obey = (rest: string, key: string, choices: Choices, options: TalkOptions) => Way | Promise<Way>;

/** Does what a command says of the item with a key. */
export async function obey(command: Command, key: string, choices: Choices, options: TalkOptions): Promise<Way> {
  return await OBEYED[command.name](command.rest, key, choices, options);
}

/** Says what came of a step, and where that leads. */
function told({ dialogue }: TalkOptions, outcome: Outcome, to: Way, refusedTo: Way): Way {
  dialogue.say('done' in outcome ? `${printable(outcome.done)}\n` : `! ${printable(outcome.refused)}`);
  return 'done' in outcome ? to : refusedTo;
}

/** Says what the check has against an item that was accepted nevertheless. */
async function warn(key: string, { review, record, today, dialogue, look }: TalkOptions): Promise<void> {
  const problems = (await problemsOf(review.state, record, today)).filter(({ item }) => item === key);
  if (problems.length > 0)
    dialogue.say(`Accepted, though the check has something against it:\n${problemsText(problems, look)}\n`);
}

const OBEYED: Readonly<Record<Command['name'], Obey>> = {
  accept: async (_rest, key, _choices, options) => {
    const { review } = options;
    const item = review.state.items.find(one => one.key === key);
    const ask = item && hasUnseenSpeaker(item) ? { to: key, ask: 'by' } : { to: key };
    const outcome = await review.accept(key);
    const way = told(options, outcome, {}, ask);
    if ('done' in outcome) await warn(key, options);
    return way;
  },
  skip: async (_rest, key, _choices, options) => told(options, await options.review.skip(key), {}, { to: key }),
  undo: async (_rest, key, _choices, options) => told(options, await options.review.undo(), {}, { to: key }),
  reject: async (rest, key, _choices, options) => {
    const asks = rest === '' && key.startsWith('quotes/');
    const why = asks ? await options.dialogue.ask('Why is nobody quoted there? ') : rest;
    return why === undefined ? 'end' : told(options, await options.review.reject(key, why), {}, { to: key });
  },
  edit,
  back: (_rest, key, _choices, { review }) => {
    const at = review.state.items.findIndex(item => item.key === key);
    return { to: review.state.items[Math.max(at - 1, 0)]?.key ?? key };
  },
  go: (rest, key, _choices, { review, dialogue, course }) => {
    const item = review.state.items.find((one, at) => one.key === rest || String(at + 1) === rest);
    if (item) course.shown = undefined;
    else dialogue.say('! There is no such item. Type list for all of them.');
    return { to: item?.key ?? key };
  },
  show: (_rest, key, _choices, { course }) => {
    course.shown = undefined;
    return { to: key };
  },
  list: async (_rest, key, _choices, { review, dialogue, look }) => {
    dialogue.say(listText(review.state, look));
    const line = await dialogue.ask('An item’s number, or an empty line> ');
    if (line === undefined) return 'end';
    return { to: review.state.items[Number(line.trim()) - 1]?.key ?? key };
  },
  add: async (rest, key, _choices, options) => await add(rest, key, options),
  new: async (rest, key, _choices, options) => await newcomer(rest, key, options),
  article: (_rest, key, _choices, { review, dialogue }) => {
    dialogue.say(review.state.article.map(({ text }) => printable(text)).join('\n'));
    return { to: key };
  },
  check: async (_rest, key, _choices, { review, record, today, dialogue, look }) => {
    const problems = await problemsOf(review.state, record, today);
    dialogue.say(
      problems.length === 0 ? 'The check finds nothing wrong with what is filled in.' : problemsText(problems, look),
    );
    return { to: key };
  },
  help: (_rest, key, _choices, { dialogue }) => {
    dialogue.say(helpText());
    return { to: key };
  },
  quit: () => 'end',
};

async function edit(typed: string, key: string, choices: Choices, options: TalkOptions): Promise<Way> {
  const { review, dialogue } = options;
  const item = review.state.items.find(one => one.key === key);
  if (!item) return {};
  const { fields, rest } = fieldsIn(typed, item.fields);
  const [field, other] = fields;
  if (!field || other) {
    dialogue.say(
      `Fields: ${(field ? fields : item.fields).map(({ name }) => name).join(' ')}. Type edit and one of them.`,
    );
    return { to: key };
  }
  const given = rest === '' ? await askEdit(item, field, choices, options) : { line: rest };
  if (given === undefined) return 'end';
  const command = rest === '' && 'line' in given ? commandIn(given.line) : undefined;
  if (command) return await obey(command, key, choices, options);
  const line = 'line' in given ? given.line.trim() : undefined;
  if (line === '?') explain(item, field.name, options);
  if (line === '' || line === '?') return { to: key };
  return await writeEdited(given, item, field.name, choices, options);
}

/** Asks what is right in a field that is to be changed, part by part where it has parts. */
async function askEdit(item: Item, field: Field, choices: Choices, options: TalkOptions): Promise<Given | undefined> {
  const how = `${stands(item, field)}What is right (? explains); none leaves it out; an empty line changes nothing.`;
  options.dialogue.say(fieldQuestion(item, field, how, choosable(field.name, item, choices, options), options.look));
  return await askValue(item, field, true, choices, options);
}

/** Writes it, and leads to the item: with another id it has another key, and stands where it stood. */
async function writeEdited(
  given: Given,
  item: Item,
  name: string,
  choices: Choices,
  options: TalkOptions,
): Promise<Way> {
  const { review, dialogue } = options;
  const { key } = item;
  const at = review.state.items.findIndex(one => one.key === key);
  const outcome =
    'line' in given
      ? await write(literal(given.line), item, name, choices, options)
      : await review.edit(key, name, given.value, choices);
  if ('command' in outcome) return await obey(outcome.command, key, choices, options);
  dialogue.say('done' in outcome ? printable(outcome.done) : `! ${printable(outcome.refused)}`);
  const isThere = review.state.items.some(one => one.key === key);
  return { to: isThere ? key : (review.state.items[at]?.key ?? key) };
}

async function add(rest: string, key: string, options: TalkOptions): Promise<Way> {
  const { review, dialogue } = options;
  const [, section = '', words = ''] = /^(\S*)\s*(.*)$/u.exec(rest) ?? [];
  const to = ADDED.find(one => one === section);
  const stretch = sentenceAt(review.state, words) ?? stretchOf(words, review.state.article);
  if (!to || !stretch) {
    const problem = to
      ? 'The article has no such words in one line, and no such sentence. Copy the words letter for letter, or type a number of the list.'
      : `Type add and one of ${ADDED.join(', ')}, then the words; new makes a person, a party, a topic or a dispute.`;
    dialogue.say(`! ${problem}`);
    return { to: key };
  }
  const outcome = await review.add(to, stretch);
  return told(options, outcome, { to: review.state.next?.key ?? key }, { to: key });
}

function stretchOf(words: string, article: readonly ArticleLine[]): Stretch | undefined {
  const line = article.findIndex(({ text }) => words !== '' && text.includes(words));
  const start = article[line]?.text.indexOf(words) ?? 0;
  return line < 0 ? undefined : { line, start, end: start + words.length };
}
