/** Keeps the reviews that a page works on: of the drafts of one folder, each opened once. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { formatProblem, type Problem } from '../../record/draft.ts';
import type { Day } from '../../record/types.ts';
import { counted } from '../../text/counted.ts';
import { acceptDraft } from '../accept.ts';
import type { Aside } from '../asides.ts';
import type { Refusal } from '../changes.ts';
import { problemsOf } from '../check.ts';
import { type Choices, choicesOf, takenIds, withProposed } from '../choices.ts';
import { SECTIONS, type Section } from '../items.ts';
import { type KeptRecord, keptRecord } from '../kept-record.ts';
import { type Outcome, Review } from '../session.ts';
import { undecidedIn } from '../undecided.ts';
import type { Checked, Deed, DraftListed, Finished, ProblemView, Stepped, View } from './api.ts';
import { nextSteps } from './next-steps.ts';
import { plainMend } from './plain-mends.ts';
import { draftTitle, versionOf, viewOf } from './view.ts';

/** Where the drafts are, and where the record is. */
export interface DeskOptions {
  readonly folder: string;
  /** The one draft to be reviewed; without it any of the folder's. */
  readonly only?: string;
  readonly data: string;
  readonly today: () => Day;
}

const STALE =
  'The draft has changed since this was shown: in another tab, or by another program. Nothing was overwritten. It’s shown as it is now; look, and do this again.';

/** Everything that the page asks for. A draft is meant by its file's name, never by a path. */
export class Desk {
  readonly #options: DeskOptions;
  readonly #record: KeptRecord;
  readonly #open = new Map<string, Review>();
  /** Of the record, as it was when a draft was last looked at as a whole. */
  #choices: Promise<Choices> | undefined;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#record = keptRecord(options.data);
  }

  /** The folder of the drafts. */
  get folder(): string {
    return this.#options.folder;
  }

  /** Lists the drafts that can be reviewed. */
  async drafts(): Promise<readonly DraftListed[]> {
    const names = await this.#names();
    return await Promise.all(names.map(name => this.#listed(name)));
  }

  /** Shows a draft as it is. */
  async view(name: string): Promise<View | Refusal> {
    const review = await this.#review(name);
    if ('refused' in review) return review;
    const read = await review.refresh();
    if ('refused' in read) return read;
    this.#choices = undefined;
    return await this.#viewOf(name, review);
  }

  /** Does something to a draft. @param version of what was seen when it was done */
  async step(name: string, version: string, deed: Deed): Promise<Stepped | Refusal> {
    const review = await this.#review(name);
    if ('refused' in review) return review;
    const isStale = versionOf(review.state) !== version;
    const outcome: Outcome = isStale ? { refused: STALE } : await this.#done(review, deed);
    // What is refused may be so because of what another program did.
    const read = 'refused' in outcome ? await review.refresh() : undefined;
    const view = await this.#viewOf(name, review);
    if (read && 'refused' in read) return { refused: read.refused, view };
    return 'refused' in outcome ? { refused: outcome.refused, view } : { told: outcome.done, view };
  }

  /** Checks the record as it would be with a draft. */
  async check(name: string): Promise<Checked | Refusal> {
    const review = await this.#review(name);
    if ('refused' in review) return review;
    const { state } = review;
    const problems = await problemsOf(state, this.#record, this.#options.today());
    return { version: versionOf(state), problems: problems.map(problemView) };
  }

  /** Takes a draft into the record. */
  async finish(name: string, version: string): Promise<Finished | Refusal> {
    const review = await this.#review(name);
    if ('refused' in review) return review;
    const read = await review.refresh();
    if ('refused' in read) return read;
    if (versionOf(review.state) !== version) return { refused: STALE };
    const { data, today } = this.#options;
    const before = review.state;
    const taken = await acceptDraft(before.path, { data, today: today() });
    if ('problems' in taken)
      return {
        refused: 'It isn’t accepted yet; nothing was changed in the record.',
        problems: taken.problems.map(problemView),
        undecided: await undecidedIn(taken.undecided ?? [], before, this.#record),
        next: [],
      };
    this.#open.delete(name);
    return {
      path: join(data, 'sources', name),
      told: `Accepted: ${taken.items} items are in the record, and the check finds nothing wrong.`,
      problems: [],
      undecided: [],
      next: nextSteps(before),
    };
  }

  async #names(): Promise<readonly string[]> {
    const { folder, only } = this.#options;
    const names = await readdir(folder).catch((): string[] => []);
    return names.filter(
      name => name.endsWith('.yaml') && !name.startsWith('.') && (only === undefined || name === only),
    );
  }

  async #listed(name: string): Promise<DraftListed> {
    const review = await this.#review(name);
    if ('refused' in review) return { name, title: name, done: 0, all: 0, problem: review.refused };
    const { items } = review.state;
    const done = items.filter(({ isDone }) => isDone).length;
    return { name, title: draftTitle(name, review.state), done, all: items.length };
  }

  async #review(name: string): Promise<Review | Refusal> {
    const known = this.#open.get(name);
    if (known) return known;
    if (!(await this.#names()).includes(name)) return { refused: `There is no draft ${basename(name)} any more.` };
    const opened = await Review.open(join(this.folder, name));
    if ('problems' in opened) return { refused: opened.problems.map(formatProblem).join('').trimEnd() };
    this.#open.set(name, opened);
    return opened;
  }

  async #viewOf(name: string, review: Review): Promise<View> {
    return viewOf(name, review.state, await this.#known(review));
  }

  /** Whom and what the record and a draft know. */
  async #known({ state }: Review): Promise<Choices> {
    this.#choices ??= choicesOf(this.#record);
    return withProposed(await this.#choices, state);
  }

  async #done(review: Review, deed: Deed): Promise<Outcome> {
    switch (deed.op) {
      case 'accept':
        return await review.accept(deed.key);
      case 'skip':
        return await review.skip(deed.key);
      case 'go-on':
        return await review.goOn(deed.key);
      case 'settle':
        return await review.settle(deed.key, deed.field);
      case 'edit':
        return await review.edit(deed.key, deed.field, deed.value, await this.#known(review));
      case 'reject':
        return await review.reject(deed.key, deed.why);
      case 'place':
        return await review.place(deed.key, deed.stretch);
      case 'add':
        return await review.add(deed.section, deed.stretch);
      case 'create':
        return await this.#create(review, deed);
      case 'aside':
        return await setAside(review, deed.made);
      case 'undo':
        return await review.undo();
    }
  }

  async #create(review: Review, { section, name }: Extract<Deed, { op: 'create' }>): Promise<Outcome> {
    return await review.create(section, name, await takenIds(this.#record));
  }
}

/** Keeps decisions one after the other, up to the first that is refused: each can be undone by itself. */
async function setAside(review: Review, made: readonly Aside[]): Promise<Outcome> {
  for (const one of made) {
    const outcome = await review.setAside(one);
    if ('refused' in outcome) return outcome;
  }
  return { done: `Kept: ${counted(made.length, 'decision')}.` };
}

const problemView = ({ message, mend, file, line, ...placed }: Problem & Partial<ProblemView>): ProblemView => ({
  ...(placed.item !== undefined && { item: placed.item }),
  ...(placed.field !== undefined && { field: placed.field }),
  message: placed.item === undefined ? `${basename(file)}:${line}: ${message}` : message,
  mend: placed.item === undefined ? mend : plainMend(mend, sectionOf(placed.item)),
});

const sectionOf = (key: string): Section => SECTIONS.find(section => key.startsWith(`${section}/`)) ?? 'source';
