/** Tells the problems of an item, and asks what becomes of it. */
import { silences } from '../../record/rules/silences.ts';
import { counted } from '../../text/counted.ts';
import type { Aside } from '../asides.ts';
import { isTakenWithItem } from '../asked-fields.ts';
import { hasUnseenSpeaker } from '../changes.ts';
import { type PlacedProblem, problemsOf } from '../check.ts';
import type { Choices } from '../choices.ts';
import type { Item } from '../items.ts';
import { ownUndecided, withDecision } from '../own-silences.ts';
import type { Outcome } from '../session.ts';
import { askAll } from './accepting.ts';
import { type Command, commandIn, fieldsIn } from './commands.ts';
import { choosable } from './course.ts';
import { obey } from './obey.ts';
import { fieldQuestion, problemsText, stands } from './show.ts';
import type { TalkOptions, Way } from './way.ts';

/** Tells what the check has against an item, where it wasn't told yet, and asks what becomes of the item. */
export async function decide(key: string, choices: Choices, options: TalkOptions): Promise<Way> {
  const { review, record, today, dialogue } = options;
  const problems = (await problemsOf(review.state, record, today)).filter(({ item }) => item === key);
  const item = review.state.items.find(one => one.key === key);
  if (!item) return {};
  if (problems.some(({ rule }) => rule === silences.id) && (await askSilences(item, options))) return { to: key };
  tell(item, problems, choices, options);
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

/** Asks what a silence of the item passes over. @returns whether something was decided */
async function askSilences(item: Item, options: TalkOptions): Promise<boolean> {
  const { review, record, course } = options;
  const { shown } = course;
  if (!shown || shown.isSilenceAsked) return false;
  const asked = await ownUndecided(item, review.state, record);
  const before = review.state;
  const reason = await askAll(asked, shown.reason, made => decideOwn(item.key, made, options), options);
  const isDecided = review.state !== before;
  // Of what is left it is asked again, until nothing is answered.
  Object.assign(shown, { isSilenceAsked: !isDecided, ...(reason !== undefined && { reason }) });
  return isDecided;
}

async function decideOwn(key: string, made: Aside, { review }: TalkOptions): Promise<Outcome> {
  const item = review.state.items.find(one => one.key === key);
  if (!item) return { refused: `The draft has no ${key}.` };
  const { field, value } = withDecision(item, made);
  const outcome = await review.edit(key, field, value);
  if ('refused' in outcome) return outcome;
  return { done: made.why === undefined ? `Linked: ${made.item}.` : `Set aside: ${made.item}.` };
}

/** Tells the problems once, and the day that is only likely. */
function tell(item: Item, problems: readonly PlacedProblem[], choices: Choices, options: TalkOptions): void {
  const { dialogue, look, course } = options;
  const { shown } = course;
  const told = problemsText(problems, look, item.key);
  if (told !== '' && told !== shown?.problems) dialogue.say(told);
  if (told === '' && shown && shown.problems !== '') dialogue.say('  The check has nothing against it any more.');
  if (shown) shown.problems = told;
  for (const field of shown?.isDayTold ? [] : item.fields.filter(isTakenWithItem))
    dialogue.say(
      fieldQuestion(
        item,
        field,
        `${stands(item, field)}accept takes it so; else when DAY.`,
        choosable(field.name, item, choices, options),
        look,
      ),
    );
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
