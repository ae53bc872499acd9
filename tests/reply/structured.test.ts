/** The form that scripts read stays as it is: `npm run -s ask -- --reply LINE`. */
import { describe, expect, it } from 'vitest';
import { recordCommands } from '../../commands/index.ts';
import { examplesOf } from '../../src/command.ts';
import { respond } from '../../src/dispatch/respond.ts';
import { format } from '../../src/invocation.ts';
import { structured } from '../../src/reply/structured.ts';
import { ask } from '../../src/terminal/one-shot.ts';
import { context, dossier, NOW, pages } from '../support/record.ts';
import { servicesOf } from '../support/services.ts';

/** The JSON that a line comes to, and the exit status. */
async function reply(line: string, ...flags: readonly string[]) {
  const { status, out, err } = await ask({
    args: ['--reply', ...flags, line],
    env: {},
    commands: recordCommands,
    load: () => Promise.resolve({ dossier }),
    now: NOW,
    screen: {},
    pictures: servicesOf(),
  });
  expect(out.endsWith('\n') && out.trimEnd().split('\n').length === 1).toBe(true);
  return { status, err, json: JSON.parse(out) as ReturnType<typeof structured> };
}

const quote = (id: string, paragraph: number, speaker: string) => ({
  id: `afp-paris/${id}`,
  kind: 'quote',
  citations: [{ source: 'afp-paris', paragraph }],
  speakers: [speaker],
  date: { from: '2025-03-27', to: '2025-03-27', basis: 'inferred' },
});

describe('the structured reply', () => {
  it('to an answer: its items in the order shown, over all pages', async () => {
    const { status, json } = await reply('/quote speaker:Starmer');
    expect(status).toBe(0);
    expect(json).toMatchObject({ command: 'quote', outcome: 'answer', claims: [], refusal: null });
    expect(Object.keys(json)).toEqual(['command', 'outcome', 'items', 'claims', 'refusal']);
    expect(json.items).toContainEqual(quote('mobilising', 20, 'starmer'));
    expect(json.items).toHaveLength(pages('quote', { speaker: 'Starmer' }).length);
  });

  it('to every kind of item: its citation, who speaks, and when, with whose date that is', async () => {
    const { json } = await reply('/timeline day:"27 March"');
    const kinds = new Set(json.items.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['event', 'quote', 'statement', 'fact']));
    for (const { id, kind, citations, speakers } of json.items) {
      const item = dossier.items.get(id.replace('afp-paris/', ''));
      expect(item?.kind).toBe(kind);
      expect(citations).toEqual([
        {
          source: 'afp-paris',
          paragraph: item?.at.part === 'caption' ? `caption ${item.at.number}` : item?.at.number,
        },
      ]);
      const isSpoken = kind === 'quote' || (item?.kind === 'statement' && item.by.kind !== 'unnamed');
      expect(speakers).toHaveLength(isSpoken ? 1 : 0);
    }
    const dateOf = (id: string) => json.items.find(item => item.id === `afp-paris/${id}`)?.date;
    expect(dateOf('ev-post')).toEqual({ from: '2025-03-26', to: '2025-03-27', basis: 'external', credit: 'NDTV/AFP' });
    expect(dateOf('ev-force')).toBeNull();
  });

  it.each([
    ['/ask question:"Who won the world cup?"', { reason: 'off-topic' }],
    ['/quote speaker:Nobody', { reason: 'unknown-name' }],
    ['/position country:Brazil', { reason: 'unknown-country', country: 'BR' }],
    ['/position country:Jamaica topic:energy', { reason: 'silent', parties: ['jamaica'], topics: ['energy'] }],
    ['/quote speaker:Scholz topic:energy', { reason: 'silent', people: ['scholz'], topics: ['energy'] }],
    ['/quote about:"purple elephants"', { reason: 'absent' }],
    ['/timeline from:2024-01-01 to:2024-02-01', { reason: 'no-event', days: { from: '2024-01-01', to: '2024-02-01' } }],
    ['/disputed topic:sanctions', { reason: 'no-dispute', topics: ['sanctions'] }],
    ['/cite id:nothing style:plain', { reason: 'unknown-name' }],
  ])('to %s: why the record doesn’t answer, in ids', async (line, refusal) => {
    const { status, json } = await reply(line);
    expect(status).toBe(0);
    expect(json).toMatchObject({ outcome: 'refusal', refusal });
    expect(json.refusal).toEqual(refusal);
  });

  it.each([
    ['we do not need unanimity to do this', '', 'exact', 'unanimity', 'macron'],
    ['We do not need unanimity, to do this!', '', 'punctuation', 'unanimity', 'macron'],
    ['we do need unanimity to do this', '', 'altered', 'unanimity', 'macron'],
    ['we do not need unanimity to do this', ' speaker:Scholz', 'misattributed', 'unanimity', 'macron'],
    ['the moon is made of green cheese and honey', '', 'absent', null, null],
  ])('to a claimed quotation “%s”%s: %s', async (text, speaker, verdict, item, said) => {
    const { json } = await reply(`/verify text:"${text}"${speaker}`);
    const claimed = speaker === '' ? null : { name: 'Olaf Scholz', id: 'scholz' };
    expect(json.claims).toEqual([
      { text, verdict, claimed, item: item === null ? null : `afp-paris/${item}`, speaker: said },
    ]);
    expect(json.outcome).toBe(item === null ? 'refusal' : 'answer');
  });

  it('to what can’t be read: a problem, with its reason on standard error and status 1', async () => {
    const nothing = { items: [], claims: [], refusal: null };
    const badDay = await reply('/timeline day:yesterdayish');
    expect(badDay).toMatchObject({ status: 1, json: { command: 'timeline', outcome: 'problem', ...nothing } });
    expect(badDay.err).toContain('I can’t read “yesterdayish” as a date');
    expect(await reply('/nonsense')).toMatchObject({ status: 1, json: { command: 'nonsense', outcome: 'problem' } });
  });

  it('is the same in every language', async () => {
    const line = '/position country:France';
    expect((await reply(line, '--locale', 'uk')).json).toEqual((await reply(line)).json);
  });

  it('is there for every example of every command', async () => {
    for (const command of recordCommands)
      for (const example of examplesOf(command)) {
        const { json } = await reply(format(example));
        expect(json).toMatchObject({ command: command.name, outcome: 'answer' });
      }
  });

  it('to a command about briefings, where there are none: a problem', async () => {
    const answer = await respond({ command: 'briefing status', input: {}, page: 0 }, context);
    expect(structured(answer)).toMatchObject({ command: 'briefing status', outcome: 'problem', items: [] });
    const settings = { kind: 'settings', lines: [['done']], links: [] } as const;
    expect(structured({ ...answer, reply: settings }).outcome).toBe('settings');
  });

  it('to words that are another’s, but not those asked about: nearest', async () => {
    const { json } = await reply('/ask question:"Trump said the peace deal will be simple"');
    expect(json).toMatchObject({ outcome: 'nearest', items: [{ id: 'afp-paris/not-simple' }], refusal: null });
    const { json: same } = await reply('/ask question:"Did Trump say a deal won’t be simple?"');
    expect(same.outcome).toBe('answer');
  });

  it('holds all pages, whichever is named', async () => {
    const all = await reply('/quote speaker:Starmer');
    expect(await reply('/quote speaker:Starmer', '--page', '9')).toEqual(all);
  });

  it('goes without --json', async () => {
    const { status, err } = await ask({
      args: ['--reply', '--json', '/quote'],
      env: {},
      commands: recordCommands,
      load: () => Promise.resolve({ dossier }),
      now: NOW,
      screen: {},
      pictures: servicesOf(),
    });
    expect(status).toBe(2);
    expect(err).toContain('--json and --reply');
  });
});
