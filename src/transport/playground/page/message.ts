/** A message as the channel shows it. */
import { attached, fileList } from './attachments.ts';
import { componentRows } from './components.ts';
import { button, type Child, el } from './dom.ts';
import type { Drawing } from './drawing.ts';
import { embed } from './embed.ts';
import { markdown } from './markdown.ts';
import { isPrivate, type Shown } from './messages.ts';
import { moment } from './moments.ts';
import { popup } from './popup.ts';
import type { User } from './world.ts';

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
