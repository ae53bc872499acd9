import { describe, expect, it } from 'vitest';
import { found, spoken, unquoted } from './found.ts';

describe('the speaker of a passage', () => {
  it.each([
    [
      'the passage after the cue as well',
      '“No,” said Ann Bell. “Not yet.”',
      [
        ['No,', 'Ann Bell'],
        ['Not yet.', 'Ann Bell'],
      ],
    ],
    ['a question before its cue', '“Why?” Ann Bell asked.', [['Why?', 'Ann Bell']]],
    [
      'an exclamation before an apposition',
      '“We will!” the group’s head, Ann Bell, shouted to the crowd.',
      [['We will!', 'Ann Bell']],
    ],
    ['the name beside the office', 'The mayor, Ann Bell, said it was “over now”.', [['over now', 'Ann Bell']]],
    [
      'the name before the office',
      'Ann Bell, mayor of Oz, who won twice, told reporters “we go on”.',
      [['we go on', 'Ann Bell']],
    ],
    ['over a bracket', 'Ann Bell (Oz), a member, said “we go on”.', [['we go on', 'Ann Bell']]],
    [
      'a day is no part of the name',
      'Ann Bell said Tuesday Freedonia had agreed “to wait”.',
      [['to wait', 'Ann Bell']],
    ],
    ['a country, not “it”', 'Freedonia said it was “not amused”.', [['not amused', 'Freedonia']]],
    [
      'outside what is told',
      'Ann Bell added that the council agreed that it would “act at once”.',
      [['act at once', 'Ann Bell']],
    ],
    ['the outer one', 'Ann Bell said Rover had called it “a joke”.', [['a joke', 'Ann Bell']]],
    [
      'the subject of the same sentence',
      'Ann Bell rose in what she called a “mess of papers”.',
      [['mess of papers', 'Ann Bell']],
    ],
    ['before “who”', 'Ann Bell, who in 2010 said “never again”, came back.', [['never again', 'Ann Bell']]],
    ['quoted as saying', 'Ann Bell was quoted as saying “never”.', [['never', 'Ann Bell']]],
    ['by whom it is called', 'The plan was called “a joke on us all” by Ann Bell.', [['a joke on us all', 'Ann Bell']]],
    ['behind the verb', '“We go,” replied Greta Muster, chancellor of Freedonia.', [['We go,', 'Greta Muster']]],
    [
      'at the end of the sentence',
      'To lift it would be a “grave error of ours”, Ann Bell said.',
      [['grave error of ours', 'Ann Bell']],
    ],
    ['according to', 'The dam was “safe as ever”, according to Ann Bell.', [['safe as ever', 'Ann Bell']]],
    ['a signature', '“It holds.” — Ann Bell', [['It holds.', 'Ann Bell']]],
    ['a label', 'Ann Bell: “It holds.”', [['It holds.', 'Ann Bell']]],
    ['a label within the marks', '“BELL: It holds, and it will.”', [['BELL: It holds, and it will.', 'Bell']]],
    ['a participle', 'Ann Bell left the hall, saying “that is that”.', [['that is that', 'Ann Bell']]],
    ['the second verb', 'Ann Bell walked out and said “that is that”.', [['that is that', 'Ann Bell']]],
    ['her own words', 'Ann Bell’s answer was: “That is that.”', [['That is that.', 'Ann Bell']]],
    [
      'the family name in marks of several languages',
      '«We go,» said Ann Bell. „We stay“, said Jan Novak.',
      [
        ['We go,', 'Ann Bell'],
        ['We stay', 'Jan Novak'],
      ],
    ],
    ['two single marks for a double one', "''We go,'' said Ann Bell.", [['We go,', 'Ann Bell']]],
  ] as const)('is found: %s', (_, text, expected) => {
    expect(spoken(text)).toEqual(expected);
  });

  it.each([
    ['Sierra Leone’s Mamadou Kallon', 'Mamadou Kallon'],
    ['Denmark’s Ann Bell', 'Ann Bell'],
    ['Denmark’s minister, Ann Bell', 'Ann Bell'],
    ['Ann Bell of Oz', 'Ann Bell'],
    ['Ann Bell, mayor of Oz', 'Ann Bell'],
    ['The mayor of Oz, Ann Bell', 'Ann Bell'],
    ['Former secretary of state Ann Bell', 'Ann Bell'],
    ['President of Ukraine Ann Bell', 'Ann Bell'],
    ['Secretary for Political Affairs Ann Bell', 'Ann Bell'],
    ['The mayor of Oz', '?'],
    ['Oz, Ann Bell', '?'],
    ['The view of Ann Bell', '?'],
  ])('is whom a label means, not whose or of where: %s', (label, speaker) => {
    for (const words of ['It holds well.', 'It holds well, and it will hold as long as all of us look after it.']) {
      expect(spoken(`${label}: “${words}”`)).toEqual([[words, speaker]]);
    }
  });

  it('is left open where nothing tells it, and the guess isn’t sure', () => {
    const { attributions } = found('“We go on as we always have in this town.”');
    expect(attributions.map(({ speaker, certainty }) => [speaker, certainty])).toEqual([[undefined, 'open']]);
  });

  it('is nobody by name where several or unnamed people speak', () => {
    expect(spoken('Officials said the talks were “hard as nails”. “Nobody slept,” they added.')).toEqual([
      ['hard as nails', '<Officials>'],
      ['Nobody slept,', '<Officials>'],
    ]);
    expect(spoken('Ann Bell and Jan Novak said “we agree on that”.')).toEqual([
      ['we agree on that', '<Ann Bell and Jan Novak>'],
    ]);
  });

  it('goes on over paragraphs', () => {
    expect(spoken('“It was long, and goes on', '“and on,” Ann Bell said.')).toEqual([
      ['It was long, and goes on', 'Ann Bell'],
      ['and on,', 'Ann Bell'],
    ]);
    expect(spoken('Ann Bell said: “It was long.', '“And it goes on.”')).toEqual([
      ['It was long.', 'Ann Bell'],
      ['And it goes on.', 'Ann Bell'],
    ]);
    expect(spoken('The mayor, Ann Bell, put it so:', '“It was long.”')).toEqual([['It was long.', 'Ann Bell']]);
  });

  it('of one quotation over paragraphs is told with its other parts, and asked about where its paragraphs differ', () => {
    const lines = ['Ann Bell said: “It was long.', 'caption: A dam', '“It was cold.', '“It goes on,” she said.'];
    expect(found(...lines).attributions.map(({ begunIn, goesOnIn }) => [begunIn, goesOnIn])).toEqual([
      [undefined, 2],
      [0, 3],
      [2, undefined],
    ]);
    const split = found('“It was long,” Ann Bell said. “It was cold.', '“It goes on,” Jan Novak said.').attributions;
    expect(split.map(({ certainty }) => certainty)).toEqual(['sure', 'check', 'check']);
    expect(split.at(-1)?.reason).toContain('one quotation with the words of “Ann Bell”');
    const apart = found(
      '“It was long,” Ann Bell said. “It was cold.',
      'It was night.',
      '“It goes on,” Jan Novak said.',
    );
    expect(apart.attributions.map(({ certainty, goesOnIn }) => [certainty, goesOnIn])).toEqual([
      ['sure', undefined],
      ['open', undefined],
      ['sure', undefined],
    ]);
  });

  it('signs below', () => {
    expect(spoken('“It was long, and it was cold in there.”', '— Ann Bell')).toEqual([
      ['It was long, and it was cold in there.', 'Ann Bell'],
    ]);
  });

  it('is the stranger who spoke before, not somebody named earlier', () => {
    expect(spoken('Tom Bell left.', 'An angler said: “There are no fish.”', '“None at all,” he said.')).toEqual([
      ['There are no fish.', '<An angler>'],
      ['None at all,', '<An angler>'],
    ]);
  });

  it('isn’t sure where one tells what another one said', () => {
    const [, first] = found('Ann Bell said Jan Novak had promised her “a clear answer by Friday”.').attributions;
    expect([first?.kind, first?.certainty]).toEqual(['direct', 'check']);
  });

  it('is told by pronouns, and a caption in between names nobody for them', () => {
    expect(
      spoken('Tom Bell looked at the dam on Friday.', 'caption: Rover Roe at the dam', '“It holds,” he said.'),
    ).toEqual([['It holds,', 'Tom Bell']]);
    expect(spoken('Tom Bell met Greta Muster on Friday.', '“It holds,” she said.')).toEqual([
      ['It holds,', 'Greta Muster'],
    ]);
  });

  it('of a pronoun is marked, with the paragraph that names the person', () => {
    const [first] = found('Tom Bell looked at the dam.', '“It holds,” he said.').attributions;
    expect(first?.certainty).toBe('likely');
    expect(first?.speaker?.namedIn).toBe(0);
    expect(first?.reason).toBe('The article says “he”; paragraph 1 names Tom Bell.');
  });

  it('of a surname that several have is chosen by title and sex, and marked', () => {
    const lines = ['Greta Muster met Hans Muster on Friday.', '“It holds,” Mr. Muster said.'];
    expect(spoken(...lines)).toEqual([['It holds,', 'Hans Muster']]);
    expect(found(...lines).attributions[0]?.certainty).toBe('likely');
    expect(found(...lines).attributions[0]?.reason).toContain('Several in the article are called');
  });

  it('is the person who has the office, or the body that the noun means', () => {
    expect(
      spoken('Freedonian President Greta Muster met Prime Minister Jan Novak.', '“We go,” the Freedonian leader said.'),
    ).toEqual([['We go,', 'Greta Muster']]);
    expect(
      spoken('The Defence Ministry is looking into it.', 'A ministry spokesman called it “an old and tired story”.'),
    ).toEqual([['an old and tired story', 'Defence Ministry']]);
  });
});

describe('words in marks that nobody says', () => {
  it.each([
    ['They met in the term “grey zone” of the map.', 'grey zone', /Introduced by “the term”/u],
    ['They met in a so-called “grey zone”.', 'grey zone', /Introduced by “so-called”/u],
    ['They met in a “grey” zone.', 'grey', /marks|verb of speech/u],
    ['Ann Bell acted in “Gone with the Tide”, and sang.', 'Gone with the Tide', /capitals/u],
    ['A man in a shirt that read “Free Rover now” left.', 'Free Rover now', /sign/u],
  ])('are set aside with the reason: %s', (text, words, reason) => {
    expect(spoken(text)).toEqual([]);
    expect(unquoted(text)).toEqual([[words, expect.stringMatching(reason)]]);
  });

  it('are none where single marks are apostrophes, and inches', () => {
    expect(spoken('The Joneses’ house and the ’90s: ‘It’s over,’ Ann Bell said.')).toEqual([
      ['It’s over,', 'Ann Bell'],
    ]);
    expect(found('The man of 6’2" left the hall.').attributions).toEqual([]);
  });

  it('are none in heads, captions and credits', () => {
    const { attributions, unquoted: aside } = found(
      'head: ‘We go’',
      'caption: Ann Bell says “we go”',
      'credit: “Rover” contributed.',
    );
    expect([attributions, aside]).toEqual([[], []]);
  });
});

describe('misprints', () => {
  it.each([
    ["“It holds,’' Ann Bell said.", /Paragraph 1 prints ,’' where one closing mark is due/u],
    ['“It holds, Ann Bell said.', /Paragraph 1 opens a mark and never closes it/u],
    ['“It holds, said Ann Bell. “And it will,” she added.', /Paragraph 1 opens a mark inside a passage/u],
    ['“It holds," Ann Bell said.', /Paragraph 1 opens and closes a passage with marks of two kinds/u],
    ['"It holds,” Ann Bell said.', /Paragraph 1 opens and closes a passage with marks of two kinds/u],
    ['It holds,” Ann Bell said.', /Paragraph 1 closes a mark that it never opens/u],
  ])('are told: %s', (text, message) => {
    expect(found(text).misprints.join('\n')).toMatch(message);
  });

  it.each([
    ['“It holds, said Ann Bell. “And it will,” she added.'],
    ['Ann Bell said: “It holds, and left.'],
    ['“It holds," Ann Bell said.'],
  ])('leave it open where the words end: %s', text => {
    const [first] = found(text).attributions;
    expect(first?.certainty).toBe('open');
    expect(first?.reason).toMatch(/^Its marks are misprinted/u);
  });

  it('are none where a speech goes on over paragraphs', () => {
    expect(found('“It holds,', '“and it will,” Ann Bell said.').misprints).toEqual([]);
  });
});
