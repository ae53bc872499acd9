/** Says in Ukrainian what /quote says. */
import type { Messages } from '../messages.ts';
import { spaced } from '../sentences.ts';
import { counted, QUOTATIONS, typed } from './grammar.ts';
import { replies } from './replies.ts';

export const quotes: Messages['quotes'] = {
  ofTheDay: 'Цитата дня',
  of: (speaker, topic) =>
    [speaker, topic && (speaker === undefined ? topic.label.uk : replies.on(topic))]
      .filter(part => part !== undefined)
      .join(' '),
  asked: (of, query) => [of, ...(query === undefined ? [] : [typed(query)])].filter(part => part !== '').join(', '),
  list: (of, found, query) => {
    const quotations = counted(found, QUOTATIONS);
    const says = query === undefined ? quotations : `${quotations} за запитом ${typed(query)}`;
    return of === '' ? [{ strong: says }] : [{ strong: of }, `: ${says}`];
  },
  none: asked => `У записах немає цитат${spaced(asked)}.`,
  noneWith: of => `У записах немає такої цитати: ${of}.`,
  empty: 'У записах ще немає цитат.',
  lackingWords: 'Жодна цитата не має всіх цих слів. Найближче до цього:',
};
