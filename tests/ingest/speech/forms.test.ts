import { describe, expect, it } from 'vitest';
import { findSpeech } from '../../../src/ingest/speech/speech.ts';
import type { Attribution, Block, SpeechInput } from '../../../src/ingest/types.ts';
import { fc } from '../../support/properties.ts';

const lines = (...texts: readonly string[]): readonly Block[] => texts.map(text => ({ kind: 'paragraph', text }));

function read(input: Omit<SpeechInput, 'language'> & { readonly language?: string }) {
  const { attributions } = findSpeech({ language: 'en', ...input });
  const words = ({ span }: Attribution) => input.blocks[span.block]?.text.slice(span.start, span.end);
  return attributions.map(one => [words(one), one.speaker?.name ?? one.speaker?.printed, one.certainty] as const);
}

describe('a document', () => {
  const blocks = lines(
    'The delegations met in Port Lind. They agreed on the following:',
    '- Norland will dredge the harbour.',
  );

  it('has its issuer say each of its sentences, without the mark of a list', () => {
    expect(read({ blocks, form: 'document', issuer: 'Government of Norland' })).toEqual([
      ['The delegations met in Port Lind.', 'Government of Norland', 'sure'],
      ['They agreed on the following:', 'Government of Norland', 'sure'],
      ['Norland will dredge the harbour.', 'Government of Norland', 'sure'],
    ]);
  });

  it('that is printed in marks from end to end is split all the same', () => {
    const marked = lines('“Today the two leaders spoke. It was a good call.', 'They will speak again.”');
    expect(read({ blocks: marked, form: 'document', issuer: 'Norland' }).map(([words]) => words)).toEqual([
      'Today the two leaders spoke.',
      'It was a good call.',
      'They will speak again.',
    ]);
  });

  it.each([[{}], [{ issuer: ' ' }]])('of somebody unknown leaves the speaker open', issued => {
    const { attributions } = findSpeech({ blocks, language: 'en', form: 'document', ...issued });
    expect(new Set(attributions.map(({ certainty, speaker }) => `${certainty} ${speaker?.name}`))).toEqual(
      new Set(['open undefined']),
    );
  });
});

describe('a transcript', () => {
  it('has its labels tell who speaks, over paragraphs; a bracket alone is no word of theirs', () => {
    const blocks = lines(
      'PRIME MINISTER BERG: We met Hans Berg at the harbour. We keep the line open.',
      'And we keep it open at night —',
      '(Laughter.)',
      'Q Prime Minister, is the line safe?',
      'MR. HOLM: It was never closed.',
    );
    expect(read({ blocks, form: 'transcript' })).toEqual([
      ['We met Hans Berg at the harbour. We keep the line open.', 'Hans Berg', 'sure'],
      ['And we keep it open at night —', 'Hans Berg', 'sure'],
      ['Prime Minister, is the line safe?', 'Q', 'check'],
      ['It was never closed.', 'Holm', 'sure'],
    ]);
  });

  it.each([['.: We go.'], [' : We go.'], ["': We go."], ['MR.: We go.']])('has no speaker without a name: %s', text => {
    const { attributions } = findSpeech({ blocks: lines(text), language: 'en', form: 'transcript' });
    expect(attributions.map(({ speaker, certainty }) => [speaker?.name, certainty])).toEqual([[undefined, 'check']]);
  });

  it.each(['PROF. BERG', 'SIR BERG', 'MS. BERG'])('has no office of a title alone: %s', label => {
    const { attributions } = findSpeech({ blocks: lines(`${label}: We go.`), language: 'en', form: 'transcript' });
    expect(attributions.map(({ speaker }) => speaker)).toEqual([{ kind: 'person', name: 'Berg', printed: label }]);
  });

  it('gives the office of the label', () => {
    const blocks = lines('SECRETARY GENERAL BERG: We go.');
    const { attributions } = findSpeech({ blocks, language: 'en', form: 'transcript' });
    expect(attributions[0]?.speaker).toEqual({
      kind: 'person',
      name: 'Berg',
      printed: 'SECRETARY GENERAL BERG',
      office: 'Secretary General',
    });
  });
});

describe('an article in a language without rules', () => {
  it.each([
    ['fr', '« Nous partons », a dit Anne Muster.', '\u00A0Nous partons\u00A0'],
    ['de', '„Wir gehen“, sagte Anna Muster.', 'Wir gehen'],
    ['uk', '«Ми йдемо», – сказала Анна Зразок.', 'Ми йдемо'],
  ])('has its passages found, and every speaker left open: %s', (language, text, words) => {
    const blocks = lines(text.replace(/« | »/gu, mark => mark.replace(' ', '\u00A0')));
    const { attributions, unquoted } = findSpeech({ blocks, language, form: 'article' });
    expect(attributions.map(({ span }) => blocks[span.block]?.text.slice(span.start, span.end))).toEqual([words]);
    expect(attributions.map(({ speaker, certainty, reason }) => [speaker, certainty, reason])).toEqual([
      [undefined, 'open', 'There are no rules for who speaks in this language.'],
    ]);
    expect(unquoted).toEqual([]);
  });

  it('is told by the tag alone', () => {
    fc.assert(
      fc.property(fc.constantFrom('de', 'uk', 'fr', 'enx', ''), language => {
        const blocks = lines('“We go,” Ann Bell said.');
        expect(findSpeech({ blocks, language, form: 'article' }).attributions[0]?.speaker).toBeUndefined();
      }),
    );
    const blocks = lines('“We go,” Ann Bell said.');
    expect(findSpeech({ blocks, language: 'en-GB', form: 'article' }).attributions[0]?.speaker?.name).toBe('Ann Bell');
  });
});
