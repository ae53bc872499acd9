/** Runs the whole bot before the loopback Discord: commands, service, a store in a folder, the delivery, the real client. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { optionsOf } from '../../../commands/index.ts';
import { type Briefings, openBriefings } from '../../../src/briefings/briefings.ts';
import { type Gateway, startGateway } from '../../../src/discord/gateway.ts';
import { answer, declarations } from '../../../src/discord/handler.ts';
import type { Services } from '../../../src/dispatch/services.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import type { Message } from '../../../src/render/discord.ts';
import { type TestClock, testClock } from '../../support/briefings/clock.ts';
import { type LoopbackDiscord, openDiscord } from '../../support/discord/loopback.ts';
import { APPLICATION_ID } from '../../support/discord/world.ts';
import { eventually } from '../../support/eventually.ts';
import { keptLog } from '../../support/sample.ts';
import { NO_PAINTER } from '../../support/services.ts';
import { linesOf } from '../../support/shown.ts';

/** The running bot, and what it runs on. */
export interface Whole {
  readonly discord: LoopbackDiscord;
  readonly clock: TestClock;
  readonly briefings: Briefings;
  readonly gateway: Gateway;
  /** The folder of the store. */
  readonly folder: string;
  readonly log: readonly string[];
  /** Opens briefings of another process with the same store, and with a record of its own where one is given. */
  another(owner: string, record?: Dossier): Briefings;
  /** Replaces the record, as after a reload. */
  refresh(record: Dossier): void;
}

/**
 * The bot for as long as a test takes. What was opened last is closed first, one after the other.
 *
 * @param start the time by every clock, in Unix milliseconds
 * @param before prepares the store's folder
 */
export async function whole(
  record: Dossier,
  start: number,
  before?: (folder: string) => void | Promise<void>,
): Promise<Whole> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-whole-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await before?.(folder);
  const clock = testClock(start);
  const discord = await openDiscord({ now: clock.now });
  onTestFinished(() => discord.close());
  await fetch(`${discord.apiUrl}/v10/applications/${APPLICATION_ID}/commands`, {
    method: 'PUT',
    headers: { authorization: `Bot ${discord.token}` },
    body: JSON.stringify(declarations()),
  });
  const log = keptLog();
  let dossier = record;
  const report = (error: unknown): string => {
    log.warn(String(error));
    return 'ref';
  };
  const processNamed = (owner: string, own?: Dossier): Briefings => {
    const briefings = openBriefings({
      place: { dataDir: folder },
      dossier: () => own ?? dossier,
      perSecond: 40,
      window: 6,
      clock,
      owner,
      optionsOf,
      zoneRules: '2026a',
      log,
      report,
    });
    onTestFinished(() => briefings.stop(1_000));
    return briefings;
  };
  const briefings = processNamed('one');
  const services: Services = {
    get dossier() {
      return dossier;
    },
    now: () => new Date(clock.now()),
    painter: NO_PAINTER,
    briefings: () => Promise.resolve(briefings.service),
    report,
    answered: () => undefined,
  };
  const started = await startGateway({
    token: discord.token,
    apiUrl: discord.apiUrl,
    log,
    answer: interaction => answer(interaction, services),
    removed: guildId => briefings.removedFrom(guildId),
  });
  if (!started.ok) throw new Error(started.problem);
  const { gateway } = started;
  onTestFinished(() => gateway.stop());
  briefings.start(gateway);
  return {
    discord,
    clock,
    briefings,
    gateway,
    folder,
    log: log.lines,
    another: processNamed,
    refresh(anew) {
      dossier = anew;
      briefings.wake();
    },
  };
}

/** Waits until no delivery is going on: one amid which the clock leaps would be given up. */
export function atRest({ briefings }: Whole): Promise<void> {
  return eventually(async () => expect(await briefings.counts()).toMatchObject({ pending: 0, sending: 0 }));
}

/** Reads all of a message's text, its headline first. */
export const read = (message: Pick<Message, 'content' | 'embeds'> | undefined): string =>
  message
    ? linesOf(message)
        .map(({ text }) => text)
        .join('\n')
    : '';
