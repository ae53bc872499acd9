/** A message as the channel shows it. */

import type {
  APIButtonComponent,
  APIEmbed,
  APIEmbedField,
  APIMessageTopLevelComponent,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import type { Attachment } from '../api.ts';
import { button, type Child, el, moment, webLink } from './dom.ts';
import { isPrivate, type Shown, type User } from './interactions.ts';
import { markdown, type Reading } from './markdown.ts';
import { popup } from './popup.ts';
import type { Drawing } from './render-context.ts';

// Files of a message, and the pictures that its embeds take from them.

const SCHEME = 'attachment://';
/** Beside a file's name: its size in kilobytes. */
const KILO = 1024;

const isPicture = ({ content_type: type }: Attachment): boolean => type.startsWith('image/');

/** The file that an embed's picture names. Pictures from elsewhere aren't fetched: the page is this machine's alone. */
function attached(url: string | undefined, files: readonly Attachment[]): Attachment | undefined {
  return url?.startsWith(SCHEME) ? files.find(f => f.filename === url.slice(SCHEME.length)) : undefined;
}

/** A picture with its text for those who don't see it; a press shows it whole. */
function picture(file: Attachment, attributes: { readonly class: string }): HTMLElement {
  const { url, description = file.filename, width, height } = file;
  const shown = el('img', { src: url, alt: description, title: description, width, height });
  return el('a', { ...attributes, href: url, target: '_blank', rel: 'noreferrer noopener' }, [shown]);
}

/** The files that no embed shows. */
function fileList(files: readonly Attachment[]): HTMLElement | undefined {
  if (files.length === 0) return undefined;
  const size = (file: Attachment): string => `${Math.ceil(file.size / KILO)} KB`;
  const shown = files.map(file =>
    isPicture(file)
      ? picture(file, { class: 'picture' })
      : el('p', { class: 'file' }, [
          el('a', { href: file.url, download: file.filename }, [file.filename]),
          ` · ${size(file)}`,
        ]),
  );
  return el('div', { class: 'files' }, shown);
}

// Buttons and menus under a message. https://discord.com/developers/docs/components/reference

const ROW = 1;
const BUTTON = 2;
const STRING_SELECT = 3;
const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };
const LINK = 5;

function componentRows(shown: Shown, drawing: Drawing): HTMLElement[] {
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

// An embed: https://discord.com/developers/docs/resources/message#embed-object

/** Fields that stand side by side share a row of twelve columns: two have six each, three have four. */
const COLUMNS = 12;
const IN_A_ROW = 3;

function embed(of: APIEmbed, shown: Shown, drawing: Drawing): HTMLElement {
  const { locale, phrases } = drawing;
  const files = shown.message.attachments;
  const reading: Reading = { locale, spoiler: phrases.spoiler, heading: of.title === undefined ? 3 : 4 };
  const read = (text: string) => markdown(text, shown.trees, reading);
  const thumbnail = attached(of.thumbnail?.url, files);
  const image = attached(of.image?.url, files);
  const made = el('div', { class: 'embed' }, [
    el('div', { class: 'embed-words' }, [
      of.author && el('p', { class: 'embed-author' }, [linked(of.author.url, [of.author.name])]),
      of.title !== undefined && el('h3', { class: 'embed-title' }, [linked(of.url, read(of.title))]),
      of.description !== undefined && el('div', { class: 'words' }, read(of.description)),
      fieldGrid(of.fields ?? [], read),
    ]),
    thumbnail && picture(thumbnail, { class: 'thumbnail' }),
    image && picture(image, { class: 'image' }),
    foot(of, locale),
  ]);
  if (of.color !== undefined) made.style.setProperty('--bar', `#${of.color.toString(16).padStart(6, '0')}`);
  return made;
}

const linked = (url: string | undefined, children: readonly Child[]): HTMLElement =>
  url === undefined ? el('span', {}, children) : webLink(url, {}, children);

function foot({ footer, timestamp }: APIEmbed, locale: string): HTMLElement | false {
  if (!footer && timestamp === undefined) return false;
  const when = timestamp === undefined ? [] : [moment(new Date(timestamp), 's', locale)];
  return el('p', { class: 'embed-foot' }, [footer?.text, footer && when.length > 0 && ' · ', ...when]);
}

/** Rows of fields: one that isn't inline has a row to itself, up to three inline ones in sequence share one. */
function rowsOf(fields: readonly APIEmbedField[]): readonly (readonly APIEmbedField[])[] {
  const rows: APIEmbedField[][] = [];
  for (const field of fields) {
    const row = rows.at(-1);
    if (field.inline && row?.[0]?.inline && row.length < IN_A_ROW) row.push(field);
    else rows.push([field]);
  }
  return rows;
}

function fieldGrid(fields: readonly APIEmbedField[], read: (text: string) => readonly Child[]): HTMLElement | false {
  if (fields.length === 0) return false;
  const cells = rowsOf(fields).flatMap(row =>
    row.map(({ name, value }) =>
      el('div', { class: `span-${COLUMNS / row.length}` }, [el('dt', {}, read(name)), el('dd', {}, read(value))]),
    ),
  );
  return el('dl', { class: 'fields' }, cells);
}

export function drawMessage(shown: Shown, drawing: Drawing): HTMLLIElement {
  const { message } = shown;
  const { phrases, locale } = drawing;
  const nameId = `by-${message.id}`;
  const name = message.author.bot ? message.author.username : phrases.you;
  const menu = popup(
    'menu',
    phrases.apps,
    { attributes: { class: 'more', 'aria-label': phrases.apps, title: phrases.apps }, label: '•••' },
    () => drawing.menu(shown),
  );
  const made = el('article', { 'aria-labelledby': nameId, tabindex: -1 }, [
    context(shown, drawing),
    avatar(message.author, name),
    el('div', { class: 'head' }, [
      el('h2', { id: nameId, class: 'by' }, [name]),
      message.author.bot && el('span', { class: 'tag' }, [phrases.bot]),
      moment(new Date(message.timestamp), 't', locale),
    ]),
    body(shown, drawing),
    menu.whole,
  ]);
  made.addEventListener('contextmenu', event => {
    if (!isOwnMenu(event)) return;
    event.preventDefault();
    menu.open();
  });
  return el('li', { id: `message-${message.id}`, class: isPrivate(message) && 'private' }, [made]);
}

/** Over a link or marked words the browser's own menu is the one that's meant. */
function isOwnMenu({ target }: Event): boolean {
  return target instanceof Element && target.closest('a, img') === null && (getSelection()?.isCollapsed ?? true);
}

function body(shown: Shown, drawing: Drawing): HTMLElement {
  const { message, trees } = shown;
  const { phrases, locale } = drawing;
  const { content, embeds, attachments } = message;
  const inEmbeds = new Set(embeds.flatMap(e => [e.thumbnail, e.image].map(p => attached(p?.url, attachments))));
  return el('div', { class: 'body' }, [
    content !== '' &&
      el('div', { class: 'words' }, [
        ...markdown(content, trees, { locale, spoiler: phrases.spoiler, heading: 3 }),
        message.edited_timestamp !== null && el('small', { class: 'edited' }, [` ${phrases.edited}`]),
      ]),
    fileList(attachments.filter(file => !inEmbeds.has(file))),
    ...embeds.map(of => embed(of, shown, drawing)),
    ...componentRows(shown, drawing),
    isPrivate(message) && privateNote(shown, drawing),
  ]);
}

function privateNote(shown: Shown, { phrases, dismiss }: Drawing): HTMLElement {
  const eye = el('span', { 'aria-hidden': 'true' }, ['👁 ']);
  const away = button({ class: 'text-button' }, [phrases.dismiss], () => dismiss(shown));
  return el('p', { class: 'private-note' }, [eye, phrases.onlyYou, ' · ', away]);
}

/** Above a message: the command that it answers, or the message whose button was pressed. */
function context({ message, answers }: Shown, { phrases, named }: Drawing): Child {
  const { interaction_metadata: asked } = message;
  if (asked?.name !== undefined) {
    return el('p', { class: 'context' }, [`${phrases.youUsed} `, el('b', {}, [named(asked.name)])]);
  }
  if (!answers) return undefined;
  const by = answers.author.bot ? answers.author.username : phrases.you;
  return el('p', { class: 'context' }, [el('b', {}, [by]), ` ${answers.words}`]);
}

/** A letter in a disc: pictures of people would be somebody's, and come from elsewhere. */
function avatar({ bot }: User, name: string): HTMLElement {
  const letter = [...name][0] ?? '';
  return el('span', { class: bot ? 'avatar bot' : 'avatar', 'aria-hidden': 'true' }, [letter]);
}
