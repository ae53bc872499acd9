import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/qa/answer.ts';
import { Reader } from '../../src/qa/reader.ts';
import { askingPart, joinedQuestions, sentencesOf } from '../../src/qa/sentences.ts';
import { fc } from '../support/properties.ts';
import { dossier } from '../support/record.ts';

const first = (question: string): string | undefined => {
  const answer = answerQuestion(question, dossier);
  return answer.kind === 'answer' ? answer.items[0]?.id : answer.kind;
};

describe('the sentences of a message', () => {
  it.each([
    ['Hello. Who hosted it?', ['Hello.', 'Who hosted it?']],
    ['What did Mr. Scholz say?', ['What did Mr. Scholz say?']],
    ['Was geschah am 27. März in Paris?', ['Was geschah am 27. März in Paris?']],
    ['I read “now.” Did he say so?', ['I read “now.”', 'Did he say so?']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe('the part of a message that asks', () => {
  it.each([
    ['I teach in Leeds. Where did the leaders meet? My pupils guessed Geneva.', 'Where did the leaders meet?'],
    ['Je suis de Lyon. Où a eu lieu le sommet ?', 'Où a eu lieu le sommet ?'],
    ['Ich wohne in Bern. Wo fand der Gipfel statt?', 'Wo fand der Gipfel statt?'],
    ['Я вчителька з Полтави. Де зустрілися лідери?', 'Де зустрілися лідери?'],
    // What says more of the question.
    ['Which leaders attended? Full list please.', 'Which leaders attended? Full list please.'],
    // What the question speaks of was said before.
    [
      'I am in class. Every ally has to agree. Does Macron think that too?',
      'Every ally has to agree. Does Macron think that too?',
    ],
    ['Tusk was there. What did he say about sanctions?', 'Tusk was there. What did he say about sanctions?'],
    ['Starmer wants sanctions lifted. True?', 'Starmer wants sanctions lifted. True?'],
    [
      'Scholz hat Sanktionen erwähnt. Was hat er dazu gesagt?',
      'Scholz hat Sanktionen erwähnt. Was hat er dazu gesagt?',
    ],
    // A question of light words asks for something of what stands before it.
    [
      'I need the cost of the deployment for a note. Could you point me to the figure?',
      'I need the cost of the deployment for a note. Could you point me to the figure?',
    ],
    [
      'Ich brauche die Kosten der Truppe. Können Sie mir die Zahl nennen?',
      'Ich brauche die Kosten der Truppe. Können Sie mir die Zahl nennen?',
    ],
    // Who tells it, where it is nobody by name, is no part of what is asked.
    [
      'Mod here. Someone keeps posting that a peace deal is done. Does the article back that up?',
      'a peace deal is done. Does the article back that up?',
    ],
    [
      'Jemand behauptet, dass die Sanktionen gelockert werden. Stimmt das?',
      'die Sanktionen gelockert werden. Stimmt das?',
    ],
    [
      'Quelqu’un affirme que les sanctions seront levées. C’est vrai, ça ?',
      'les sanctions seront levées. C’est vrai, ça ?',
    ],
    ['Хтось пише, що санкції знімуть. Це так?', 'санкції знімуть. Це так?'],
    [
      'Tusk keeps saying that sanctions will be lifted. Is that right?',
      'Tusk keeps saying that sanctions will be lifted. Is that right?',
    ],
    ['I need one thing for class: who hosted the summit?', 'who hosted the summit?'],
    ['Мені треба зрозуміти одну річ: якою Макрон бачить армію?', 'якою Макрон бачить армію?'],
    ['Who hosted the summit?', 'Who hosted the summit?'],
    ['sanctions', 'sanctions'],
  ])('%s', (message, part) => {
    expect(askingPart(message, new Reader(dossier))).toBe(part);
  });

  it('is made of the message’s sentences, in order, and is never empty', () => {
    const sentence = fc.constantFrom('I thought Geneva.', 'Who said it?', 'Macron?', 'true??', 'My dad says no.', 'ok');
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), sentences => {
        const rest = sentencesOf(askingPart(sentences.join(' '), new Reader(dossier)));
        expect(rest.length).toBeGreaterThan(0);
        const all = sentencesOf(sentences.join(' '));
        let at = 0;
        for (const one of rest) at = all.indexOf(one, at) + 1;
        expect(at).toBeGreaterThan(0);
      }),
    );
  });
});

describe('names beside the question', () => {
  it.each([
    'Where did US officials hold the parallel talks? I thought Geneva.',
    'Wo führten die US-Vertreter parallele Gespräche? Ich dachte, in Genf wie immer.',
    'Я з Полтави, вчителька. Де американські посадовці провели паралельні переговори?',
  ])('refuse nothing: %s', message => {
    expect(['ev-riyadh', 'came-after']).toContain(first(message));
  });

  it.each([
    'My paper is on Italy. Did Meloni speak at the summit?',
    'Tusk came to the summit. What did he say about sanctions?',
    'Merz war in Paris. Was hat er zu den Sanktionen gesagt?',
    'Меркель була в Парижі. Що вона сказала про санкції?',
    'Le Pen a parlé hier. Qu’a-t-elle dit des sanctions ?',
  ])('do where the question is about them: %s', message => {
    expect(['refusal', 'nearest']).toContain(first(message));
  });
});

describe('questions that are joined by “and”', () => {
  it.each([
    ['Where did they meet and who was the host?', ['Where did they meet', 'and who was the host?']],
    ['Wo fand das Treffen statt und wer war Gastgeber?', ['Wo fand das Treffen statt', 'und wer war Gastgeber?']],
    ['Where did Macron and Starmer meet?', ['Where did Macron and Starmer meet?']],
    ['Macron and who else leads it?', ['Macron and who else leads it?']],
  ])('%s', (sentence, questions) => {
    expect(joinedQuestions(sentence)).toEqual(questions);
  });
});
