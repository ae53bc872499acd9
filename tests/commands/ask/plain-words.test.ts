/** Holds that questions in plain words, as people type them at first sight, are answered from what answers them. */

import { describe, expect, it } from 'vitest';
import { ALL_MESSAGES } from '../../../src/i18n/index.ts';
import { shortName } from '../../../src/record/short-name.ts';
import { onlySpeaker, voiceOf } from '../../../src/record/voices.ts';
import { type Asked, ask, context } from '../../support/record.ts';

function put(language: string, question: string): Asked {
  const messages = ALL_MESSAGES.find(one => one.language === language) ?? expect.fail();
  return ask('ask', { question }, 0, { ...context, messages });
}

const firstOf = ({ page }: Asked): string | undefined => page.items?.[0]?.item.id;

describe('/ask in plain words', () => {
  it.each([
    ['en', 'how many countries were there'],
    ['fr', 'combien de pays étaient là'],
    ['de', 'Wie viele Länder waren dabei?'],
    ['uk', 'скільки країн було там'],
  ])('days count no countries: what comes closest is how many took part (%s)', (language, question) => {
    const asked = put(language, question);
    expect(firstOf(asked)).toBe('attendance');
    expect(asked.text).not.toMatch(/\b30\b/u);
  });

  it.each([
    ['en', 'How many countries were at the summit', 'The record gives no number for that.'],
    ['fr', 'Combien de pays étaient au sommet', 'Le dossier ne donne pas de chiffre à ce sujet.'],
    ['de', 'Wie viele Länder waren beim Gipfel', 'Eine Zahl dazu steht hier nicht.'],
    ['uk', 'Скільки країн було на саміті', 'Числа для цього в записах немає.'],
  ])('heads of state are no number of states: that none is given is said first (%s)', (language, question, says) => {
    const asked = put(language, question);
    expect(asked.kind).toBe('nothing');
    expect(asked.sentence).toContain(says);
    expect(firstOf(asked)).toBe('attendance');
  });

  it.each([
    ['en', 'what is the coalition of the willing'],
    ['fr', 'c koi la coalition des volontaires'],
    ['de', 'was ist die koalition der willigen'],
    ['uk', 'що таке коаліція охочих'],
  ])('the coalition of the willing is the reporter’s, not the coalition of action (%s)', (language, question) => {
    expect(firstOf(put(language, question))).toBe('aim');
  });

  it.each([
    ['en', 'why don’t all countries want to send troops'],
    ['fr', 'pourquoi tous les pays ne veulent pas envoyer de troupes'],
    ['de', 'warum wollen nicht alle länder truppen schicken'],
    ['uk', 'чому не всі країни хочуть посилати військових'],
  ])('why not all send troops is answered (%s)', (language, question) => {
    const asked = put(language, question);
    expect(['capacity', 'political']).toContain(firstOf(asked));
    expect(asked.page.headline).toHaveLength(2);
  });

  it.each([
    ['en', 'did they lift the sanctions or not'],
    ['fr', 'ils ont levé les sanctions ou pas'],
    ['de', 'wurden die sanktionen aufgehoben oder nicht'],
    ['uk', 'санкції зняли чи ні'],
  ])('whether sanctions were lifted, what was agreed tells (%s)', (language, question) => {
    expect(firstOf(put(language, question))).toBe('ramp-up');
  });

  it.each([
    ['en', 'so did trump come to paris or not lol'],
    ['fr', 'alors trump est venu à paris ou pas'],
    ['de', 'war trump jetzt in paris oder nicht'],
    ['uk', 'то трамп приїхав до парижа чи ні'],
  ])('of somebody who isn’t told to have been there, that it lacks, then the call once (%s)', (language, question) => {
    const asked = put(language, question);
    expect(asked.kind).toBe('nothing');
    const ids = asked.page.items?.map(({ item }) => item.id) ?? [];
    expect(ids.filter(id => ['call-told', 'ev-call'].includes(id))).toEqual(['call-told']);
  });

  it('somebody who was there was there', () => {
    for (const question of ['Did Zelensky come to Paris?', 'Was Starmer in Paris?'])
      expect(firstOf(put('en', question))).toBe('ev-summit');
  });

  it.each([
    ['en', 'Who took part in the summit?'],
    ['fr', 'Qui a pris part au sommet ?'],
    ['de', 'Wer nahm am Gipfel teil?'],
    ['uk', 'Хто взяв участь у саміті?'],
  ])('who took part (%s)', (language, question) => {
    const asked = put(language, question);
    expect(asked.page.headline).toHaveLength(2);
    expect(['attendance', 'ev-summit']).toContain(firstOf(asked));
  });

  it.each([
    ['en', 'What is disputed?'],
    ['en', 'What’s contested?'],
    ['fr', 'Qu’est-ce qui est contesté ?'],
    ['de', 'Was ist umstritten?'],
    ['uk', 'Що є спірним?'],
  ])('what is disputed is the list of /disputed (%s: %s)', (language, question) => {
    const messages = ALL_MESSAGES.find(one => one.language === language) ?? expect.fail();
    const list = ask('disputed', {}, 0, { ...context, messages });
    const asked = put(language, question);
    expect(asked.message.embeds[0]?.fields?.slice(0, 3)).toEqual(list.message.embeds[0]?.fields?.slice(0, 3));
    expect(asked.message.content.split('\n')[1]).toBe(list.message.content);
  });

  it.each([
    ['en', 'What did Shulz say?', 'scholz'],
    ['fr', 'Qu’a dit Makron de la force ?', 'macron'],
    ['fr', 'Qu’a dit Shulz des sanctions ?', 'scholz'],
    ['uk', 'Що сказав Шульц?', 'scholz'],
    ['en', 'What did Schulz say?', 'scholz'],
    ['en', 'what did marcon say about unanimity', 'macron'],
    ['fr', 'Qu’a dit Schulz des sanctions ?', 'scholz'],
    ['de', 'Was sagte Schulz?', 'scholz'],
    ['de', 'Was sagte Schultz zu den Sanktionen?', 'scholz'],
    ['uk', 'Що сказав Шулц про санкції?', 'scholz'],
    ['uk', 'Що сказав Рубйо?', 'rubio'],
  ])('a misspelt name is read as the person’s, and said small (%s: %s)', (language, question, id) => {
    const asked = put(language, question);
    const [item] = asked.page.items ?? [];
    const voice = item && voiceOf(item.item);
    const by = (voice && onlySpeaker(voice)) ?? expect.fail();
    expect(by.id).toBe(id);
    expect(asked.page.headline.at(-1)?.role).toBe('small');
    // Whose words they are stands in the headline, so that nobody is misled.
    expect(asked.sentence).toContain(shortName(by));
  });
});
