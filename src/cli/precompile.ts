/** Runs as the build's last step: checks the record once, so that a start on the same files needn't. */
import { cacheDraft } from '../dossier/cache.ts';
import { built, ownDataFolder } from '../lib/paths.ts';

// This file's build names its chunks by their contents, so that it changes with anything it's made of.
await cacheDraft(ownDataFolder(), built('record.json'), built('precompile.js'));
