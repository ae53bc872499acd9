import { describe, expect, it } from 'vitest';
import { Incremental } from '../../src/dossier/derived.ts';
import { buildMeanings } from '../../src/qa/meanings.ts';
import { titlesOf } from '../../src/qa/source-titles.ts';
import { dossier } from '../support/record.ts';

/** Those whom the title of the record's source names, were it this. */
function named(title: string): readonly string[] {
  const sources = new Map([...dossier.sources].map(([id, source]) => [id, { ...source, title }]));
  const titles = new Incremental(titlesOf({ ...dossier, sources }, buildMeanings(dossier))).get();
  const [names = []] = [...titles.values()].map(one => [...one.named].map(({ id }) => id));
  return names.toSorted();
}

describe('the title of a source', () => {
  it.each([
    ['Remarks by President Trump and President Macron', ['macron', 'trump']],
    ['Statement on the call with Zelenskyy', ['zelensky']],
    ['Outcomes of the experts’ talks between the United States and Ukraine', ['ukraine', 'us']],
    ['Ukrainians trumpet a macronist line', []],
    ['', []],
  ])('%s', (title, ids) => {
    expect(named(title)).toEqual(ids);
  });
});

it('of many sources are read a few at a time', () => {
  const [source] = dossier.sources.values();
  if (!source) throw new Error('the record has no source');
  const title = 'Remarks by President Macron';
  const sources = new Map(Array.from({ length: 1_000 }, (_, at) => [String(at), { ...source, id: String(at), title }]));
  const steps = titlesOf({ ...dossier, sources }, buildMeanings(dossier));
  let pauses = 0;
  while (!steps.next().done) pauses += 1;
  expect(pauses).toBeGreaterThanOrEqual(20);
});
