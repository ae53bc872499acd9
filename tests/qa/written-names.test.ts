import { describe, expect, it } from 'vitest';
import { questionIndexOf } from '../../src/qa/index.ts';
import { parseQuestion } from '../../src/qa/parse.ts';
import { tokens } from '../../src/text/fold.ts';
import { dossier } from '../support/record.ts';

const { written } = questionIndexOf(dossier).get();

describe('the names that items’ texts hold', () => {
  it.each(['Херсон', 'Херсоні', 'Cherson', 'kherson'])('are found as %s', name => {
    const [word = ''] = tokens(name);
    expect(written.has(word)).toBe(true);
  });

  it.each(['Харків', 'Karlsruhe', 'Peres', 'Хмара'])('aren’t found in %s', name => {
    const [word = ''] = tokens(name);
    expect(written.has(word)).toBe(false);
  });

  it('are never called unknown, wherever they stand in a text or a note', () => {
    for (const item of dossier.items.values()) {
      const notes = [item.note ?? '', item.when.note ?? ''];
      const texts = item.kind === 'event' ? [item.title, item.where?.place ?? '', ...notes] : [item.text, ...notes];
      for (const name of texts.flatMap(text => text.match(/\p{Lu}\p{L}{2,}/gu) ?? [])) {
        const { unknownNames } = parseQuestion(`Who spoke of ${name}?`, dossier);
        expect(unknownNames.filter(({ isWritten, country }) => !isWritten && country === undefined)).toEqual([]);
      }
    }
  });
});
