import { describe, expect, it } from 'vitest';
import { buildMeanings } from '../../src/qa/meanings.ts';
import { titlesOf } from '../../src/qa/source-titles.ts';
import { dossier } from '../support/record.ts';

/** Those whom the title of the record's source names, were it this. */
function named(title: string): readonly string[] {
  const sources = new Map([...dossier.sources].map(([id, source]) => [id, { ...source, title }]));
  const [names = []] = [...titlesOf({ ...dossier, sources }, buildMeanings(dossier)).values()].map(({ named }) =>
    [...named].map(({ id }) => id),
  );
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
