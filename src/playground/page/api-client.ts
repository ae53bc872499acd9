/** Calls the page's own server, and nothing else. A failure is a value with a sentence, never an exception. */
import type { About, MarkdownAsked, MarkdownRead, Outcome } from '../api.ts';
import type { Interaction } from './interactions.ts';

/** A failed call. */
export interface Problem {
  /** Why, in plain words; `undefined` where no answer came. */
  readonly problem: string | undefined;
}

async function call<Answer extends object>(path: string, body?: object): Promise<Answer | Problem> {
  try {
    const response = await fetch(path, {
      ...(body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const answer: Answer | Partial<Problem> = await response.json();
    return response.ok ? (answer as Answer) : { problem: 'problem' in answer ? answer.problem : undefined };
  } catch {
    // The server is gone, or something else answers in its place.
    return { problem: undefined };
  }
}

/** Loads what the page needs, in a language. */
export const askAbout = (locale: string): Promise<About | Problem> =>
  call(`/api/about?locale=${encodeURIComponent(locale)}`);

/** Sends an interaction to the bot. */
export const interact = (interaction: Interaction): Promise<Outcome | Problem> =>
  call('/api/interactions', interaction);

/** Reads texts as Markdown. */
export const readMarkdown = (asked: MarkdownAsked): Promise<MarkdownRead | Problem> => call('/api/markdown', asked);
