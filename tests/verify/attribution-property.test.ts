import { describe, expect, it, vi } from 'vitest';
import { readMessage } from '../../src/verify/spans.ts';
import { unmarked } from '../../src/verify/unmarked.ts';
import { verifyText } from '../../src/verify/verify.ts';
import { fc } from '../support/properties.ts';
import { dossier } from '../support/record.ts';
import { personOf } from '../support/voices.ts';
import { fill, KNOWN, PATTERNS } from './messages/messages.ts';

vi.setConfig({ testTimeout: 60_000 });

const QUOTES = dossier.views.quotes.filter(({ text }) => text.includes(' '));
const anyQuote = fc.constantFrom(...QUOTES);
const anybody = fc.constantFrom(...KNOWN);

/** Sentences that speak of somebody, and give nobody any words. */
const DISTRACTORS: Readonly<Record<string, readonly string[]>> = {
  en: ['', 'Yesterday {o} flew home.', 'I never liked {o}.', '{o} met the press in London.', 'What a day for {o}!'],
  fr: ['', '{o} est rentré hier.', 'Je n’aime pas {o}.', 'Quelle journée pour {o} !'],
  de: ['', 'Gestern flog {o} nach Hause.', 'Ich mag {o} nicht.', 'Was für ein Tag für {o}!'],
  uk: ['', 'Вчора {o} повернувся додому.', 'Мені не подобається {o}.'],
};

const anyMessage = fc
  .record({
    pattern: fc.constantFrom(...PATTERNS),
    quote: anyQuote,
    who: anybody,
    other: anybody,
    third: anybody,
    at: fc.nat(),
    isBehind: fc.boolean(),
  })
  .filter(({ who, other }) => who !== other)
  .map(({ pattern, quote, who, other, third, at, isBehind }) => {
    const list = DISTRACTORS[pattern.language] ?? [''];
    const distractor = (list[at % list.length] ?? '').replaceAll(
      '{o}',
      pattern.language === 'uk' ? third.ukrainian : third.name,
    );
    const { text, of } = fill(pattern, quote.text, who, other);
    const isList = /^(?:>|-)/u.test(text);
    const apart = isList || text.includes('\n') ? '\n' : ' ';
    const message = isBehind
      ? `${text.replace(/[.?]?$/u, '.')}${isList ? '\n\n' : ' '}${distractor}`
      : `${distractor}${apart}${text}`;
    return { message, of, quote };
  });

describe('of messages made of patterns, with sentences about others beside', () => {
  it('one is accused only where it gives the words to another than whoever said them', () => {
    fc.assert(
      fc.property(anyMessage, ({ message, of, quote }) => {
        const verdict = verifyText(message, dossier).find(({ claimed }) => claimed.startsWith(quote.text.slice(0, -1)));
        if (!verdict?.otherSpeaker) return;
        expect(verdict.claimant?.name, message).toBe(of);
        expect(personOf(quote.by).name, message).not.toBe(of);
      }),
      { numRuns: 3_000 },
    );
  });
});

const letters = (text: string): string => [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');

/** What messages are made of, in any order. */
const anyWords = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Macron',
        'Zelensky',
        'Merz',
        'said',
        'told',
        'reporters',
        'that',
        'he',
        'according to',
        'never',
        'selon',
        'sagte',
        'заявив',
        'Шольц',
        'and',
      ),
      fc.constantFrom(',', ':', ' —', '.', ' (', ')', '\n', '?', ' -', '!'),
      fc.constantFrom('Europe can', 'defend itself', 'we do not need', 'unanimity', 'to do this', 'a grave mistake'),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map(words => words.join(' ').replace(/ (?=[,:.?!)])/gu, ''));

describe('of a text without marks', () => {
  it('every letter is compared, or is of the attribution', () => {
    fc.assert(
      fc.property(anyWords, text => {
        const claims = unmarked(text, dossier);
        expect(letters(claims.map(({ text: words, attribution }) => words + attribution).join(''))).toBe(letters(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('a sentence’s end stays at its words when an attribution is taken out before it', () => {
    fc.assert(
      fc.property(anyWords, text => {
        for (const { text: words } of unmarked(text, dossier)) expect(words).not.toMatch(/\S +[.?!](?=\s|$)/u);
      }),
      { numRuns: 2_000, examples: [['Europe can never defend itself, Zelensky said. We have to prove it']] },
    );
  });
});

/** Marks that Discord shows as something else than themselves. */
const MARKUP: readonly ((words: string) => string)[] = [
  words => `**${words}**`,
  words => `*${words}*`,
  words => `__${words}__`,
  words => `||${words}||`,
  words => `~~${words}~~`,
  words => `\`${words}\``,
  words => `# ${words}`,
  words => `-# ${words}`,
  words => `- ${words}`,
  words => `1. ${words}`,
  words => `> ${words}`,
  words => `[${words}](https://example.org/a)`,
  words => `${words} <@123456789012345678>`,
  words => `<:ukraine:1098765432109876543> ${words}`,
  words => `${words} <t:1743091200:R> https://example.org/Macron_said`,
  words => words.replace(/(?<=\p{L})(?=\p{L})/u, '\u200b'),
];

describe('Discord’s markup', () => {
  it('is no words of the speaker’s, alone or in twos', () => {
    fc.assert(
      fc.property(
        anyQuote,
        fc.constantFrom(...MARKUP.slice(0, 6)),
        fc.constantFrom(...MARKUP),
        ({ text }, inner, outer) => {
          const spans = readMessage(outer(inner(text)), dossier).spans;
          expect(spans.map(span => [span.text, span.claimant])).toEqual([[text, undefined]]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
