/** An interaction as Discord sends it, to the response as Discord takes it: the same for the gateway and for HTTP. */
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { Desk } from './desk.ts';

/** Answers any interaction, synchronously and from memory. Never throws: the unexpected is reported and shown as a sentence. */
export declare function interact(interaction: APIInteraction, desk: Desk): APIInteractionResponse;
