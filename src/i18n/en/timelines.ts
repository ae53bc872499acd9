/** Says in English what /timeline, the briefing of a day and the summary say. */
import type { RichText } from '../rich-text.ts';
import { counted } from './grammar.ts';

export const timelines = {
  /** The name of all events together. */
  whole: 'Timeline',
  /** The headline of a list of events: what they have to do with, how many there are, and how many are disputed. */
  list: (of: string, events: number, disputed: number): RichText => {
    const all = ['disputed', 'both disputed'][events - 1] ?? 'all of them disputed';
    const few = disputed === events ? all : `${disputed} of them disputed`;
    return [{ strong: of }, `: ${counted(events, 'event', 'events')}${disputed === 0 ? '' : `, ${few}`}`];
  },
  /** The headline of a day without a leading sentence. */
  day: (of: string, items: number): RichText => [{ strong: of }, `: ${counted(items, 'item', 'items')}`],
  /** Heads what somebody said on an occasion, or what they spoke of where their words don't stand below. */
  spoke: (who: string, occasion: string | undefined, isSettingOnly: boolean) =>
    [who, isSettingOnly ? 'spoke' : 'said', occasion].filter(part => part !== undefined).join(' '),
  happened: 'What happened',
  disputed: '⚠\u00a0Open or disputed',
  ahead: 'Ahead',
  noDate: 'No date',
  /** `of`: what was looked for, its parts behind one another. */
  none: (of: string) => `The record has no event here: ${of}.`,
  empty: 'The record has no day yet.',
  buttons: { before: 'Day before', after: 'Day after', whole: 'The whole timeline', day: 'Open a day' },
};
