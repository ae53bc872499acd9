/** Answers to commands that ask the briefing service: what is refused before it's asked, and what fails or comes late. */
import { describe, expect, test as it, vi } from 'vitest';
import { commands, findCommand } from '../../commands/index.ts';
import type { BriefingService, Where } from '../../src/briefings/service/types.ts';
import { type Asker, respond } from '../../src/dispatch/respond.ts';
import { ALL_MESSAGES } from '../../src/i18n/index.ts';
import { LIST_SEPARATOR } from '../../src/options.ts';
import { entriesOfAnswer } from '../../src/reply/reply.ts';
import { standIn } from '../support/briefings/service.ts';
import { fc } from '../support/properties.ts';
import { context } from '../support/record.ts';

const HERE: Where = { guildId: '1', channelId: '2', userId: '3', locale: 'en-GB' };
const { guildId: _, ...ALONE } = HERE;
const { messages: w } = context;

function asking(service: BriefingService, where: Where | undefined = HERE) {
  const errors: unknown[] = [];
  const report = (error: unknown): string => `ref${errors.push(error)}`;
  const asker: Asker = { services: { briefings: () => Promise.resolve(service), report }, where };
  return { asker, errors };
}

const replyTo = async (command: string, input: Readonly<Record<string, string | boolean>>, asker?: Asker) =>
  (await respond({ command, input, page: 0 }, context, asker)).reply;

/** Every option that takes a list, with its command. */
const LISTS = commands.flatMap(({ name, options }) =>
  Object.entries(options).flatMap(([option, { kind }]) =>
    kind === 'topics' || kind === 'parties' ? [[name, option] as const] : [],
  ),
);

describe('a list without a name', () => {
  it('is looked for in every list option', () => {
    expect(LISTS).toEqual([
      ['briefing on', 'topics'],
      ['briefing on', 'countries'],
      ['follow', 'topic'],
    ]);
  });

  it.each(LISTS)(
    '/%s %s:"," is a problem that says how to write it, and the service is asked nothing',
    async (...of) => {
      const [command, option] = of;
      const { service, calls } = standIn({});
      const separators = fc.stringMatching(new RegExp(`^[\\s,;]{0,40}${LIST_SEPARATOR.source}[\\s,;]{0,40}$`));
      await fc.assert(
        fc.asyncProperty(separators, async typed => {
          // White space alone is no list: the option wasn't given.
          fc.pre(/[,;]/.test(typed));
          const reply = await replyTo(command, { [option]: typed }, asking(service).asker);
          expect(reply).toMatchObject({ kind: 'problem', text: expect.stringContaining('names nothing') });
        }),
      );
      expect(calls).toEqual([]);
    },
  );

  it.each(ALL_MESSAGES.map(one => [one.language, one] as const))('in %s names the word for everything', (_, one) => {
    expect(one.briefing.emptyList(',')).toContain(one.briefing.all);
  });
});

describe('a command that asks the briefing service', () => {
  it.each<[string, Readonly<Record<string, string | boolean>>]>([
    ['briefing now', {}],
    ['briefing pause', {}],
    ['briefing resume', {}],
    ['briefing off', {}],
    ['briefing status', {}],
    ['briefing forget', {}],
    ['follow', { stop: true }],
  ])('without one says what is left out: %s', async (command, input) => {
    const asker = { services: { report: () => 'ref' }, where: HERE };
    for (const by of [undefined, asker])
      expect(await replyTo(command, input, by)).toMatchObject({ kind: 'problem', text: w.noBriefings });
  });

  it.each<[string, Readonly<Record<string, string | boolean>>, readonly string[]]>([
    ['briefing preview', {}, []],
    ['briefing on', { topics: 'energy', countries: 'Russia', quiet: 'line' }, ['energy', 'russia']],
    ['follow', {}, []],
    ['follow', { topic: 'energy', country: 'Russia', speaker: 'Macron' }, ['energy', 'russia', 'macron']],
  ])(
    'without one shows an edition under one short line, and ends with the same sentence: %s %o',
    async (command, input, follows) => {
      const reply = await replyTo(command, input);
      if (reply.kind !== 'answer') return expect.unreachable(JSON.stringify(reply));
      expect(reply.headline[0]).toEqual({ kind: 'text', text: [w.briefing.previewHere] });
      const entries = entriesOfAnswer(reply);
      expect(entries.at(-1)).toMatchObject({ kind: 'words', text: [w.noBriefings] });
      expect(entries.length).toBeGreaterThan(3);
      const items = entries.flatMap(entry => ('item' in entry ? [entry.item] : []));
      for (const item of items.filter(() => follows.length > 0))
        expect(JSON.stringify(item)).toMatch(new RegExp(`"id":"(?:${follows.join('|')})"`));
    },
  );

  it('without one a choice that can’t be read is told first', async () => {
    expect(await replyTo('briefing on', { timezone: 'Nowhere/Else' })).toMatchObject({ kind: 'problem' });
    expect(await replyTo('follow', { country: 'Narnia' })).toMatchObject({ kind: 'nothing' });
  });

  it('outside its places says so, and asks nothing', async () => {
    const { service, calls } = standIn({});
    expect(await replyTo('briefing on', {}, asking(service, ALONE).asker)).toMatchObject({ text: w.serversOnly });
    expect(calls).toEqual([]);
  });

  it('that fails is reported once, and the reply gives the reference', async () => {
    const { asker, errors } = asking(standIn({}).service);
    expect(await replyTo('briefing status', {}, asker)).toMatchObject({ kind: 'problem', text: w.failed('ref1') });
    expect(errors).toHaveLength(1);
  });

  it('that takes too long says so; when it fails after that, the error is reported, not lost', async () => {
    const limit = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
    try {
      const fails: ((error: Error) => void)[] = [];
      const status = () => new Promise<never>((_resolve, reject) => void fails.push(reject));
      const { asker, errors } = asking({ ...standIn({}).service, status });
      const answering = replyTo('briefing status', {}, asker);
      await vi.waitFor(() => expect(fails).toHaveLength(1));
      limit.abort();
      expect(await answering).toMatchObject({ kind: 'problem', text: w.tookTooLong });
      expect(errors).toEqual([]);
      fails[0]?.(new Error('the connection was lost'));
      await vi.waitFor(() => expect(errors).toEqual([new Error('the connection was lost')]));
      expect(timeout.mock.calls).toEqual([[2_500]]);
    } finally {
      vi.restoreAllMocks();
    }
  });
});

it('a command from the record answers at once', () => {
  expect(respond({ command: 'quote', input: {}, page: 0 }, context)).not.toBeInstanceOf(Promise);
  expect(findCommand('quote')?.needs).toBeUndefined();
});
