/** Leads a curator through a draft at a terminal: item by item, and of each its marked and open fields one by one. */
import { silences } from '../../record/rules/silences.ts';
import { counted } from '../../text/counted.ts';
import { printable } from '../../text/sanitize.ts';
import { hasUnseenSpeaker } from '../changes.ts';
import { problemsOf } from '../check.ts';
import type { Item } from '../items.ts';
import type { Review } from '../session.ts';
import { acceptAll } from './accepting.ts';
import { askedFor, askField } from './asking.ts';
import { type Command, commandIn } from './commands.ts';
import { choicesNow, newCourse } from './course.ts';
import { decide } from './deciding.ts';
import { obey } from './obey.ts';
import { problemsText, unusedText } from './show.ts';
import { showItem } from './showing.ts';
import type { TalkOptions, Way } from './way.ts';

/** Talks until nothing is left and the draft is in the record, or until the curator leaves. All that was done is kept. */
export async function talk(given: Omit<TalkOptions, 'course'>): Promise<void> {
  const options: TalkOptions = { ...given, course: newCourse() };
  const { review, dialogue } = options;
  let way: Way = {};
  dialogue.say(welcome(review));
  while (way !== 'end') {
    const key: string | undefined = way.to ?? review.state.next?.key;
    const item: Item | undefined = review.state.items.find(one => one.key === key);
    if (!item) way = await finish(options);
    else way = way.ask === undefined ? await discuss(item, options) : await askFirst(item.key, way.ask, options);
  }
}

function welcome({ state }: Review): string {
  const left = state.items.filter(({ isDone }) => !isDone).length;
  return `${printable(state.path)}: ${left} of ${state.items.length} to go. Type help for what can be typed; everything is kept at once.\n`;
}

/** Shows an item, or what was changed of it; asks for what is marked and open of it, and has it decided. */
async function discuss(item: Item, options: TalkOptions): Promise<Way> {
  const choices = await choicesNow(options);
  const { left } = showItem(item, choices, options);
  for (const name of item.isDone ? [] : askedFor(item).filter(one => !left.has(one))) {
    const led = await askField(item.key, name, choices, options);
    if (led) return led;
  }
  return await decide(item.key, choices, options);
}

/** Asks for what an item can't be accepted without, and accepts it once that is answered. */
async function askFirst(key: string, name: string, options: TalkOptions): Promise<Way> {
  const choices = await choicesNow(options);
  const led = await askField(key, name, choices, options);
  if (led) return led;
  const item = options.review.state.items.find(one => one.key === key);
  if (!item || hasUnseenSpeaker(item)) return await decide(key, choices, options);
  return await obey({ name: 'accept', rest: '' }, key, choices, options);
}

/** What is done to an item. */
const OF_ITEMS: readonly string[] = ['edit', 'reject', 'skip', 'show'];

/** Once nothing is left: offers to take the draft into the record. */
async function finish(options: TalkOptions): Promise<Way> {
  const { review, dialogue, course } = options;
  const late = review.state.items.find(({ isDone }) => !isDone);
  if (late) return { to: late.key };
  course.shown = undefined;
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
  const { review, dialogue } = options;
  if (OF_ITEMS.includes(command.name)) {
    dialogue.say('! Go to an item first: go NUMBER, or go KEY.');
    return undefined;
  }
  const last = review.state.items.at(-1);
  if (command.name === 'back' && last) return { to: last.key };
  return await obey(command, '', await choicesNow(options), options);
}
