import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { cutWords } from '../../src/verify/tokens.ts';
import { GRADES, type Grade, type Verdict } from '../../src/verify/types.ts';
import { verifyText } from '../../src/verify/verify.ts';
import { dossier } from '../support/record.ts';
import { personOf } from '../support/voices.ts';
import { invented } from './planted.ts';

function one(text: string, speaker?: string, within: Dossier = dossier): Verdict {
  const person = speaker === undefined ? undefined : within.names.find('person', speaker);
  if (speaker !== undefined && !person) throw new Error(`nobody is called ${speaker}`);
  const [verdict, ...others] = verifyText(text, within, person);
  if (!verdict || others.length > 0) throw new Error(`${others.length + 1} spans in ${text}`);
  return verdict;
}

const ids = (verdict: Verdict): string => verdict.quotes.map(q => q.id).join(' ');
const differencesOf = (verdict: Verdict): string =>
  verdict.differences.map(d => `${d.record} → ${d.claim}`).join(' | ');

describe('word for word', () => {
  it.each([
    ['we do not need unanimity to do this', 'unanimity', true],
    ['It does not have unanimity today, but we do not need unanimity to do this.', 'unanimity', false],
    ['grave mistake', 'mistake', false],
    ["won't be simple", 'not-simple', false],
    ['co-pilot', 'co-pilot', false],
    ["tomorrow's Ukraine army", 'tomorrow', false],
    ['now is not the time for the lifting of sanctions, quite the contrary - what we discussed', 'clarity', true],
    ['Europe can defend itself', 'prove-it', true],
    ['…on a scale that we haven’t seen for decades…', 'mobilising', true],
  ])('%s', (text, quote, isPart) => {
    const verdict = one(text);
    expect([verdict.grade, ids(verdict), verdict.isPart]).toEqual(['word-for-word', quote, isPart]);
    expect(verdict.differences).toEqual([]);
  });

  it('is also for whoever the claim rightly names', () => {
    expect(one('we do not need unanimity to do this', 'Macron')).toMatchObject({
      grade: 'word-for-word',
      otherSpeaker: false,
    });
  });
});

describe('same words', () => {
  it.each([
    ['another case', 'WE DO NOT NEED UNANIMITY TO DO THIS', 'unanimity'],
    ['a question mark', 'we do not need unanimity to do this?', 'unanimity'],
    ['another stop inside', 'Europe can defend itself – we have to prove it', 'prove-it'],
    ['a hyphen left out', 'strong Ukrainian army, well equipped for the day after', 'strong-army'],
    ['words written together', 'copilot', 'co-pilot'],
    ['an apostrophe left out', 'wont be simple', 'not-simple'],
    ['American -ize', 'This is Europe mobilizing together behind the peace process', 'mobilising'],
    ['a gap that leaves nothing out', 'Europe … can defend itself', 'prove-it'],
  ])('%s', (_what, text, quote) => {
    const verdict = one(text);
    expect([verdict.grade, ids(verdict)]).toEqual(['same-words', quote]);
  });
});

describe('words changed', () => {
  it.each([
    ['now is the time for the lifting of sanctions', 'clarity', 'not → ', ['negation']],
    ['Europe can not defend itself', 'prove-it', ' → not', ['negation']],
    ['Russia wants any kind of peace', 'no-peace', 'does not want → wants', ['negation']],
    ['will be simple', 'not-simple', 'won’t → will', ['negation']],
    ['makes sense', 'no-sense', 'no → ', ['negation']],
    ["we don't need unanimity to do this", 'unanimity', "do not → don't", []],
    ['This is Europe mobilising together behind the labour process', 'mobilising', 'peace → labour', []],
    ['Europe can defend itself and we have to prove it', 'prove-it', ' → and', []],
    ['we do not need [full] unanimity to do this', 'unanimity', ' → full', []],
    ['several hundred European countries who will deploy', 'deploy', ' → hundred', ['number']],
    ['Ukraine can defend itself. We have to prove it', 'prove-it', 'Europe → Ukraine', ['name']],
    ['today Ukraine does not want any kind of peace', 'no-peace', 'Russia → Ukraine', ['name']],
    ['strong Russian army, well-equipped for the day after', 'strong-army', 'Ukrainian → Russian', ['name']],
    ['It does not have unanimity today, so we do not need unanimity', 'unanimity', 'but → so', []],
    ['a coalition of action for a stable peace', 'action', ' → a |  → a | and durable → ', []],
  ])('%s', (text, quote, differences, changes) => {
    const verdict = one(text);
    expect([verdict.grade, ids(verdict), differencesOf(verdict), verdict.meaningChanges]).toEqual([
      'changed',
      quote,
      differences,
      changes,
    ]);
  });

  it.each([
    ['a number', 'We bought 13 boats for $2,400,000', '12 → 13', ['number']],
    ['a sum', 'We bought 12 boats for €2,400,000', '$ → €', []],
    ['a sum’s digits', 'We bought 12 boats for $2,400 last year', '2,400,000 → 2,400', ['number']],
    ['a number word', 'two of them sail at -5 degrees', 'three → two', ['number']],
    ['a sign', 'three of them sail at 5 degrees', '-5 → 5', ['number']],
    ['a decimal point', 'without 25 tonnes of salt', '2.5 → 25', ['number']],
    ['a condition', 'We will reopen the old line when the harbour is dredged', 'if → when', ['condition']],
    ['a condition added', 'Nobody should ever pay before that, unless they want to', ' → ever', []],
    ['an apostrophe that tells two words apart', 'unless they want to. Its fair', 'It’s → Its', []],
  ])('%s', (_what, text, differences, changes) => {
    const verdict = one(text, undefined, invented);
    expect([verdict.grade, differencesOf(verdict), verdict.meaningChanges]).toEqual(['changed', differences, changes]);
  });

  it('takes thousands with and without commas for one number', () => {
    expect(one('We bought 12 boats for $2400000 last year', undefined, invented).grade).toBe('same-words');
  });

  it.each([
    ['need unanimity to do this', dossier, 'negation'],
    ['the time for the lifting of sanctions', dossier, 'negation'],
    ['everybody understood and understands that today Russia does', dossier, 'negation'],
    ['We will reopen the old line', invented, 'condition'],
    ['the harbour is dredged', invented, 'condition'],
    ['should pay before that', invented, 'negation'],
    ['Nobody should pay before that', invented, 'condition'],
  ])('a cut right at a negation or from a condition: %s', (text, within, change) => {
    const verdict = one(text, undefined, within);
    expect(verdict.grade).toBe('cut');
    expect(verdict.meaningChanges).toContain(change);
  });

  it.each([
    ['Macron said they do not “need unanimity to do this”', dossier],
    ['Macron: cela n’est pas une force, on ne “need unanimity to do this”', dossier],
    ['Starmer meinte, jetzt sei nicht “the time for the lifting of sanctions”', dossier],
    ['If the port is dredged, “We will reopen the old line”, said Berg', invented],
  ])('no cut where the message says itself what stands outside its marks: %s', (text, within) => {
    expect(verifyText(text, within)[0]).toMatchObject({ grade: 'word-for-word', isPart: true });
  });

  it.each([
    ['grave mistake makes no sense', 'mistake no-sense'],
    ['grave mistake and makes no sense', 'mistake no-sense'],
    ['Europe can defend itself … we do not need unanimity to do this', 'prove-it unanimity'],
  ])('two quotations joined: %s', (text, quotes) => {
    const verdict = one(text);
    expect([verdict.grade, ids(verdict)]).toEqual(['changed', quotes]);
  });

  it('says so, too, when the speaker is another', () => {
    expect(one('Europe can not defend itself', 'Macron')).toMatchObject({ grade: 'changed', otherSpeaker: true });
  });
});

describe('a marked gap', () => {
  it.each([
    ['strong Ukrainian army … for the day after', 'well-equipped'],
    ['strong Ukrainian army [...] for the day after', 'well-equipped'],
    ['strong Ukrainian army (…) for the day after', 'well-equipped'],
    ['Europe mobilising together...on a scale that we haven’t seen', 'behind the peace process'],
    ['Europe mobilising … behind the … process on a scale', 'together | peace'],
  ])('shortens: %s', (text, leftOut) => {
    const verdict = one(text);
    expect([verdict.grade, verdict.differences.map(d => d.record).join(' | ')]).toEqual(['shortened', leftOut]);
  });

  it.each([
    ['Russia … want any kind of peace', dossier, 'does not', 'negation'],
    [
      'There was complete clarity … quite the contrary',
      dossier,
      'that now is not the time for the lifting of sanctions',
      'negation',
    ],
    ['We bought … boats for $2,400,000', invented, '12', 'number'],
    ['We will reopen … the harbour is dredged', invented, 'the old line if', 'condition'],
  ])('that swallows what turns the sense changes the words: %s', (text, within, leftOut, change) => {
    const verdict = one(text, undefined, within);
    expect(verdict.grade).toBe('changed');
    expect(verdict.differences[0]).toMatchObject({ record: leftOut, claim: '', meaningChanges: [change] });
  });

  it.each([
    [
      'an insertion',
      'There was complete clarity that now is not the time for the lifting of sanctions … what we discussed',
      dossier,
      'quite the contrary',
    ],
    [
      'a sentence, marked',
      'We will reopen the old line if the harbour is dredged … It’s fair',
      invented,
      'Nobody should pay before that, unless they want to',
    ],
    [
      'a sentence, unmarked',
      'We will reopen the old line if the harbour is dredged. It’s fair',
      invented,
      'Nobody should pay before that, unless they want to',
    ],
  ])('that takes out %s with all that it says shortens', (_, text, within, leftOut) => {
    const verdict = one(text, undefined, within);
    expect([verdict.grade, differencesOf(verdict)]).toEqual(['shortened', `${leftOut} → `]);
  });

  it('doesn’t make up for another order', () => {
    expect(one('behind the peace process … Europe mobilising together').grade).toBe('changed');
  });

  it('left unmarked is a change', () => {
    expect(one('strong Ukrainian army for the day after')).toMatchObject({
      grade: 'changed',
      differences: [{ record: 'well-equipped', claim: '' }],
    });
  });
});

describe('places', () => {
  const CLAIMS = [
    'we do not need unanimity to do this',
    'now is the time for the lifting of sanctions',
    'strong Ukrainian army … for the day after',
    'grave mistake makes no sense',
    'want any kind of peace',
    'lol nobody believes it we do not need unanimity to do this he told them again',
    'We bought 13 boats for $2,400,000 this year, and four of them sail',
  ];

  it.each(CLAIMS)('of what differs and of what was checked are where the record has it: %s', text => {
    const { quotes, places, differences, held } = one(text, undefined, text.includes('boats') ? invented : dossier);
    const [quote] = quotes;
    expect(places).toHaveLength(quotes.length);
    for (const { record, at } of differences) expect(at ? quote?.text.slice(at.from, at.to) : '').toBe(record);
    const words = (of: string): readonly string[] => cutWords(of).map(({ key }) => key);
    const shown = quotes.flatMap((of, i) => (places[i] ?? []).map(({ from, to }) => of.text.slice(from, to)));
    if (differences.length === 0 || quotes.length > 1) expect(words(shown.join(' '))).toEqual(words(held ?? text));
    else expect(words(shown.join(' '))).toEqual(expect.arrayContaining(words(text).slice(-2)));
  });
});

describe('the other grades', () => {
  it.each<[string, string | undefined, Grade, string]>([
    ['strong Ukrainian army, well-equipped for the day after', 'Zelensky', 'other-speaker', 'strong-army'],
    ['STRONG UKRAINIAN ARMY, WELL-EQUIPPED FOR THE DAY AFTER', 'Zelensky', 'other-speaker', 'strong-army'],
    ['grave mistake', 'Starmer', 'other-speaker', 'mistake'],
    ['The war will be over by Easter', undefined, 'absent', ''],
    ['hello how are you', undefined, 'absent', ''],
    ['very bad mistakes', undefined, 'absent', ''],
    ['grave error', undefined, 'absent', ''],
    ['grave error', 'Macron', 'absent', ''],
    ['grave error', 'Scholz', 'changed', 'mistake'],
    ['task force', undefined, 'absent', ''],
    ['It would be a grave mistake to forget the people who live there', 'Starmer', 'absent', ''],
    ['It would be a grave mistake to forget the people who live there', 'Scholz', 'changed', 'mistake'],
    ['coalition of the willing', undefined, 'so-called', ''],
    ['a “coalition of the willing”', 'Macron', 'so-called', ''],
    ['the Ukrainian army', undefined, 'absent', ''],
    ['Russia wants peace', 'Zelensky', 'changed', 'no-peace'],
    ['won’t be easy', 'Rubio', 'changed', 'not-simple'],
    ['Europe cannot defend itself', undefined, 'changed', 'prove-it'],
    ['L’Europe peut se défendre', 'Zelensky', 'translation', 'prove-it'],
    ['serious mistake', undefined, 'variant', 'mistake'],
    ['It was not unanimous today, as we all know', 'Macron', 'variant', 'unanimity'],
    ['peace', undefined, 'too-short', ''],
    ['Ukraine army', undefined, 'too-short', ''],
    ['bananas', undefined, 'too-short', ''],
    ['that we have not', undefined, 'too-short', ''],
  ])('%s, by %s: %s', (text, speaker, grade, quote) => {
    const verdict = one(text, speaker);
    expect([verdict.grade, ids(verdict)]).toEqual([grade, quote]);
  });

  it('a changed word in another outlet’s wording is shown against that', () => {
    const verdict = one('complete clarity that now is the time for lifting of sanctions');
    expect(verdict).toMatchObject({ grade: 'changed', variant: { outlet: 'Reuters' }, meaningChanges: ['negation'] });
    expect(differencesOf(verdict)).toBe('not → ');
  });

  it('what the record says in its own words is no quotation', () => {
    for (const item of dossier.items.values()) {
      if (item.kind !== 'statement' && item.kind !== 'fact') continue;
      const [verdict, ...others] = verifyText(`“${item.text}”`, dossier);
      const grade = item.kind === 'statement' ? 'reported' : 'narrated';
      expect([verdict?.grade, verdict?.narration?.id, others.length]).toEqual([grade, item.id, 0]);
    }
  });

  it.each([
    ['to lift sanctions on Russia without a truce would be a grave mistake', 'mistake'],
    ['Macron stressed how much it matters to have a strong Ukrainian army', 'strong-army'],
  ])('nor is the sentence in which the record sets a quotation: %s', (text, id) => {
    expect(one(text)).toMatchObject({ grade: 'narrated', narration: { id } });
  });

  it('nor are a quotation’s words with the words around them: a negation before the marks is no alarm', () => {
    expect(one('not having the capacity', 'Macron')).toMatchObject({
      grade: 'narrated',
      narration: { id: 'capacity' },
    });
    expect(one('without having the capacity', 'Macron')).toMatchObject({
      grade: 'changed',
      meaningChanges: ['negation'],
    });
  });

  it('a known misquote is named, whole or in part, before it’s compared', () => {
    for (const text of ['We bought a hundred boats and not one of them sails', 'a hundred boats and not one of them'])
      expect(one(text, 'Berg', invented)).toMatchObject({
        grade: 'misquote',
        misquote: { url: 'https://example.org/board/1' },
        quotes: [{ id: 'boats' }],
      });
  });

  it('a part that stands beside a negation is shown with it', () => {
    expect(one('lifting of sanctions')).toMatchObject({
      grade: 'word-for-word',
      isPart: true,
      around: ['now is not the time for the'],
    });
  });

  it('every quotation of the record is its own, word for word, and nobody else’s', () => {
    for (const quote of dossier.views.quotes) {
      expect(one(quote.text, personOf(quote.by).id)).toMatchObject({ grade: 'word-for-word', isPart: false });
      const others = [...dossier.people.values()].filter(person => person !== personOf(quote.by));
      for (const other of others) expect(one(quote.text, other.id).grade).toBe('other-speaker');
    }
  });

  it('every wording of another outlet is that outlet’s', () => {
    for (const quote of dossier.views.quotes)
      for (const variant of quote.variants) expect(one(variant.text)).toMatchObject({ grade: 'variant', variant });
  });
});

describe('letters that look alike', () => {
  it.each([
    ['Cyrillic', 'Еurope cаn defend itself', ['Еurope', 'cаn']],
    ['Greek', 'grave mistakε', ['mistakε']],
    ['full-width', 'Ｅｕｒｏｐｅ can defend itself', ['Ｅｕｒｏｐｅ']],
    ['of formulas', '𝐄𝐮𝐫𝐨𝐩𝐞 can defend itself', ['𝐄𝐮𝐫𝐨𝐩𝐞']],
    ['a nought', 'Eur0pe can defend itself', ['Eur0pe']],
  ])('are named, and read as they look: %s', (_, text, disguised) => {
    expect(one(text)).toMatchObject({ grade: 'look-alike', claimed: text, disguised });
  });

  it('hide no change, and no other speaker', () => {
    expect(one('Еurope can not defend itself')).toMatchObject({ grade: 'changed', disguised: ['Еurope'] });
    expect(one('grаve mistake', 'Starmer')).toMatchObject({ grade: 'other-speaker', disguised: ['grаve'] });
  });

  it('are digits in a number', () => {
    expect(one('We bought １２ boats for $2,400,000 last year', undefined, invented).grade).toBe('look-alike');
    expect(one('We bought １3 boats for $2,400,000 last year', undefined, invented).meaningChanges).toEqual(['number']);
  });

  it('are none in a text of their own alphabet', () => {
    expect(one('Європа може захистити себе. Ми маємо це довести').disguised).toBeUndefined();
  });
});

describe('what is told', () => {
  it.each([
    ['Europe’s countries have agreed to lift sanctions', undefined, 'absent', undefined],
    ['European countries agreed at the Paris summit to step up sanctions on Russia', undefined, 'reported', false],
    ['European countries agreed at the Paris summit to step up sanctions on Russia', 'Scholz', 'reported', false],
    ['Ukraine has offered a 30-day ceasefire through the United States', 'Zelensky', 'reported', false],
    ['Ukraine has offered a 30-day ceasefire through the United States', 'Macron', 'reported', true],
    ['Macron said that not all of Ukraine’s European allies would take part', 'Starmer', 'reported', true],
    ['Russia has offered a 30-day ceasefire through the United States', undefined, 'absent', undefined],
    ['Ukraine has rejected a 30-day ceasefire through the United States', undefined, 'absent', undefined],
    ['peacekeepers, nor deployed on the front line, nor any substitute', undefined, 'absent', undefined],
    ['not all of Ukraine’s European allies would take part', 'Macron', 'reported', false],
    ['it had targeted energy sites itself', undefined, 'absent', undefined],
    ['sanctions on Russia should be intensified, not weakened, until there is peace', undefined, 'absent', undefined],
  ])('%s, by %s: %s', (text, speaker, grade, otherSpeaker) => {
    const verdict = one(text, speaker);
    expect(verdict.grade).toBe(grade);
    if (otherSpeaker !== undefined) expect(verdict.otherSpeaker).toBe(otherSpeaker);
  });
});

describe('the order', () => {
  it('puts the most serious first', () => {
    const text =
      '“peace” “Europe can defend itself” “will be simple” “serious mistake” “The war will be over by Easter” “makes sense” — as posted';
    expect(verifyText(text, dossier).map(v => v.grade)).toEqual([
      'changed',
      'changed',
      'absent',
      'variant',
      'word-for-word',
      'too-short',
    ]);
    expect(verifyText('“several hundred European countries who will deploy” “makes sense”', dossier)[0]?.claimed).toBe(
      'makes sense',
    );
  });

  it('begins with changed words and ends with what can’t be told', () => {
    expect([GRADES[0], GRADES.at(-1)]).toEqual(['changed', 'too-short']);
  });

  it('has nothing for a text without words', () => {
    expect(verifyText('“…” !!! \u{1f600}', dossier)).toEqual([]);
  });
});
