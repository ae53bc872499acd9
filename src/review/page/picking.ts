/** Has words of the article chosen: those that are marked with the mouse, else others by keys. */
import type { Added, Stretch } from '../web/api.ts';
import { PARTS } from '../web/part-names.ts';
import { firstStretch } from './adding-screens.ts';
import type { App } from './app.ts';

/** Ways to begin a choice. */
export interface Picking {
  /** Asks what is to be added. */
  add(): void;
  /** Asks what is to be made of a stretch. */
  take(stretch: Stretch): void;
  /** Words for a new item. */
  forNew(section: Added): void;
  /** Other words for the item that is looked at; or the same as a quotation's. */
  forItem(purpose: 'words' | 'quotes'): void;
}

/** @param marked what is marked with the mouse */
export function picking(app: App, marked: () => Stretch | undefined): Picking {
  function pick(what: string, from: Stretch | undefined, take: (stretch: Stretch) => void): void {
    const stretch = marked() ?? from ?? firstStretch(app);
    if (stretch) app.go({ kind: 'pick', stretch, what, take });
  }
  const take = (stretch: Stretch): void => app.go({ kind: 'new', stretch });
  const addAs = (section: Added) => (stretch: Stretch) => void app.do({ op: 'add', section, stretch }, 'next item');
  return {
    take,
    add() {
      const stretch = marked();
      if (stretch) take(stretch);
      else app.go({ kind: 'new' });
    },
    forNew: section => pick(PARTS[section].toLowerCase(), undefined, addAs(section)),
    forItem(purpose) {
      const { item } = app;
      const [stretch] = item?.stretches ?? [];
      if (purpose === 'quotes' && stretch) addAs('quotes')(stretch);
      else if (item)
        pick('the words of this item', stretch, to => void app.do({ op: 'place', key: item.key, stretch: to }));
    },
  };
}
