/**
 * Asks the frozen record, in which nobody has an office or a party any more: whatever is shown of who
 * speaks, the name or the source's own description stands alone.
 */
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Context } from '../../src/context.ts';
import { suggest } from '../../src/dispatch/autocomplete.ts';
import { compile } from '../../src/dossier/compile.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { en } from '../../src/i18n/en/index.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import type { Draft } from '../../src/record/draft.ts';
import { splitId } from '../../src/record/ids.ts';
import type { LoneVoiceEntry, VoiceEntry } from '../../src/record/schema.ts';
import { isIn, mayBeAnybody, voiceKey, voiceOf } from '../../src/record/voices.ts';
import { depict, depictionOf } from '../../src/render/picture/depict.ts';
import { wordsOfPerson } from '../../src/reply/positions.ts';
import { type Answered, entriesOfAnswer } from '../../src/reply/reply.ts';
import { structured } from '../../src/reply/structured.ts';
import { tellVerdict } from '../../src/reply/verdict.ts';
import { verifyText } from '../../src/verify/verify.ts';
import { FROZEN_RECORD } from '../support/folders.ts';
import { NOW, pages } from '../support/record.ts';
import { shownOf } from './pages.ts';
import { everythingIn, questionsOn, sampled } from './questions.ts';

const loaded = await loadRecord(FROZEN_RECORD);
if ('problems' in loaded) throw new Error('the frozen record has problems');

/** A voice less all that a source may leave out. A part of a party counts as somebody unnamed. */
function alone(by: LoneVoiceEntry): LoneVoiceEntry {
  if ('person' in by) return { person: by.person };
  const described = 'unnamed' in by ? by.unnamed : by.organ;
  return described === undefined ? by : { unnamed: described };
}

/** The record with other voices, and without an office or a party of anybody. */
const revoiced = (draft: Draft, lone: (by: LoneVoiceEntry) => LoneVoiceEntry): Draft => ({
  ...draft,
  people: {
    ...draft.people,
    content: draft.people.content.map(({ from: _, party: _party, ...one }) => ({ ...one, offices: [] })),
  },
  parties: { ...draft.parties, content: draft.parties.content.map(({ from: _, ...party }) => party) },
  sources: draft.sources.map(source => ({
    ...source,
    content: {
      ...source.content,
      quotes: source.content.quotes.map(quote => ({ ...quote, by: each(quote.by, lone) })),
      statements: source.content.statements.map(statement => ({ ...statement, by: each(statement.by, lone) })),
    },
  })),
});

const each = (by: VoiceEntry, lone: (by: LoneVoiceEntry) => LoneVoiceEntry): VoiceEntry =>
  'together' in by ? { together: by.together.map(lone) } : lone(by);

const dossier = await compile(revoiced(loaded.draft, alone));
const ofNoParty = [...dossier.items.values()].filter(item => {
  const voice = voiceOf(item);
  return voice !== undefined && mayBeAnybody(voice);
});
/** So many entries of each kind, and questions of each command. */
const ASKED = 2;
const PAGES = 2;
/** Styles whose lines end with commas by their grammar. */
const FOR_PROGRAMS: readonly unknown[] = ['bibtex', 'csl-json'];

/** Where something was to stand and nothing does: a mark that nothing follows or precedes, an empty bracket. */
const LACKING = /\bundefined\b|,\s*[,;:·)]|[([]\s*[,·)\]]|·\s*·|\s,|^\s*[,·]|[,·]\s*$/u;

/** Brackets within brackets, but for the mark of what isn't translated. */
const NESTED = /\([^()]*\((?!en\))/u;

/** The words of an answer's picture, where it has one. */
function drawnOf(reply: Answered, context: Context): readonly string[] {
  const depiction = depictionOf(reply, entriesOfAnswer(reply), context);
  return depiction ? [depict(depiction, context.messages).alt] : [];
}

describe.each(ALL_MESSAGES.map(messages => [messages.language, messages] as const))('in %s', (_language, messages) => {
  const context: Context = { dossier, now: NOW, messages };
  const drawn = sampled(everythingIn(dossier), ASKED);
  const subjects = { ...drawn, items: [...ofNoParty, ...drawn.items] };

  it.each(questionsOn(subjects))('no reply to /%s lacks anything beside a name', (command, inputs) => {
    for (const input of inputs.slice(0, ASKED * ASKED))
      for (const asked of pages(command, input, context, PAGES)) {
        const drawn = asked.reply.kind === 'answer' ? drawnOf(asked.reply, context) : [];
        const lines = FOR_PROGRAMS.includes(input['style']) ? [] : shownOf(asked.message);
        expect(
          [...drawn, ...lines.flatMap(({ text, under }) => [text, under])].filter(
            told => LACKING.test(told) || NESTED.test(told),
          ),
          JSON.stringify({ command, input }),
        ).toEqual([]);
        const data = structured({ reply: asked.reply, invocation: { command, input, page: 0 } });
        expect(JSON.stringify([asked.message, data, asked.text])).not.toMatch(/\bundefined\b/u);
      }
  });

  it('no card of a quotation lacks anything beside a name', () => {
    for (const quote of dossier.views.quotes) {
      const { alt, ...card } = depict({ kind: 'card', quote, disputes: [] }, messages);
      expect(alt).not.toMatch(LACKING);
      if (quote.by.kind === 'person') expect(card).not.toHaveProperty('office');
    }
  });

  it('completion offers people by their names alone', () => {
    const who = commands.find(({ name }) => name === 'who') ?? expect.fail();
    const offered = suggest(who, 'person', '', context).map(({ name }) => name);
    expect(offered.length).toBeGreaterThan(0);
    for (const name of offered) expect(name).not.toMatch(/ – |undefined/u);
  });
});

describe('somebody without a name and a party', async () => {
  const DESCRIBED = 'a Western official';
  const unnamed = await compile(revoiced(loaded.draft, () => ({ unnamed: DESCRIBED })));
  const context: Context = { dossier: unnamed, now: NOW, messages: en };
  const people = [...unnamed.people.values()];
  const parties = [...unnamed.parties.values()];

  it.each(parties)('speaks for no position: $name', ({ id }) => {
    const [{ reply } = expect.fail()] = pages('position', { country: id }, context, 1);
    const { items } = structured({ reply, invocation: { command: 'position', input: { country: id }, page: 0 } });
    const about = items.map(item => unnamed.items.get(splitId(item.id).local)?.about.map(party => party.id));
    for (const of of about) expect(of).toContain(id);
  });

  it.each(['a Western official', 'an official', 'the Western official'])('is found by %s, without a party', asked => {
    const [{ message, text } = expect.fail()] = pages('ask', { question: `What did ${asked} say?` }, context, 1);
    expect(text.split('\n')).toContain('A Western official');
    expect(JSON.stringify(message)).not.toMatch(/\p{Regional_Indicator}/u);
  });

  it('may be whomever a message names: nobody is accused, and nobody is taken for them', () => {
    for (const { text } of unnamed.views.wholeQuotes.slice(0, ASKED))
      for (const { name } of [...people, ...parties, { name: 'Una Nemo' }]) {
        const [verdict] = verifyText(`${name}: “${text}”`, unnamed);
        expect(verdict, name).toMatchObject({ grade: 'word-for-word', otherSpeaker: false, alsoNamed: [{}] });
        expect(verdict && tellVerdict(verdict, context).sign, name).toBe('❔ ');
      }
  });

  it.each([`“TEXT”, ${DESCRIBED} said.`, 'TEXT'])('said as the source says it, the words match: %s', told => {
    for (const { text } of unnamed.views.wholeQuotes.slice(0, ASKED)) {
      const [verdict = expect.fail()] = verifyText(
        told.replace('TEXT', () => text),
        unnamed,
      );
      expect(tellVerdict(verdict, context).sign).toBe('✅ ');
    }
  });

  it('two of them are told apart by what the source calls them', () => {
    const voices = ['a diplomat', 'an official'].map(described => ({ kind: 'unnamed', described }) as const);
    expect(new Set(voices.map(voiceKey)).size).toBe(2);
  });
});

describe('a person of whom no source says for whom they speak', () => {
  const context: Context = { dossier, now: NOW, messages: en };
  const signOf = (text: string): string => {
    const [verdict = expect.fail()] = verifyText(text, dossier);
    return tellVerdict(verdict, context).sign;
  };
  const quotes = dossier.views.wholeQuotes.filter(({ by }) => by.kind === 'person').slice(0, ASKED);

  it.each([...dossier.parties.values()])('may speak for $name, and may not', ({ name }) => {
    for (const { text } of quotes) expect(signOf(`${name}: “${text}”`)).toBe('❔ ');
  });

  it('is known by name all the same', () => {
    for (const { text, by } of quotes) {
      if (by.kind !== 'person') continue;
      const other = [...dossier.people.values()].find(one => one !== by.person) ?? expect.fail();
      expect(signOf(`${by.person.name}: “${text}”`)).toBe('✅ ');
      expect(signOf(`${other.name}: “${text}”`)).toBe('⚠\u00a0');
      expect(signOf(`Una Nemo: “${text}”`)).toBe('⚠\u00a0');
    }
  });

  it('has all their words, though no party’s position has them', () => {
    for (const person of dossier.people.values()) {
      const own = [...dossier.items.values()].filter(item => isIn(person, item));
      expect(new Set(wordsOfPerson(person, undefined, dossier))).toEqual(new Set(own));
    }
  });
});
