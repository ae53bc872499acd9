/** German. The record is "die Sammlung". */
import { ask } from './ask/de.ts';
import { groups, settings } from './briefing/commands-de.ts';
import { edition } from './briefing/de.ts';
import { briefing } from './briefing/settings-de.ts';
import { commands } from './commands/de.ts';
import { contested } from './disputes/de.ts';
import { help } from './help/de.ts';
import { items } from './items/de.ts';
import { pages } from './pages/de.ts';
import { picture } from './picture/de.ts';
import { playground } from './playground/de.ts';
import { positions } from './positions/de.ts';
import { quotations } from './quotations/de.ts';
import { refusals } from './refusals/de.ts';
import { sources } from './sources/de.ts';
import { timeline } from './timeline/de.ts';
import { verify } from './verify/de.ts';
import type { Wording } from './wording.ts';

export const de: Wording = {
  language: 'de',
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
