/** Follows the steps of “Add a source” in data/README.md, with the example that stands there. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { packagePath } from '../../src/lib/paths.ts';
import type { Problem } from '../../src/record/draft.ts';
import { RECORD, TEXTS } from './sample-record.ts';
import { refused } from './support.ts';

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
  return refused(files, texts);
}

describe('the guide to adding a source', () => {
  let counted = '';
  let first: readonly Problem[] = [];
  beforeAll(() => {
    first = problemsWith(header);
    const lines = first.find(({ rule }) => rule === 'text-hash')?.lines ?? [];
    counted = header.replace(/^source:\n/mu, `source:\n${lines.map(line => `  ${line}\n`).join('')}`);
  });

  it('has a header with which the check gives the hash and the counts to copy, and the quotations to enter', () => {
    expect(new Set(first.map(({ rule }) => rule))).toEqual(new Set(['text-hash', 'all-quoted']));
    expect(counted).toMatch(/\n {2}sha256: [0-9a-f]{64}\n {2}paragraphs: 3\n {2}captions: 1\n/);
  });

  it('has an example in which nothing else is found at once, with those lines or without', () => {
    const items = example('yaml', '# the rest of');
    expect(problemsWith(`${header}${items}`)).toEqual(first.filter(({ rule }) => rule === 'text-hash'));
    expect(problemsWith(`${counted}${items}`)).toEqual([]);
  });
});
