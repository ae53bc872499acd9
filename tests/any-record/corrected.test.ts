/** Asks the frozen record, in which every item was corrected: wherever one is told, what was stands below it, or in a list that it was. */
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/context.ts';
import { compile } from '../../src/dossier/compile.ts';
import { loadRecord } from '../../src/dossier/load.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import type { DraftSource } from '../../src/record/draft.ts';
import { FROZEN_RECORD } from '../support/folders.ts';
import { NOW, pages } from '../support/record.ts';
import { textOf } from './pages.ts';
import { everythingIn, questionsOn, sampled } from './questions.ts';
import { faultsOf } from './telling.ts';

const loaded = await loadRecord(FROZEN_RECORD);
if ('problems' in loaded) throw new Error('the frozen record has problems');

const corrected = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  items.map(item => ({ ...item, corrected: [{ on: '2026-11-20', note: `The record had ${item.id} otherwise.` }] }));

function withCorrections(source: DraftSource): DraftSource {
  const { quotes, statements, facts, events } = source.content;
  const items = {
    quotes: corrected(quotes),
    statements: corrected(statements),
    facts: corrected(facts),
    events: corrected(events),
  };
  return { ...source, content: { ...source.content, ...items } };
}

const dossier = await compile({ ...loaded.draft, sources: loaded.draft.sources.map(withCorrections) });
const PAGES = 2;

describe.each(ALL_MESSAGES.map(messages => [messages.language, messages] as const))('in %s', (_language, messages) => {
  const context: Context = { dossier, now: NOW, messages };

  it.each(questionsOn(sampled(everythingIn(dossier), 1)))('each item that /%s tells', (command, inputs) => {
    for (const input of inputs.slice(0, 3))
      for (const asked of pages(command, input, context, PAGES).filter(({ page }) => page.tone === 'answer'))
        expect((asked.page.items ?? []).flatMap(entry => faultsOf(entry, asked, context))).toEqual([]);
  });

  it.each(['quote', 'statement', 'fact', 'event'] as const)('a citation of a %s', kind => {
    const { id = '' } = [...dossier.items.values()].find(item => item.kind === kind) ?? {};
    const [{ message } = expect.fail()] = pages('cite', { id, style: 'plain' }, context, 1);
    expect(textOf(message)).toContain(`The record had ${id} otherwise.`);
  });
});
