/**
 * `npm run bench`: tables in Markdown on standard output, progress on standard error. A missed aim is told, not punished:
 * the exit status is 0 unless something couldn't be measured, and 2 for wrong arguments.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { loadRecord } from '../../src/dossier/load.ts';
import { ownDataFolder } from '../../src/lib/paths.ts';
import { answersSection, measureAnswers, refreshSection } from './answers.ts';
import { compareBots, waysOf } from './bots/compare.ts';
import { botsSection } from './bots/section.ts';
import { hardSection } from './hard-times.ts';
import { measureMemory, memorySection } from './memory.ts';
import { measurePage, pageSection } from './page.ts';
import { comparePeers, peersSection } from './peers/section.ts';
import { measurePictures, picturesSection } from './pictures.ts';

const started = performance.now();
const progress = (text: string): void => {
  process.stderr.write(`[${Math.round((performance.now() - started) / 1_000)} s] ${text}\n`);
};

async function dossier() {
  const loaded = await loadRecord(ownDataFolder());
  if ('problems' in loaded) throw new Error('The record has problems: npm run check tells which.');
  return loaded.dossier;
}

/** What is measured, by name, in the order in which it is. */
const SECTIONS: Readonly<Record<string, (isQuick: boolean) => Promise<string>>> = {
  peers: async () => peersSection(await comparePeers(progress)),
  bots: async () => botsSection(await compareBots(waysOf(await dossier()), progress)),
  memory: async () => memorySection(await measureMemory(progress)),
  page: async () => pageSection(await measurePage(await dossier(), progress)),
  pictures: async () => picturesSection(await measurePictures(progress)),
  async answers(isQuick) {
    const measured = await measureAnswers(isQuick ? 10_000 : 100_000, progress);
    return answersSection(measured) + hardSection(measured) + refreshSection(measured);
  },
};

const USAGE = `Usage: npm run bench [-- --quick] [-- SECTION…]
  Measures all, or the sections that are named: ${Object.keys(SECTIONS).join(', ')}.

  --quick  without the largest record
`;

/** What to measure, or the text and the status to end with. */
function wanted():
  | { readonly sections: readonly string[]; readonly isQuick: boolean }
  | { readonly status: 0 | 2; readonly text: string } {
  try {
    const options = { quick: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const unknown = positionals.find(name => !Object.hasOwn(SECTIONS, name));
    if (unknown !== undefined) throw new Error(`There is no section "${unknown}".`);
    if (values.help) return { status: 0, text: USAGE };
    return { sections: positionals.length > 0 ? positionals : Object.keys(SECTIONS), isQuick: values.quick === true };
  } catch (error) {
    return { status: 2, text: `${error instanceof Error ? error.message : String(error)}\n\n${USAGE}` };
  }
}

const asked = wanted();
if ('text' in asked) {
  process.stderr.write(asked.text);
  process.exitCode = asked.status;
} else {
  process.stdout.write(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}\n\n`);
  for (const name of asked.sections) process.stdout.write((await SECTIONS[name]?.(asked.isQuick)) ?? '');
  progress('done');
}
