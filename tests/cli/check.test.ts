import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/cli/record-check.ts';
import { ownDataFolder } from '../../src/lib/paths.ts';

const folder = join(ownDataFolder(), 'schema');

describe('data/schema/', () => {
  it('holds the schemas and nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual(
      jsonSchemas()
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(jsonSchemas())('$name is what the shapes say; if not, run npm run schema', ({ name, text }) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  });
});
