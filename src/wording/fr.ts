/** French. The record is "le dossier". */
import { ask } from './ask/fr.ts';
import { groups, settings } from './briefing/commands-fr.ts';
import { edition } from './briefing/fr.ts';
import { briefing } from './briefing/settings-fr.ts';
import { commands } from './commands/fr.ts';
import { contested } from './disputes/fr.ts';
import { help } from './help/fr.ts';
import { items } from './items/fr.ts';
import { pages } from './pages/fr.ts';
import { picture } from './picture/fr.ts';
import { playground } from './playground/fr.ts';
import { positions } from './positions/fr.ts';
import { quotations } from './quotations/fr.ts';
import { refusals } from './refusals/fr.ts';
import { sources } from './sources/fr.ts';
import { timeline } from './timeline/fr.ts';
import { verify } from './verify/fr.ts';
import type { Wording } from './wording.ts';

export const fr: Wording = {
  language: 'fr',
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
