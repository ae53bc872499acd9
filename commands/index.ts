/** The one list of commands. Registration, dispatch, suggestions, help and the README's table come from it. */
import type { Command, Family, Setting } from '../src/command.ts';
import { ask } from './ask.ts';
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
import { disputed } from './disputed.ts';
import { follow } from './follow.ts';
import { help } from './help.ts';
import { position } from './position.ts';
import { quote } from './quote.ts';
import { source } from './source.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';

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
  help,
];

/** The commands about briefings: settled by the office, where the others answer from the record. */
export const families: readonly Family[] = [
  { name: 'briefing', group: 'briefing', members: [on, preview, now, pause, resume, off, status, forget] },
  { name: follow.name, members: [follow] },
];

/** Each of them, subcommands by their whole names. */
export const settings: readonly Setting[] = families.flatMap(({ members }) => members);

const byName: ReadonlyMap<string, Command> = new Map(commands.map(c => [c.name, c]));

export function findCommand(name: string): Command | undefined {
  return byName.get(name);
}

const settingByName: ReadonlyMap<string, Setting> = new Map(settings.map(s => [s.name, s]));

export function findSetting(name: string): Setting | undefined {
  return settingByName.get(name);
}

/** By its own name, or by that of one of its members. */
export function findFamily(name: string): Family | undefined {
  return families.find(one => one.name === name || one.members.some(member => member.name === name));
}
