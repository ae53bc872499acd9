/** Runs in the thread that `record-thread.ts` starts: checks the data files that it's given. */
import { parentPort, workerData } from 'node:worker_threads';
import { packDraft } from '../dossier/packed.ts';
import { readDraft } from '../record/parse.ts';
import type { Checked, FilesToCheck } from './record-thread.ts';

const { files, today }: FilesToCheck = workerData;
const parsed = readDraft(files, today);
const checked: Checked = 'draft' in parsed ? { packed: packDraft(parsed.draft) } : parsed;
parentPort?.postMessage(checked);
