import { describe, expect, it } from 'vitest';
import { fits } from '../../src/qa/answer-type.ts';
import { parseQuestion } from '../../src/qa/parse.ts';
import { dossier } from '../support/record.ts';

/** How well an item fits what a question asks for. */
function fitOf(question: string, id: string): number {
  const item = dossier.items.get(id);
  if (!item) throw new Error(`no item ${id}`);
  return fits(item, parseQuestion(question, dossier));
}

describe('whether an item can answer', () => {
  it.each([
    ['Where did they meet?', 'ev-summit', 1],
    ['Where did they meet?', 'mistake', 0],
    ['Where will the next summit be?', 'ev-summit', 0],
    ['Where in Ukraine will it be sent?', 'ev-force', 0.4],
    ['Where in Paris did they meet?', 'ev-summit', 1],
    ['Where did he post it?', 'ev-post', 0.4],
    ['Where will troops be?', 'where-talks', 0.6],
    ['When was the summit?', 'ev-summit', 1],
    ['When did the war begin?', 'invaded', 0.8],
    ['When will it be sent?', 'reassure', 0.3],
    ['When will sanctions be lifted?', 'mistake', 0],
    ['How many leaders came?', 'attendance', 1],
    ['How many soldiers come?', 'attendance', 0],
    ['How many governments came?', 'attendance', 1],
    ['Combien de pays participent ?', 'attendance', 0],
    ['How many people took part?', 'attendance', 0],
    ['How many sides are there?', 'far-apart', 0.5],
    ['How many sides are there?', 'attendance', 0],
    ['In which city is Russia’s invasion?', 'ev-invasion', 0],
    ['How long will sanctions be kept?', 'consensus', 1],
    ['How long is the truce?', 'offer-30', 1],
    ['How long is the truce?', 'clarity', 0],
    ['Whom did Macron call?', 'ev-call', 1],
    ['Whom did Macron call?', 'unanimity', 0.5],
    ['Who is Macron?', 'unanimity', 1],
    ['Who is Macron?', 'host', 0],
    ['Why do some stay out?', 'political', 1],
    ['Why do some stay out?', 'clarity', 0.05],
    ['What was said?', 'clarity', 0.5],
    ['What is the coalition called?', 'action', 1],
    ['What is the coalition called?', 'clarity', 0.3],
    ['How long will the force stay?', 'pillar', 0],
  ])('%s by %s: %d', (question, id, expected) => {
    expect(fitOf(question, id)).toBe(expected);
  });
});
