/** Draws the page as it stands, and keeps the focus where somebody works. */
import { button, el, part } from '../../playground/page/dom.ts';
import { counted } from '../../text/counted.ts';
import type { Stretch } from '../web/api.ts';
import { nameScreen, newScreen, pickScreen } from './adding-screens.ts';
import type { App } from './app.ts';
import { drawArticle } from './article-view.ts';
import { helpScreen } from './help-screen.ts';
import { type Drawn, itemScreen, rejectScreen } from './item-screen.ts';
import type { Keys } from './keys.ts';
import { joined, listenToMarks, markedIn } from './marking.ts';
import { draftsScreen, finishedScreen, finishScreen, overviewScreen } from './other-screens.ts';
import { keyButton } from './parts.ts';
import { type Picking, picking } from './picking.ts';
import { silenceScreen } from './silence-screen.ts';

/** What can be done from every screen. */
type Tools = readonly (readonly [key: string, label: string, act: () => void])[];

/** The page as it was drawn last. */
interface Last {
  readonly kind: string;
  readonly key: string;
  readonly field: string;
}

/** What draws. */
interface Drawing {
  /** found: no more than what the check found is new; what somebody writes in is left alone. */
  draw(what?: 'found'): void;
  keys(): Keys;
}

/** @param say tells what is chosen */
export function drawing(app: App, say: (text: string) => void): Drawing {
  const [article, panel] = [part('article', HTMLElement), part('panel', HTMLElement)];
  const picks = picking(app, () => (getSelection()?.isCollapsed === false ? markedIn(article)?.stretch : undefined));
  listenToMarks(article, ({ stretch, isCut }, { isMore, isMark }) => {
    const { screen } = app;
    if (screen.kind === 'pick') {
      getSelection()?.removeAllRanges();
      const chosen = isMore ? joined(screen.stretch, stretch) : stretch;
      app.go({ ...screen, stretch: chosen });
      say(`${wordsOf(app, chosen)}${isCut ? ' (a choice stays within one paragraph)' : ''}`);
    } else if (screen.kind === 'item' && isMark)
      say(
        `Marked: ${wordsOf(app, stretch)}. Press n to add something of it${app.item?.words === undefined ? '' : ', w to take it for these words'}.`,
      );
  });
  const tools: Tools = [
    ['n', 'Add', picks.add],
    ['o', 'All', () => app.go({ kind: 'overview' })],
    ['u', 'Undo', () => void app.do({ op: 'undo' })],
    ['f', 'Finish', () => app.go({ kind: 'finish' })],
    ['?', 'Help', () => app.go({ kind: 'help' })],
  ];
  let keys: Keys = {};
  let last: Last = { kind: '', key: '', field: '' };

  function draw(what?: 'found'): void {
    const own = tools.filter(([key]) => app.open !== undefined || key === '?');
    drawHead(app, own, () => app.go({ kind: 'finish' }));
    const made = screenOf(app, picks, say);
    const now = lookedAt(app);
    const isAtItem = last.kind === now.kind && last.key === now.key;
    keepOpen(panel, made.element, isAtItem);
    if (what === 'found' && isLeftAlone(panel, made.element)) return;
    const isWriting = app.screen.kind === 'write';
    keys = isWriting ? made.keys : { ...Object.fromEntries(own.map(([key, , act]) => [key, act])), ...made.keys };
    const had = focusIn(panel);
    show(panel, made.element, isAtItem);
    drawText(app, article, picks.take, last.key !== now.key || now.kind === 'pick');
    const isSame = isAtItem && last.field === now.field;
    last = now;
    if (had !== undefined) focusOn(panel, isSame && had !== '' ? had : made.focus, isWriting);
  }

  return { draw, keys: () => keys };
}

const wordsOf = ({ open }: App, { line, start, end }: Stretch): string =>
  open?.view.article[line]?.text.slice(start, end) ?? '';

const lookedAt = ({ screen, open }: App): Last => ({
  kind: screen.kind,
  key: open?.key ?? '',
  field: open?.field ?? '',
});

/** What somebody writes in isn't drawn over, nor what would be the same: somebody may be pressing it. */
const isLeftAlone = (panel: HTMLElement, screen: HTMLElement): boolean =>
  panel.querySelector('.writing, :is(input, textarea, select):focus') !== null ||
  panel.firstElementChild?.isEqualNode(screen) === true;

/** Leaves open in a screen what somebody opened in the one before. @param isSame it's the same one */
function keepOpen(panel: HTMLElement, screen: HTMLElement, isSame: boolean): void {
  const [before, now] = [panel, screen].map(of => of.querySelector('details'));
  if (isSame && before?.open && now) now.open = true;
}

/** Puts a screen in place of another. @param isSame it's the same one, so that it stays where it was scrolled to */
function show(panel: HTMLElement, screen: HTMLElement, isSame: boolean): void {
  const scrolled = panel.querySelector('.screen-body')?.scrollTop ?? 0;
  panel.replaceChildren(screen);
  const body = panel.querySelector('.screen-body');
  if (body && isSame) body.scrollTop = scrolled;
}

/** The name of what has the focus in the panel; empty where it's on nothing named, `undefined` where it's elsewhere. */
function focusIn(panel: HTMLElement): string | undefined {
  const focused = document.activeElement;
  if (focused === document.body || focused === null) return '';
  if (focused.closest('#tools, #article')) return '';
  return panel.contains(focused) ? (focused.closest<HTMLElement>('[data-id]')?.dataset['id'] ?? '') : undefined;
}

/** Gives the focus to what has a name, else to the screen's title; while a field is written, to what is written in. */
function focusOn(panel: HTMLElement, name: string | undefined, isWriting: boolean): void {
  const input = isWriting ? inputIn(panel) : null;
  const named = name === undefined ? null : panel.querySelector<HTMLElement>(`[data-id="${CSS.escape(name)}"]`);
  const target = input ?? named ?? panel.querySelector<HTMLElement>('[data-id="key-Accept"], [data-id=title]');
  target?.focus({ preventScroll: true });
  // What is only offered goes as soon as something else is written.
  if (input?.closest('[data-offered]') && !(input instanceof HTMLSelectElement)) input.select();
  target?.scrollIntoView({ block: 'nearest' });
}

/** What is written in first: what has to be filled in and isn't, else the first of all. */
function inputIn(panel: HTMLElement): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | null {
  const all = [
    ...panel.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
      '.writing :is(input, textarea, select)',
    ),
  ];
  return all.find(input => input.ariaRequired === 'true' && input.value === '') ?? all[0] ?? null;
}

function screenOf(app: App, picks: Picking, say: (text: string) => void): Drawn {
  const { screen } = app;
  switch (screen.kind) {
    case 'drafts':
      return draftsScreen(app);
    case 'item':
    case 'write':
      return itemScreen(app, picks.forItem);
    case 'reject':
      return rejectScreen(app);
    case 'new':
      return newScreen(app, screen.stretch, picks.forNew);
    case 'name':
      return nameScreen(app, screen.section);
    case 'pick':
      return pickScreen(app, screen, say);
    case 'overview':
      return overviewScreen(app, picks.take);
    case 'finish':
      return finishScreen(app, picks.take);
    case 'silence':
      return silenceScreen(app, screen.left, screen.reason);
    case 'finished':
      return finishedScreen(app, screen);
    case 'help':
      return helpScreen(app);
  }
}

function drawHead({ open }: App, tools: Tools, finish: () => void): void {
  part('title', HTMLElement).textContent = open?.view.title ?? 'Review';
  document.title = `${open ? `${open.view.title} · ` : ''}Review`;
  part('tools', HTMLElement).replaceChildren(...tools.map(([key, label, act]) => keyButton(key, label, act)));
  const progress = part('progress', HTMLElement);
  progress.replaceChildren();
  if (!open) return;
  const { items, loose } = open.view;
  const done = items.filter(({ isDone }) => isDone).length;
  const words = [
    `${done} of ${items.length} done`,
    ...(loose.length > 0 ? [`${counted(loose.length, 'passage')} in no item`] : []),
  ];
  progress.append(el('progress', { value: done, max: items.length, 'aria-label': 'Done' }), words.join(' · '));
  const check = checkText(open.problems?.length);
  progress.append(open.problems?.length ? button({ class: 'to-check' }, [check], finish) : el('span', {}, [check]));
}

function checkText(problems: number | undefined): string {
  if (problems === undefined) return 'checking…';
  return problems === 0 ? 'check: nothing wrong' : `check: ${counted(problems, 'problem')}`;
}

function drawText(app: App, article: HTMLElement, take: (stretch: Stretch) => void, isMoved: boolean): void {
  const { open, screen } = app;
  document.body.dataset['article'] = open ? 'shown' : 'none';
  article.classList.toggle('choosing', screen.kind === 'pick');
  if (!open) {
    article.replaceChildren();
    return;
  }
  const { scrollTop } = article;
  const picked = screen.kind === 'pick' || screen.kind === 'new' ? screen.stretch : undefined;
  const choose = (key: string): void => app.choose(key);
  const isChoosing = (): boolean => app.screen.kind === 'pick';
  drawArticle(article, { view: open.view, chosen: open.key, picked, isChoosing, choose, take });
  article.scrollTop = scrollTop;
  if (isMoved) article.querySelector('.picked, .chosen, .cited')?.scrollIntoView({ block: 'nearest' });
}
