/** Lists every command, in the order in which help shows them. Declaring, answering, completing and help read this list. */
import type { Answerer, Command } from '../src/command.ts';
import type { Options } from '../src/options.ts';
import { feedback } from './ask/feedback.ts';
import { ask } from './ask.ts';
import { all } from './briefing/all.ts';
import { forget } from './briefing/forget.ts';
import { now } from './briefing/now.ts';
import { off } from './briefing/off.ts';
import { on } from './briefing/on.ts';
import { pause } from './briefing/pause.ts';
import { preview } from './briefing/preview.ts';
import { resume } from './briefing/resume.ts';
import { status } from './briefing/status.ts';
import { cite } from './cite.ts';
import { compare } from './compare.ts';
import { details } from './details.ts';
import { one } from './disputed/one.ts';
import { disputed } from './disputed.ts';
import { follow } from './follow.ts';
import { privacy } from './help/privacy.ts';
import { help } from './help.ts';
import { open } from './open.ts';
import { about } from './position/about.ts';
import { position } from './position.ts';
import { guess } from './quiz/guess.ts';
import { question } from './quiz/question.ts';
import { quiz } from './quiz.ts';
import { quote } from './quote.ts';
import { source } from './source.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';
import { who } from './who.ts';

export const commands: readonly Command[] = [
  ask,
  quote,
  position,
  timeline,
  compare,
  disputed,
  source,
  cite,
  verify,
  who,
  quiz,
  help,
  on,
  preview,
  now,
  pause,
  resume,
  off,
  status,
  forget,
  follow,
];

/** The commands that the record alone answers: those that work where there is no Discord to deliver to. */
export const recordCommands: readonly Command[] = commands.filter(({ needs }) => needs === undefined);

/** What only buttons ask for: no surface offers them to be typed. */
export const buttons: readonly Answerer[] = [all, details, open, about, one, feedback, privacy, guess, question];

const byName: ReadonlyMap<string, Answerer> = new Map([...commands, ...buttons].map(c => [c.name, c]));

/** What answers by its whole name: "quote", "briefing on", "quiz guess". */
export const findCommand = (name: string): Answerer | undefined => byName.get(name);

/** The options of what answers, by its whole name: what reading a button's custom id takes. */
export const optionsOf = (name: string): Options | undefined => findCommand(name)?.options;
