/** Asks, silence by silence, whether any of a draft's items answers what another source calls one. */
import { button, el } from '../../playground/page/dom.ts';
import { counted } from '../../text/counted.ts';
import type { Aside, Undecided } from '../web/api.ts';
import type { App } from './app.ts';
import type { Drawn } from './item-screen.ts';
import { DIGITS, digitKeys } from './keys.ts';
import { heading, keyButton } from './parts.ts';

/** A row of the list: an item, and whether it is meant by the reason. */
interface Row {
  readonly element: HTMLElement;
  readonly tick: HTMLInputElement;
  readonly made: Aside;
  answers(): void;
}

/**
 * Draws a silence with all the items that may answer it. One reason does for all that are ticked; an answer is linked by itself.
 *
 * @param left those that aren't decided; the first one's silence is asked for
 * @param reason the one given last
 */
export function silenceScreen(app: App, left: readonly Undecided[], reason: string): Drawn {
  const [first] = left;
  if (!first) return { element: el('p'), keys: {} };
  const here = left.filter(({ of, by }) => of === first.of && by === first.by);
  const back = (): void => app.go({ kind: 'finish' });
  const rows = here.map((one, at) => rowOf(app, one, at, reason));
  const setAside = async (why: string): Promise<void> => {
    const meant = rows.filter(({ tick }) => tick.checked).map(({ made }) => ({ ...made, why }));
    if (meant.length === 0 || !(await app.do({ op: 'aside', made: meant }))) return;
    const rest = left.filter(
      one => !meant.some(({ of, by, item }) => one.of === of && one.by === by && one.item === item),
    );
    if (rest.length > 0) app.go({ kind: 'silence', left: rest, reason: why });
    else await app.finish(why);
  };
  const input = el('input', { type: 'text', id: 'why', autocomplete: 'off', required: true, 'data-id': 'why' });
  const form = el('form', { class: 'part' }, [
    el('label', { for: 'why' }, ['Those that are ticked don’t, because … (a sentence of yours; press e)']),
    input,
    el('button', { type: 'submit', class: 'press secondary' }, ['Keep that for all that are ticked']),
  ]);
  form.addEventListener('submit', event => {
    event.preventDefault();
    void setAside(input.value.trim());
  });
  const again = reason !== '' && keyButton('y', `For the same reason: ${reason}`, () => void setAside(reason));
  const undo = async (): Promise<void> => {
    if (await app.do({ op: 'undo' })) await app.finish(reason);
  };
  const element = el('div', { class: 'screen' }, [
    el('div', { class: 'screen-body' }, [
      heading('Is any of this an answer?', el('span', { class: 'place' }, [`${left.length} left`])),
      el('p', { class: 'hint' }, [
        'Another source says that somebody is silent on a question, and this article has words of theirs on the same topic.',
      ]),
      el('h3', {}, ['The question']),
      el('p', { dir: 'auto' }, [first.question]),
      el('h3', {}, [`${first.party} counts as silent there. This article has ${counted(here.length, 'item')}:`]),
      el(
        'ul',
        { class: 'ticked', 'data-id': 'silence-list' },
        rows.map(row => row.element),
      ),
      again,
      form,
    ]),
    el('div', { class: 'row actions' }, [keyButton('Escape', 'Back', back)]),
  ]);
  const move = (by: 1 | -1) => (): void => {
    const at = rows.findIndex(({ tick }) => tick === document.activeElement);
    (rows[at + by] ?? rows[at])?.tick.focus();
  };
  return {
    element,
    keys: {
      ...digitKeys(rows.map(row => () => row.answers())),
      ...(reason !== '' && { y: () => void setAside(reason) }),
      e: () => input.focus(),
      u: () => void undo(),
      ArrowDown: move(1),
      ArrowUp: move(-1),
      Escape: back,
    },
    focus: 'title',
  };
}

/** An item that is linked may answer for the others as well: what is left is asked for anew. */
function rowOf(app: App, { of, by, item, says }: Undecided, at: number, reason: string): Row {
  const made = { of, by, item };
  const { items = [], speakers = [] } = app.open?.view ?? {};
  const speaker = items.find(({ key }) => key.endsWith(`/${item}`))?.speaker;
  const who = speaker === undefined ? '' : `${speakers[speaker]?.label ?? ''}: `;
  const answers = async (): Promise<void> => {
    if (await app.do({ op: 'aside', made: [made] })) await app.finish(reason);
  };
  const tick = el('input', { type: 'checkbox', id: `tick-${at}`, checked: true, 'data-id': `tick-${item}` });
  const label = 'It answers: link it';
  const press = (): void => void answers();
  const digit = DIGITS[at];
  const link =
    digit === undefined ? button({ class: 'press secondary' }, [label], press) : keyButton(digit, label, press);
  link.setAttribute('aria-describedby', `says-${at}`);
  const element = el('li', {}, [
    tick,
    el('label', { for: tick.id, id: `says-${at}`, class: 'words', dir: 'auto' }, [who, says]),
    link,
  ]);
  return { element, tick, made, answers: press };
}
