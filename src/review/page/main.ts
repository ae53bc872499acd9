/** Starts the page on which a draft is reviewed: the article on one side, what is looked at on the other. */
import { el, part } from '../../playground/page/dom.ts';
import { recallTheme, themeSwitch } from '../../playground/page/theme.ts';
import type { Added, Stretch } from '../web/api.ts';
import { PARTS } from '../web/part-names.ts';
import { firstStretch, nameScreen, newScreen, pickScreen } from './adding-screens.ts';
import { api, takeToken } from './api-client.ts';
import { App } from './app.ts';
import { drawArticle, markedStretch } from './article-view.ts';
import { type Drawn, itemScreen, rejectScreen } from './item-screen.ts';
import { type Keys, listenToKeys } from './keys.ts';
import { draftsScreen, finishedScreen, finishScreen, helpScreen, overviewScreen } from './other-screens.ts';
import { counted, keyButton } from './parts.ts';

const article = part('article', HTMLElement);
const panel = part('panel', HTMLElement);
const status = part('status', HTMLElement);
const error = part('error', HTMLElement);

const telling = {
  say: (text: string): void => {
    status.textContent = text;
    error.textContent = '';
  },
  warn: (text: string): void => {
    error.textContent = text;
  },
};

/** Says why the page can't be used. */
function fail(why: string): void {
  document.body.dataset['state'] = 'failed';
  part('failed-why', HTMLElement).textContent = why;
  const again = part('start-again', HTMLButtonElement);
  again.addEventListener('click', () => location.reload());
  again.focus();
}

function run(app: App, drawn: { keys: Keys }): () => void {
  /** Has words chosen: those marked with the mouse, else others by keys. */
  const pick = (what: string, from: Stretch | undefined, take: (stretch: Stretch) => void): void => {
    const marked = markedStretch(article);
    const stretch = from ?? firstStretch(app);
    if (marked) take(marked);
    else if (stretch) app.go({ kind: 'pick', stretch, what, take });
  };
  const pickFor = (purpose: 'words' | 'quotes'): void => {
    const { item } = app;
    if (!item) return;
    const [stretch] = item.stretches;
    if (purpose === 'quotes' && stretch) void app.do({ op: 'add', section: 'quotes', stretch }, 'next item');
    else pick('the words of this item', stretch, to => void app.do({ op: 'place', key: item.key, stretch: to }));
  };
  const pickNew = (section: Added): void =>
    pick(PARTS[section].toLowerCase(), undefined, stretch => void app.do({ op: 'add', section, stretch }, 'next item'));
  const add = (): void => {
    const stretch = markedStretch(article);
    app.go(stretch ? { kind: 'new', stretch } : { kind: 'new' });
  };
  const take = (stretch: Stretch): void => app.go({ kind: 'new', stretch });

  const screenOf = (): Drawn => {
    const { screen } = app;
    switch (screen.kind) {
      case 'drafts':
        return draftsScreen(app);
      case 'item':
      case 'write':
        return itemScreen(app, pickFor);
      case 'reject':
        return rejectScreen(app);
      case 'new':
        return newScreen(app, screen.stretch, pickNew);
      case 'name':
        return nameScreen(app, screen.section);
      case 'pick':
        return pickScreen(app, screen, telling.say);
      case 'overview':
        return overviewScreen(app, take);
      case 'finish':
        return finishScreen(app);
      case 'finished':
        return finishedScreen(app, screen);
      case 'help':
        return helpScreen(app);
    }
  };

  const tools: readonly (readonly [key: string, label: string, act: () => void])[] = [
    ['n', 'Add', add],
    ['o', 'All', () => app.go({ kind: 'overview' })],
    ['u', 'Undo', () => void app.do({ op: 'undo' })],
    ['f', 'Finish', () => app.go({ kind: 'finish' })],
    ['?', 'Help', () => app.go({ kind: 'help' })],
  ];

  let last: { readonly kind: string; readonly key: string; readonly field: string } | undefined;
  return () => {
    const { open, screen } = app;
    const focused = document.activeElement;
    const had = focused?.closest<HTMLElement>('[data-id]')?.dataset['id'];
    const wasInside = panel.contains(focused) || focused === document.body;
    const made = screenOf();
    const own = tools.filter(([key]) => open !== undefined || key === '?');
    drawn.keys =
      screen.kind === 'write'
        ? made.keys
        : { ...Object.fromEntries(own.map(([key, , act]) => [key, act])), ...made.keys };
    const now = { kind: screen.kind, key: open?.key ?? '', field: open?.field ?? '' };
    const isSame = last?.kind === now.kind && last.key === now.key && last.field === now.field;
    const scrolled = panel.querySelector('.screen-body')?.scrollTop ?? 0;
    panel.replaceChildren(made.element);
    const body = panel.querySelector('.screen-body');
    if (body && last?.kind === now.kind && last.key === now.key) body.scrollTop = scrolled;
    drawHead(app, own);
    drawText(app, take, last?.key !== now.key || screen.kind === 'pick');
    last = now;
    if (wasInside || screen.kind === 'pick')
      focusOn(isSame ? (had ?? made.focus) : made.focus, screen.kind === 'write');
  };
}

/** Gives the focus to what has a name, else to the screen's title; while a field is written, to what is written in. */
function focusOn(name: string | undefined, isWriting: boolean): void {
  const input = isWriting ? panel.querySelector<HTMLElement>('.writing :is(input, textarea, select)') : null;
  const named = name === undefined ? null : panel.querySelector<HTMLElement>(`[data-id="${CSS.escape(name)}"]`);
  const target = input ?? named ?? panel.querySelector<HTMLElement>('[data-id="key-Accept"], [data-id=title]');
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}

function drawHead({ open }: App, tools: readonly (readonly [string, string, () => void])[]): void {
  part('title', HTMLElement).textContent = open?.view.title ?? 'Review';
  document.title = `${open ? `${open.view.title} · ` : ''}Review`;
  part('tools', HTMLElement).replaceChildren(...tools.map(([key, label, act]) => keyButton(key, label, act)));
  const progress = part('progress', HTMLElement);
  progress.replaceChildren();
  if (!open) return;
  const { items, loose } = open.view;
  const done = items.filter(({ isDone }) => isDone).length;
  const found = open.problems;
  const words = [
    `${done} of ${items.length} done`,
    ...(loose.length > 0 ? [`${counted(loose.length, 'passage')} in no item`] : []),
    found === undefined
      ? 'checking…'
      : found.length === 0
        ? 'check: nothing wrong'
        : `check: ${counted(found.length, 'problem')}`,
  ];
  progress.append(el('progress', { value: done, max: items.length, 'aria-label': 'Done' }), words.join(' · '));
}

function drawText(app: App, take: (stretch: Stretch) => void, isMoved: boolean): void {
  const { open, screen } = app;
  document.body.dataset['article'] = open ? 'shown' : 'none';
  if (!open) {
    article.replaceChildren();
    return;
  }
  const { scrollTop } = article;
  const picked = screen.kind === 'pick' || screen.kind === 'new' ? screen.stretch : undefined;
  article.replaceChildren(
    ...drawArticle({ view: open.view, chosen: open.key, picked, choose: key => app.choose(key), take }),
  );
  article.scrollTop = scrollTop;
  if (isMoved) article.querySelector('.picked, .chosen, .cited')?.scrollIntoView({ block: 'nearest' });
}

async function start(): Promise<void> {
  recallTheme();
  themeSwitch(part('dark', HTMLButtonElement));
  const calls = api(takeToken());
  const started = await calls.start();
  if ('problem' in started) return fail(started.problem);
  const drawn: { keys: Keys } = { keys: {} };
  let draw = (): void => undefined;
  const app = new App(started, calls, telling, () => draw());
  draw = run(app, drawn);
  listenToKeys(() => drawn.keys);
  addEventListener('focus', () => void app.refresh());
  addEventListener('beforeunload', event => {
    if (app.screen.kind === 'write') event.preventDefault();
  });
  document.body.dataset['state'] = 'ready';
  const [only, other] = started.drafts;
  if (only && !other && only.problem === undefined) await app.openDraft(only.name);
  else draw();
}

await start();
