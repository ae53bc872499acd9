/** Says in German what /timeline, the briefing of a day and the summary say. */
import type { Messages } from '../messages.ts';
import { counted, noun } from './grammar.ts';

export const timelines: Messages['timelines'] = {
  whole: 'Chronik',
  list: (of, events, disputed) => {
    const all = ['strittig', 'beide strittig'][events - 1] ?? 'alle strittig';
    const few = disputed === events ? all : `davon ${disputed} strittig`;
    return [{ strong: of }, `: ${counted(events, noun('Ereignis', 'Ereignisse'))}${disputed === 0 ? '' : `, ${few}`}`];
  },
  day: (of, items) => [{ strong: of }, `: ${counted(items, noun('Eintrag', 'Einträge'))}`],
  spoke: (who, occasion) => (occasion === undefined ? who : `${who}, ${occasion}`),
  happened: 'Was geschah',
  disputed: '⚠\u00a0Offen oder strittig',
  ahead: 'Ausblick',
  noDate: 'Ohne Datum',
  none: of => `Dazu steht hier kein Ereignis: ${of}.`,
  empty: 'Hier steht noch kein Tag.',
  buttons: { before: 'Tag davor', after: 'Tag danach', whole: 'Die ganze Chronik', day: 'Tag wählen' },
};
