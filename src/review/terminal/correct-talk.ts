/** Asks a curator what is to be corrected in an item of the record, and why. */
import { formatProblem } from '../../record/draft.ts';
import type { Dialogue } from '../../terminal/dialogue.ts';
import type { Look } from '../../terminal/screen.ts';
import { printable } from '../../text/sanitize.ts';
import type { Gate } from '../accept.ts';
import { type Choices, choicesFor } from '../choices.ts';
import { type Correction, correctable, corrected, take } from '../correct.ts';
import { timesAround } from '../times.ts';
import { howToType, readValue, valueText } from '../values.ts';
import { literal } from './commands.ts';
import { fieldQuestion, itemFields } from './show.ts';

/** What a correction at a terminal needs. */
export interface CorrectOptions {
  readonly correction: Correction;
  /** It misled no reader: no note is written. */
  readonly isSlip: boolean;
  readonly gate: Gate;
  readonly choices: Choices;
  readonly dialogue: Dialogue;
  readonly look: Look;
}

/** Talks until the correction is in the record, or the curator leaves. @returns whether it is in the record */
export async function correctTalk(options: CorrectOptions): Promise<boolean> {
  const { dialogue, isSlip, gate } = options;
  let { correction } = options;
  if (correction.isChangedByHand)
    dialogue.say('The file has it otherwise than it was accepted. That is taken as changed.');
  for (;;) {
    const next = await askFields({ ...options, correction });
    if (!next) return left(dialogue);
    correction = next;
    if (!correction.isChanged && !correction.isChangedByHand) {
      dialogue.say('Nothing was changed, and nothing is written.');
      return false;
    }
    const why = isSlip ? '' : await askWhy(dialogue);
    if (why === undefined) return left(dialogue);
    const problems = await take(correction, why === '' ? undefined : why, gate);
    if (problems.length === 0) {
      dialogue.say(told(correction, why));
      return true;
    }
    dialogue.say(`${problems.map(formatProblem).join('')}Nothing was written. Mend it, or leave with quit.`);
  }
}

function left(dialogue: Dialogue): false {
  dialogue.say('Nothing is written.');
  return false;
}

function told({ id, file }: Correction, why: string): string {
  const how = why === '' ? 'as a slip of typing, without a note' : `with the note: ${why}`;
  return `${printable(`Corrected: ${id} in ${file.file}, ${how}`)}\nNext: npm run check lists what has to be translated anew; a running bot reads the record anew at SIGHUP, or by itself with RECORD_WATCH=on.`;
}

/** Asks for fields until none is to be changed any more; `undefined` once the curator leaves. */
async function askFields(options: CorrectOptions): Promise<Correction | undefined> {
  const { dialogue, look } = options;
  let { correction } = options;
  for (;;) {
    dialogue.say(itemFields(correction.item, correctable(correction.item), look));
    const line = await dialogue.ask(
      'Which field is to be changed? Its number or name; an empty line for no more; quit to leave> ',
    );
    const wanted = line?.trim();
    if (wanted === undefined || wanted === 'quit') return undefined;
    if (wanted === '') return correction;
    const fields = correctable(correction.item);
    const field = fields[Number(wanted) - 1] ?? fields.find(({ name }) => name === wanted);
    if (!field) {
      dialogue.say('! There is no such field.');
      continue;
    }
    const next = await askValue(field.name, { ...options, correction });
    if (!next) return undefined;
    correction = next;
  }
}

async function askValue(name: string, options: CorrectOptions): Promise<Correction | undefined> {
  const { correction, choices, dialogue, look } = options;
  const { item } = correction;
  const field = item.fields.find(one => one.name === name);
  if (!field) return correction;
  const among = choicesFor(name, item, choices, { article: [], items: [] });
  const asked = {
    section: item.section,
    name,
    current: field.value,
    choices: among,
    around: timesAround(item, correction.items),
  };
  const now = valueText(asked, field.value);
  const stands = now === '' ? 'not there now' : `now ${now.replace(/\.$/u, '')}`;
  dialogue.say(
    fieldQuestion(
      item,
      field,
      `${stands}. What is right (${howToType(asked)}); none leaves it out; an empty line changes nothing.`,
      among,
      look,
    ),
  );
  const line = await dialogue.ask(`${name}> `, now);
  if (line === undefined) return undefined;
  if (line.trim() === '') return correction;
  const read = line.trim() === 'none' ? { value: undefined } : readValue(asked, literal(line));
  const next = 'problem' in read ? { refused: read.problem } : corrected(correction, name, read.value);
  if (!('refused' in next)) return next;
  dialogue.say(`! ${printable(next.refused)}`);
  return correction;
}

/** Asks what was changed, for readers; '' for a slip that misled none. */
async function askWhy(dialogue: Dialogue): Promise<string | undefined> {
  dialogue.say(
    'What was changed, for readers, in a sentence of ours? They see it under the item: The number was 31; the source says 30.',
  );
  for (;;) {
    const line = await dialogue.ask('The note; or slip, where it was a slip of typing that misled no reader> ');
    const note = line?.trim();
    if (note === undefined || note === 'quit') return undefined;
    if (note === 'slip') return '';
    if (note !== '') return note;
  }
}
