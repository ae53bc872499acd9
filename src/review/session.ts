/**
 * The review of a draft: what is in it, and what a curator does about it. Every step is on the disk when its promise resolves.
 * It knows of no terminal and no page.
 */

import { putInPlace, writeAside } from '../lib/durable-files.ts';
import { formatProblem, type Problem } from '../record/draft.ts';
import type { Added } from './adding.ts';
import type { Stretch } from './article.ts';
import type { Aside } from './asides.ts';
import {
  additionOf,
  type Change,
  confirmation,
  correction,
  decision,
  type Refusal,
  rejection,
  settlement,
} from './changes.ts';
import type { Choices } from './choices.ts';
import { changedFrom, type Editable, editable } from './document.ts';
import { type Item, itemsOf } from './items.ts';
import {
  addStep,
  doneAfter,
  fingerprintOf,
  type Operation,
  type Progress,
  patchOf,
  type Step,
  unpatched,
} from './journal.ts';
import { creationOf, type Newcomers } from './newcomers.ts';
import { filesOf, load, type ReviewState } from './opening.ts';
import { continuation, placement } from './rewording.ts';
import { fileText } from './working.ts';

/** What became of a step. */
export type Outcome = { readonly done: string } | Refusal;

const BY_HAND =
  'The draft was changed by another program meanwhile. It has been read anew, and nothing of it was overwritten: look at it, and do this again.';

/** The review of one draft. Several may be open at once, in several processes: each notices what others did. */
export class Review {
  #state: ReviewState;
  #progress: Progress;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(state: ReviewState, progress: Progress) {
    this.#state = state;
    this.#progress = progress;
  }

  /** Opens a draft where it was left. @returns the reasons why it can't be reviewed */
  static async open(path: string): Promise<Review | { readonly problems: readonly Problem[] }> {
    const read = await load(path);
    return 'problems' in read ? read : new Review(read.state, read.progress);
  }

  /** The draft as this review last read or wrote it. */
  get state(): ReviewState {
    return this.#state;
  }

  /** Takes an item as it stands: all its marks go. */
  accept(key: string): Promise<Outcome> {
    return this.#change('accept', key, confirmation);
  }

  /**
   * Writes a value, as plain data, into a field; without one the field is left out.
   *
   * @param known whom and what the record and the draft know: the line below a name is derived by it
   */
  edit(key: string, field: string, value: unknown, known?: Choices): Promise<Outcome> {
    return this.#change('edit', key, (item, state) =>
      correction(item, { ...state, ...(known && { known }) }, field, value),
    );
  }

  /** Takes a field as it stands: its marks go. */
  settle(key: string, field: string): Promise<Outcome> {
    return this.#change('settle', key, item => settlement(item, field));
  }

  /** Takes an item out. A quotation goes to `unquoted`, with the reason why it is none. */
  reject(key: string, why?: string): Promise<Outcome> {
    return this.#change('reject', key, (item, state) => rejection(item, state, why));
  }

  /** Leaves an item for later. */
  skip(key: string): Promise<Outcome> {
    return this.#change('skip', key, () => ({ told: `Left for later: ${key}.` }));
  }

  /** Makes an item of a stretch of the article. */
  add(section: Added, stretch: Stretch): Promise<Outcome> {
    return this.#add(state => additionOf(section, stretch, state));
  }

  /** Makes a person, a party, a topic or a dispute of a name. @param taken the ids of the record's people, parties and topics */
  create(section: Newcomers, name: string, taken: readonly string[]): Promise<Outcome> {
    return this.#add(state => creationOf(section, name, taken, state));
  }

  /** Takes another stretch of the article for the words of an item that has some. */
  place(key: string, stretch: Stretch): Promise<Outcome> {
    return this.#change('edit', key, (item, state) => placement(item, state, stretch));
  }

  /** Keeps how an item of the draft stands to a silence in another source; it's written there with the draft. */
  setAside(made: Aside): Promise<Outcome> {
    return this.#add(() => decision(made));
  }

  /** Has a quotation go on in the paragraph below. */
  goOn(key: string): Promise<Outcome> {
    return this.#change('edit', key, continuation);
  }

  /** Takes the last step back. */
  undo(): Promise<Outcome> {
    return this.#inTurn(async () => {
      if (await this.#isChanged()) return { refused: BY_HAND };
      const step = this.#progress.steps.at(-1);
      if (!step) return { refused: 'There is nothing to undo.' };
      if (step.op === 'hand')
        return {
          refused: 'The draft was changed by another program then; what came before that can’t be undone here.',
        };
      const text = step.patch ? unpatched(this.#state.raw, step.patch) : this.#state.raw;
      if (text === undefined) return { refused: 'The draft doesn’t fit its list of steps any more.' };
      await this.#write({ op: 'undo', what: step.what, next: step.what }, text);
      return { done: `Undone: ${step.op} ${step.what}.` };
    });
  }

  /** Reads the files again where another program has changed them, and says whether one has. */
  refresh(): Promise<{ readonly isChanged: boolean } | Refusal> {
    return this.#inTurn(async () => ({ isChanged: await this.#isChanged() }));
  }

  #change(op: Operation, key: string, make: (item: Item, state: ReviewState) => Change | Refusal): Promise<Outcome> {
    return this.#inTurn(async () => {
      const at = this.#state.items.findIndex(item => item.key === key);
      const item = this.#state.items[at];
      if (!item) return { refused: `The draft has no ${key}.` };
      const made = make(item, this.#state);
      return 'refused' in made ? made : await this.#take(op, key, made, at);
    });
  }

  #add(make: (state: ReviewState) => (Change & { readonly key: string }) | Refusal): Promise<Outcome> {
    return this.#inTurn(async () => {
      const made = make(this.#state);
      return 'refused' in made ? made : await this.#take('add', made.key, made, this.#state.items.length);
    });
  }

  async #take(op: Operation, key: string, made: Change, at: number): Promise<Outcome> {
    if (await this.#isChanged()) return { refused: BY_HAND };
    const { path, draft, article } = this.#state;
    const working = made.apply ? changedFrom(draft, made.apply) : draft;
    const text = made.apply ? fileText(working.text) : this.#state.raw;
    const becomes = editable(path, working.text, working.document);
    if ('problems' in becomes) throw new DraftFault(becomes.problems);
    const { done = [], undone = [], sentences = [] } = made;
    const step = { op, what: key, done: [...done], undone: [...undone], sentences: [...sentences] };
    const next = nextOf(op, made.key ?? key, at, itemsOf(becomes, article, doneAfter(this.#progress.done, step)));
    await this.#write(next === undefined ? step : { ...step, next }, text, becomes);
    return { done: made.told };
  }

  async #write(step: Omit<Step, 'before' | 'after' | 'patch'>, text: string, becomes?: Editable): Promise<void> {
    const { path } = this.#state;
    const whole: Step = {
      ...step,
      before: fingerprintOf(this.#state.raw),
      after: fingerprintOf(text),
      ...(text !== this.#state.raw && { patch: patchOf(this.#state.raw, text) }),
    };
    // What is written aside tells a step that was cut short from a file that somebody put back.
    if (whole.patch) await writeAside(path, text);
    await addStep(filesOf(path).journal, whole);
    if (whole.patch) await putInPlace(path);
    await this.#reload(becomes);
  }

  async #isChanged(): Promise<boolean> {
    const before = this.#state;
    await this.#reload();
    return this.#state !== before;
  }

  async #reload(parsed?: Editable): Promise<void> {
    const read = await load(this.#state.path, { state: this.#state, progress: this.#progress }, parsed);
    if ('problems' in read) throw new DraftFault(read.problems);
    this.#state = read.state;
    this.#progress = read.progress;
  }

  /** One step after the other, each with the outcome of those before. */
  #inTurn<T>(run: () => Promise<T>): Promise<T | Refusal> {
    const turn = this.#queue.then(run).catch((error: unknown): Refusal => {
      if (error instanceof DraftFault) return { refused: error.message };
      throw error;
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

/** The draft can't be read any more. */
class DraftFault extends Error {
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('').trimEnd());
  }
}

/** The key of the item to look at after a step: the same one while it is worked on, else the next that isn't done. */
function nextOf(op: Operation, key: string, at: number, items: readonly Item[]): string | undefined {
  if (op === 'edit' || op === 'settle' || op === 'add') return key;
  const from = op === 'reject' ? at : at + 1;
  return [...items.slice(from), ...items.slice(0, from)].find(item => !item.isDone)?.key;
}
