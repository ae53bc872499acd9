/** Starts the bot behind the playground: the HTTP endpoint that Discord would call, with a port and a key of its own. */
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import { declare } from '../discord/declarations.ts';
import { answer } from '../discord/handler.ts';
import { httpEndpoint } from '../discord/http.ts';
import { slashIds } from '../discord/slash-ids.ts';
import type { Services } from '../dispatch/services.ts';
import { ALL_MESSAGES, messagesFor } from '../i18n/index.ts';
import { capital } from '../i18n/sentences.ts';
import type { Language } from '../record/types.ts';
import type { About } from './api.ts';
import { welcome } from './welcome.ts';

/** The bot, running. */
interface Bot {
  /** The URL that interactions are posted to. */
  readonly address: string;
  /** The private key whose signatures the bot takes for Discord's. */
  readonly key: KeyObject;
  stop(): Promise<void>;
}

/** Starts it on any free port of the loopback address. */
export async function startBot(services: Services): Promise<Bot | { readonly problem: string }> {
  // Not copied: the record is swapped where it stands.
  const known: Services = Object.create(services, { commandIds: { value: () => IDS } });
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const endpoint = httpEndpoint({
    publicKey: Buffer.from(x, 'base64url').toString('hex'),
    host: '127.0.0.1',
    port: 0,
    answer: interaction => answer(interaction, known),
    now: () => services.now(),
    health: () => ({ asOf: services.dossier.asOf, items: services.dossier.items.size }),
    report: error => services.report(error),
  });
  const started = await endpoint.start();
  if (!started.ok) return started;
  return { address: `http://127.0.0.1:${started.port}/interactions`, key: privateKey, stop: () => endpoint.stop() };
}

/** A made-up application in the form of Discord's: none is registered. */
const APPLICATION = { id: '1000000000000000000', name: 'Rapporteur' } as const;
const FIRST_COMMAND = 1_000_000_000_000_001_000n;

/**
 * Describes the bot to the page: its commands, examples and languages, and the page's own texts.
 *
 * @param locale any; one without messages is answered in the main language, as by the bot.
 */
export function about(locale: string | undefined, services: Pick<Services, 'dossier' | 'now'>): About {
  const messages = messagesFor(locale);
  return {
    application: APPLICATION,
    commands: COMMANDS,
    locales: ALL_MESSAGES.map(({ language, locale: code }) => ({ code, name: nameOf(language) })),
    phrases: messages.playground,
    welcome: welcome({ dossier: services.dossier, now: services.now(), messages, commandIds: IDS }),
  };
}

/**
 * Turns a declaration into what Discord returns for it.
 * https://discord.com/developers/docs/interactions/application-commands#application-command-object
 */
function asRegistered(declared: RESTPostAPIApplicationCommandsJSONBody, index: number): APIApplicationCommand {
  return JSON.parse(
    JSON.stringify({
      ...declared,
      id: String(FIRST_COMMAND + BigInt(index)),
      application_id: APPLICATION.id,
      version: String(FIRST_COMMAND),
      type: declared.type ?? ApplicationCommandType.ChatInput,
      description: 'description' in declared ? declared.description : '',
      default_member_permissions: null,
    }),
  );
}

/** As Discord lists them. */
const COMMANDS = declare(commands).map(asRegistered);
const IDS = slashIds(COMMANDS);

/** Names a language in itself. */
const nameOf = (language: Language): string =>
  capital(new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language);
