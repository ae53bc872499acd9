/** Tests an outage of the store: the record is read, commands about briefings say so, and deliveries resume by themselves. */
import { copyFileSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openMonitoring } from '../../../src/app/monitoring.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { openStore, STORE_FILE } from '../../../src/store/open.ts';
import { sqliteModule } from '../../../src/store/sqlite.ts';
import { grown } from '../../dossier/grown.ts';
import { subscribe } from '../../store/given.ts';
import { spoilLastRows } from '../../support/damage.ts';
import { CHANNEL_ID, GUILD_ID } from '../../support/discord/world.ts';
import { eventually } from '../../support/eventually.ts';
import { read, type Whole, whole } from './given.ts';

/** Wednesday, 4 June 2031, 07:30 in Kyiv. */
const START = Date.parse('2031-06-04T04:30:00Z');
const FIRST = Date.parse('2031-06-04T05:00:00Z');
const MINUTE = 60_000;
const MODERATOR = { moderates: true } as const;
const ON = { time: '8', timezone: 'Kyiv' };
const HERE = { guildId: GUILD_ID, channelId: CHANNEL_ID, userId: '1', locale: 'en' };
const record = await grown({});
const FOLDER = mkdtempSync(join(tmpdir(), 'rapporteur-damaged-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const delivered = ({ discord }: Whole): Promise<void> => eventually(() => expect(discord.posted()).toHaveLength(1));
/** Milliseconds; so few that an edition isn't late by the end of the test's patience. */
const STEP = 5_000;
const isOver = (all: Whole, at: number): Promise<void> => {
  let now = at;
  return eventually(() => {
    now += STEP;
    all.clock.set(now);
    expect(all.log[1]).toMatch(/^The briefings’ store works again after \d+ s/);
  });
};

it('from the start: a file that is no database', async () => {
  const all = await whole(record, START, folder =>
    writeFileSync(join(folder, STORE_FILE), 'shopping list '.repeat(99)),
  );
  const { discord } = all;
  const said = await discord.command('briefing on', ON, MODERATOR);
  expect(said.content).toBe(en.briefing.trouble);
  expect((await discord.command('follow', {}, MODERATOR)).content).toBe(en.briefing.trouble);
  expect(read(await discord.command('quote', { speaker: 'Berg' }))).toContain('The line is open. We keep it open');
  expect(await all.briefings.health()).toEqual({ ok: false, engine: 'sqlite' });
  await eventually(() => expect(all.log).toHaveLength(1));
  expect(all.log[0]).toMatch(/^No briefing is posted for now, since it couldn’t be recorded\. /);
  rmSync(join(all.folder, STORE_FILE));
  await isOver(all, START);
  await discord.command('briefing on', ON, MODERATOR);
  const standing = await all.briefings.service.status(HERE);
  all.clock.set(standing.kind === 'status' ? standing.subscription.next.due : 0);
  await delivered(all);
  expect(all.log).toHaveLength(2);
  const sent = { ok: true, lastDelivery: expect.stringMatching(/^2031-06-/) };
  await eventually(async () => expect(await all.briefings.health()).toMatchObject(sent));
});

it('found later: a file that is damaged deep inside', async () => {
  const store = openStore({ dataDir: join(FOLDER, 'before') });
  for (let i = 0; i < 300; i++) await subscribe(store, `${7_000 + i}`);
  await store.close();
  const [sound, file] = [join(FOLDER, 'before', STORE_FILE), join(FOLDER, STORE_FILE)];
  copyFileSync(sound, file);
  await spoilLastRows(file, 'subscription');
  const all = await whole(record, START, folder => copyFileSync(file, join(folder, STORE_FILE)));
  await eventually(() => expect(all.log).toHaveLength(1));
  expect(all.log[0]).toMatch(/^No briefing is posted for now, .* is damaged: .* put a backup in its place\.$/);
  for (let tries = 1; tries <= 20; tries++) {
    all.clock.set(START + tries * MINUTE);
    expect(await all.briefings.health()).toEqual({ ok: false, engine: 'sqlite' });
    const said = await all.discord.command('quote', { speaker: 'Berg' });
    expect(read(said)).toContain('The line is open. We keep it open');
  }
  expect(all.log).toHaveLength(1);
  copyFileSync(sound, join(all.folder, STORE_FILE));
  await isOver(all, START + 21 * MINUTE);
  expect(await all.briefings.health()).toMatchObject({ ok: true });
});

/** The status of the health check. */
async function healthOf({ briefings }: Whole): Promise<number> {
  const opened = await openMonitoring(0, {
    dossier: () => record,
    connected: () => true,
    briefings: () => briefings,
    report: error => expect.fail(String(error)),
    lostLines: () => 0,
    kept: () => undefined,
  });
  if ('problem' in opened) throw new Error(opened.problem);
  const { status } = await fetch(`http://127.0.0.1:${opened.port}/healthz`);
  await opened.stop();
  return status;
}

it('found later: the file is moved away while it is open, and put back', async () => {
  const all = await whole(record, START);
  const { discord, folder } = all;
  const file = join(folder, STORE_FILE);
  await discord.command('briefing on', ON, MODERATOR);
  expect(await healthOf(all)).toBe(200);
  renameSync(file, `${file}.away`);
  const said = await discord.command('briefing on', { ...ON, time: '9' }, MODERATOR);
  expect(said.content).toBe(en.briefing.trouble);
  expect(await healthOf(all)).toBe(503);
  await eventually(() => expect(all.log).toHaveLength(1));
  expect(all.log[0]).toMatch(/^No briefing is posted for now, .* was deleted or moved away .*: put it back/);
  expect(all.log[0]).toContain(file);
  renameSync(`${file}.away`, file);
  await isOver(all, START);
  expect(await healthOf(all)).toBe(200);
  expect((await discord.command('briefing on', { ...ON, time: '9' }, MODERATOR)).content).not.toBe(en.briefing.trouble);
  // A start of its own finds what was confirmed.
  const standing = await all.another('two').service.status(HERE);
  expect(standing).toMatchObject({ kind: 'status', subscription: { localTime: '09:00' } });
});

it('found by nobody’s command: the file is deleted while it is open', async () => {
  const all = await whole(record, START);
  await all.discord.command('briefing on', ON, MODERATOR);
  rmSync(join(all.folder, STORE_FILE));
  all.clock.set(START + MINUTE);
  await eventually(() => {
    all.clock.set(all.clock.now() + MINUTE);
    expect(all.log[0]).toMatch(/ was deleted or moved away /);
  });
});

it('found later: another process holds the file while an edition is due and the server leaves', async () => {
  const all = await whole(record, START);
  await all.discord.command('briefing on', ON, MODERATOR);
  const { DatabaseSync } = await sqliteModule();
  const other = new DatabaseSync(join(all.folder, STORE_FILE));
  other.exec('begin immediate');
  all.clock.set(FIRST);
  await eventually(() => expect(all.log).toHaveLength(1));
  expect(all.discord.posted()).toEqual([]);
  other.exec('commit');
  await isOver(all, FIRST);
  await delivered(all);
  other.exec('begin immediate');
  all.discord.gateway.dispatch('GUILD_DELETE', { id: GUILD_ID });
  await eventually(() => expect(all.log).toHaveLength(3));
  other.exec('commit');
  other.close();
  await eventually(async () => {
    all.clock.set(all.clock.now() + MINUTE);
    expect(await all.briefings.service.status(HERE)).toEqual({ kind: 'none', elsewhere: [] });
  });
});
