/** Draws the screens around the items: the drafts, all that is left, and the end. */
import { button, el } from '../../playground/page/dom.ts';
import { counted } from '../../text/counted.ts';
import { needsLook } from '../asked-fields.ts';
import type { ItemView, Section, Stretch } from '../web/api.ts';
import { PARTS } from '../web/part-names.ts';
import type { App } from './app.ts';
import type { Drawn } from './item-screen.ts';
import { heading, keyButton } from './parts.ts';
import type { Screen } from './state.ts';

/** Lists the drafts. */
export function draftsScreen(app: App): Drawn {
  const { drafts, folder } = app.start;
  const list = el(
    'ul',
    { class: 'offers' },
    drafts.map(({ name, title, done, all, problem }) =>
      el('li', {}, [
        button(
          { class: 'field', 'data-id': name },
          [
            el('span', { class: 'field-name', dir: 'auto' }, [title]),
            el('span', { class: 'field-value' }, [problem ?? `${done} of ${all} done`]),
          ],
          () => void app.openDraft(name),
        ),
      ]),
    ),
  );
  const none = [
    el('p', {}, ['There is no draft in ', el('code', {}, [folder]), '.']),
    el('p', {}, ['Make one of an article, then load this page again: ', el('code', {}, ['npm run draft -- FILE'])]),
  ];
  const element = el('div', { class: 'screen' }, [
    el('div', { class: 'screen-body' }, [heading('Which draft?'), ...(drafts.length > 0 ? [list] : none)]),
    el('div', { class: 'row actions' }, [keyButton('l', 'Look again', () => void app.listDrafts())]),
  ]);
  return { element, keys: { l: () => void app.listDrafts() }, focus: drafts[0]?.name ?? 'title' };
}

/** Says in few words what is left of an item. */
function left(app: App, item: ItemView): string {
  const open = item.fields.filter(({ state }) => state === 'open').length;
  const doubts = item.fields.filter(needsLook).length - open;
  const wrong = app.problemsAt(item.key).length;
  return [
    open > 0 && `${open} to fill in`,
    doubts > 0 && `${doubts} to look at`,
    wrong > 0 && counted(wrong, 'problem'),
    item.isDone ? 'accepted' : open + doubts === 0 && 'to be accepted',
  ]
    .filter(one => typeof one === 'string')
    .join(', ');
}

/** Lists everything in the draft, with what is left of it. */
export function overviewScreen(app: App, take: (stretch: Stretch) => void): Drawn {
  const { view, key } = app.open ?? {};
  const sections = [...new Set(view?.items.map(({ section }) => section))];
  const listed = (section: Section): HTMLElement =>
    el('section', {}, [
      el('h3', {}, [PARTS[section]]),
      el(
        'ul',
        { class: 'offers' },
        (view?.items ?? [])
          .filter(item => item.section === section)
          .map(item =>
            el('li', {}, [
              button(
                {
                  class: 'field',
                  'data-id': `item-${item.key}`,
                  'aria-current': item.key === key ? 'true' : undefined,
                },
                [
                  el('span', { class: 'field-value', dir: 'auto' }, [item.title === '' ? item.key : item.title]),
                  el('span', { class: `state ${item.isDone ? 'done' : 'open'}` }, [left(app, item)]),
                ],
                () => app.choose(item.key),
              ),
            ]),
          ),
      ),
    ]);
  const element = el('div', { class: 'screen' }, [
    el('div', { class: 'screen-body' }, [
      heading('All of the draft'),
      stretchList(app, 'In quotation marks, in no item', view?.loose, take),
      stretchList(app, 'Other sentences in no item', view?.unused, take),
      ...sections.map(listed),
    ]),
    el('div', { class: 'row actions' }, [keyButton('Escape', 'Back', () => app.go({ kind: 'item' }))]),
  ]);
  return { element, keys: { Escape: () => app.go({ kind: 'item' }), ...steps(app) }, focus: `item-${key ?? ''}` };
}

/** Lists stretches of the article of which an item can be made by a press; nothing where there are none. */
function stretchList(
  { open }: App,
  head: string,
  stretches: readonly Stretch[] = [],
  take: (stretch: Stretch) => void,
): HTMLElement | false {
  const wordsOf = ({ line, start, end }: Stretch): string => open?.view.article[line]?.text.slice(start, end) ?? '';
  const listed = (stretch: Stretch): HTMLElement =>
    el('li', {}, [
      button({ class: 'field loose' }, [el('span', { dir: 'auto' }, [wordsOf(stretch)])], () => take(stretch)),
    ]);
  return (
    stretches.length > 0 &&
    el('section', {}, [el('h3', {}, [head]), el('ul', { class: 'offers' }, stretches.map(listed))])
  );
}

/** Arrow keys go through a list of buttons. */
function steps(app: App): Drawn['keys'] {
  const move = (by: 1 | -1) => (): void => {
    const all = [...document.querySelectorAll<HTMLElement>('#panel .field')];
    const at = all.indexOf(document.activeElement as HTMLElement);
    (all[at + by] ?? all[at])?.focus();
  };
  return { ArrowDown: move(1), ArrowUp: move(-1), j: move(1), k: move(-1), o: () => app.go({ kind: 'item' }) };
}

/** What is left before the draft can be accepted. @param take makes an item of words of the article */
export function finishScreen(app: App, take: (stretch: Stretch) => void): Drawn {
  const { view, problems } = app.open ?? {};
  const items = view?.items ?? [];
  const waiting = items.filter(({ isDone }) => !isDone);
  const back = (): void => app.go({ kind: 'item' });
  const element = el('div', { class: 'screen' }, [
    el('div', { class: 'screen-body' }, [
      heading('Accept the article'),
      el('p', {}, [
        waiting.length === 0
          ? `All ${items.length} parts of the draft are accepted.`
          : `${counted(waiting.length, 'part')} of ${items.length} of the draft ${waiting.length === 1 ? 'is' : 'are'} not accepted yet.`,
      ]),
      stretchList(app, 'In quotation marks, in no item', view?.loose, take),
      stretchList(
        app,
        'Other sentences in no item: leave them out, or press one to add an item of it',
        view?.unused,
        take,
      ),
      el('p', { class: 'hint' }, [
        'Accepting moves it into the record’s sources, with the new people, countries and topics, if the check of the whole record finds nothing wrong. Otherwise nothing is changed.',
      ]),
      problems === undefined
        ? el('p', {}, ['Checking…'])
        : el('p', {}, [
            problems.length === 0
              ? 'The check finds nothing wrong.'
              : `The check finds ${counted(problems.length, 'problem')}:`,
          ]),
      el(
        'ul',
        { class: 'offers' },
        (problems ?? []).map(({ item, field, message, mend }) => {
          const at = items.find(({ key }) => key === item);
          const says = [
            el('span', { class: 'field-name' }, [at ? `${PARTS[at.section]}: ${at.title}` : 'The record']),
            el('span', { class: 'field-value' }, [`${message}. ${mend}`]),
          ];
          return el('li', {}, [
            item === undefined
              ? el('div', { class: 'field' }, says)
              : button({ class: 'field' }, says, () => app.choose(item, field)),
          ]);
        }),
      ),
    ]),
    el('div', { class: 'row actions' }, [
      keyButton('Enter', 'Accept into the record', () => void app.finish(), 'primary'),
      waiting[0] && keyButton('j', 'To what is left', () => app.choose(waiting[0]?.key ?? '')),
      keyButton('Escape', 'Back', back),
    ]),
  ]);
  const first = waiting[0]?.key;
  return {
    element,
    keys: {
      Enter: () => void app.finish(),
      Escape: back,
      ...steps(app),
      ...(first !== undefined && { j: () => app.choose(first) }),
    },
    focus: 'title',
  };
}

/** Says what comes after the last step. */
export function finishedScreen(app: App, { told, path, next }: Extract<Screen, { kind: 'finished' }>): Drawn {
  const element = el('div', { class: 'screen' }, [
    el('div', { class: 'screen-body' }, [
      heading('Done'),
      el('p', {}, [told]),
      el('p', {}, ['It stands in ', el('code', {}, [path]), '.']),
      el('h3', {}, ['What to do next']),
      el(
        'ol',
        {},
        next.map(({ what, line }) =>
          el('li', {}, [what, line !== undefined && el('pre', {}, [el('code', {}, [line])])]),
        ),
      ),
    ]),
    el('div', { class: 'row actions' }, [keyButton('l', 'Other drafts', () => void app.listDrafts())]),
  ]);
  return { element, keys: { l: () => void app.listDrafts() }, focus: 'title' };
}
