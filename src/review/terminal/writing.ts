/** Writes what was typed into a field, and asks for what a short answer leaves open. */
import { valueAt } from '../../record/shape.ts';
import { printable } from '../../text/sanitize.ts';
import type { Choice, Choices } from '../choices.ts';
import { type Item, valueIn } from '../items.ts';
import type { Outcome } from '../session.ts';
import { timesAround } from '../times.ts';
import { type Asked, formOf, readValue } from '../values.ts';
import { type Command, commandIn, literal } from './commands.ts';
import { among } from './course.ts';
import { offerOf, strangerIn } from './newcomer.ts';
import { choicesText, wrapped } from './show.ts';
import type { TalkOptions } from './way.ts';

/** What came of it; a command, where one was typed in the place of what was left open. */
export type Written = Outcome | { readonly command: Command };

/** Writes what was typed into a field. */
export async function write(
  typed: string,
  item: Item,
  name: string,
  choices: Choices,
  options: TalkOptions,
): Promise<Written> {
  const { review } = options;
  const current = valueIn(item, name);
  if (typed === 'none') return await review.edit(item.key, name, undefined, choices);
  const asked: Asked = {
    section: item.section,
    name,
    current,
    choices: among(name, item, choices, options),
    around: timesAround(item, review.state.items),
  };
  const whole = await completed(typed, asked, options);
  if (typeof whole !== 'string') return whole;
  const read = readValue(asked, whole);
  if ('problem' in read) {
    const { problem, unknown } = read;
    return { refused: unknown === undefined ? problem : `${problem} ${offerOf(name, unknown)}` };
  }
  const stranger = strangerIn(name, whole, read.value, current, asked.choices);
  if (stranger !== undefined) return { refused: stranger };
  return await review.edit(item.key, name, read.value, choices);
}

/** What stands in the place of an answer: a command, or that there is none. */
type Unanswered = { readonly command: Command } | { readonly refused: string };

const NONE: Unanswered = { refused: 'Nothing was written.' };

/** What was typed with what it leaves open: an office, who somebody unnamed is, or why there is no date. */
async function completed(typed: string, asked: Asked, options: TalkOptions): Promise<string | Unanswered> {
  const form = formOf(asked);
  if (form === 'voice' && typed === 'unnamed') return await askUnnamed(asked, options);
  if (form === 'time' && typed === 'open') return await askWhyOpen(options);
  if (form !== 'voice') return typed;
  const read = readValue(asked, typed);
  return 'problem' in read && read.inOffice ? await askOffice(read.inOffice, options) : typed;
}

async function askOffice({ id, name, offices }: Choice, options: TalkOptions): Promise<string | Unanswered> {
  options.dialogue.say(printable(`  ${offices.map((office, at) => `${at + 1} ${office}`).join(' · ')}`));
  const office = await answerTo(`The office of ${name} as this source prints it; - where it prints none> `, options);
  return typeof office === 'string' ? `${id}, ${office}` : office;
}

async function askUnnamed({ choices }: Asked, options: TalkOptions): Promise<string | Unanswered> {
  const who = await answerTo('As the source describes them> ', options);
  if (typeof who !== 'string') return who;
  const parties = choicesText(choices.filter(({ kind }) => kind === 'party'));
  options.dialogue.say(wrapped(printable(parties), options.look, '  '));
  const party = await answerTo('For whom they speak; an empty line where the source doesn’t say> ', options, '-');
  return typeof party === 'string' ? `unnamed: ${who}, ${party}` : party;
}

/** Why there is no date: an empty line takes the words of the last item of the draft that has none. */
async function askWhyOpen(options: TalkOptions): Promise<string | Unanswered> {
  const notes = options.review.state.items.flatMap(item => {
    const when = valueIn(item, 'when');
    return valueAt(when, ['precision']) === 'open' ? String(valueAt(when, ['note'])) : [];
  });
  const last = notes.at(-1);
  const why = await answerTo(
    `Why is there no date${last === undefined ? '' : `; an empty line: ${last}`}> `,
    options,
    last,
  );
  return typeof why === 'string' ? `open note: ${why}` : why;
}

/** Asks for a line. @param empty what an empty one stands for */
async function answerTo(question: string, { dialogue }: TalkOptions, empty?: string): Promise<string | Unanswered> {
  const typed = await dialogue.ask(printable(question));
  const command = typed === undefined ? undefined : commandIn(typed);
  if (command) return { command };
  return (typed?.trim() ? literal(typed) : empty) ?? NONE;
}
