/** Whose words they are: called somebody's only where the record shows it. */

import { describe, expect, it } from 'vitest';
import { respond } from '../../src/dispatch/respond.ts';
import { holdsWordsOf } from '../../src/qa/credit.ts';
import type { Item, Language, Party, Person } from '../../src/record/types.ts';
import { isIn } from '../../src/record/voices.ts';
import type { Answer } from '../../src/reply/reply.ts';
import { structured } from '../../src/reply/structured.ts';
import { fc, runs } from '../support/properties.ts';
import { ask, context, dossier } from '../support/record.ts';
import { personOf } from '../support/voices.ts';

const { quotes } = dossier.views;
const people = [...dossier.people.values()];
const item = (id: string) => {
  const found = dossier.items.get(id);
  if (!found) throw new Error(`the record has no ${id}`);
  return found;
};
/** A sentence of the answer that calls words somebody's. */
const CLAIM = /^The record has these words from (.+?), not from (.+?)\./;
const respondTo = (input: { readonly question: string }): Answer =>
  respond({ command: 'ask', input, page: 0 }, context) as Answer;
const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/\s+/g, ' ');

const TEMPLATES: readonly ((name: string, words: string) => string)[] = [
  (name, words) => `Did ${name} say “${words}”?`,
  (name, words) => `${name} said ${words}, right?`,
  (name, words) => `${name} a dit : « ${words} » ?`,
  (name, words) => `Hat ${name} gesagt: „${words}“?`,
  (name, words) => `Чи сказав ${name}, що ${words}?`,
];
/** What messages do to a quotation. */
const CHANGES: readonly ((words: string) => string)[] = [
  words => words,
  words => words.split(' ').slice(0, 4).join(' '),
  words => words.split(' ').slice(-3).join(' '),
  words => words.replace(/\b(not|don’t|won’t) ?/g, ''),
  words => words.replace(/\b(is|can|was|are)\b/, '$1 not'),
  words => `not ${words}`,
  words => words.replace(/\d+/, '7'),
];

describe('words are called another’s', () => {
  it('only with every word of a run in that person’s quotation, however the question changes them', () => {
    const asked = fc.record({
      quote: fc.constantFrom(...quotes),
      person: fc.constantFrom(...people),
      template: fc.constantFrom(...TEMPLATES),
      change: fc.constantFrom(...CHANGES),
    });
    fc.assert(
      fc.property(asked, ({ quote, person, template, change }) => {
        const words = change(quote.text);
        const [, speaker, other] = CLAIM.exec(ask('ask', { question: template(person.name, words) }).sentence) ?? [];
        if (speaker === undefined) return;
        expect(other).toBe(person.name);
        // Read simply: somebody of that name has a quotation with all of the words, or the words hold all of one.
        const said = quotes.filter(q => personOf(q.by).name === speaker).map(q => letters(q.text));
        const isSaid = said.some(text => text.includes(letters(words).trim()) || letters(words).includes(text));
        expect(isSaid, words).toBe(true);
      }),
      { numRuns: runs(150), seed: 7 },
    );
  });

  it.each([
    ['mistake', 'Did Macron call it a grave mistake?', true],
    ['mistake', 'Did Macron say it was not a grave mistake?', false],
    ['mistake', 'Macron a-t-il dit que c’était une grave erreur ?', false],
    ['not-simple', 'Did Trump say a deal won’t be simple?', true],
    ['not-simple', 'Trump said the peace deal will be simple', false],
    ['unanimity', 'Did Starmer say we do not need unanimity?', true],
    ['unanimity', 'Did Starmer say we do need unanimity to do this?', false],
    ['unanimity', 'Did 27 states say we do not need unanimity?', false],
    ['host', 'Macron hosted the Paris meeting of Ukraine’s European allies', false],
  ])('%s in “%s”: %s', (id, question, holds) => {
    expect(holdsWordsOf(question, item(id))).toBe(holds);
  });
});

describe('what comes closest and can’t be called so', () => {
  it.each([
    'Starmer said Russia wants peace',
    'Trump said the peace deal will be simple',
    'Zelensky said that troops will be peacekeepers',
    'Scholz said European countries agreed to ramp up sanctions',
  ])('%s: no words are called anybody’s', question => {
    expect(ask('ask', { question }).sentence).not.toContain('these words');
  });
});

describe('a bloc', () => {
  it.each(quotes.map(quote => quote.text))('isn’t denied words that one of its members may have said: %s', words => {
    for (const party of [...dossier.parties.values()].filter(({ form }) => form === 'bloc'))
      for (const put of TEMPLATES) {
        expect(ask('ask', { question: put(party.name, words) }).sentence).not.toMatch(/not from|not of/);
      }
  });
});

describe('somebody is called silent', () => {
  const ASKS: readonly (readonly [Language, (name: string, on: string) => string])[] = [
    ['en', (name, on) => `What did ${name} say about ${on}?`],
    ['en', (name, on) => `what did ${name} say he wants on ${on}`],
    ['en', (name, on) => `Did ${name} promise anything on ${on} next year?`],
    ['fr', (name, on) => `Que dit ${name} sur ${on} ?`],
    ['de', (name, on) => `Was sagt ${name} zu ${on}?`],
    ['uk', (name, on) => `Що каже ${name} про ${on}?`],
  ];
  const topics = [...dossier.topics.values()];
  const voices = [...people, ...dossier.parties.values()];
  const spoken = (item: Item, who: Person | Party): boolean => {
    return isIn(who, item);
  };

  it('on topics only on which the record has nothing of theirs: every person, party, topic and form of asking', () => {
    const questions = voices.flatMap(who =>
      topics.flatMap(topic => ASKS.map(([language, put]) => ({ who, question: put(who.name, topic.label[language]) }))),
    );
    const claims = questions.flatMap(({ who, question }) => {
      const { refusal } = structured(respondTo({ question }));
      return refusal?.reason === 'silent' && refusal.topics ? [{ who, question, topics: refusal.topics }] : [];
    });
    const untrue = claims.filter(claim =>
      [...dossier.items.values()].some(
        item => spoken(item, claim.who) && item.topics.some(t => claim.topics.includes(t.id)),
      ),
    );
    expect(untrue.map(({ question }) => question)).toEqual([]);
    expect(claims.length).toBeGreaterThan(100);
  });

  it('not above what they say on it: that is offered, and nothing is claimed', () => {
    const answer = respondTo({ question: 'what did Macron say he wants on the reassurance force' });
    const { outcome, items, refusal } = structured(answer);
    expect({ outcome, refusal }).toEqual({ outcome: 'nearest', refusal: null });
    expect(items.map(item => item.speakers)).toContainEqual(['macron']);
    expect(ask('ask', answer.invocation.input).message.content).toMatch(/\n\*\*What comes closest in the record:\*\*$/);
  });
});

/** An item's words as printed in a plain sentence. */
const printed = (of: Item): string =>
  of.kind === 'event' ? of.title : of.kind === 'quote' ? `${of.text} ${of.setting.replace('{quote}', '')}` : of.text;
const runsOf = (of: Item, length: number): readonly string[] => {
  const words = printed(of).split(' ');
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
};
const everyItem = [...dossier.items.values()];
const some = fc.record({ of: fc.constantFrom(...everyItem), length: fc.integer({ min: 3, max: 6 }), at: fc.nat() });
const run = some
  .filter(({ of, length }) => runsOf(of, length).length > 0)
  .map(({ of, length, at }) => {
    const all = runsOf(of, length);
    return { of, run: all[at % all.length] ?? '' };
  });

describe('the record is said to lack', () => {
  it('nothing that one of its items has word for word', () => {
    const put = fc.constantFrom(
      (words: string) => `What about ${words}?`,
      (words: string) => `is there anything on "${words}"`,
      (words: string) => words,
    );
    fc.assert(
      fc.property(run, put, ({ run: words }, ask) => {
        const { refusal } = structured(respondTo({ question: ask(words) }));
        // "How much" and "where" ask for what only a number and a place would answer, "today" for what was on the asker's day.
        const allowed = /\b(?:how|when|where|today|tomorrow)\b/.test(words) ? /^no/ : /^(?:none|no-words|silent)$/;
        expect(refusal?.reason ?? 'none', ask(words)).toMatch(allowed);
      }),
      { numRuns: runs(400) },
    );
  });

  it('no name that stands in what is shown of an item, in any inflection', () => {
    const named = everyItem.flatMap(of => {
      const shown = [printed(of), of.note ?? '', of.when.note ?? '', ...(of.kind === 'quote' ? [of.setting] : [])];
      return shown.flatMap(text => text.match(/(?<=[\p{L},] )\p{Lu}\p{Ll}{3,}/gu) ?? []);
    });
    const names = [...new Set(named)];
    expect(names.length).toBeGreaterThan(40);
    const asked = [...names, 'Путіна', 'Poutine', 'Лавров'].flatMap(name => [
      `What did ${name} say?`,
      `Where is ${name}?`,
    ]);
    const refused = asked.filter(question => structured(respondTo({ question })).refusal?.reason === 'unknown-name');
    expect(refused.filter(question => !question.includes('Лавров'))).toEqual([]);
    expect(refused).toContain('What did Лавров say?');
  });

  it('no number of what an item counts', () => {
    const counting = everyItem.flatMap(of =>
      [...printed(of).matchAll(/\b(?:\d+|two|three)[ -](?:dozen )?([a-z]+(?: [a-z]+){0,2})/gu)].map(
        ([, thing]) => thing,
      ),
    );
    expect(counting.length).toBeGreaterThan(2);
    for (const thing of counting)
      expect(structured(respondTo({ question: `How many ${thing} are there?` })).refusal?.reason, thing).not.toBe(
        'no-number',
      );
  });
});
