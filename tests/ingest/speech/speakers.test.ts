import { describe, expect, it } from 'vitest';
import { found, spoken, unquoted } from './found.ts';

describe('the speaker is found', () => {
  it.each([
    ['behind a body’s word', 'House Republican Ann Bell spoke. “We go,” Bell said.', 'We go,', 'Ann Bell'],
    ['of one word for what it is', 'Ann Bell left what she calls a “sham” vote.', 'sham', 'Ann Bell'],
    [
      'behind those who went',
      'Ann Bell left. Jan Novak, who turned up in Oz, and voters who came to Oz said “it holds well”.',
      'it holds well',
      '<voters>',
    ],
    [
      'in a clause of its own',
      'Ann Bell said it held, and Jan Novak called it “a joke on us all”.',
      'a joke on us all',
      'Jan Novak',
    ],
    [
      'outside a weak verb',
      'The council had dismissed it as “a joke on us all” in May, Ann Bell said.',
      'a joke on us all',
      'Ann Bell',
    ],
    ['not in a statement', 'The Council issued a statement saying “it holds well”.', 'it holds well', 'Council'],
    [
      'over who and two verbs',
      'Ann Bell, who won and lost, came and said “it holds well”.',
      'it holds well',
      'Ann Bell',
    ],
    [
      'behind “and” of its own',
      'Ann Bell left and Jan Novak rose and said “it holds well”.',
      'it holds well',
      'Jan Novak',
    ],
    ['of small words in a name', 'Greta von der Muster said “it holds well”.', 'it holds well', 'Greta von der Muster'],
    ['not in a sister', 'Julia Bell came. Julie Bell said “it holds well”.', 'it holds well', 'Julie Bell'],
    ['whom somebody hears', 'Jan Novak heard Ann Bell saying “it holds well”.', 'it holds well', 'Ann Bell'],
    ['not whom it is told', 'Jan Novak told Ann Bell saying “it holds well”.', 'it holds well', 'Jan Novak'],
    ['behind a staff’s chief', 'Chief of Staff Ann Bell rose. “We go,” Bell said.', 'We go,', 'Ann Bell'],
    [
      'by the end of a full name',
      'Ann Hansen Roe came. Hansen Roe said “it holds well”.',
      'it holds well',
      'Ann Hansen Roe',
    ],
    [
      'by the end of a body’s name',
      'The Ozian Foreign Ministry met. The Foreign Ministry said “it holds well”.',
      'it holds well',
      'Ozian Foreign Ministry',
    ],
    ['beside a surname in -s', '“We go,” Ann Bell, Sanders’ campaign manager, said.', 'We go,', 'Ann Bell'],
    [
      'by the verb of speech that a participle goes on with',
      'Ann Bell said the crossing could be “messy,” adding, “it is crossing water.”',
      'it is crossing water.',
      'Ann Bell',
    ],
    [
      'outside what somebody is to announce',
      'Ann Bell said the dam held and that Rover would announce a repair “in very short order.”',
      'in very short order.',
      'Ann Bell',
    ],
    [
      'before a participle between commas',
      'The matter had come up after Ann Bell, asked about the dam, had said, “It holds well.”',
      'It holds well.',
      'Ann Bell',
    ],
    [
      'before a relative clause',
      'Jan Novak, clad in a cape with lights that formed a lamp, said the dam was a “failure of ours”.',
      'failure of ours',
      'Jan Novak',
    ],
    [
      'whom a relative clause describes',
      '“It holds well,” Ann Bell, who is chairman of Dams said.',
      'It holds well,',
      'Ann Bell',
    ],
    [
      'before who and a verb of no list',
      'Ann Bell, who identifies as Ozian, told the paper “it holds well”.',
      'it holds well',
      'Ann Bell',
    ],
    [
      'behind an envoy to a place',
      'Oz’s acting envoy to the UN, Ann Bell, said “it holds well”.',
      'it holds well',
      'Ann Bell',
    ],
    ['behind “and” at the start', 'And a third, Ann Bell, said “it holds well”.', 'it holds well', 'Ann Bell'],
    [
      'over U.S. before a passage',
      'Ann Bell said that contacts with the U.S. “go on well,” and left.',
      'go on well,',
      'Ann Bell',
    ],
    [
      'with a small word for a surname',
      'Columnist Jan Will came. “It holds well,” Will wrote.',
      'It holds well,',
      'Jan Will',
    ],
    [
      'behind a fronted clause',
      'As Rover prepares to announce it, Bell framed the plan “as part of our effort” on Monday.',
      'as part of our effort',
      'Bell',
    ],
    [
      'as a newspaper',
      'The newspaper, Osterlich Komet, met the plan coldly. The newspaper concluded “it holds well”.',
      'it holds well',
      'Osterlich Komet',
    ],
    [
      'as a newspaper before its noun',
      'The Osterlich Komet paper wrote “it holds well”.',
      'it holds well',
      'Osterlich Komet',
    ],
    [
      'as a country’s body',
      'Germany’s foreign ministry said it was “not amused at all”.',
      'not amused at all',
      'Germany’s foreign ministry',
    ],
    [
      'behind an office in the plural',
      '“Thanks,” said master of ceremonies Ann Bell, a farmer.',
      'Thanks,',
      'Ann Bell',
    ],
    [
      'as the spokesman who has just spoken',
      '“It holds,” Jan Novak said. But the spokesman said that it “remains open to all”.',
      'remains open to all',
      'Jan Novak',
    ],
    [
      'not in the agency that carries it',
      '“It holds well,” ZETA quoted Jan Novak as saying.',
      'It holds well,',
      'Jan Novak',
    ],
    [
      'as whoever was just introduced',
      'Ann Bell came. It was made by Jan Novak, a farmer from Oz. “It holds,” he said.',
      'It holds,',
      'Jan Novak',
    ],
    [
      'not in a place',
      'Jan Novak came to stay. In Clarkdam, it rains. Those in Clarkdam know. Soon Clarkdam became home. “It holds,” he said.',
      'It holds,',
      'Jan Novak',
    ],
    [
      'of a single word that is told',
      'Ann Bell said that the council had overseen a “rigged” vote.',
      'rigged',
      'Ann Bell',
    ],
  ])('%s', (_, text, words, speaker) => {
    expect(spoken(text)).toContainEqual([words, speaker]);
  });

  it('in the main clause that leads by a colon to the next paragraph', () => {
    const lines = [
      'Jan Novak was a friend. When Novak died in 1998, Ann Bell released the following statement:',
      '“It is a loss to all of us.”',
    ];
    expect(spoken(...lines)).toEqual([['It is a loss to all of us.', 'Ann Bell']]);
    expect(found(...lines).attributions.map(({ certainty }) => certainty)).toEqual(['check']);
  });

  it('but isn’t sure where it is a body, or where a verb may share the subject of another', () => {
    const certainties = (text: string) =>
      found(text)
        .attributions.filter(({ kind }) => kind === 'direct')
        .map(({ certainty, reason }) => [certainty, reason !== undefined]);
    expect(certainties('The White House said “it holds well”.')).toEqual([['likely', true]]);
    expect(certainties('Ann Bell gave no answer when asked of Rover, as he rose and said: “It holds well.”')).toEqual([
      ['likely', true],
    ]);
  });

  it('but a programme’s name behind its station isn’t speech', () => {
    expect(unquoted('Ann Bell told Radio Oz’s “Newsroom” that it held.').map(([words]) => words)).toEqual(['Newsroom']);
  });
});
