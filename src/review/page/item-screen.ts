/** Draws the item that is looked at: its words, what is asked of it, and what can be done. */
import { el } from '../../playground/page/dom.ts';
import { needsLook } from '../asked-fields.ts';
import type { ItemView } from '../web/api.ts';
import { PARTS } from '../web/part-names.ts';
import type { App } from './app.ts';
import { colourOf } from './article-view.ts';
import { currentField, fieldLine } from './field-view.ts';
import { DIGITS, digitKeys, type Keys } from './keys.ts';
import { heading, keyButton, problemList, reasonList } from './parts.ts';
import { kindsOf, type Shown } from './state.ts';

/** A screen beside the article. */
export interface Drawn {
  readonly element: HTMLElement;
  readonly keys: Keys;
  /** The `data-id` of what takes the focus, where it isn't what had it. */
  readonly focus?: string;
}

/** Draws an item. @param pick begins a choice of words in the article */
export function itemScreen(app: App, pick: (purpose: 'words' | 'quotes') => void): Drawn {
  const { item, open } = app;
  if (!item || !open) return { element: el('p', {}, ['There is nothing in this draft.']), keys: {} };
  const all: readonly Shown[] = kindsOf(app, item.section).flatMap(kind => {
    const field = item.fields.find(({ name }) => name === kind.name);
    // A quotation's words are chosen, never written.
    return field && !(item.words !== undefined && kind.name === 'text') ? [{ item, kind, field }] : [];
  });
  // What is wrong with an item as a whole may be its id.
  const isWrong = app.problemsAt(item.key).some(({ field }) => field === undefined);
  const isMain = ({ kind, field }: Shown): boolean =>
    kind.isMain ||
    needsLook(field) ||
    (isWrong && kind.name === 'id') ||
    app.problemsAt(item.key, field.name).length > 0;
  const main = all.filter(isMain);
  const more = all.filter(one => !isMain(one));
  const shownNow = all.find(({ field }) => field.name === open.field);
  const current = shownNow && currentField(app, shownNow);
  const line = (one: Shown): HTMLElement => (current && one === shownNow ? current.element : fieldLine(app, one));
  const deeds = deedsOf(app, item, pick);
  const names = [...main, ...more].map(({ field }) => field.name);
  const move = (by: 1 | -1) => () => {
    const at = names.indexOf(open.field);
    const next = at < 0 ? (by > 0 ? names[0] : names.at(-1)) : names[at + by];
    app.chooseField(next ?? '');
  };
  const keys: Keys =
    app.screen.kind === 'write'
      ? (current?.keys ?? {})
      : {
          j: () => app.step(1),
          k: () => app.step(-1),
          ...Object.fromEntries(deeds.map(({ key, act }) => [key, act])),
          ...current?.keys,
          ArrowDown: move(1),
          ArrowUp: move(-1),
        };
  const element = el('div', { class: 'screen' }, [
    el('div', { class: 'screen-body' }, [
      ...head(app, item),
      el('div', { class: 'fields' }, main.map(line)),
      more.length > 0 &&
        el('details', { class: 'more', open: more.includes(shownNow as Shown) }, [
          el('summary', { 'data-id': 'more' }, [`More fields (${more.length})`]),
          el('div', { class: 'fields' }, more.map(line)),
        ]),
    ]),
    el('div', { class: 'row actions' }, [
      ...deeds.map(({ key, label, act, look }) => keyButton(key, label, act, look)),
      keyButton('k', 'Previous', () => app.step(-1)),
      keyButton('j', 'Next', () => app.step(1)),
    ]),
  ]);
  return { element, keys, focus: current ? `field-${open.field}` : 'key-Accept' };
}

function head(app: App, item: ItemView): readonly (HTMLElement | false | ReturnType<typeof problemList>)[] {
  const { view } = app.open ?? {};
  const own = view?.items.filter(({ section }) => section === item.section) ?? [];
  const place = [`${own.indexOf(item) + 1} of ${own.length}`, item.place].filter(one => one !== '').join(' · ');
  const isOf = item.speaker === undefined ? undefined : view?.speakers[item.speaker];
  // A quotation's sentence stands in the article, marked.
  const sentences = item.words === undefined ? item.sentences : [];
  return [
    heading(PARTS[item.section], el('span', { class: 'place' }, [item.section === 'source' ? '' : place]), state(item)),
    item.words !== undefined &&
      el(
        'blockquote',
        { class: `words ${item.speaker === undefined ? 'unattributed' : colourOf(item.speaker)}`, dir: 'auto' },
        [isOf !== undefined && el('span', { class: 'unshown' }, [`${isOf.label}: `]), item.words],
      ),
    sentences.length > 0 &&
      el('div', { class: 'says' }, [
        el('h3', {}, ['The article says']),
        ...sentences.map(text => el('p', { dir: 'auto' }, [text])),
      ]),
    reasonList(item.reasons),
    ...item.hints.map(hint =>
      el('p', { class: 'hint' }, [`${PROPOSED.includes(item.section) ? 'Named in ' : ''}${hint}`]),
    ),
    problemList(app.problemsAt(item.key).filter(({ field }) => field === undefined)),
  ];
}

/** Their hints are the places that name them. */
const PROPOSED = ['people', 'parties', 'topics'];

function state({ isDone, isProposed }: ItemView): HTMLElement {
  const [word, look] = isDone
    ? ['accepted', 'done']
    : isProposed
      ? ['only proposed', 'proposed']
      : ['not looked at yet', 'open'];
  return el('span', { class: `state ${look}` }, [word ?? '']);
}

interface DeedOf {
  readonly key: string;
  readonly label: string;
  readonly look: 'primary' | 'secondary';
  act(): void;
}

function deedsOf(app: App, item: ItemView, pick: (purpose: 'words' | 'quotes') => void): readonly DeedOf[] {
  const { key, section } = item;
  return [
    { key: 'a', label: 'Accept', look: 'primary', act: () => void app.verdict.accept() },
    ...(section === 'source'
      ? []
      : [{ key: 'r', label: 'Reject', look: 'secondary' as const, act: () => void app.verdict.reject() }]),
    { key: 's', label: 'Skip', look: 'secondary', act: () => void app.do({ op: 'skip', key }, 'next item') },
    ...(item.words === undefined
      ? []
      : [{ key: 'w', label: 'Other words', look: 'secondary' as const, act: () => pick('words') }]),
    ...(isOpenEnded(app, item)
      ? [
          {
            key: 'g',
            label: 'It goes on below',
            look: 'secondary' as const,
            act: () => void app.do({ op: 'go-on', key }),
          },
        ]
      : []),
    ...(section === 'unquoted'
      ? [{ key: 'q', label: 'It is a quotation', look: 'secondary' as const, act: () => pick('quotes') }]
      : []),
  ];
}

/** A quotation that runs to the end of its paragraph may go on in the next. */
function isOpenEnded({ open }: App, { section, stretches }: ItemView): boolean {
  const last = stretches.at(-1);
  return section === 'quotes' && last !== undefined && last.end === open?.view.article[last.line]?.text.length;
}

/** Why words in quotation marks may be nobody's quotation. */
const WHY = [
  'The name of something; nobody is quoted.',
  'The reporter’s marks; nobody is quoted.',
  'The title of a work; nobody is quoted.',
  'A single word or term, told and not quoted.',
];

/** Asks why a quotation is none. */
export function rejectScreen(app: App): Drawn {
  const { item } = app;
  const key = item?.key ?? '';
  const reject = (why: string): void => void app.do({ op: 'reject', key, why }, 'next item');
  const input = el('input', { type: 'text', id: 'why', autocomplete: 'off', 'data-id': 'why' });
  const form = el('form', { class: 'part' }, [
    el('label', { for: 'why' }, ['Another reason, in your words']),
    input,
    el('button', { type: 'submit', class: 'press secondary' }, ['Reject for this']),
  ]);
  form.addEventListener('submit', event => {
    event.preventDefault();
    reject(input.value);
  });
  const element = el('div', { class: 'screen' }, [
    el('div', { class: 'screen-body' }, [
      heading('Why is nobody quoted?'),
      el('p', { class: 'hint' }, [
        'The words stay listed as no quotation, with the reason, so that the check knows them.',
      ]),
      el('blockquote', { class: 'words', dir: 'auto' }, [item?.words ?? '']),
      el(
        'div',
        { class: 'choices' },
        WHY.map((why, at) => keyButton(DIGITS[at] ?? '', why, () => reject(why))),
      ),
      form,
    ]),
    el('div', { class: 'row actions' }, [keyButton('Escape', 'Back', () => app.go({ kind: 'item' }))]),
  ]);
  return {
    element,
    keys: {
      ...digitKeys(WHY.map(why => () => reject(why))),
      Escape: () => app.go({ kind: 'item' }),
      e: () => input.focus(),
    },
    focus: 'title',
  };
}
