/** Asks the frozen record, in which nobody has an office any more: whatever is shown of who speaks, the name stands alone. */
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Context } from '../../src/context.ts';
import { suggest } from '../../src/dispatch/autocomplete.ts';
import { compile } from '../../src/dossier/compile.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import type { Draft } from '../../src/record/draft.ts';
import type { VoiceEntry } from '../../src/record/schema.ts';
import { depict, depictionOf } from '../../src/render/picture/depict.ts';
import { type Answered, entriesOfAnswer } from '../../src/reply/reply.ts';
import { structured } from '../../src/reply/structured.ts';
import { FROZEN_RECORD } from '../support/folders.ts';
import { NOW, pages } from '../support/record.ts';
import { shownOf } from './pages.ts';
import { everythingIn, questionsOn, sampled } from './questions.ts';

const loaded = await loadRecord(FROZEN_RECORD);
if ('problems' in loaded) throw new Error('the frozen record has problems');

function nameAlone(by: VoiceEntry): VoiceEntry {
  if ('together' in by) return { together: by.together.map(one => ('person' in one ? { person: one.person } : one)) };
  return 'person' in by ? { person: by.person } : by;
}

/** The record without an office of anybody. */
const withoutOffices = (draft: Draft): Draft => ({
  ...draft,
  people: { ...draft.people, content: draft.people.content.map(person => ({ ...person, offices: [] })) },
  sources: draft.sources.map(source => ({
    ...source,
    content: {
      ...source.content,
      quotes: source.content.quotes.map(quote => ({ ...quote, by: nameAlone(quote.by) })),
      statements: source.content.statements.map(statement => ({ ...statement, by: nameAlone(statement.by) })),
    },
  })),
});

const dossier = await compile(withoutOffices(loaded.draft));
/** So many entries of each kind, and questions of each command. */
const ASKED = 2;
const PAGES = 2;
/** Styles whose lines end with commas by their grammar. */
const FOR_PROGRAMS: readonly unknown[] = ['bibtex', 'csl-json'];

/** Where something was to stand and nothing does: a mark that nothing follows or precedes, an empty bracket. */
const LACKING = /\bundefined\b|,\s*[,;:·)]|[([]\s*[,·)\]]|·\s*·|\s,|^\s*[,·]|[,·]\s*$/u;

/** The words of an answer's picture, where it has one. */
function drawnOf(reply: Answered, context: Context): readonly string[] {
  const depiction = depictionOf(reply, entriesOfAnswer(reply), context);
  return depiction ? [depict(depiction, context.messages).alt] : [];
}

describe.each(ALL_MESSAGES.map(messages => [messages.language, messages] as const))('in %s', (_language, messages) => {
  const context: Context = { dossier, now: NOW, messages };
  const subjects = sampled(everythingIn(dossier), ASKED);

  it.each(questionsOn(subjects))('no reply to /%s lacks anything beside a name', (command, inputs) => {
    for (const input of inputs.slice(0, ASKED * ASKED))
      for (const asked of pages(command, input, context, PAGES)) {
        const drawn = asked.reply.kind === 'answer' ? drawnOf(asked.reply, context) : [];
        const lines = FOR_PROGRAMS.includes(input['style']) ? [] : shownOf(asked.message);
        expect(
          [...drawn, ...lines.flatMap(({ text, under }) => [text, under])].filter(told => LACKING.test(told)),
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
