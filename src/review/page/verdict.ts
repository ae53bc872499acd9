/** Accepts or rejects the item that is looked at, or says what stands in the way. */
import type { Deed, ItemView, ProblemView, Start } from '../web/api.ts';
import type { Screen } from './state.ts';

/** What is looked at, and what can be done to it. */
interface LookedAt {
  readonly item: ItemView | undefined;
  readonly start: Start;
  problemsAt(key: string): readonly ProblemView[];
  chooseField(name: string): void;
  go(screen: Screen): void;
  warn(text: string): void;
  do(deed: Deed, then: 'next item'): Promise<boolean>;
}

/** What a curator decides of an item. What stands in the way once doesn't the second time. */
export class Verdict {
  readonly #app: LookedAt;
  /** The key of the item that was held back for what the check finds. */
  #held = '';
  /** The key of the item that was last to be accepted, until something is done to it. */
  #tried = '';

  constructor(app: LookedAt) {
    this.#app = app;
  }

  /** Accepts the item, or leads to what it lacks. */
  async accept(): Promise<void> {
    const { item, start } = this.#app;
    if (!item) return;
    this.#tried = item.key;
    const open = item.fields.filter(({ state }) => state === 'open');
    const [first] = open;
    // A speaker in doubt is looked at by itself: words are never given to somebody in passing.
    const speaker = item.fields.find(
      ({ name, reasons }) => name === 'by' && reasons.some(({ kind }) => kind === 'check'),
    );
    if (!first && speaker) {
      this.#app.chooseField(speaker.name);
      this.#app.warn('Who says it is marked to be checked: settle it or choose who, then accept.');
      return;
    }
    if (!first && this.#isHeld(item)) return;
    if (!first) return void (await this.#app.do({ op: 'accept', key: item.key }, 'next item'));
    const names = open.map(({ name }) => start.fields[item.section].find(kind => kind.name === name)?.label ?? name);
    this.#app.chooseField(first.name);
    this.#app.warn(`Still to be filled in: ${names.join(', ')}.`);
  }

  /** Rejects the item; a quotation with a reason. Right after it wasn't accepted it's held back once: that may have been meant for the next one. */
  async reject(): Promise<void> {
    const { item } = this.#app;
    if (!item) return;
    if (this.#tried === item.key) {
      this.#tried = '';
      this.#app.warn('This one isn’t accepted yet. Mend it, or press r once more to reject it.');
    } else if (item.section === 'quotes') this.#app.go({ kind: 'reject' });
    else await this.#app.do({ op: 'reject', key: item.key }, 'next item');
  }

  /** Something was done. */
  forget(): void {
    this.#tried = '';
  }

  /** What the check finds at an item is shown once before it's accepted. */
  #isHeld({ key }: ItemView): boolean {
    const [wrong] = this.#app.problemsAt(key);
    if (!wrong || this.#held === key) return false;
    this.#held = key;
    this.#app.chooseField(wrong.field ?? 'id');
    this.#app.warn('The check finds something here. Mend it, or press a once more to accept it as it is for now.');
    return true;
  }
}
