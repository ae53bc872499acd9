import { describe, expect, it } from 'vitest';
import { parseQuestion } from '../../src/qa/parse.ts';
import type { QuestionKind } from '../../src/qa/types.ts';
import { dossier } from '../support/record.ts';

const read = (question: string) => parseQuestion(question, dossier);
const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(e => e.id);

describe('the language', () => {
  it.each([
    ['What did Macron say?', 'en'],
    ['Was sagt Macron?', 'de'],
    ['Que dit Macron ?', 'fr'],
    ['Що каже Макрон?', 'uk'],
    ['Was energy infrastructure hit?', 'en'],
    ['rubio peace deal', 'en'],
    ['', 'en'],
  ])('of “%s” is %s', (question, language) => {
    expect(read(question).language).toBe(language);
  });
});

describe('the kind of question', () => {
  it.each<readonly [string, QuestionKind]>([
    ['Who said it?', 'who'],
    ['Where did they meet?', 'where'],
    ['In which city was it?', 'where'],
    ['Tell me where they met', 'where'],
    ['Where does Berlin stand on sanctions?', 'what'],
    ['When was it?', 'when'],
    ['On what day was the summit?', 'when'],
    ['Why not?', 'why'],
    ['How many came?', 'how-many'],
    ['For how many years?', 'how-many'],
    ['How long did it last?', 'how-long'],
    ['Did Macron say so?', 'whether'],
    ['Could you tell me what Macron says?', 'what'],
    ['Qui préside ?', 'who'],
    ['Où était-ce ?', 'where'],
    ['Combien de pays ?', 'how-many'],
    ['Wie viele kamen?', 'how-many'],
    ['Wie lange?', 'how-long'],
    ['Скільки країн?', 'how-many'],
    ['Чи хоче Росія миру?', 'whether'],
    ['Коли це було?', 'when'],
  ])('%s: %s', (question, kind) => {
    expect(read(question).kind).toBe(kind);
  });
});

describe('whose words are asked for', () => {
  it.each([
    ['What does Macron say about Russia?', ['macron']],
    ['What does Russia say about Macron?', ['russia']],
    ['Does Russia want peace, according to Zelensky?', ['zelensky']],
    ['What is the German chancellor’s view?', ['scholz']],
    ['What is the position of Germany on sanctions?', ['germany']],
    ['What did the American leader say?', ['trump']],
    ['Was sagt der deutsche Kanzler zu Russland?', ['scholz']],
    ['Que dit le chancelier allemand ?', ['scholz']],
    ['Що сказав президент України про Росію?', ['zelensky']],
    ['Where did the leaders meet?', []],
    ['Who said it in Paris?', []],
  ])('%s: %j', (question, speakers) => {
    expect(ids(read(question).speakers)).toEqual(speakers);
  });

  it.each([
    ['Did Macron call it that?', true],
    ['Macron said that', true],
    ['What did Macron say?', false],
    ['Macron position on the force', false],
    ['Це Рубіо сказав, що так?', true],
    ['Що сказав Рубіо?', false],
  ])('“%s” credits: %s', (question, credits) => {
    expect(read(question).credits).toBe(credits);
  });
});

describe('names', () => {
  it.each([
    ['penalties', ['sanctions']],
    ['a naval truce', ['blacksea']],
    ['boots on the ground', ['force']],
    ['the coalition of the willing', ['coalition']],
    ['Чорному морі', ['blacksea']],
    ['Schwarzen Meer', ['blacksea']],
  ])('%s means the topic %j', (question, topics) => {
    expect(ids(read(question).topics)).toEqual(topics);
  });

  it.each([
    ['What did Macron say about Kherson?', []],
    ['What did Lavrov say?', ['Lavrov']],
    ['the Italian prime minister', ['Italian']],
    ['the US vice president', ['president']],
    ['What did the Russian leader say?', ['Russian leader']],
    ['What did Anna Kovacs say?', ['Anna Kovacs']],
    ['Tell us what Macron says', []],
    ['WHAT DID MACRON SAY ABOUT THE FORCE', []],
    ['Is the force there to deter Russia?', []],
  ])('that are unknown in “%s”: %j', (question, names) => {
    const found = read(question).unknownNames.map(name => name.text);
    expect(found.length > 0).toBe(names.length > 0);
    for (const name of names) expect(found.join(' ')).toContain(name);
  });

  it.each([
    ['What did Martin Schulz say?', 'Martin Schulz'],
    ['Qu’a dit Martin Schulz ?', 'Martin Schulz'],
    ['What did Zelenska say about peace?', 'Zelenska'],
    ['Що сказала Зеленська?', 'Зеленська'],
    ['What did Merz say?', 'Merz'],
    ['What did Macri say?', 'Macri'],
  ])('reads no name into one that is another’s: %s', (question, name) => {
    expect(read(question).corrections).toEqual([]);
    expect(read(question).speakers).toEqual([]);
    expect(read(question).unknownNames.map(({ text }) => text)).toEqual([name]);
  });
});

describe('what is left to match', () => {
  it('is content: no function words, no question words, no verbs of saying, not the speaker', () => {
    expect(read('What did Macron say about unanimity?').terms.map(term => term.text)).toEqual(['unanimity']);
  });

  it('marks words that neither the record nor the field has', () => {
    expect(
      read('Who ate the croissants at the summit?')
        .terms.filter(term => term.unknown)
        .map(term => term.text),
    ).toContain('croissants');
  });

  it('holds a place apart, which an answer need not repeat', () => {
    expect(read('Who spoke in Paris?').terms.find(term => term.text === 'paris')?.place).toBe(true);
  });
});
