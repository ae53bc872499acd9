/** Says in German what /quote says. */
import type { Messages } from '../messages.ts';
import { spaced } from '../sentences.ts';
import { counted, noun, typed } from './grammar.ts';
import { replies } from './replies.ts';

export const quotes: Messages['quotes'] = {
  ofTheDay: 'Zitat des Tages',
  of: (speaker, topic) =>
    [speaker, topic && (speaker === undefined ? topic.label.de : replies.on(topic))]
      .filter(part => part !== undefined)
      .join(' '),
  asked: (of, query) => [of, ...(query === undefined ? [] : [typed(query)])].filter(part => part !== '').join(', '),
  list: (of, found, query) => {
    const quotations = counted(found, noun('Zitat', 'Zitate'));
    const says = query === undefined ? quotations : `${quotations}, gefunden mit ${typed(query)}`;
    return of === '' ? [{ strong: says }] : [{ strong: of }, `: ${says}`];
  },
  none: asked => `Hier steht kein wörtliches Zitat${spaced(asked)}.`,
  noneWith: of => `Dazu gibt es hier kein wörtliches Zitat: ${of}.`,
  empty: 'Hier gibt es noch kein wörtliches Zitat.',
  lackingWords: 'Kein Zitat enthält alle diese Wörter. Am nächsten kommt:',
};
