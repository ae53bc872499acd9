/** Says in Ukrainian what /timeline, the briefing of a day and the summary say. */
import type { Messages } from '../messages.ts';
import { counted, EVENTS, noun } from './grammar.ts';

export const timelines: Messages['timelines'] = {
  whole: 'Хронологія',
  list: (of, events, disputed) => {
    const all = ['спірна', 'обидві спірні'][events - 1] ?? 'усі спірні';
    const few = disputed === events ? all : `із них ${counted(disputed, noun('спірна', 'спірні', 'спірних'))}`;
    return [{ strong: of }, `: ${counted(events, EVENTS)}${disputed === 0 ? '' : `, ${few}`}`];
  },
  day: (of, items) => [{ strong: of }, `: ${counted(items, noun('запис', 'записи', 'записів'))}`],
  // A verb would have to agree with whoever speaks.
  spoke: (who, occasion) => (occasion === undefined ? who : `${who} – ${occasion}`),
  happened: 'Що сталося',
  disputed: '⚠\u00a0Спірне або без відповіді',
  ahead: 'Попереду',
  noDate: 'Без дати',
  none: of => `У записах немає такої події: ${of}.`,
  empty: 'У записах ще немає жодного дня.',
  buttons: { before: 'День до', after: 'День після', whole: 'Уся хронологія', day: 'Обрати день' },
};
