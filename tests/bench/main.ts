/**
 * `npm run bench`: tables in Markdown on standard output, progress on standard error. `-- --quick` leaves out the largest
 * record. A missed aim is told, not punished: the exit status is 0 unless something couldn't be measured.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { loadRecord } from '../../src/dossier/load.ts';
import { ownDataFolder } from '../../src/lib/paths.ts';
import { answersSection, measureAnswers, refreshSection } from './answers.ts';
import { botsSection, compareBots } from './bots.ts';
import { hardSection } from './hard-times.ts';
import { measurePage, pageSection } from './page.ts';
import { comparePeers, peersSection } from './peers/section.ts';
import { measurePictures, picturesSection } from './pictures.ts';
import { random } from './random.ts';
import { invocations } from './workload.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const started = performance.now();
const progress = (text: string): void => {
  process.stderr.write(`[${Math.round((performance.now() - started) / 1_000)} s] ${text}\n`);
};

const loaded = await loadRecord(ownDataFolder());
if ('problems' in loaded) throw new Error('The record has problems: npm run check tells which.');
const chance = random(3);
const asks = invocations(loaded.dossier, chance);

process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}\n\n`);
process.stdout.write(peersSection(await comparePeers(progress)));
process.stdout.write(botsSection(await compareBots(asks, chance, progress)));
process.stdout.write(pageSection(await measurePage(loaded.dossier, progress)));
process.stdout.write(picturesSection(await measurePictures(progress)));
const measured = await measureAnswers(values.quick ? 10_000 : 100_000, progress);
process.stdout.write(answersSection(measured));
process.stdout.write(hardSection(measured));
process.stdout.write(refreshSection(measured));
progress('done');
