import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/qa/answer.ts';
import { questionIndexOf } from '../../src/qa/index.ts';
import { tokens } from '../../src/text/fold.ts';
import { dossier } from '../support/record.ts';

const { written } = questionIndexOf(dossier).get();

describe('the names that items’ texts hold', () => {
  it.each(['Херсон', 'Херсоні', 'Cherson', 'kherson'])('are found as %s', name => {
    const [word = ''] = tokens(name);
    expect(written.placesOf(word).size).toBeGreaterThan(0);
  });

  it.each(['Харків', 'Karlsruhe', 'Хмара'])('aren’t found in %s', name => {
    const [word = ''] = tokens(name);
    expect(written.placesOf(word).size).toBe(0);
  });

  it('are never called unknown, wherever they stand in a text or a note', () => {
    for (const item of dossier.items.values()) {
      const notes = [item.note ?? '', item.when.note ?? ''];
      const texts = item.kind === 'event' ? [item.title, item.where?.place ?? '', ...notes] : [item.text, ...notes];
      for (const name of texts.flatMap(text => text.match(/\p{Lu}\p{L}{2,}/gu) ?? [])) {
        const answer = answerQuestion(`Who spoke of ${name}?`, dossier);
        expect([name, answer.kind === 'refusal' && answer.reason.kind]).not.toEqual([name, 'unknown-name']);
      }
    }
  });
});
