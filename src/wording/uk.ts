/** Ukrainian. The record is "реєстр". Names stand in the nominative, after a colon or in brackets: the record has no other case. */
import { ask } from './ask/uk.ts';
import { groups, settings } from './briefing/commands-uk.ts';
import { briefing } from './briefing/settings-uk.ts';
import { edition } from './briefing/uk.ts';
import { commands } from './commands/uk.ts';
import { contested } from './disputes/uk.ts';
import { help } from './help/uk.ts';
import { items } from './items/uk.ts';
import { pages } from './pages/uk.ts';
import { picture } from './picture/uk.ts';
import { playground } from './playground/uk.ts';
import { positions } from './positions/uk.ts';
import { quotations } from './quotations/uk.ts';
import { refusals } from './refusals/uk.ts';
import { sources } from './sources/uk.ts';
import { timeline } from './timeline/uk.ts';
import { verify } from './verify/uk.ts';
import type { Wording } from './wording.ts';

export const uk: Wording = {
  language: 'uk',
  ...items,
  ...pages,
  ...refusals,
  ...quotations,
  ...positions,
  ...timeline,
  ...sources,
  commands,
  settings,
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
