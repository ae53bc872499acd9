/** Types what the playground's page says for itself. Apart from `messages.ts`: the page's build needs nothing else of the program. */
import type { playground } from './en/playground.ts';

export type PlaygroundMessages = typeof playground;
