/** Holds what the page shows, and does what a curator asks for. */
import type { Deed, ItemView, ProblemView, Start, View } from '../web/api.ts';
import type { Api } from './api-client.ts';
import { type Checking, checking } from './checking.ts';
import { choicesOf } from './choices.ts';
import { type Departure, isEnd, isInPart, valueWithMade } from './coming-back.ts';
import { sayingOf } from './sayings.ts';
import { fieldAfter, type Open, type Screen, type Telling } from './state.ts';
import { Turn } from './turn.ts';
import { Verdict } from './verdict.ts';

/** The screens on which it's told what the check finds. */
const TOLD_ON: readonly Screen['kind'][] = ['item', 'write', 'finish', 'overview'];

/** The page's state, and what can be done about it. */
export class App {
  readonly #api: Api;
  readonly #telling: Telling;
  readonly #draw: (what?: 'found') => void;
  start: Start;
  open: Open | undefined;
  screen: Screen = { kind: 'drafts' };
  /** Of what is done to the draft. */
  readonly turn = new Turn();
  /** What becomes of the item that is looked at. */
  readonly verdict = new Verdict(this);
  readonly #checking: Checking;
  /** What was done last. */
  #told = '';
  /** Something new is being made. */
  #departure: Departure | undefined;

  constructor(start: Start, calls: Api, telling: Telling, draw: (what?: 'found') => void) {
    this.start = start;
    this.#api = calls;
    this.#checking = checking(calls);
    this.#telling = telling;
    this.#draw = draw;
  }

  /** The item that is looked at. */
  get item(): ItemView | undefined {
    return this.open?.view.items.find(({ key }) => key === this.open?.key);
  }

  /** What the check finds at an item, or at a field of it. */
  problemsAt(key: string, field?: string): readonly ProblemView[] {
    const found = (this.open?.problems ?? []).filter(problem => problem.item === key);
    return field === undefined ? found : found.filter(problem => problem.field === field);
  }

  go(screen: Screen): void {
    this.screen = screen;
    this.#draw();
  }

  /** Opens a draft where it was left. */
  async openDraft(name: string): Promise<void> {
    const view = await this.#api.view({ name });
    if ('problem' in view) return this.warn(view.problem);
    this.#show(view, view.next ?? view.items[0]?.key ?? '');
    this.screen = { kind: 'item' };
    this.#draw();
    await this.check();
  }

  /** Looks at an item. */
  choose(key: string, field?: string): void {
    if (!this.open) return;
    this.#show(this.open.view, key, field);
    this.go({ kind: 'item' });
  }

  /** Looks at the next item, or at the one before. */
  step(by: 1 | -1): void {
    const items = this.open?.view.items ?? [];
    const at = items.findIndex(({ key }) => key === this.open?.key);
    const next = items[at + by];
    if (next) this.choose(next.key);
    else this.#telling.say(by > 0 ? 'This is the last one.' : 'This is the first one.');
  }

  /** Looks at another field of the item. */
  chooseField(name: string): void {
    if (this.open) this.open = { ...this.open, field: name };
    this.go({ kind: 'item' });
  }

  /** Looks at the next field that takes a look, and has it written where that is all there is to do; behind the last one the item can be accepted. */
  nextField(): void {
    const { item, open } = this;
    if (!item || !open) return;
    const name = fieldAfter(item, open.field);
    this.open = { ...open, field: name };
    const field = item.fields.find(one => one.name === name);
    const kind = this.start.fields[item.section].find(one => one.name === name);
    const isWritten = field?.state === 'open' && kind && choicesOf(kind, field, item, open.view).kind === 'none';
    this.go(isWritten ? { kind: 'write', field: name } : { kind: 'item' });
  }

  /** What was refused last, until something is done. */
  refusal = '';

  /** Does something to the draft, one thing after the other. @param then what is looked at where it was done */
  async do(deed: Deed, then: 'next item' | 'next field' | 'stay' = 'stay'): Promise<boolean> {
    return await this.turn.take(() => this.#do(deed, then));
  }

  /** Says why what was asked for wasn't done. */
  warn(text: string): void {
    this.turn.isRefused = true;
    this.#telling.warn(text);
  }

  async #do(deed: Deed, then: 'next item' | 'next field' | 'stay'): Promise<boolean> {
    if (!this.open) return false;
    const before = this.open.view;
    const { name, version } = before;
    const stepped = await this.#api.step({ name, version, deed });
    if ('problem' in stepped) {
      this.refusal = stepped.problem;
      this.warn(stepped.problem);
      return false;
    }
    const { view, told, refused } = stepped;
    this.refusal = refused ?? '';
    if (refused !== undefined) {
      this.#show(view, this.open.key, this.open.field);
      this.warn(refused);
      // What was written stays to be written.
      if (this.screen.kind !== 'write') this.#draw();
      return false;
    }
    const { key, field } = this.open;
    const departure = this.#departure;
    if (deed.op === 'create' && view.next !== undefined) this.#departure = { key, field, made: view.next };
    this.#goOn(deed, then, view);
    this.#told = sayingOf(deed, this.start.fields, before, view) ?? told ?? '';
    this.#telling.say(this.#told);
    if (departure && isEnd(departure, deed)) return await this.#comeBack(departure, view);
    void this.check();
    return true;
  }

  /** Looks again at what was looked at before something new was made, with that chosen. */
  async #comeBack(departure: Departure, view: View): Promise<boolean> {
    const { key, field } = departure;
    this.#departure = undefined;
    const value = valueWithMade(departure, view, this.start.fields);
    if (view.items.some(item => item.key === key)) this.#show(view, key, field);
    if (value !== undefined && !isInPart(value)) return await this.#do({ op: 'edit', key, field, value }, 'stay');
    this.go(value === undefined ? { kind: 'item' } : { kind: 'write', field, begun: value });
    void this.check();
    return true;
  }

  /** Looks at what comes after a deed. */
  #goOn(deed: Deed, then: 'next item' | 'next field' | 'stay', view: View): void {
    const { key = '', field = '' } = this.open ?? {};
    this.verdict.forget();
    const isMoved = then === 'next item' || !view.items.some(item => item.key === key);
    const goal = isMoved || deed.op === 'undo' ? (view.next ?? key) : key;
    this.#show(view, goal, isMoved ? undefined : field);
    const isLast = then === 'next item' && view.items.every(({ isDone }) => isDone);
    this.screen = { kind: isLast ? 'finish' : 'item' };
    if (then === 'next field') this.nextField();
    else this.#draw();
  }

  /** Makes sure that what is shown is what is there. */
  async refresh(): Promise<void> {
    if (!this.open || this.screen.kind === 'write') return;
    const { view, key, field } = this.open;
    const now = await this.#api.view({ name: view.name });
    if ('problem' in now) return this.warn(now.problem);
    if (now.version === view.version) return;
    this.#show(now, key, field);
    this.#draw();
    this.#telling.say('The draft was changed elsewhere; it’s shown as it is now.');
    await this.check();
  }

  /** Checks the record as it would be with the draft. */
  async check(): Promise<void> {
    if (!this.open) return;
    const found = await this.#checking(this.open.view.name);
    // Another step may have been taken meanwhile, which is checked as well.
    if (!found || !this.open) return;
    if ('problem' in found) return this.warn(found.problem);
    this.open = { ...this.open, problems: found.problems };
    this.#draw('found');
    // What is told while somebody chooses words, or before anything was done, is something else.
    if (this.#told === '' || !TOLD_ON.includes(this.screen.kind)) return;
    const here = this.problemsAt(this.open.key).map(({ message }) => message);
    const says = here.length > 0 ? `${here.join('. ')}.` : found.problems.length === 0 && 'nothing wrong so far.';
    if (says !== false) this.#telling.add(`${this.#told} Check: ${says}`);
  }

  /** Takes the draft into the record. @param reason why items were no answers to silences, where that was given last */
  async finish(reason = ''): Promise<void> {
    await this.turn.take(() => this.#finish(reason));
  }

  /** @returns whether it's in the record */
  async #finish(reason: string): Promise<boolean> {
    if (!this.open) return false;
    const { name, version } = this.open.view;
    const done = await this.#api.finish({ name, version });
    if ('problem' in done) {
      this.warn(done.problem);
      return false;
    }
    const { path, told, refused, problems, undecided, next } = done;
    if (path === undefined || told === undefined) {
      this.open = { ...this.open, problems };
      this.go(undecided.length > 0 ? { kind: 'silence', left: undecided, reason } : { kind: 'finish' });
      this.warn(undecided.length > 0 ? '' : (refused ?? ''));
      return false;
    }
    this.open = undefined;
    this.go({ kind: 'finished', told, path, next });
    this.#telling.say(told);
    return true;
  }

  /** Lists the drafts anew. */
  async listDrafts(): Promise<void> {
    const start = await this.#api.start();
    if ('problem' in start) return this.warn(start.problem);
    this.start = start;
    this.open = undefined;
    this.go({ kind: 'drafts' });
  }

  #show(view: View, key: string, field?: string): void {
    const item = view.items.find(one => one.key === key) ?? view.items[0];
    const before = this.open?.view.name === view.name ? this.open.problems : undefined;
    this.open = {
      view,
      key: item?.key ?? '',
      field: field ?? (item ? fieldAfter(item, '') : ''),
      problems: before,
    };
  }
}
