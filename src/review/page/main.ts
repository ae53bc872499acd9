/** Starts the page on which a draft is reviewed: the article on one side, what is looked at on the other. */
import { part } from '../../playground/page/dom.ts';
import { recallTheme, themeSwitch } from '../../playground/page/theme.ts';
import { api, takeToken } from './api-client.ts';
import { App } from './app.ts';
import { drawing } from './drawing.ts';
import { listenToKeys } from './keys.ts';
import { keepMeanwhile } from './meanwhile.ts';

/** Says why the page can't be used. */
function fail(why: string): void {
  document.body.dataset['state'] = 'failed';
  part('failed-why', HTMLElement).textContent = why;
  const again = part('start-again', HTMLButtonElement);
  again.addEventListener('click', () => location.reload());
  again.focus();
}

const telling = {
  say: (text: string): void => {
    part('status', HTMLElement).textContent = text;
    part('error', HTMLElement).textContent = '';
  },
  add: (text: string): void => {
    part('status', HTMLElement).textContent = text;
  },
  warn: (text: string): void => {
    part('error', HTMLElement).textContent = text;
  },
  addWarning: (text: string): void => {
    const error = part('error', HTMLElement);
    error.textContent = [error.textContent, text].filter(one => one).join(' ');
  },
};

async function start(): Promise<void> {
  recallTheme();
  themeSwitch(part('dark', HTMLButtonElement));
  // It scrolls, also by the keys of whoever uses no mouse.
  part('article', HTMLElement).tabIndex = 0;
  const calls = api(takeToken());
  const started = await calls.start();
  if ('problem' in started) return fail(started.problem);
  const app = new App(started, calls, telling, what => drawn.draw(what));
  const drawn = drawing(app, telling.say);
  const isBusy = (): boolean => app.turn.isTaken;
  const meanwhile = keepMeanwhile(isBusy, () => ({ item: app.open?.key ?? '', field: app.open?.field ?? '' }));
  listenToKeys(() => drawn.keys(), isBusy);
  app.turn.onRest = () => {
    const unused = meanwhile.catchUp(() => app.turn.isRefused);
    if (unused !== '') telling.addWarning(`What you pressed meanwhile wasn’t used: ${unused}`);
  };
  addEventListener('focus', () => void app.refresh());
  addEventListener('beforeunload', event => {
    if (app.screen.kind === 'write') event.preventDefault();
  });
  document.body.dataset['state'] = 'ready';
  const [only, other] = started.drafts;
  if (only && !other && only.problem === undefined) await app.openDraft(only.name);
  else drawn.draw();
}

await start();
