/** Has the value of a field written in a form, and saves it. */
import { el } from '../../playground/page/dom.ts';
import type { App } from './app.ts';
import { partOf } from './form.ts';
import { keyButton } from './parts.ts';
import type { Shown } from './state.ts';

/** The form in which a value is written. */
export function writing(app: App, { item, kind, field }: Shown): HTMLElement {
  const { view } = app.open ?? {};
  if (!view) return el('p');
  const begun = app.screen.kind === 'write' ? app.screen.begun : undefined;
  const refused = el('p', { class: 'refused' });
  const isOneLine = ['text', 'number', 'place', 'entry'].includes(kind.form.kind);
  const part = partOf(kind.form, begun ?? field.offer ?? field.value, { ...kind, lists: view.lists });
  const isOffered = begun === undefined && field.offer !== undefined;
  const form = el('form', { class: 'writing', autocomplete: 'off', 'data-offered': isOffered ? '' : undefined }, [
    isOffered && el('p', { class: 'hint' }, ['Proposed: take it with Save, or write over it.']),
    part.element,
    refused,
    el('div', { class: 'row' }, [
      el('button', { type: 'submit', class: 'press primary' }, [
        el('kbd', { 'aria-hidden': 'true' }, [isOneLine ? '↵' : 'Ctrl ↵']),
        'Save',
      ]),
      keyButton('Escape', 'Cancel', () => app.go({ kind: 'item' })),
    ]),
  ]);
  const save = async (): Promise<void> => {
    const value = part.read();
    if (value === undefined && kind.required) {
      refused.textContent = 'There is nothing to save yet. Write it, or press Esc.';
      return;
    }
    const isDone = await app.do(
      { op: 'edit', key: item.key, field: field.name, ...(value !== undefined && { value }) },
      'next field',
    );
    if (!isDone) refused.textContent = app.refusal;
  };
  form.addEventListener('submit', event => {
    event.preventDefault();
    void save();
  });
  // A text is one line, however long; where there is one a line, Enter begins the next.
  form.addEventListener('keydown', event => {
    const isOneText = event.target instanceof HTMLTextAreaElement && isOneLine;
    if (event.key !== 'Enter' || !(isOneText || event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  });
  return form;
}
