import { expect, test as it } from 'vitest';
import { parse } from 'yaml';
import type { DraftedEntry } from '../../../src/ingest/fields/drafted.ts';
import { writeDraft } from '../../../src/ingest/write/draft-file.ts';

it('refers to one anchor so seldom that the file is read, however long it is', () => {
  const when = { precision: 'day', date: '2031-05-08', basis: 'inferred' };
  const quotes = Array.from(
    { length: 400 },
    (_, at): DraftedEntry => [
      { key: 'id', value: `said-${at}` },
      { key: 'when', value: when },
    ],
  );
  const none = { unquoted: [], statements: [], facts: [], events: [], disputes: [] };
  const text = writeDraft({ header: [], sections: { ...none, quotes }, newcomers: [] }, '2031-06-02');
  const read = parse(text) as { readonly quotes: readonly { readonly when: unknown }[] };
  expect(read.quotes).toHaveLength(400);
  for (const quote of read.quotes) expect(quote.when).toEqual(when);
  expect(text.match(/&thursday\b/gu)?.length).toBe(8);
  expect(new Set(text.match(/&[\w-]+/gu)).size).toBe(8);
});
