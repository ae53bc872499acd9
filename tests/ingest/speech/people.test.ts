import { describe, expect, it } from 'vitest';
import { found, spoken, unquoted } from './found.ts';

describe('whom a name means', () => {
  it.each([
    [
      'a surname that is a given name besides tells no sex',
      ['Gwen Graham spoke. “We go,” Graham said. “We stay,” Rep. Graham said.'],
      'We stay,',
      'Gwen Graham',
    ],
    [
      'a title before such a surname does',
      ['Hillary Clinton met Bill Clinton. “We go,” Mr. Clinton said. “We stay,” Mrs. Clinton said.'],
      'We stay,',
      'Hillary Clinton',
    ],
    ['a surname that is an office', ['Howard Dean spoke. “We go on,” Howard Dean said.'], 'We go on,', 'Howard Dean'],
    [
      'without the common word before it',
      ['The top aides of Jan Novak left.', 'Top Novak advisers met. “We go on,” Novak said.'],
      'We go on,',
      'Jan Novak',
    ],
    ['without the number before it', ['Six Novak voters met. “We go on,” Novak said.'], 'We go on,', 'Novak'],
    [
      'behind the short form of an office',
      ['Former AG Jan Novak left. “We go,” AG Novak said.'],
      'We go,',
      'Jan Novak',
    ],
  ])('%s', (_, lines, words, speaker) => {
    expect(spoken(...lines)).toContainEqual([words, speaker]);
  });
});

describe('“he” and “she”', () => {
  it.each([
    [
      'mean who has a “who” behind the name, though it is one word',
      ['“We go,” Ann Bell said. Meanwhile Rihanna, who was honoured, spoke of peace. “It holds,” she said.'],
      'It holds,',
      'Rihanna',
    ],
    [
      'mean who has an age',
      ['Tom Bell spoke to the council. Rover, 39, worried about it. “It holds,” he said.'],
      'It holds,',
      'Rover',
    ],
    [
      'mean a kinsman by one name',
      ['Aubrey Pelle hoisted a sign. Her father, Brad, worried about it. “It holds,” he said.'],
      'It holds,',
      'Brad',
    ],
    [
      'mean nobody whom only “who” has acting',
      ['Paul Novak defended her and refused to repudiate people like Tom Bell, who had come. “It holds,” he said.'],
      'It holds,',
      'Paul Novak',
    ],
    [
      'mean no body that “it” has stood for once',
      [
        'Carrier said it would leave. Jan Novak works there. Then Carrier announced a move.',
        'For many the news was hard. “It holds,” he said.',
      ],
      'It holds,',
      'Jan Novak',
    ],
    [
      'go on meaning whom they have meant, over paragraphs',
      [
        'Jan Novak rose. Tom Bell’s dam holds.',
        'He was glad of it.',
        'He had waited long.',
        'All over Oz the waters had gone down by then.',
        'He came from a farm.',
        'He knew the river.',
        'He had seen it rise.',
        'He had feared it.',
        '“It holds,” he said.',
      ],
      'It holds,',
      'Jan Novak',
    ],
  ])('%s', (_, lines, words, speaker) => {
    expect(spoken(...lines)).toContainEqual([words, speaker]);
  });

  it('are told with the paragraph that has the name, not the one with the pronoun before', () => {
    const lines = ['Jan Novak rose.', 'He was glad of it.', '“It holds,” he said.'];
    const [first] = found(...lines).attributions;
    expect(first?.speaker?.namedIn).toBe(0);
    expect(first?.reason).toBe('The article says “he”; paragraph 1 names Jan Novak.');
  });
});

describe('a name for a thing', () => {
  it('is no speech where the article puts it in marks several times', () => {
    const lines = ['The leaders of the “league of the willing” met.', 'Ann Bell praised the “league of the willing”.'];
    expect(spoken(...lines)).toEqual([]);
    expect(unquoted(...lines).map(([words]) => words)).toEqual(['league of the willing', 'league of the willing']);
  });

  it('is speech where it stands once, or is too short to be a name', () => {
    expect(spoken('Ann Bell praised the “league of the willing”.')).toHaveLength(1);
    expect(spoken('Ann Bell called the “top secret” letters odd, and the “top secret” papers odder.')).toHaveLength(2);
  });

  it('is no speech behind a thing that is called so, and is behind a person', () => {
    const lines = ['A group plays a show called “Brokers,” written in Oz. A woman called “Absurd” what she saw.'];
    expect(spoken(...lines)).toEqual([['Absurd', '<A woman>']]);
    expect(unquoted(...lines).map(([words]) => words)).toEqual(['Brokers,']);
  });
});

describe('whoever is only counted, or told from others, has no name', () => {
  const GROUPS = [
    ...['One', 'Two', 'Both', 'Each', 'All', 'Several', 'Some', 'Many', 'Most', 'Few', 'Neither', 'Either', 'Another'],
    ...['One of them', 'Some of them', 'None of them', 'Each of the two', 'Half of them', 'The other', 'A few', 'None'],
    ...['Others', 'Nobody', 'Someone', 'Plenty', 'The two', 'All three'],
  ];
  const VERBS = ['said it was', 'told reporters that it was', 'called it', 'warned it was'];

  it.each(GROUPS)('%s', group => {
    for (const verb of VERBS) {
      const line = `“We go,” Mayor Ann Bell said. ${group} ${verb} “as good as dead”.`;
      const [, other] = found(line).attributions;
      expect(other?.speaker, verb).toMatchObject({ kind: 'unnamed', printed: group });
      expect(other?.certainty, verb).not.toBe('sure');
    }
  });

  it.each(['Several reported cases', 'Some alleged victims', 'Many added costs'])('but %s are no speakers', words => {
    expect(found(`${words} came, and Mayor Ann Bell said “we go on”.`).attributions[0]?.speaker?.name).toBe('Ann Bell');
  });
});
