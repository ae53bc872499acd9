/** Draws the payloads that a bot is sent: of every kind, sound and damaged. */
import type { APIInteraction } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describedShapes } from './described.ts';
import { eventShapes } from './events.ts';
import { interactionShapes, type Material } from './interactions.ts';
import { damaged, oddValue } from './odd.ts';

/** One payload, and what it should meet. */
export interface Shot {
  readonly kind: string;
  readonly event: string;
  readonly data: unknown;
  /** The interaction that waits for an answer, whatever became of its payload on the way; absent where none can be given. */
  readonly asks?: APIInteraction;
  /** Nothing in it is damaged: an answer that tells of a fault of the bot's own is none. */
  readonly isSound: boolean;
}

export const INTERACTION = 'INTERACTION_CREATE';
/** What an answer takes. Where they are damaged, nobody could give one. */
const ADDRESS = ['id', 'token', 'type'];
/** Rounds that are drawn at once. */
const ROUNDS = 20;

/** Payloads of every kind, one of each after another until there are so many; the same for the same seed. */
export function* shots(
  material: Material,
  { seed, count }: { readonly seed: number; readonly count: number },
): Iterable<Shot> {
  const described = describedShapes();
  const interactions = Object.entries(interactionShapes(material, described));
  const sound = interactions.map(([kind, shape]) =>
    shape.map((asks): Shot => ({ kind, event: INTERACTION, data: asks, asks, isSound: true })),
  );
  const broken = interactions.map(([kind, shape]) =>
    damaged(shape, ADDRESS).map(
      ({ whole, copy }): Shot => ({
        kind: `${kind}, damaged`,
        event: INTERACTION,
        data: copy,
        asks: whole,
        isSound: false,
      }),
    ),
  );
  const anyInteraction = fc.oneof(...interactions.map(([, shape]) => shape));
  const lost = fc
    .oneof(
      oddValue,
      damaged(anyInteraction).map(({ copy }) => ({ ...Object(copy), id: null })),
    )
    .map((data): Shot => ({ kind: 'no interaction at all', event: INTERACTION, data, isSound: false }));
  const events = Object.entries(eventShapes(described)).map(([kind, shape]) =>
    shape.map(({ name, data }): Shot => ({ kind: `events ${kind}`, event: name, data, isSound: false })),
  );
  const kinds = [...sound, ...broken, lost, ...events];
  const rounds = Math.ceil(count / kinds.length);
  for (let round = 0; round < rounds; round += ROUNDS) {
    const numRuns = Math.min(ROUNDS, rounds - round);
    const drawn = kinds.map((kind, at) => fc.sample(kind, { numRuns, seed: seed + round * kinds.length + at }));
    for (let i = 0; i < numRuns; i++) yield* drawn.flatMap(of => of.slice(i, i + 1));
  }
}
