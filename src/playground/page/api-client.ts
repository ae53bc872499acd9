/** The page's only way out: its own server. What can't be done is a value with a sentence, never an exception. */
import type { About, MarkdownAsked, MarkdownRead, Outcome } from '../api.ts';
import type { Interaction } from './interactions.ts';

export interface Problem {
  /** In plain words; absent where nothing came back at all. */
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
    // The server is gone, or what answers isn't it.
    return { problem: undefined };
  }
}

export const askAbout = (locale: string): Promise<About | Problem> =>
  call(`/api/about?locale=${encodeURIComponent(locale)}`);

export const interact = (interaction: Interaction): Promise<Outcome | Problem> =>
  call('/api/interactions', interaction);

export const readMarkdown = (asked: MarkdownAsked): Promise<MarkdownRead | Problem> => call('/api/markdown', asked);
