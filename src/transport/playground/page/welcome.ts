/** What stands in a channel in which nothing has been said yet: what to try. */

import type { Example } from '../contract.ts';
import type { Catalogue } from './catalogue.ts';
import { button, el, part } from './dom.ts';
import type { Session } from './session.ts';

/** As many as are taken in at a glance: about one for each command. */
const FIRST = 10;

export interface Welcome {
  redraw(session: Session): void;
}

/** An example by the names of the reader's language. */
function words({ command, options }: Example, { slash }: Catalogue): readonly (Node | string)[] {
  const found = slash.find(c => c.name === command);
  const named = (name: string): string => found?.options.find(o => o.name === name)?.shown ?? name;
  const given = Object.entries(options).flatMap(([name, value]) => [' ', el('b', {}, [named(name)]), ` ${value}`]);
  return [`/${found?.shown ?? command}`, ...given];
}

/** @param run called with the example that is tried */
export function welcome(run: (example: Example) => void): Welcome {
  return {
    redraw: ({ about: { examples, phrases, asOf }, catalogue }) => {
      part('welcome', HTMLElement).replaceChildren(
        el('p', {}, [phrases.emptyChannel, ' ', asOf]),
        el('h2', {}, [phrases.tryThese]),
        el(
          'ul',
          {},
          examples
            .slice(0, FIRST)
            .map(example =>
              el('li', {}, [button({ class: 'example' }, words(example, catalogue), () => run(example))]),
            ),
        ),
      );
    },
  };
}
