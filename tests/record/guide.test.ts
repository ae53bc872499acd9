/** Follows the steps of “Add a source” in data/README.md, with the example that stands there. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/lib/paths.ts';
import type { Problem } from '../../src/record/draft.ts';
import { parseDraft } from '../../src/record/parse.ts';
import { RECORD, TEXTS } from './sample-record.ts';
import { inputs, refused } from './support.ts';

const GUIDE = readFileSync(packagePath('data', 'README.md'), 'utf8');
const TRANSLATIONS = 'data/translations.yaml';
const FILE = 'data/sources/xna-2025-03-28-river.yaml';

/** The example in the guide that begins so. */
function example(language: string, beginning: string): string {
  const found = [...GUIDE.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].find(
    ([, of, text]) => of === language && text?.startsWith(beginning),
  );
  if (found?.[2] === undefined) throw new Error(`the guide has no example ${beginning}`);
  return found[2];
}

const texts = { ...TEXTS, [FILE]: example('text', 'Delegates') };
const shared = Object.fromEntries(
  ['people', 'parties', 'topics'].map(name => {
    const file = `data/${name}.yaml`;
    return [file, `${RECORD[file]}${example('yaml', `# ${name}.yaml`)}`];
  }),
);
const header = example('yaml', '# yaml-language-server');

function problemsWith(source: string): readonly Problem[] {
  const files = { ...RECORD, ...shared, [TRANSLATIONS]: example('yaml', '# translations.yaml'), [FILE]: source };
  const parsed = parseDraft(inputs(files, texts));
  return 'problems' in parsed ? parsed.problems : refused(files, texts);
}

describe('the guide to adding a source', () => {
  let counted = header;
  let first: readonly Problem[] = [];
  beforeAll(() => {
    first = problemsWith(header);
    const [hash] = /[0-9a-f]{64}/.exec(first.find(({ rule }) => rule === 'text-hash')?.message ?? '') ?? [''];
    counted = header.replace(/f{64}/, hash);
    for (const { rule, mend } of first) {
      const [, key, count] = (rule === 'text-counts' && /^Write (\w+): (\d+)\.$/.exec(mend)) || [];
      if (key !== undefined) counted = counted.replace(new RegExp(`${key}: \\d+`), `${key}: ${count}`);
    }
  });

  it('has a header with which the check finds the hash, the counts and the quotations to enter', () => {
    expect(new Set(first.map(({ rule }) => rule))).toEqual(new Set(['text-hash', 'text-counts', 'all-quoted']));
    expect(counted).toMatch(/paragraphs: 3\n {2}captions: 1\n/);
  });

  it('has an example that passes every rule', () => {
    expect(problemsWith(`${counted}${example('yaml', '# the rest of')}`)).toEqual([]);
  });
});
