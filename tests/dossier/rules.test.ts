import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/dossier/rules/index.ts';

function namesIn(folder: string, ending: string): readonly string[] {
  const names = readdirSync(new URL(folder, import.meta.url)).filter(name => name.endsWith(ending));
  return names.map(name => name.slice(0, -ending.length)).sort();
}

describe('the list of rules', () => {
  const ids = RULES.map(({ id }) => id).sort();

  it('holds every rule of the folder under its file’s name', () => {
    expect(ids).toEqual(namesIn('../../src/dossier/rules', '.ts').filter(name => name !== 'index'));
  });

  it('has a test with planted faults for every rule', () => {
    expect(ids).toEqual(namesIn('./rules', '.test.ts'));
  });

  it.each(RULES)('says why $id exists, and looks at something', ({ why, shared, source }) => {
    expect(why).toMatch(/^[A-Z].+\.$/u);
    expect(shared ?? source).toBeTypeOf('function');
  });
});
