import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/qa/answer.ts';
import { parseQuestion } from '../../src/qa/parse.ts';
import { dossier } from '../support/record.ts';

const answer = (question: string) => {
  const found = answerQuestion(question, dossier);
  return found.kind === 'answer' ? { first: found.items[0]?.id, doer: found.doer?.id } : { first: found.kind };
};

describe('who is asked about as the one who acts', () => {
  it.each([
    ['Did Russia attack energy sites?', 'russia'],
    ['when did russia invade ukraine', 'russia'],
    ['Hat Russland einen Waffenstillstand angeboten?', 'russia'],
    ['Чи Росія запропонувала перемир’я?', 'russia'],
    ['Чи запропонувала Росія перемир’я?', 'russia'],
    ['La Russie a-t-elle proposé une trêve ?', 'russia'],
    ['Est-ce que la Russie a proposé une trêve ?', 'russia'],
    ['Was Russia attacked?', undefined],
    ['What did Starmer say about Trump?', undefined],
    ['Who attacked Russia?', undefined],
  ])('%s: %s', (question, id) => {
    expect(parseQuestion(question, dossier).doer?.id).toBe(id);
  });
});

describe('who does it in the items', () => {
  it('decides which of them answers', () => {
    expect(answer('did russia attack energy sites').first).toBe('kherson');
    expect(answer('How does the Ukrainian army respond to Russian claims about energy strikes?').first).toBe('denial');
  });

  it.each([
    'Did Russia offer a 30-day ceasefire?',
    'Hat Russland einen Waffenstillstand angeboten?',
    'Чи Росія запропонувала перемир’я?',
    'La Russie a-t-elle proposé une trêve ?',
  ])('is told where it is another: %s', question => {
    expect(answer(question)).toEqual({ first: 'offer-30', doer: 'ukraine' });
  });

  it.each(['Did Ukraine offer a 30-day ceasefire?', 'Did Macron host the summit?', 'Did France host the summit?'])(
    'is not told where it is the one asked about: %s',
    question => {
      expect(answer(question).doer).toBeUndefined();
    },
  );
});

describe('whoever speaks', () => {
  it('is silent on somebody else, rather than that one', () => {
    const found = answerQuestion('What did Starmer say about Trump?', dossier);
    expect(found.kind === 'refusal' && found.reason.kind === 'silent' && found.reason.who.id).toBe('starmer');
  });
});
