import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { en } from '../src/i18n/en/index.ts';
import { RULES } from '../src/record/rules/index.ts';
import { ask } from './support/record.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const README = read('README.md');
const GUIDE = read('data/README.md');

describe('the README', () => {
  it('lists the commands as they are declared', () => {
    for (const command of commands) {
      const options = Object.entries(command.options).map(([name, o]) => (o.required ? name : `[${name}]`));
      expect(README).toContain(`| \`/${[command.name, ...options].join(' ')}\` | ${en.commands[command.name].about} |`);
    }
  });

  it('shows an answer that is the record’s', () => {
    const shown = ask('quote', { speaker: 'Starmer', topic: 'sanctions' }).message;
    const example = README.slice(README.indexOf('> “'), README.indexOf('· clarity')).replace(/\n> ?/g, ' ');
    const quotation = /“[^”]*”/.exec(example)?.[0] ?? '';
    expect(shown.content).toContain(quotation);
    expect(shown.embeds[0]?.description).toContain('AFP, 27 March 2025, paragraph 7 · clarity');
  });

  it('names every variable of the environment', () => {
    const variables = [...read('.env.example').matchAll(/^#? ?([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(variables.length).toBeGreaterThan(5);
    for (const name of variables) expect(README).toContain(`| \`${name}\` |`);
  });

  it('gives a reason for every dependency, and lists none that isn’t one', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const table = README.slice(README.indexOf('## Dependencies'), README.indexOf('## Licence'));
    const listed = [...table.matchAll(/^\| ([^|]+) \|/gm)]
      .flatMap(([, names = '']) => names.replaceAll('*', '').split(', '))
      .map(name => name.trim())
      .filter(name => name !== 'package' && !name.startsWith('---'));
    const types = (name: string): boolean => name.startsWith('@types/');
    const used = [dependencies, devDependencies, optionalDependencies]
      .flatMap(of => Object.keys(of ?? {}))
      .filter(n => !types(n));
    expect(listed.toSorted()).toEqual(used.toSorted());
  });

  it('names only scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...`${README}${GUIDE}`.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, name = '']) => name);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });
});

describe('the field guide', () => {
  it('shows a header of a source that has every field the schema asks for', () => {
    const header = /```yaml\n([\s\S]*?)```/.exec(GUIDE)?.[1] ?? '';
    for (const field of ['id', 'outlet', 'published', 'language', 'rights', 'sha256', 'paragraphs', 'recorded'])
      expect(header).toMatch(new RegExp(`^ +${field}:`, 'm'));
  });

  it('is matched by rules that say why they exist', () => {
    for (const rule of RULES) expect(rule.why.length, rule.id).toBeGreaterThan(20);
  });
});
