/**
 * The properties of any record, over one of a hundred made sources: Discord's limits, the heights of first screens, whose words and
 * from where, buttons that answer. `MADE_SOURCES=all` makes two hundred and asks much more.
 */
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { completes, suggest } from '../../src/dispatch/autocomplete.ts';
import { en } from '../../src/i18n/en/index.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { newestFirst, newestSourceFirst, oldestFirst } from '../../src/record/order.ts';
import type { Item } from '../../src/record/types.ts';
import { CHOICES_MAX } from '../../src/render/limits.ts';
import { loadMadeSources } from '../support/made-sources.ts';
import { NOW, pages } from '../support/record.ts';
import type { Extent } from './answers.ts';
import { A_SAMPLE, describeRecord } from './properties.ts';
import { everythingIn, type Input, sampled } from './questions.ts';

const A_LITTLE: Extent = { subjects: 1, questions: 1, pages: 2, buttons: 1, screens: 1 };
const [sourcesMade, extent] = process.env['MADE_SOURCES'] === 'all' ? [200, A_SAMPLE] : [100, A_LITTLE];
/** So few answers are paged through to the end. */
const IN_ORDER = 1;

const dossier = await loadMadeSources(sourcesMade);
const everything = everythingIn(dossier);
const sources = [...dossier.sources.values()].toSorted(newestSourceFirst);

describeRecord(dossier, sampled(everything, extent.subjects), extent);

it('completion offers 25 at most of every option, each once', () => {
  const kinds = new Set<string>();
  for (const command of commands)
    for (const [option, { kind }] of Object.entries(command.options).filter(([one]) => completes(command, one))) {
      // What is offered hangs on the kind of an option.
      if (kinds.has(kind)) continue;
      kinds.add(kind);
      const offered = suggest(command, option, 's', { dossier, now: NOW, messages: en }).map(({ value }) => value);
      expect(offered.length).toBeLessThanOrEqual(CHOICES_MAX);
      expect(offered).toEqual([...new Set(offered)]);
    }
});

describe.each(ALL_MESSAGES.map(messages => [messages.language, messages] as const))('in %s', (_, messages) => {
  const within = { dossier, now: NOW, messages };
  const shown = (command: string, input: Input): readonly Item[] =>
    pages(command, input, within).flatMap(({ page }) =>
      (page.items ?? []).flatMap(({ item }) => dossier.items.get(item.id) ?? []),
    );
  const { people, topics } = sampled(everything, IN_ORDER);

  it('what somebody said, and what was said on something, has the newest day first, whatever the source', () => {
    for (const input of [...people.map(speaker => ({ speaker })), ...topics.map(topic => ({ topic }))]) {
      const said = shown('quote', input);
      expect(said.map(({ id }) => id)).toEqual(said.toSorted(newestFirst).map(({ id }) => id));
    }
  });

  it('what happened has the oldest first', () => {
    for (const topic of topics) {
      const happened = shown('timeline', { topic });
      expect(happened.map(({ id }) => id)).toEqual(happened.toSorted(oldestFirst).map(({ id }) => id));
    }
  });

  it('completion of sources has the newest first, and finds each by its id, its outlet with its day, and its title', () => {
    const offered = (typed: string): readonly string[] =>
      suggest(commands.find(({ name }) => name === 'source') ?? expect.fail(), 'id', typed, within).map(
        ({ value }) => value,
      );
    expect(offered('')).toEqual(sources.slice(0, CHOICES_MAX).map(({ id }) => id));
    for (const { id, outlet, published, title = '' } of sources.filter((_one, at) => at % 20 === 0)) {
      expect(offered(id)).toContain(id);
      expect(offered(`${outlet} ${published}`)).toContain(id);
      expect(offered(title)).toContain(id);
    }
  });
});
