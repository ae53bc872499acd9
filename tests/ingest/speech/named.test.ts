import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

describe('everybody named', () => {
  it('has the fullest name, every form, every office as printed, and the lines that have it', () => {
    const { named } = found(
      'caption: Freedonian Chancellor Greta Muster at the dam',
      'Chancellor Greta Muster came on Friday.',
      'Muster met Jan Novak, the mayor of Oz.',
    );
    expect(named).toEqual([
      {
        kind: 'person',
        name: 'Greta Muster',
        forms: ['Greta Muster', 'Muster'],
        offices: ['Freedonian Chancellor', 'Chancellor'],
        blocks: [0, 1, 2],
      },
      { kind: 'person', name: 'Jan Novak', forms: ['Jan Novak'], offices: ['mayor of Oz'], blocks: [2] },
    ]);
  });

  it.each([
    ['a country’s body', 'Germany’s foreign ministry said it was “not amused at all”.'],
    ['a label within the marks', '“BELL: It holds, and it will.”'],
    ['a single name under a weak verb', 'Juan came. Columbia praised the plan as “bold and new to all of us”.'],
    ['whom “he” means', 'Those who know Juan came. He said it was “bold and new to all of us”.'],
  ])('has whoever speaks: %s', (_, text) => {
    const { attributions, named } = found(text);
    const speakers = attributions.flatMap(({ speaker }) => (speaker?.name === undefined ? [] : [speaker]));
    expect(speakers).not.toEqual([]);
    for (const { kind, name } of speakers) expect(named).toContainEqual(expect.objectContaining({ kind, name }));
  });

  it('is a body by its name, by its apposition, or by “it”', () => {
    const { named } = found(
      'The Defence Ministry met Energobank, a company of Oz, on Friday.',
      'Freedonia said it would wait.',
    );
    expect(named.map(({ kind, name }) => [kind, name])).toEqual([
      ['body', 'Defence Ministry'],
      ['body', 'Energobank'],
      ['body', 'Freedonia'],
    ]);
  });

  it.each([
    ['German Chancellor Greta Muster said “we go on”.', 'German Chancellor'],
    ['US Secretary of State Jan Novak said “we go on”.', 'US Secretary of State'],
    ['Greta Muster, the mayor of Oz, said “we go on”.', 'mayor of Oz'],
    ['Council spokeswoman Greta Muster said “we go on”.', 'Council spokeswoman'],
    ['Mr. Novak said “we go on”.', undefined],
  ])('has the office that the article prints: %s', (text, office) => {
    expect(found(text).attributions.find(({ kind }) => kind === 'direct')?.speaker?.office).toBe(office);
  });

  it('has the longest office that stands anywhere in the article with the speaker', () => {
    const { attributions } = found('Freedonian Chancellor Greta Muster came.', 'Chancellor Muster said “we go on”.');
    expect(attributions[0]?.speaker).toMatchObject({
      name: 'Greta Muster',
      office: 'Freedonian Chancellor',
      printed: 'Chancellor Muster',
    });
  });
});
