/** English. */
import { ask } from './ask/en.ts';
import { groups, settings } from './briefing/commands-en.ts';
import { edition } from './briefing/en.ts';
import { briefing } from './briefing/settings-en.ts';
import { commands } from './commands/en.ts';
import { contested } from './disputes/en.ts';
import { help } from './help/en.ts';
import { items } from './items/en.ts';
import { pages } from './pages/en.ts';
import { picture } from './picture/en.ts';
import { playground } from './playground/en.ts';
import { positions } from './positions/en.ts';
import { quotations } from './quotations/en.ts';
import { refusals } from './refusals/en.ts';
import { sources } from './sources/en.ts';
import { timeline } from './timeline/en.ts';
import { verify } from './verify/en.ts';
import type { Wording } from './wording.ts';

export const en: Wording = {
  language: 'en',
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
