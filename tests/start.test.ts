/** What a start on Discord loads, and when. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test as it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** Modules that a file imports as it is loaded: neither types, nor what it imports later. */
function imports(file: string): readonly string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = text.matchAll(/^(?:import|export) (?!type )[^'";]*?from '([^']+)'|^import '([^']+)'/gm);
  return [...found].map(([, from, bare]) => from ?? bare ?? '');
}

/** A file and all that is loaded with it: files of ours by their place, packages by name. */
function loadedWith(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  loaded.add(file);
  for (const module of imports(file)) {
    const own = module.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), module)) : undefined;
    if (own === undefined) loaded.add(module);
    else if (!loaded.has(own)) loadedWith(own, loaded);
  }
  return loaded;
}

describe('what is loaded until Discord is connected', () => {
  const loaded = [...loadedWith('src/main.ts'), ...loadedWith('src/app/serve.ts')];

  it('is the record, its search, and the gateway', () => {
    expect(loaded).toEqual(expect.arrayContaining(['src/dossier/load.ts', 'src/search/index.ts', 'discord.js']));
  });

  it('is nothing of what answers, and of what only that needs', () => {
    expect(loaded.filter(m => /^(commands|src\/(qa|verify|citations|render|i18n)\b)/.test(m))).toEqual([]);
    expect(loaded.filter(m => /^(diff|yaml|zod|@discordjs\/builders)\b/.test(m))).toEqual([]);
    expect([...loadedWith('src/discord/handler.ts')]).toEqual(
      expect.arrayContaining(['commands/index.ts', 'src/qa/answer.ts', '@discordjs/builders']),
    );
  });
});
