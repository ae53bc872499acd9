import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import { Locale } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { optionsOf } from '../../commands/index.ts';
import { answer } from '../../src/discord/handler.ts';
import { openKeptReplies } from '../../src/discord/kept-replies.ts';
import type { Answered } from '../../src/dispatch/services.ts';
import { decode } from '../../src/invocation.ts';
import { everythingIn, type Input, questionsOn, sample } from '../any-record/questions.ts';
import { newMessage } from '../support/discord/messages.ts';
import { buttonPayload, commandPayload } from '../support/discord/payloads.ts';
import { dossier } from '../support/record.ts';
import { customIds } from '../support/sample.ts';
import { servicesOf } from '../support/services.ts';

/**
 * `KEPT_REPLIES=all npx vitest run tests/discord/kept-sameness.test.ts` asks everything, in each language, on each day of the
 * record, and turns to each page. Else a few of the questions are asked on a few of the days.
 */
const isAll = process.env['KEPT_REPLIES'] === 'all';
const [QUESTIONS, DAYS] = isAll ? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] : [25, 2];
const LOCALES = [Locale.EnglishGB, Locale.French, Locale.German, Locale.Ukrainian] as const;
/** Bytes with room for every reply, so that each that is kept is there for all that is asked after it. */
const ROOM = 2 ** 30;
/** Pages turned to from one reply: more than any has. */
const PAGES_MAX = 200;

const everything = everythingIn(dossier);
const questions = questionsOn(everything).flatMap(([command, inputs]) => inputs.map(input => ({ command, input })));
const days = [...new Set([...everything.days, ...Array.from(dossier.sources.values(), ({ published }) => published)])];

const options = (input: Input) =>
  Object.entries(input).map(([name, value]) =>
    typeof value === 'boolean' ? { name, value, type: 5 } : { name, value },
  );

/** What is asked to turn to the pages of a reply that weren't asked for before. */
function turnings(message: APIMessage, command: string, seen: Set<string>, locale: Locale): readonly APIInteraction[] {
  const fresh = customIds(message).filter(id => {
    const press = decode(id, optionsOf);
    return press?.invocation.command === command && press.invocation.page > 0 && !seen.has(id);
  });
  for (const id of fresh) seen.add(id);
  return fresh.map(id => buttonPayload(message, id, { locale, guildLocale: locale }));
}

it.each(sample(days.toSorted(), DAYS))(
  'on %s a reply that was kept is the reply that is made anew, to the byte, and so are its pages',
  { timeout: 3_600_000 },
  async day => {
    const now = new Date(`${day}T12:00:00Z`);
    const counted: Answered[] = [];
    const services = servicesOf({ answered: what => counted.push(what), now: () => now });
    const kept = openKeptReplies(ROOM);
    const bytes = async (interaction: APIInteraction, store?: typeof kept): Promise<string> => {
      const { body } = await answer(interaction, services, store);
      return typeof body === 'string' ? body : Buffer.from(body).toString('utf8');
    };
    let pages = 0;
    for (const { command, input } of sample(questions, QUESTIONS)) {
      if (command === 'quiz') continue;
      for (const locale of LOCALES) {
        const seen = new Set<string>();
        const asked: APIInteraction[] = [commandPayload(command, options(input), { locale, guildLocale: locale })];
        for (const interaction of asked) {
          const fresh = await bytes(interaction);
          const first = await bytes(interaction, kept);
          counted.length = 0;
          const again = await bytes(interaction, kept);
          expect([first, again], JSON.stringify({ command, input, locale, pages: seen.size })).toEqual([fresh, fresh]);
          expect(counted.map(one => one.isKept)).toEqual([true]);
          const { data } = JSON.parse(fresh);
          const message = newMessage(data, interaction, now.getTime());
          asked.push(...turnings(message, command, seen, locale));
          if (seen.size > PAGES_MAX) throw new Error(`more than ${PAGES_MAX} pages`);
        }
        pages += seen.size;
      }
    }
    // Few of a sample have a second page.
    if (isAll) expect(pages).toBeGreaterThan(0);
  },
);
