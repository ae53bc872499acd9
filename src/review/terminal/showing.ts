/** Draws an item once whole, and after that what was changed of it. */

import { printable } from '../../text/sanitize.ts';
import type { Choices } from '../choices.ts';
import type { Item } from '../items.ts';
import { howToType } from '../values.ts';
import type { Shown } from './course.ts';
import { changesText, fieldLines, itemText, wrapped } from './show.ts';
import type { TalkOptions } from './way.ts';

/** Draws an item whole, or what was changed of it since. @returns what the screen has of it now */
export function showItem(item: Item, choices: Choices, { review, dialogue, look, course }: TalkOptions): Shown {
  const fields = fieldLines(item, choices, look);
  const { shown } = course;
  if (shown?.key === item.key) {
    const changed = changesText(shown.fields, fields);
    if (changed !== '') dialogue.say(changed);
    shown.fields = fields;
    return shown;
  }
  dialogue.say(itemText(review.state, item, choices, look));
  const anew = {
    key: item.key,
    fields,
    left: new Set<string>(),
    problems: '',
    isDayTold: false,
    isSilenceAsked: false,
    reason: '',
  };
  course.shown = anew;
  return anew;
}

/** Draws what an answer to a field changed. @param isKnown the field itself is as it was shown, or as it was typed */
export function showAnswered(
  key: string,
  name: string,
  isKnown: boolean,
  choices: Choices,
  options: TalkOptions,
): void {
  const { review, course, look } = options;
  const item = review.state.items.find(one => one.key === key);
  const { shown } = course;
  if (!item || shown?.key !== key) return;
  const line = fieldLines(item, choices, look).get(name);
  if (isKnown && line !== undefined) shown.fields = new Map(shown.fields).set(name, line);
  showItem(item, choices, options);
}

/** Says how a field is typed. */
export function explain({ section }: Item, name: string, { dialogue, look, course }: TalkOptions): void {
  course.explained.add(name);
  dialogue.say(wrapped(printable(`${name}: ${howToType({ section, name })}.`), look, ''));
}
