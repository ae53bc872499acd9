/** Tells the problems of an item, and asks what becomes of it. */
import { counted } from '../../text/counted.ts';
import { isTakenWithItem } from '../asked-fields.ts';
import { hasUnseenSpeaker } from '../changes.ts';
import { type PlacedProblem, problemsOf } from '../check.ts';
import type { Choices } from '../choices.ts';
import type { Item } from '../items.ts';
import { type Command, commandIn, fieldsIn } from './commands.ts';
import { obey } from './obey.ts';
import { fieldQuestion, problemsText, stands } from './show.ts';
import type { TalkOptions, Way } from './way.ts';

/** Tells what the check has against an item, where it wasn't told yet, and asks what becomes of the item. */
export async function decide(key: string, choices: Choices, options: TalkOptions): Promise<Way> {
  const { review, record, today, dialogue } = options;
  const problems = (await problemsOf(review.state, record, today)).filter(({ item }) => item === key);
  const item = review.state.items.find(one => one.key === key);
  if (!item) return {};
  tell(item, problems, options);
  const question = questionOf(item, problems.length);
  for (;;) {
    const line = await dialogue.ask(question);
    if (line === undefined) return 'end';
    const isEmpty = line.trim() === '';
    const command = isEmpty ? passing(item, problems.length) : (commandIn(line) ?? fieldCommand(line, item, options));
    if (command) return await obey(command, key, choices, options);
    if (isEmpty) dialogue.say('! Not all of it is settled: type accept to take it as it stands, or help.');
  }
}

/** Tells the problems once, and the day that is only likely. */
function tell(
  item: Item,
  problems: readonly PlacedProblem[],
  { dialogue, look, course: { shown } }: TalkOptions,
): void {
  const told = problemsText(problems, look, item.key);
  if (told !== '' && told !== shown?.problems) dialogue.say(told);
  if (told === '' && shown && shown.problems !== '') dialogue.say('  The check has nothing against it any more.');
  if (shown) shown.problems = told;
  for (const field of shown?.isDayTold ? [] : item.fields.filter(isTakenWithItem))
    dialogue.say(fieldQuestion(item, field, `${stands(item, field)}accept takes it so; else when DAY.`, [], look));
  if (shown) shown.isDayTold = true;
}

/** Whether an empty line accepts an item: nothing of it is open, in doubt, only proposed, or wrong. */
const isSettled = (item: Item): boolean =>
  !item.isProposed &&
  item.marks.length === 0 &&
  !hasUnseenSpeaker(item) &&
  item.fields.every(field => ['right', 'absent'].includes(field.state) || isTakenWithItem(field));

const passing = (item: Item, problems: number): Command | undefined =>
  isSettled(item) && problems === 0 ? { name: 'accept', rest: '' } : undefined;

function questionOf(item: Item, problems: number): string {
  const open = item.fields.filter(({ state }) => state === 'open').map(({ name }) => name);
  const first = open.length > 0 ? `Still to be filled in: ${open.join(', ')}. ` : '';
  const wrong = problems > 0 ? `The check has ${counted(problems, 'problem')}. ` : '';
  const accept = passing(item, problems) ? 'An empty line accepts; or edit' : 'accept, edit';
  return `${first}${wrong}${accept}, reject, skip, undo, back, list, help, quit> `;
}

/** What a line writes that names a field, or its beginning. */
function fieldCommand(line: string, item: Item, { dialogue }: TalkOptions): Command | undefined {
  const { fields, rest } = fieldsIn(line, item.fields);
  const [only, other] = fields;
  if (only && other === undefined) return { name: 'edit', rest: `${only.name} ${rest}`.trimEnd() };
  const names = fields.map(({ name }) => name).join(', ');
  dialogue.say(
    only ? `! That may be ${names}.` : '! That is no command, and no field. Type help for what can be typed.',
  );
  return undefined;
}
