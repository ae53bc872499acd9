/** Is loaded as the build's last step: checks the record once, so that a start on the same files needn't. */
import { join } from 'node:path';
import { cacheDraft } from '../dossier/cache.ts';
import { ownDataFolder } from '../lib/paths.ts';

await cacheDraft(ownDataFolder(), join(import.meta.dirname, 'record.json'));
