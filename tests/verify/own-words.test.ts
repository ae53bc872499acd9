/** Holds what is said of a writer's own words, those beside what they quote. */
import { describe, expect, it } from 'vitest';
import { verifyText } from '../../src/verify/verify.ts';
import { dossier } from '../support/record.ts';
import { personOf } from '../support/voices.ts';

const { quotes } = dossier.views;
/** Long enough to be known by its words. */
const long = quotes.filter(({ text }) => text.split(' ').length >= 6);
const people = [...dossier.people.values()];
const first = (text: string) => verifyText(text, dossier)[0];

const BEFORE = ['ok hear me out:', 'écoutez bien ça :', 'na dann, los geht es:', 'ось послухайте уважно:'] as const;
const BEHIND = [
  'and not one person in my class knew about it',
  'et personne n’en parle dans ce salon',
  'und keiner hier redet darüber',
  'і ніхто тут про це не говорить',
] as const;

describe('a comment without a mark beside the record’s words', () => {
  const texts = long.flatMap(quote => [
    ...BEFORE.map(words => ({ quote, text: `${words} ${quote.text}` })),
    ...BEHIND.map(words => ({ quote, text: `${quote.text} ${words}` })),
    ...BEFORE.map((words, i) => ({ quote, text: `${words} ${quote.text} ${BEHIND[i]}` })),
  ]);

  it('is no change of them, and is shown', () => {
    expect(texts.length).toBeGreaterThan(50);
    const wrong = texts.flatMap(({ quote, text }) => {
      const verdict = first(text);
      const isRight =
        verdict?.quotes[0] === quote &&
        ['within', 'word-for-word', 'same-words'].includes(verdict.grade) &&
        (verdict.grade !== 'within' ||
          [verdict.held, ...(verdict.added ?? [])].every(part => text.includes(part ?? '')));
      return isRight ? [] : [`${verdict?.grade}: ${text}`];
    });
    expect(wrong.join('\n')).toBe('');
  });

  it.each(quotes.filter(({ text }) => text.split(' ').length < 4))(
    'as a sentence of its own, though it is short: $text',
    quote => {
      const verdict = first(
        `${personOf(quote.by).name}, at the end of it all: ${quote.text}. That is it. Nothing more to say here`,
      );
      expect(verdict?.grade, quote.text).not.toBe('changed');
    },
  );

  it('is a change inside marks', () => {
    for (const { text } of texts) expect(first(`“${text}”`)?.grade, text).not.toBe('within');
  });

  it('hides no word that is put inside', () => {
    const grades = long.map(({ text }) =>
      first(`well ${text.replace(/ (?=\S+ \S+$)/u, ' never ')} as my uncle says all day`),
    );
    expect(
      grades
        .filter(verdict => verdict?.grade === 'within')
        .map(v => `${v?.held} | ${v?.claimed}`)
        .join('\n'),
    ).toBe('');
  });
});

describe('somebody whom a message names beside words that it gives to nobody', () => {
  const templates = [
    (words: string, who: string) => `“${words}” – ${who} will have hated to hear that`,
    (words: string, who: string) => `« ${words} » voilà qui ne plaira pas à ${who}`,
    (words: string, who: string) => `„${words}“ das wird ${who} gar nicht freuen`,
  ];

  const texts = long.flatMap(quote =>
    people.flatMap(person =>
      templates.map(template => ({
        text: template(quote.text, person.name),
        isOther: person !== personOf(quote.by),
        person,
      })),
    ),
  );

  it('is told apart from whoever said them, and never accused', () => {
    const read = texts.map(one => ({ ...one, verdict: first(one.text) })).filter(({ verdict }) => !verdict?.claimant);
    expect(read.length).toBeGreaterThan(60);
    for (const { text, verdict, isOther, person } of read) {
      expect(verdict?.otherSpeaker, text).toBe(false);
      expect(verdict?.alsoNamed?.map(one => one.person) ?? [], text).toEqual(isOther ? [person] : []);
    }
  });
});

describe('a message that names whoever said the words', () => {
  it.each([
    'Rubio was in Jamaica. And Scholz, somewhere: “grave mistake” (Macron must have nodded)',
    'As Macron met Scholz the word went round: “grave mistake”, Macron heard',
    'Olaf said “grave mistake”',
    'Manu be like “we do not need unanimity to do this” and Viktor be like no',
    'Starmer und Scholz. „grave mistake“, sagte Starmer nach Scholz, oder so',
  ])('isn’t accused for naming another as well: %s', text => {
    expect(first(text)?.otherSpeaker, text).toBe(false);
  });

  it.each([
    'Starmer, not Scholz, said “grave mistake”',
    'Starmer told Scholz it was a “grave mistake”',
    '“grave mistake”, said Starmer to Scholz',
    'Starmer, Berlin, Thursday: “grave mistake”',
  ])('is, where that is somebody else, or whom they speak to: %s', text => {
    expect(first(text)?.otherSpeaker, text).toBe(true);
  });
});

describe('a sentence’s first word', () => {
  it.each([
    'Quiz night 🎉 who said “won’t be simple”? winner gets a role',
    'Quiz time: who said “won’t be simple”?',
    'Оце «won’t be simple» — моє улюблене',
    'Frage: Stammt „won’t be simple“ aus Jamaika?',
  ])('is nobody’s name for its capital: %s', text => {
    expect(first(text)).toMatchObject({ grade: 'word-for-word', otherSpeaker: false });
  });
});

describe('what somebody will make of the words', () => {
  it.each([
    'Trump is gonna HATE this one:\n\n>>> Europe can defend itself. We have to prove it',
    'Trump would not sign this: “Europe can defend itself. We have to prove it”',
    'Trump wird das hassen: „Europe can defend itself. We have to prove it“',
    'Trump va détester : « Europe can defend itself. We have to prove it »',
    'Трамп буде в захваті: «Europe can defend itself. We have to prove it»',
  ])('gives them to nobody: %s', text => {
    expect(first(text)).toMatchObject({ otherSpeaker: false, alsoNamed: [{ name: 'Donald Trump' }] });
  });
});
