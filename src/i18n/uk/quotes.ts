/** Says in Ukrainian what /quote says. */
import type { Messages } from '../messages.ts';
import { counted, QUOTATIONS } from './grammar.ts';
import { replies } from './replies.ts';

export const quotes: Messages['quotes'] = {
  ofTheDay: 'Цитата дня',
  of: (speaker, topic, query) =>
    [
      speaker,
      topic && (speaker === undefined ? topic.label.uk : replies.on(topic)),
      query === undefined ? undefined : `зі словами ${query}`,
    ]
      .filter(part => part !== undefined)
      .join(' '),
  list: (of, found) => [{ strong: of }, `: ${counted(found, QUOTATIONS)}`],
  none: of => `У записах немає такої цитати: ${of}.`,
  empty: 'У записах ще немає цитат.',
  lackingWords: 'Жодна цитата не має всіх цих слів. Найближче до цього:',
};
