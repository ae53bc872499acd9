import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/record/lint.ts';
import { RULES } from '../../../src/record/rules/index.ts';

const RULES_FOLDER = join(import.meta.dirname, '..', '..', '..', 'src', 'record', 'rules');

const isRule = (value: unknown): value is Rule => typeof value === 'object' && value !== null && 'why' in value;

describe('the list of rules', () => {
  const ids = RULES.map(({ id }) => id).sort();

  it('holds every rule of the folder, each under an id of its own', async () => {
    const files = readdirSync(RULES_FOLDER).filter(name => name !== 'index.ts');
    const modules: Record<string, unknown>[] = await Promise.all(files.map(name => import(join(RULES_FOLDER, name))));
    const defined = modules.flatMap(module => Object.values(module).filter(isRule));
    expect(ids).toEqual(defined.map(({ id }) => id).sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a test with planted faults for every rule', () => {
    const files = readdirSync(import.meta.dirname).filter(name => name !== 'index.test.ts');
    const texts = files.map(name => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\n');
    expect([...texts.matchAll(/^testRule\(\s*'([\w-]+)'/gm)].map(([, id]) => id).sort()).toEqual(ids);
  });

  it.each(RULES)('says why $id exists, and looks at something', ({ why, shared, source }) => {
    expect(why).toMatch(/^[A-Z].+\.$/u);
    expect(shared ?? source).toBeTypeOf('function');
  });
});
