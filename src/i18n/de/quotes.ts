/** Says in German what /quote says. */
import type { Messages } from '../messages.ts';
import { counted, noun } from './grammar.ts';
import { replies } from './replies.ts';

export const quotes: Messages['quotes'] = {
  ofTheDay: 'Zitat des Tages',
  of: (speaker, topic, query) =>
    [
      speaker,
      topic && (speaker === undefined ? topic.label.de : replies.on(topic)),
      query === undefined ? undefined : `mit ${query}`,
    ]
      .filter(part => part !== undefined)
      .join(' '),
  list: (of, found) => [{ strong: of }, `: ${counted(found, noun('Zitat', 'Zitate'))}`],
  none: of => `Dazu gibt es hier kein wörtliches Zitat: ${of}.`,
  empty: 'Hier gibt es noch kein wörtliches Zitat.',
  lackingWords: 'Kein Zitat enthält alle diese Wörter. Am nächsten kommt:',
};
