import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/verify/types.ts';
import { answerNow, dossier } from '../support/record.ts';
import { personOf } from '../support/voices.ts';
import { fill, KNOWN, PATTERNS, STRANGERS_MESSAGES, UNKNOWN, WHOLE_MESSAGES } from './messages/messages.ts';

// The figures are of training data: they show that what was learnt stays so. On other messages it does worse.

/** The verdicts of an answer to `/verify`, in the order of the message. */
function verdictsOn(text: string): readonly Verdict[] {
  const { reply } = answerNow({ command: 'verify', input: { text }, page: 0 });
  const verdicts = (reply.kind === 'answer' || reply.kind === 'nothing' ? reply.verdicts : undefined) ?? [];
  const place = ({ claimed }: Verdict): number => text.replace(/\s+/gu, ' ').indexOf(claimed.slice(0, 12));
  return verdicts.toSorted((a, b) => place(a) - place(b));
}

interface Count {
  quotations: number;
  /** Accused, though the message gives the words to nobody, or to whoever said them, or to another than is named. */
  false: string[];
  /** Given to another than whoever said them: how often, and where that isn't told. */
  misattributed: number;
  missed: string[];
  /** Given to somebody else than expected, or to nobody. */
  wrong: string[];
}

const counting = (): Count => ({ quotations: 0, false: [], misattributed: 0, missed: [], wrong: [] });

function judge(count: Count, text: string, of: string | null | undefined, verdict: Verdict | undefined): void {
  count.quotations++;
  const shown = verdict?.claimant?.name ?? null;
  // Somebody unknown is shown as typed, with any title.
  const name = of && shown?.endsWith(` ${of}`) ? of : shown;
  const speaker = verdict?.quotes[0] && personOf(verdict.quotes[0].by);
  if (name !== of) count.wrong.push(`${name} for ${of}: ${text}`);
  const isAccused = verdict?.otherSpeaker === true;
  if (isAccused && name !== of) count.false.push(text);
  const isKnown = [...dossier.people.values()].some(person => person.name === of);
  const isOther = of !== null && speaker !== undefined && (isKnown ? speaker.name !== of : name !== of || isAccused);
  if (!isOther) return;
  count.misattributed++;
  if (!isAccused) count.missed.push(text);
}

describe('of the messages from which the reading was learnt', () => {
  const count = counting();
  const quotes = dossier.views.quotes.filter(({ text }) => text.includes(' '));
  const people = [...KNOWN, ...UNKNOWN];
  for (const [at, pattern] of PATTERNS.entries())
    for (const turn of [0, 3, 6]) {
      const who = people[(at * 5 + turn) % people.length];
      const other = KNOWN[(at * 5 + turn + 2) % KNOWN.length];
      const quote = quotes[(at * 3 + turn) % quotes.length];
      if (!who || !other || !quote || who === other) continue;
      const { text, of } = fill(pattern, quote.text, who, other);
      judge(
        count,
        text,
        of,
        verdictsOn(text).find(({ claimed }) => claimed.startsWith(quote.text.slice(0, -1))),
      );
    }
  for (const { text, of } of WHOLE_MESSAGES) {
    const verdicts = verdictsOn(text);
    for (const [at, name] of of.entries()) judge(count, text, name, verdicts[at]);
  }

  it('there are 400 quotations and more, 200 of them misattributed', () => {
    expect(count.quotations).toBeGreaterThan(400);
    expect(count.misattributed).toBeGreaterThan(200);
  });

  it('none is accused that is true, or for what it doesn’t say', () => {
    expect(count.false).toEqual([]);
  });

  it('at most 5 % of the misattributions are missed, and 5 % of all are read otherwise', () => {
    expect(count.missed.length / count.misattributed, count.missed.join('\n')).toBeLessThanOrEqual(0.05);
    expect(count.wrong.length / count.quotations, count.wrong.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('no altered quotation passes as word for word', () => {
    const altered = WHOLE_MESSAGES.filter(message => message.altered);
    expect(altered.length).toBeGreaterThan(4);
    for (const { text } of altered)
      for (const { grade } of verdictsOn(text)) expect(['word-for-word', 'same-words'], text).not.toContain(grade);
  });

  it('without marks, all but the attribution is compared', () => {
    const told = WHOLE_MESSAGES.filter(({ words }) => words);
    expect(told.length).toBeGreaterThan(20);
    for (const { text, words } of told) expect(verdictsOn(text).map(({ claimed }) => claimed)).toEqual(words);
  });
});

describe('of the messages of people who knew neither the code nor its tests, once they had been learnt from', () => {
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const isOn = (words: string, { claimed }: Verdict): boolean =>
    plain(claimed).includes(plain(words)) || plain(words).includes(plain(claimed));
  const judged = STRANGERS_MESSAGES.flatMap(({ text, quotes }) => {
    const verdicts = verdictsOn(text);
    return quotes.map(({ is, words }) => {
      const same = verdicts.find(({ claimed }) => plain(claimed) === plain(words));
      const verdict = same ?? verdicts.find(one => isOn(words, one));
      return {
        text,
        is,
        grade: verdict?.grade,
        isAccused: verdict?.otherSpeaker === true && verdict.quotes.length > 0,
        isToldApart: verdict?.alsoNamed !== undefined,
      };
    });
  });
  const those = (is: string): typeof judged => judged.filter(one => one.is === is);

  it('none is accused that is true, and nothing altered passes', () => {
    expect(those('true').filter(({ isAccused }) => isAccused)).toEqual([]);
    const passes = ['word-for-word', 'same-words'];
    expect(those('altered').filter(({ grade }) => passes.includes(grade ?? ''))).toEqual([]);
  });

  it('no true quotation is called changed', () => {
    expect(those('true').filter(({ grade }) => grade === 'changed')).toEqual([]);
  });

  it('of words given to another, at most a third is read as given to nobody, and at most an eighth without a word on whom it names', () => {
    const others = those('accused');
    expect(others.length).toBeGreaterThan(60);
    const missed = others.filter(({ isAccused }) => !isAccused);
    expect(missed.length / others.length).toBeLessThanOrEqual(0.33);
    const untold = missed.filter(({ isToldApart }) => !isToldApart).map(({ text, grade }) => `${grade}: ${text}`);
    expect(untold.length / others.length, untold.join('\n')).toBeLessThanOrEqual(0.125);
  });
});
