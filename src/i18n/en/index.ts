/** English. */

import type { Messages } from '../messages.ts';
import { ask, contested, items, pages, positions, quotations, refusals, sources, timeline, verify } from './answers.ts';
import { briefing, edition } from './briefings.ts';
import { commands, groups } from './commands.ts';
import { help, picture, playground } from './interface.ts';

export const en: Messages = {
  language: 'en',
  ...items,
  ...pages,
  ...refusals,
  ...quotations,
  ...positions,
  ...timeline,
  ...sources,
  commands,
  groups,
  briefing,
  edition,
  ask,
  contested,
  help,
  verify,
  picture,
  playground,
};
