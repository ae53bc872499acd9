/** A desk for the transports over the real record, and answers put through it. */
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import { interact } from '../../src/discord/interactions.ts';
import { type Encoded, encode } from '../../src/discord/response.ts';
import type { Services } from '../../src/dispatch/services.ts';
import type { Painter } from '../../src/painter/painter.ts';
import { dossier, NOW } from './record.ts';

/** For desks of which no picture is asked. */
export const NO_PAINTER: Painter = {
  paint: () => Promise.reject(new Error('no picture was expected')),
};

export function servicesOf(changes: Partial<Services> = {}): Services {
  return {
    dossier,
    now: () => NOW,
    painter: NO_PAINTER,
    report: () => {
      throw new Error('nothing unexpected was expected');
    },
    answered: () => undefined,
    ...changes,
  };
}

/** An answer's text: the response without waiting for a picture. */
export const answerText = async (interaction: APIInteraction, services: Services): Promise<APIInteractionResponse> =>
  (await interact(interaction, services)).response;

/** What a transport is handed for an answer without files. */
export const withoutFiles = (response: APIInteractionResponse): Promise<Encoded> => encode({ response, files: [] });
