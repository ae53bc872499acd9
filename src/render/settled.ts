/** What was set up, or how it stands, as a page. */
import type { Reply, Told } from '../reply.ts';
import type { Line, Page, Span } from './page.ts';

type Settled = Extract<Reply, { kind: 'settled' }>;

const spans = (told: Told): readonly Span[] => told.map(part => (typeof part === 'string' ? { text: part } : part));
const text = (part: Span): string => ('text' in part ? part.text : '');

/** The lines of a settled reply: the first is the message's own sentence, the others stand below it. */
export function settledPage({ title, lines }: Settled): Pick<Page, 'sentence' | 'opening' | 'title' | 'sections'> {
  const [first, ...others] = lines;
  const opening = spans(first);
  const blocks = others.map((told): readonly Line[] => [{ role: 'text', spans: spans(told) }]);
  return {
    sentence: opening.map(text).join(''),
    opening,
    ...(title === undefined ? {} : { title }),
    sections: blocks.length === 0 ? [] : [{ blocks }],
  };
}
