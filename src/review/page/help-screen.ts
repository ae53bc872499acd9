/** Explains the page. */
import { el } from '../../playground/page/dom.ts';
import type { App } from './app.ts';
import type { Drawn } from './item-screen.ts';
import { keysAreOn, setKeys } from './keys.ts';
import { heading, keyButton } from './parts.ts';

const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['1 – 9', 'choose a value of the field: a speaker, countries, topics'],
  ['↑ ↓', 'the field before, the next field'],
  [
    'e or ↵',
    'write the field; ↵ saves (Ctrl ↵ where there are several lines), Esc leaves it as it was. A capital letter begins a text at once',
  ],
  ['y', 'the field is right as it is'],
  ['x', 'leave the field out'],
  ['/', 'find another value of a long list'],
  ['a', 'accept the item'],
  ['r', 'reject it'],
  ['s', 'skip it for now'],
  ['w', 'choose other words for a quotation'],
  ['g', 'a quotation goes on in the paragraph below'],
  ['j k', 'the next item, the one before'],
  ['n', 'add an item, a person, a country, a topic'],
  ['o', 'all of the draft, with what is left'],
  ['u', 'undo the last step, as often as you like'],
  ['f', 'finish: accept the article'],
];

const COLOURS: readonly (readonly [look: string, what: string])[] = [
  ['quote colour-0', 'A quotation. The number before it is its speaker’s; up to 9 it’s the key that means them.'],
  ['unattributed', 'A quotation whose speaker is still to be named.'],
  ['unquoted', 'Words in quotation marks that nobody is quoted saying.'],
  ['loose', 'Words in quotation marks that are in no item yet. Press them to add one.'],
  ['told', 'A sentence that a statement or a fact is worded from.'],
];

/** Explains the page. */
export function helpScreen(app: App): Drawn {
  const back = (): void => app.go({ kind: app.open ? 'item' : 'drafts' });
  const toggle = el('input', { type: 'checkbox', id: 'single-keys', checked: keysAreOn() });
  toggle.addEventListener('change', () => setKeys(toggle.checked));
  const element = el('div', { class: 'screen' }, [
    el('div', { class: 'screen-body' }, [
      heading('How this works'),
      el('ol', {}, [
        el('li', {}, [
          'The draft is gone through part by part: the article itself, new people, quotations, statements, facts, events.',
        ]),
        el('li', {}, [
          'What is marked “to do” is filled in, what is marked “look” or “likely” is looked at. Then the part is accepted, or rejected where it has no place in the record.',
        ]),
        el('li', {}, ['Every step is kept at once. Stop whenever you like, and go on later.']),
        el('li', {}, ['In the end the article is accepted into the record, if the check finds nothing wrong.']),
      ]),
      el('h3', {}, ['Keys']),
      el(
        'dl',
        { class: 'keys' },
        KEYS.flatMap(([keys, what]) => [el('dt', {}, [el('kbd', {}, [keys])]), el('dd', {}, [what])]),
      ),
      el('p', { class: 'check-line' }, [
        toggle,
        el('label', { for: 'single-keys' }, ['Single keys do something (switch them off if you dictate)']),
      ]),
      el('h3', {}, ['In the article']),
      el(
        'ul',
        { class: 'legend' },
        COLOURS.map(([look, what]) => el('li', {}, [el('mark', { class: look }, ['words']), ` ${what}`])),
      ),
    ]),
    el('div', { class: 'row actions' }, [keyButton('Escape', 'Back', back)]),
  ]);
  return { element, keys: { Escape: back, '?': back }, focus: 'title' };
}
