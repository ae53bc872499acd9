/** The one list of commands. Registration, dispatch, suggestions, help and the README's table come from it. */
import type { Command, Setting } from '../src/command.ts';
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
export const settings: readonly Setting[] = [on, preview, now, pause, resume, off, status, forget, follow];

const byName: ReadonlyMap<string, Command> = new Map(commands.map(c => [c.name, c]));

export function findCommand(name: string): Command | undefined {
  return byName.get(name);
}

const settingByName: ReadonlyMap<string, Setting> = new Map(settings.map(s => [s.name, s]));

export function findSetting(name: string): Setting | undefined {
  return settingByName.get(name);
}
