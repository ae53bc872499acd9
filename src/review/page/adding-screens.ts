/** Draws the screens on which something is added, and on which words of the article are chosen by keys. */
import { el } from '../../playground/page/dom.ts';
import type { Added, Stretch, View } from '../web/api.ts';
import { PARTS } from '../web/part-names.ts';
import type { App } from './app.ts';
import type { Drawn } from './item-screen.ts';
import { DIGITS, digitKeys } from './keys.ts';
import { heading, keyButton } from './parts.ts';
import { tokens } from './segments.ts';
import type { Screen } from './state.ts';

/** What is made of words of the article, and what of a name. */
const OF_WORDS: readonly Added[] = ['quotes', 'unquoted', 'statements', 'facts', 'events'];
const OF_NAMES = ['people', 'parties', 'topics', 'disputes'] as const;

/** What is added, in a sentence each. */
const ABOUT: Readonly<Record<Added | (typeof OF_NAMES)[number], string>> = {
  quotes: 'Somebody is quoted saying these words.',
  unquoted: 'They stand in quotation marks, and nobody is quoted.',
  statements: 'Somebody is reported to say, accuse, deny or decide it.',
  facts: 'The reporter says it.',
  events: 'It took place, or is to.',
  people: 'Somebody whom the record doesn’t know yet.',
  parties: 'A country, a body or a bloc that it doesn’t know yet.',
  topics: 'A subject that it hasn’t yet.',
  disputes: 'A question on which the sides differ.',
};

/** Asks what is to be added. @param pick has words of the article chosen */
export function newScreen(app: App, stretch: Stretch | undefined, pick: (section: Added) => void): Drawn {
  const line = stretch && app.open?.view.article[stretch.line];
  const add = (section: Added): void =>
    stretch ? void app.do({ op: 'add', section, stretch }, 'next item') : pick(section);
  const deeds = [
    ...OF_WORDS.map(section => ({ section, act: () => add(section) })),
    ...(stretch ? [] : OF_NAMES.map(section => ({ section, act: () => app.go({ kind: 'name', section }) }))),
  ];
  const element = el('div', { class: 'screen' }, [
    el('div', { class: 'screen-body' }, [
      heading('What is to be added?'),
      line !== undefined &&
        el('blockquote', { class: 'words', dir: 'auto' }, [line.text.slice(stretch?.start, stretch?.end)]),
      el(
        'ul',
        { class: 'offers' },
        deeds.map(({ section, act }, at) =>
          el('li', {}, [
            keyButton(DIGITS[at] ?? '', PARTS[section], act),
            el('span', { class: 'hint' }, [ABOUT[section]]),
          ]),
        ),
      ),
    ]),
    el('div', { class: 'row actions' }, [keyButton('Escape', 'Back', () => app.go({ kind: 'item' }))]),
  ]);
  return {
    element,
    keys: { ...digitKeys(deeds.map(({ act }) => act)), Escape: () => app.go({ kind: 'item' }) },
    focus: 'title',
  };
}

const LABELS: Readonly<Record<(typeof OF_NAMES)[number], string>> = {
  people: 'Full name, as a reader would look for it',
  parties: 'Name, in English',
  topics: 'Name, in English, as a heading: “The fleet”',
  disputes: 'The question, in your words: “Were the boats late?”',
};

/** Asks for the name of something new; the rest of it is asked for as of any other item. */
export function nameScreen(app: App, section: (typeof OF_NAMES)[number]): Drawn {
  const input = el('input', { type: 'text', id: 'name', autocomplete: 'off', required: true, 'data-id': 'name' });
  const form = el('form', { class: 'part' }, [
    el('label', { for: 'name' }, [LABELS[section]]),
    input,
    el('button', { type: 'submit', class: 'press primary' }, ['Add']),
  ]);
  form.addEventListener('submit', event => {
    event.preventDefault();
    void app.do({ op: 'create', section, name: input.value }, 'next item');
  });
  const element = el('div', { class: 'screen' }, [
    el('div', { class: 'screen-body' }, [heading(PARTS[section]), el('p', { class: 'hint' }, [ABOUT[section]]), form]),
    el('div', { class: 'row actions' }, [keyButton('Escape', 'Back', () => app.go({ kind: 'item' }))]),
  ]);
  return { element, keys: { Escape: () => app.go({ kind: 'item' }) }, focus: 'name' };
}

/** Has words of the article chosen by keys. */
export function pickScreen(app: App, screen: Extract<Screen, { kind: 'pick' }>, say: (text: string) => void): Drawn {
  const { view } = app.open ?? {};
  const { stretch, take } = screen;
  const words = view?.article[stretch.line]?.text.slice(stretch.start, stretch.end) ?? '';
  const move = (to: Stretch | undefined) => (): void => {
    if (!to || !view) return;
    say(view.article[to.line]?.text.slice(to.start, to.end) ?? '');
    app.go({ ...screen, stretch: to });
  };
  const loose = view && nextLoose(view, stretch);
  const moves = view
    ? [
        { key: 'ArrowRight', label: 'End later', act: move(moved(view, stretch, 'end', 1)) },
        { key: 'ArrowLeft', label: 'End earlier', act: move(moved(view, stretch, 'end', -1)) },
        { key: 'Shift+ArrowRight', label: 'Begin later', act: move(moved(view, stretch, 'start', 1)) },
        { key: 'Shift+ArrowLeft', label: 'Begin earlier', act: move(moved(view, stretch, 'start', -1)) },
        { key: 'ArrowDown', label: 'Next paragraph', act: move(beside(view, stretch.line, 1)) },
        { key: 'ArrowUp', label: 'Paragraph before', act: move(beside(view, stretch.line, -1)) },
        ...(loose ? [{ key: 'm', label: 'Next words in no item', act: move(loose) }] : []),
      ]
    : [];
  const back = (): void => app.go({ kind: 'item' });
  const element = el('div', { class: 'screen' }, [
    el('div', { class: 'screen-body' }, [
      heading(`Choose the words: ${screen.what}`),
      el('p', { class: 'hint' }, [
        'They are marked in the article. Arrow keys move the end, with Shift the beginning. Or mark them with the mouse: a press takes a word, a second press with Shift all up to there.',
      ]),
      el('blockquote', { class: 'words picked', dir: 'auto' }, [words]),
      el(
        'div',
        { class: 'row' },
        moves.map(({ key, label, act }) => keyButton(key, label, act)),
      ),
    ]),
    el('div', { class: 'row actions' }, [
      keyButton('Enter', 'Take these words', () => take(stretch), 'primary'),
      keyButton('Escape', 'Back', back),
    ]),
  ]);
  const keys = Object.fromEntries(moves.map(({ key, act }) => [key, act]));
  return { element, keys: { ...keys, Enter: () => take(stretch), Escape: back }, focus: 'title' };
}

/** A stretch with its beginning or end moved by a word or a sign. */
function moved(
  { article }: View,
  { line, start, end }: Stretch,
  edge: 'start' | 'end',
  by: 1 | -1,
): Stretch | undefined {
  const all = tokens(article[line]?.text ?? '').map(token => token[edge]);
  const now = edge === 'start' ? start : end;
  const to = by > 0 ? all.find(at => at > now) : all.findLast(at => at < now);
  if (to === undefined) return undefined;
  const next = edge === 'start' ? { line, start: to, end } : { line, start, end: to };
  return next.start < next.end ? next : undefined;
}

/** The first word of a line beside another. */
function beside({ article }: View, line: number, by: 1 | -1): Stretch | undefined {
  const to = line + by;
  const [first] = tokens(article[to]?.text ?? '');
  return first && { line: to, ...first };
}

/** The next passage in quotation marks that no item has, from the top again behind the last; none that is chosen from already. */
function nextLoose({ loose }: Pick<View, 'loose'>, { line, start, end }: Stretch): Stretch | undefined {
  const others = loose.filter(one => one.line !== line || one.end <= start || one.start >= end);
  return others.find(one => one.line > line || (one.line === line && one.start >= end)) ?? others[0];
}

/** Where a choice of words begins: with what no item has, else with the first word beside the item that is looked at. */
export function firstStretch(app: App): Stretch | undefined {
  const { view } = app.open ?? {};
  const [loose] = view?.loose ?? [];
  if (!view || loose) return loose;
  const line = app.item?.lines[0] ?? 0;
  return beside(view, line - 1, 1);
}
