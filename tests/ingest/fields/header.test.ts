import { parseArgs } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fileNameOf, headerOf } from '../../../src/ingest/fields/header.ts';
import { proposedId } from '../../../src/ingest/fields/ids.ts';
import type { Article } from '../../../src/ingest/types.ts';
import { fc } from '../../support/properties.ts';
import { DAY, record, valuesOf } from '../sample-story.ts';

const article = (outlet: string, title: string): Article => ({
  form: 'article',
  blocks: [{ kind: 'paragraph', text: 'Ein Boot.' }],
  outlet,
  title,
  published: '2031-05-08',
  language: 'uk',
  leftOut: [],
});

describe('the id of a body', () => {
  it.each([
    ['Élysée', 'elysee'],
    ['Fährrat', 'fahrrat'],
    ['Рада', 'entry'],
  ])('of %s is %s', (name, id) => {
    expect(proposedId(name)).toBe(id);
  });
});

describe('the name of a draft and its source’s id', () => {
  it.each([
    ['Новини', 'Пороми стоять', 'source-2031-05-08-text', 'source-entry'],
    ['通信', 'Ferries wait', 'source-2031-05-08-ferries-wait', 'source-wait'],
    ['Österlich heute', 'Die Fähren', 'osterlich-heute-2031-05-08-die-fahren', 'oh-fahren'],
    ['20', 'Ferries wait', '20-2031-05-08-ferries-wait', 'source-wait'],
    ['Łódź dziś', 'Prom’s Øre', 'lodz-dzis-2031-05-08-prom-ore', 'ld-prom'],
  ])('of %s: %s', (outlet, title, name, id) => {
    expect(fileNameOf(article(outlet, title), DAY)).toBe(name);
    expect(valuesOf(headerOf(article(outlet, title), record, DAY))['id']).toBe(id);
  });

  it('can be given to a command, whatever the outlet and the title are', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('-', '--help', 'Ж', '. a', 'x'.repeat(500)));
    fc.assert(
      fc.property(text, text, (outlet, title) => {
        const name = fileNameOf(article(outlet, title), DAY);
        expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(name.length).toBeLessThan(100);
        expect(parseArgs({ args: [name], allowPositionals: true, strict: true }).positionals).toEqual([name]);
        expect(String(valuesOf(headerOf(article(outlet, title), record, DAY))['id'])).toMatch(/^[a-z][a-z0-9-]{0,11}$/);
      }),
    );
  });
});
