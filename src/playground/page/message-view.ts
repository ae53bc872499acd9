/** Draws a message: its text, files, embeds, buttons and menus. */
import type { APIButtonComponent, APIMessageTopLevelComponent, APIStringSelectComponent } from 'discord-api-types/v10';
import type { User } from './channel.ts';
import { button, type Child, el, moment, webLink } from './dom.ts';
import { embed } from './embed-view.ts';
import { attached, fileList } from './file-view.ts';
import { markdown } from './markdown.ts';
import { isPrivate, type ShownMessage } from './messages.ts';
import { popup } from './popup.ts';
import type { RenderContext } from './render-context.ts';

// Buttons and menus under a message. https://discord.com/developers/docs/components/reference

const ROW = 1;
const BUTTON = 2;
const STRING_SELECT = 3;
const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };
const LINK = 5;

function componentRows(shown: ShownMessage, context: RenderContext): HTMLElement[] {
  return shown.message.components.map(of => row(of, shown, context));
}

function row(of: APIMessageTopLevelComponent, shown: ShownMessage, context: RenderContext): HTMLElement {
  const parts = of.type === ROW ? of.components : [];
  return el(
    'div',
    { class: 'row' },
    parts.map(component => {
      if (component.type === BUTTON) return pressable(component, shown, context);
      if (component.type === STRING_SELECT) return choice(component, shown, context);
      return undefined;
    }),
  );
}

function pressable(of: APIButtonComponent, shown: ShownMessage, context: RenderContext): HTMLElement | undefined {
  const label: Child[] =
    'label' in of ? [of.emoji?.name && el('span', { 'aria-hidden': 'true' }, [`${of.emoji.name} `]), of.label] : [];
  if (of.style === LINK) return webLink(of.url, { class: 'press link' }, label);
  if (!('custom_id' in of)) return undefined;
  const { custom_id: id } = of;
  const attributes = { class: `press ${STYLES[of.style]}`, 'data-custom-id': id, disabled: of.disabled };
  return button(attributes, label, () => context.press(shown, { custom_id: id }));
}

function choice(of: APIStringSelectComponent, shown: ShownMessage, context: RenderContext): HTMLElement {
  const { custom_id: id, options, placeholder = context.phrases.choices } = of;
  const chosen = options.find(o => o.default);
  const label = chosen?.label ?? placeholder;
  const items = options.map(option => ({
    label: option.label,
    ...(option.description !== undefined && { about: option.description }),
    isChosen: option === chosen,
    choose: () => context.press(shown, { custom_id: id, values: [option.value] }),
  }));
  const made = popup(
    'listbox',
    placeholder,
    { attributes: { class: 'select', 'data-custom-id': id }, label },
    () => items,
  );
  made.opener.disabled = of.disabled ?? false;
  return made.element;
}

/** Draws a message as an item of the list. */
export function drawMessage(shown: ShownMessage, context: RenderContext): HTMLLIElement {
  const { message } = shown;
  const { phrases, locale } = context;
  const nameId = `by-${message.id}`;
  const name = message.author.bot ? message.author.username : phrases.you;
  const menu = popup(
    'menu',
    phrases.apps,
    { attributes: { class: 'more', 'aria-label': phrases.apps, title: phrases.apps }, label: '•••' },
    () => context.menu(shown),
  );
  const made = el('article', { 'aria-labelledby': nameId, tabindex: -1 }, [
    contextLine(shown, context),
    avatar(message.author, name),
    el('div', { class: 'head' }, [
      el('h2', { id: nameId, class: 'by' }, [name]),
      message.author.bot && el('span', { class: 'tag' }, [phrases.bot]),
      moment(new Date(message.timestamp), 't', locale),
    ]),
    body(shown, context),
    menu.element,
  ]);
  made.addEventListener('contextmenu', event => {
    if (!isOwnMenu(event)) return;
    event.preventDefault();
    menu.open();
  });
  return el('li', { id: `message-${message.id}`, class: isPrivate(message) && 'private' }, [made]);
}

/** Tells whether a right click should open our menu: over a link, a picture or selected text, it opens the browser's. */
function isOwnMenu({ target }: Event): boolean {
  return target instanceof Element && target.closest('a, img') === null && (getSelection()?.isCollapsed ?? true);
}

function body(shown: ShownMessage, context: RenderContext): HTMLElement {
  const { message, trees } = shown;
  const { phrases } = context;
  const { content, embeds, attachments } = message;
  const inEmbeds = new Set(embeds.flatMap(e => [e.thumbnail, e.image].map(p => attached(p?.url, attachments))));
  return el('div', { class: 'body' }, [
    content !== '' &&
      el('div', { class: 'words' }, [
        ...markdown(content, trees, { ...context, heading: 3 }),
        message.edited_timestamp !== null && el('small', { class: 'edited' }, [` ${phrases.edited}`]),
      ]),
    fileList(attachments.filter(file => !inEmbeds.has(file))),
    ...embeds.map(of => embed(of, shown, context)),
    ...componentRows(shown, context),
    isPrivate(message) && privateNote(shown, context),
  ]);
}

function privateNote(shown: ShownMessage, { phrases, dismiss }: RenderContext): HTMLElement {
  const eye = el('span', { 'aria-hidden': 'true' }, ['👁 ']);
  const away = button({ class: 'text-button' }, [phrases.dismiss], () => dismiss(shown));
  return el('p', { class: 'private-note' }, [eye, phrases.onlyYou, ' · ', away]);
}

/** Draws the line above a message: the command that it answers, or the message under which a button was pressed. */
function contextLine({ message, answers }: ShownMessage, { phrases, named }: RenderContext): Child {
  const { interaction_metadata: asked } = message;
  if (asked?.name !== undefined) {
    return el('p', { class: 'context' }, [`${phrases.youUsed} `, el('b', {}, [named(asked.name)])]);
  }
  if (!answers) return undefined;
  const by = answers.author.bot ? answers.author.username : phrases.you;
  return el('p', { class: 'context' }, [el('b', {}, [by]), ` ${answers.words}`]);
}

/** Draws a letter in a disc: a real picture would have to be loaded from elsewhere. */
function avatar({ bot }: User, name: string): HTMLElement {
  const letter = [...name][0] ?? '';
  return el('span', { class: bot ? 'avatar bot' : 'avatar', 'aria-hidden': 'true' }, [letter]);
}
