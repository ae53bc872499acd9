/** Tests the briefing service over a store in a folder. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { optionsOf } from '../../../commands/index.ts';
import { openComposer } from '../../../src/briefings/editions/messages.ts';
import type { Access } from '../../../src/briefings/service/permissions.ts';
import { openBriefingService } from '../../../src/briefings/service/service.ts';
import type { BriefingService, Where } from '../../../src/briefings/service/types.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { grown } from '../../dossier/grown.ts';

const record = await grown({});
/** Wednesday, 4 June 2031, 07:30 in Kyiv. */
const START = Date.parse('2031-06-04T04:30:00Z');
const FIRST = Date.parse('2031-06-04T05:00:00Z');
const HOUR = 3_600_000;
const HERE: Where = { guildId: '9001', channelId: '7001', userId: '5001', locale: 'fr', guildLocale: 'uk' };
const REACHABLE: Access = { kind: 'reachable', form: 'channel', missing: [] };

let folder = '';
let store: Store;
let service: BriefingService;
let now = START;
let access: Access = REACHABLE;
let woken = 0;

beforeEach(() => {
  [now, access, woken] = [START, REACHABLE, 0];
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-service-'));
  store = openStore({ dataDir: folder });
  service = openBriefingService({
    store,
    composer: openComposer({ dossier: () => record, optionsOf }),
    access: () => Promise.resolve(access),
    now: () => now,
    wake: () => void woken++,
  });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Today's edition is posted. */
async function posted(): Promise<void> {
  now = FIRST;
  const [due] = await store.due(now, 1);
  if (!due) throw new Error('nothing is due');
  await store.plan(due, { day: '2031-06-05', due: FIRST + 24 * HOUR }, [{ ...due.next, state: 'pending' }]);
  const [claim] = await store.claim({ owner: 'one', now, leaseUntil: now + HOUR, limit: 1 });
  if (!claim) throw new Error('nothing was claimed');
  await store.intend(claim, { from: 0, until: now, items: [] }, now);
  await store.sent(claim, { messageId: '1', postedIn: '7001', at: now });
}

describe('a channel’s briefing', () => {
  it('is what was chosen, and in the rest as by default: the morning where the server’s language is spoken', async () => {
    expect(await service.setUp(HERE, {})).toMatchObject({
      kind: 'on',
      isNew: true,
      subscription: {
        ...{ localTime: '08:00', zone: 'Europe/Kyiv', locale: 'uk', quiet: 'line', watermark: 0, userId: '5001' },
        ...{ topics: [], parties: [], speakers: [], next: { day: '2031-06-04', due: FIRST } },
      },
    });
    const [topic] = record.topics.values();
    const changed = await service.setUp(
      { ...HERE, guildLocale: 'de' },
      { quiet: 'recap', ...(topic && { topics: [topic] }) },
    );
    expect(changed).toMatchObject({
      isNew: false,
      subscription: { localTime: '08:00', zone: 'Europe/Kyiv', locale: 'de', quiet: 'recap', topics: [topic?.id] },
    });
    expect(woken).toBe(2);
  });

  it.each([{ time: '18:00' }, { zone: 'America/New_York' }])(
    'has one edition a day, though its hour changes: %o',
    async to => {
      await service.setUp(HERE, {});
      await posted();
      const outcome = await service.setUp(HERE, to);
      expect(outcome).toMatchObject({ subscription: { next: { day: '2031-06-05' } } });
      await service.pause(HERE);
      expect(await service.resume(HERE)).toMatchObject({ subscription: { next: { day: '2031-06-05' } } });
    },
  );

  it.each([
    { kind: 'reachable', form: 'channel', missing: ['send', 'history'] },
    { kind: 'unfit' },
    { kind: 'hidden' },
    { kind: 'no answer' },
  ] as const)('isn’t set up, nor changed, where it can’t be posted: %o', async found => {
    await service.setUp(HERE, {});
    access = found;
    const outcome = await service.setUp(HERE, { time: '20:00' });
    const expected = found.kind === 'reachable' ? { kind: 'missing', needs: found.missing } : { kind: found.kind };
    expect(outcome).toEqual({ ...expected, channelId: '7001' });
    expect(await store.ofChannel('7001')).toMatchObject({ localTime: '08:00' });
  });

  it('is its server’s alone', async () => {
    await service.setUp(HERE, {});
    const elsewhere = { ...HERE, guildId: '9002' };
    for (const ask of [service.pause, service.resume, service.off, service.now, service.status])
      expect(await ask(elsewhere)).toEqual({ kind: 'none', elsewhere: [] });
    expect(await service.forget(elsewhere)).toEqual({ kind: 'removed', count: 0 });
    expect(await service.preview(elsewhere)).not.toHaveProperty('subscription');
    expect(await service.pause({ ...HERE, channelId: '7002' })).toMatchObject({ elsewhere: [{ channelId: '7001' }] });
  });

  it('in a forum is found from its posts; a text channel’s isn’t from its threads', async () => {
    const post = { ...HERE, channelId: '7101', parentId: '7001' };
    await service.setUp(HERE, {});
    expect(await service.status(post)).toMatchObject({ kind: 'none' });
    access = { ...REACHABLE, form: 'forum' };
    await service.setUp(HERE, {});
    expect(await service.status(post)).toMatchObject({ kind: 'status', subscription: { channelId: '7001' } });
  });

  it('posts extra editions while it is on, each with a key of its own', async () => {
    await service.setUp(HERE, {});
    await service.now(HERE);
    now += 1;
    await service.now(HERE);
    await service.pause(HERE);
    await service.now(HERE);
    const status = await service.status(HERE);
    const keys = status.kind === 'status' ? status.deliveries.map(({ day }) => day) : [];
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(key).toMatch(/^2031-06-04\+[0-9a-z]{1,21}$/);
  });

  it('is off with all its data', async () => {
    await service.setUp(HERE, {});
    expect(await service.off(HERE)).toMatchObject({ kind: 'changed', subscription: { channelId: '7001' } });
    expect(await service.off(HERE)).toEqual({ kind: 'none', elsewhere: [] });
  });
});

it('forgets who set a channel’s briefing up when they ask', async () => {
  await service.setUp(HERE, {});
  await service.follow(HERE, { speaker: { id: 'holm' } });
  expect(await service.unfollow(HERE)).toEqual({ kind: 'removed', count: 1 });
  expect(await store.ofChannel('7001')).not.toHaveProperty('userId');
});

it('turns an outage of the store into an outcome, and rejects with any other error', async () => {
  await store.close();
  expect(await service.status(HERE)).toEqual({ kind: 'trouble' });
  const broken = openBriefingService({
    ...{
      store,
      composer: openComposer({ dossier: () => record, optionsOf }),
      now: () => now,
      wake: () => undefined,
    },
    access: () => Promise.reject(new TypeError('a mistake')),
  });
  await expect(broken.setUp(HERE, {})).rejects.toThrow('a mistake');
});
