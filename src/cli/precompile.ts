/** The last step of the build: checks the record once, so that a start on the same files needn't. */
import { keepChecked } from '../dossier/load.ts';
import { built, ownDataFolder } from '../lib/paths.ts';

// Its own file changes with whatever it is made of: parts are named by what they hold.
await keepChecked(ownDataFolder(), built('record.json'), built('precompile.js'));
