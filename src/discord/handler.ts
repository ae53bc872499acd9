/**
 * All that answering on Discord takes, in one piece: the commands, questions and claims, the languages, the renderers. It
 * takes about as long to load as a connection to Discord takes to make, and nothing of it is needed for connecting: so it
 * is loaded while Discord is waited for.
 */
import type { APIInteraction, RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { commands, families } from '../../commands/index.ts';
import type { Services } from '../dispatch/services.ts';
import { type Settling, settle, settling } from './briefing-interactions.ts';
import { declare, declareSettings } from './declarations.ts';
import { interact } from './interactions.ts';
import { type Outgoing, outgoing } from './response.ts';

/** Answers any interaction. Never rejects. */
export function answer(interaction: APIInteraction, services: Services): Promise<Outgoing> {
  const asked = aboutBriefings(interaction);
  if (asked) return settle(asked, interaction, services).then(response => ({ response, files: [] }));
  return outgoing(interact(interaction, services), services);
}

/** What is no interaction at all isn't about briefings either; it's answered, and reported, where everything else is. */
function aboutBriefings(interaction: APIInteraction): Settling | undefined {
  try {
    return settling(interaction);
  } catch {
    return undefined;
  }
}

/** The commands as Discord takes them. */
export const declared = (): readonly RESTPostAPIApplicationCommandsJSONBody[] => [
  ...declare(commands),
  ...declareSettings(families),
];
