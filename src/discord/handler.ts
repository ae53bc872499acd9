/**
 * Holds all that answering on Discord takes, in one piece: the commands, questions and claims, the languages, the
 * renderers. It takes about as long to load as a connection to Discord takes to make, and connecting needs none of it: so
 * it is loaded while Discord is waited for.
 */
import type { APIInteraction } from 'discord-api-types/v10';
import type { Services } from '../dispatch/services.ts';
import { interact } from './interactions.ts';
import type { KeptReplies } from './kept-replies.ts';
import { type Encoded, encode, outgoing } from './response.ts';

export { declarations } from './declarations.ts';
export { openKeptReplies } from './kept-replies.ts';

/**
 * Answers any interaction. Never rejects.
 *
 * @param kept replies that were kept, which are sent where they answer it
 */
export async function answer(interaction: APIInteraction, services: Services, kept?: KeptReplies): Promise<Encoded> {
  const made = await interact(interaction, services, kept);
  if ('encoded' in made) return made.encoded;
  const encoded = await encode(await outgoing(made, services));
  if (typeof encoded.body === 'string') made.keep?.(encoded.body);
  return encoded;
}
