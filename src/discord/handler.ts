/**
 * Holds all that answering on Discord takes, in one piece: the commands, questions and claims, the languages, the
 * renderers. It takes about as long to load as a connection to Discord takes to make, and connecting needs none of it: so
 * it is loaded while Discord is waited for.
 */
import type { APIInteraction } from 'discord-api-types/v10';
import type { Services } from '../dispatch/services.ts';
import { interact } from './interactions.ts';
import { type Encoded, encode, outgoing } from './response.ts';

export { declarations } from './declarations.ts';

/** Answers any interaction. Never rejects. */
export async function answer(interaction: APIInteraction, services: Services): Promise<Encoded> {
  return await encode(await outgoing(await interact(interaction, services), services));
}
