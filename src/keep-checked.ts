/** The last step of the build: checks the record once, so that a start on the same files needn't. */
import { keepChecked, ownChecked, ownDataFolder } from './dossier/load.ts';

const { checked, program } = ownChecked();
await keepChecked(ownDataFolder(), checked, program);
