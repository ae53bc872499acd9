/** Draws a message: its text, files, embeds, buttons and menus. */
import type {
  APIButtonComponent,
  APIEmbed,
  APIEmbedField,
  APIMessageTopLevelComponent,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import type { Attachment } from '../api.ts';
import type { User } from './channel.ts';
import { button, type Child, el, moment, webLink } from './dom.ts';
import { type MarkdownContext, markdown } from './markdown.ts';
import { isPrivate, type ShownMessage } from './messages.ts';
import { popup } from './popup.ts';
import type { RenderContext } from './render-context.ts';

const SCHEME = 'attachment://';
/** Bytes in a kilobyte. */
const KILO = 1024;

const isPicture = ({ content_type: type }: Attachment): boolean => type.startsWith('image/');

/** Finds the file that an embed's picture names. Pictures from elsewhere aren't loaded: the page works offline. */
function attached(url: string | undefined, files: readonly Attachment[]): Attachment | undefined {
  return url?.startsWith(SCHEME) ? files.find(f => f.filename === url.slice(SCHEME.length)) : undefined;
}

/** Draws a picture with its alternative text; a press opens it in full size. */
function picture(file: Attachment, attributes: { readonly class: string }): HTMLElement {
  const { url, description = file.filename, width, height } = file;
  const shown = el('img', { src: url, alt: description, title: description, width, height });
  return el('a', { ...attributes, href: url, target: '_blank', rel: 'noreferrer noopener' }, [shown]);
}

/** Draws the files that no embed shows. */
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

// An embed: https://discord.com/developers/docs/resources/message#embed-object

/** Columns of a row of fields: of two fields each takes six, of three each takes four. */
const COLUMNS = 12;
const IN_A_ROW = 3;

function embed(of: APIEmbed, shown: ShownMessage, context: RenderContext): HTMLElement {
  const { locale, phrases } = context;
  const files = shown.message.attachments;
  const reading: MarkdownContext = { locale, spoiler: phrases.spoiler, heading: of.title === undefined ? 3 : 4 };
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

/** Groups fields in rows: one that isn't inline has a row to itself, up to three inline ones in sequence share one. */
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
  const { phrases, locale } = context;
  const { content, embeds, attachments } = message;
  const inEmbeds = new Set(embeds.flatMap(e => [e.thumbnail, e.image].map(p => attached(p?.url, attachments))));
  return el('div', { class: 'body' }, [
    content !== '' &&
      el('div', { class: 'words' }, [
        ...markdown(content, trees, { locale, spoiler: phrases.spoiler, heading: 3 }),
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
