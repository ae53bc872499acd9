/** Buttons and menus under a message. https://discord.com/developers/docs/components/reference */
import type { APIButtonComponent, APIMessageTopLevelComponent, APIStringSelectComponent } from 'discord-api-types/v10';
import { button, type Child, el, webLink } from './dom.ts';
import type { Drawing } from './drawing.ts';
import type { Shown } from './messages.ts';
import { popup } from './popup.ts';

const ROW = 1;
const BUTTON = 2;
const STRING_SELECT = 3;
const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };
const LINK = 5;

export function componentRows(shown: Shown, drawing: Drawing): HTMLElement[] {
  return shown.message.components.map(of => row(of, shown, drawing));
}

function row(of: APIMessageTopLevelComponent, shown: Shown, drawing: Drawing): HTMLElement {
  const parts = of.type === ROW ? of.components : [];
  return el(
    'div',
    { class: 'row' },
    parts.map(component => {
      if (component.type === BUTTON) return pressable(component, shown, drawing);
      if (component.type === STRING_SELECT) return choice(component, shown, drawing);
      return undefined;
    }),
  );
}

function pressable(of: APIButtonComponent, shown: Shown, drawing: Drawing): HTMLElement | undefined {
  const label: Child[] =
    'label' in of ? [of.emoji?.name && el('span', { 'aria-hidden': 'true' }, [`${of.emoji.name} `]), of.label] : [];
  if (of.style === LINK) return webLink(of.url, { class: 'press link' }, label);
  if (!('custom_id' in of)) return undefined;
  const { custom_id: id } = of;
  const attributes = { class: `press ${STYLES[of.style]}`, 'data-custom-id': id, disabled: of.disabled };
  return button(attributes, label, () => drawing.press(shown, { custom_id: id }));
}

function choice(of: APIStringSelectComponent, shown: Shown, drawing: Drawing): HTMLElement {
  const { custom_id: id, options, placeholder = drawing.phrases.choices } = of;
  const chosen = options.find(o => o.default);
  const label = chosen?.label ?? placeholder;
  const items = options.map(option => ({
    label: option.label,
    ...(option.description !== undefined && { about: option.description }),
    isChosen: option === chosen,
    choose: () => drawing.press(shown, { custom_id: id, values: [option.value] }),
  }));
  const made = popup(
    'listbox',
    placeholder,
    { attributes: { class: 'select', 'data-custom-id': id }, label },
    () => items,
  );
  made.opener.disabled = of.disabled ?? false;
  return made.whole;
}
