import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test as it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** Lists all that is loaded with a file, lazy imports aside: files of ours by their path, packages by their name. */
function loadedWith(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const found = readFileSync(join(ROOT, file), 'utf8').matchAll(
    /^(?:import|export) (?!type )[^'";]*?from '([^']+)'|^import '([^']+)'/gm,
  );
  for (const [, from, bare] of found) {
    const module = from ?? bare ?? '';
    if (!module.startsWith('.')) seen.add(module);
    else if (module.endsWith('.ts')) loadedWith(join(dirname(file), module), seen);
  }
  return seen;
}

describe('what is loaded', () => {
  it('with the playground: neither discord.js nor what speaks to Discord', () => {
    const loaded = loadedWith('src/playground/server.ts');
    for (const needed of ['src/discord/http.ts', 'src/discord/interactions.ts', 'discord-markdown-parser'])
      expect(loaded).toContain(needed);
    for (const none of ['discord.js', 'src/discord/gateway.ts', 'src/discord/registration.ts'])
      expect(loaded).not.toContain(none);
  });

  it.each(['src/main.ts', 'src/app/run.ts', 'src/app/try-locally.ts', 'src/app/serve.ts', 'src/cli/ask.ts'])(
    'with %s: nothing of the playground until it’s wanted',
    file => {
      expect(existsSync(join(ROOT, file))).toBe(true);
      expect([...loadedWith(file)].filter(name => /src\/playground|discord-markdown-parser/.test(name))).toEqual([]);
    },
  );
});
