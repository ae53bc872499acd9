/** Draws the fields of an item: the one that is looked at with what can be chosen, the others in a line. */
import { button, el } from '../../playground/page/dom.ts';
import { isTakenWithItem, needsLook } from '../asked-fields.ts';
import type { FieldView } from '../web/api.ts';
import type { App } from './app.ts';
import { choiceList, finder } from './choice-list.ts';
import { type Choice, choicesOf } from './choices.ts';
import { isInPart } from './coming-back.ts';
import { CAPITAL, digitKeys, type Keys } from './keys.ts';
import { keyButton, problemList, reasonList } from './parts.ts';
import type { Shown } from './state.ts';
import { writing } from './writing.ts';

const STATES = { right: '', absent: '', likely: 'likely', check: 'look', proposed: 'proposed', open: 'to do' } as const;

const badge = ({ state }: FieldView): HTMLElement | false =>
  STATES[state] !== '' && el('span', { class: `state ${state}` }, [STATES[state]]);

/** A field that isn't looked at. */
export function fieldLine(app: App, { item, kind, field }: Shown): HTMLElement {
  const problems = app.problemsAt(item.key, field.name);
  return button(
    { class: 'field', 'data-id': `field-${field.name}` },
    [
      el('span', { class: 'field-name' }, [kind.label]),
      el('span', { class: 'field-value', dir: 'auto' }, [field.shown === '' ? '–' : field.shown]),
      badge(field),
      // Nobody is led to it, so its doubt is told here.
      isTakenWithItem(field) && el('span', { class: 'hint doubt' }, [field.reasons.map(({ text }) => text).join(' ')]),
      problems.length > 0 &&
        el('span', { class: 'state wrong' }, [`check: ${problems.map(({ message }) => message).join('; ')}`]),
    ],
    () => app.chooseField(field.name),
  );
}

/** The field that is looked at, and its keys. */
export interface Current {
  readonly element: HTMLElement;
  readonly keys: Keys;
}

const NOTHING = { kind: 'none', offered: [], isMore: false } as const;

/** Draws the field that is looked at. */
export function currentField(app: App, shown: Shown): Current {
  const { item, kind, field } = shown;
  const { view } = app.open ?? {};
  const isWritten = app.screen.kind === 'write';
  const choices = view && !isWritten ? choicesOf(kind, field, item, view) : NOTHING;
  const choose = (choice: Choice): void => void take(app, shown, choice.value, choices.kind === 'one');
  const editor = isWritten ? writing(app, shown) : undefined;
  const children = [
    el('h3', { class: 'field-name', id: 'field-name' }, [kind.label, badge(field)]),
    kind.hint !== '' && el('p', { class: 'hint', id: 'field-hint' }, [kind.hint]),
    reasonList(field.reasons),
    ...field.hints.map(hint => el('p', { class: 'hint' }, [hint])),
    problemList(app.problemsAt(item.key, field.name)),
    !isWritten && el('p', { class: 'field-value', dir: 'auto' }, [field.shown === '' ? 'Nothing yet' : field.shown]),
    editor,
    choices.offered.length > 0 && choiceList(choices.offered, choose),
    choices.isMore && finder(app, shown, choose),
    !isWritten && deeds(app, shown, choices.kind),
  ];
  const element = el(
    'section',
    {
      class: 'current',
      role: 'group',
      tabindex: -1,
      'data-id': `field-${field.name}`,
      'aria-labelledby': 'field-name',
      'aria-describedby': kind.hint === '' ? undefined : 'field-hint',
    },
    children,
  );
  return {
    element,
    keys: isWritten
      ? writeKeys(app)
      : { ...digitKeys(choices.offered.map(choice => () => choose(choice))), ...deedKeys(app, shown, choices.kind) },
  };
}

const writeKeys = (app: App): Keys => ({ Escape: () => app.go({ kind: 'item' }) });

/** Writes a value. Where it isn't whole, such as an office that is still to be named, it's asked for. */
async function take(app: App, { item, field }: Shown, value: unknown, isLast: boolean): Promise<void> {
  if (isInPart(value)) {
    app.go({ kind: 'write', field: field.name, begun: value });
    return;
  }
  const deed = { op: 'edit', key: item.key, field: field.name, ...(value !== undefined && { value }) } as const;
  await app.do(deed, isLast ? 'next field' : 'stay');
}

interface DeedOf {
  readonly key: string;
  readonly label: string;
  act(): void;
}

/** What can be done to a field beside choosing. */
function deedsOf(app: App, { item, kind, field }: Shown, choosing: 'one' | 'many' | 'none'): readonly DeedOf[] {
  const { key } = item;
  const { name, state } = field;
  const write = {
    key: choosing === 'none' ? 'Enter' : 'e',
    label: choosing === 'none' ? 'Write' : 'Other',
    act: () => app.go({ kind: 'write', field: name }),
  };
  const isWritable = choosing === 'none' || kind.form.kind === 'either';
  const isDoubtful = needsLook(field) && state !== 'open';
  const settle = {
    key: 'y',
    label: 'Right as it is',
    act: () => void app.do({ op: 'settle', key, field: name }, 'next field'),
  };
  const leaveOut = {
    key: 'x',
    label: 'Leave out',
    act: () => void app.do({ op: 'edit', key, field: name }, 'next field'),
  };
  const next = { key: choosing === 'none' ? 'ArrowDown' : 'Enter', label: 'Next field', act: () => app.nextField() };
  return [
    ...(isWritable ? [write] : []),
    ...(isDoubtful ? [settle] : []),
    ...(!kind.required && choosing !== 'many' && field.value !== undefined ? [leaveOut] : []),
    ...(choosing === 'none' ? [] : [next]),
  ];
}

const deeds = (app: App, shown: Shown, choosing: 'one' | 'many' | 'none'): HTMLElement =>
  el(
    'div',
    { class: 'row' },
    deedsOf(app, shown, choosing).map(({ key, label, act }) => keyButton(key, label, act)),
  );

function deedKeys(app: App, shown: Shown, choosing: 'one' | 'many' | 'none'): Keys {
  const { kind, field } = shown;
  const own = Object.fromEntries(deedsOf(app, shown, choosing).map(({ key, act }) => [key, act]));
  const enter = own['e'] ? {} : { e: own['Enter'] ?? (() => undefined) };
  const isBegun = kind.form.kind === 'text' && (field.state === 'open' || field.value === undefined);
  // Whoever begins to write, writes.
  const begin = (letter: string): void => app.go({ kind: 'write', field: field.name, begun: letter });
  return {
    ...enter,
    ...own,
    ...(isBegun && { [CAPITAL]: begin }),
    '/': () => document.getElementById('find')?.focus(),
  };
}
