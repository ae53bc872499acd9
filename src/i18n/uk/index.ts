/** Ukrainian. The record is "реєстр". Names stand in the nominative, after a colon or in brackets: the record has no other case. */

import type { Messages } from '../messages.ts';
import { ask, contested, items, pages, positions, quotations, refusals, sources, timeline, verify } from './answers.ts';
import { briefing, edition } from './briefings.ts';
import { commands, groups } from './commands.ts';
import { help, picture, playground } from './interface.ts';

export const uk: Messages = {
  language: 'uk',
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
