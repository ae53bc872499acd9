/** Draws what can be chosen for a field, and finds more of a long list. */
import { button, el } from '../../playground/page/dom.ts';
import type { App } from './app.ts';
import { type Choice, choicesOf } from './choices.ts';
import { DIGITS } from './keys.ts';
import type { Shown } from './state.ts';

/** Lists choices, each with its key. */
export function choiceList(offered: readonly Choice[], choose: (choice: Choice) => void): HTMLElement {
  return el(
    'div',
    { class: 'choices' },
    offered.map((choice, at) =>
      button(
        { class: 'choice', 'aria-pressed': String(choice.isChosen), 'data-id': `choice-${choice.label}` },
        [
          at < DIGITS.length && el('kbd', { 'aria-hidden': 'true' }, [String(at + 1)]),
          el('span', { dir: 'auto' }, [choice.label]),
        ],
        () => choose(choice),
      ),
    ),
  );
}

/** Finds values that are further down a long list. */
export function finder(app: App, { item, kind, field }: Shown, choose: (choice: Choice) => void): HTMLElement {
  const found = el('div', { class: 'choices', 'aria-live': 'polite' });
  const input = el('input', { type: 'search', id: 'find', autocomplete: 'off', 'data-id': 'find' });
  const offered = (): readonly Choice[] =>
    input.value.trim() === '' || !app.open ? [] : choicesOf(kind, field, item, app.open.view, input.value).offered;
  input.addEventListener('input', () => {
    const all = offered();
    found.replaceChildren(
      all.length > 0 || input.value.trim() === '' ? choiceList(all, choose) : 'Nothing is called that.',
    );
  });
  // What has the focus keeps it when it's drawn anew.
  const leave = (): void => {
    input.blur();
    app.go({ kind: 'item' });
  };
  input.addEventListener('keydown', event => {
    const [first] = offered();
    if (event.key === 'Enter' && first) {
      // What is pressed next is meant for the field.
      input.blur();
      choose(first);
    }
    if (event.key === 'Escape') leave();
    if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
  });
  return el('div', { class: 'part' }, [el('label', { for: 'find' }, ['Find another (press /)']), input, found]);
}
