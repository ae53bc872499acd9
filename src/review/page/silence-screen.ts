/** Asks, one by one, whether an item answers what another source calls a silence. */
import { el } from '../../playground/page/dom.ts';
import type { Undecided } from '../web/api.ts';
import type { App } from './app.ts';
import type { Drawn } from './item-screen.ts';
import { heading, keyButton } from './parts.ts';

/** @param left those that aren't decided; the first is asked for */
export function silenceScreen(app: App, left: readonly Undecided[], reason: string): Drawn {
  const [now, ...rest] = left;
  if (!now) return { element: el('p'), keys: {} };
  const { of, by, item, question, party, says } = now;
  const back = (): void => app.go({ kind: 'finish' });
  const decide = async (why?: string): Promise<void> => {
    const isDone = await app.do({ op: 'aside', of, by, item, ...(why !== undefined && { why }) });
    if (!isDone) return;
    if (rest.length > 0) app.go({ kind: 'silence', left: rest, reason: why ?? reason });
    else await app.finish();
  };
  const input = el('input', { type: 'text', id: 'why', autocomplete: 'off', required: true, 'data-id': 'why' });
  const form = el('form', { class: 'part' }, [
    el('label', { for: 'why' }, ['It doesn’t, because … (a sentence of yours)']),
    input,
    el('button', { type: 'submit', class: 'press secondary' }, ['Keep that']),
  ]);
  form.addEventListener('submit', event => {
    event.preventDefault();
    void decide(input.value.trim());
  });
  const again = reason !== '' && keyButton('2', `It doesn’t: ${reason}`, () => void decide(reason));
  const element = el('div', { class: 'screen' }, [
    el('div', { class: 'screen-body' }, [
      heading('Is this an answer?', el('span', { class: 'place' }, [`${left.length} left`])),
      el('p', { class: 'hint' }, [
        'Another source says that somebody is silent on a question, and this article has words of theirs on the same topic.',
      ]),
      el('h3', {}, ['The question']),
      el('p', { dir: 'auto' }, [question]),
      el('h3', {}, [`${party} counts as silent there. This article has:`]),
      el('blockquote', { class: 'words', dir: 'auto' }, [says]),
      el('div', { class: 'choices' }, [keyButton('1', 'It answers: link it there', () => void decide()), again]),
      form,
    ]),
    el('div', { class: 'row actions' }, [keyButton('Escape', 'Back', back)]),
  ]);
  return {
    element,
    keys: {
      1: () => void decide(),
      ...(reason !== '' && { 2: () => void decide(reason) }),
      e: () => input.focus(),
      Escape: back,
    },
    focus: 'title',
  };
}
