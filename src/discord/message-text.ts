/** Reads the words of a message that somebody points at: its own, and those of all that it carries. */
import { ComponentType } from 'discord-api-types/v10';
import type { MessagePart } from '../verify/types.ts';
import { field, listIn, stringIn } from './payload.ts';

/** A message's words, part by part with an empty line between, and which parts they come from; no text for none. */
export interface MessageText {
  readonly text: string;
  readonly parts: readonly MessagePart[];
}

/** A text of a message, and the part that it stands in. */
type Passage = readonly [part: MessagePart, text: string];

/** Components are nested no deeper than this: a container, a section, its text. */
const DEPTH_MAX = 4;
/** Most passages that are read: more than a message of embeds alone may hold. */
const PASSAGES_MAX = 400;
const BREAK = '\n\n';

/**
 * Reads a message of any shape: what isn't as Discord describes it is passed over. A text that stands in several places is
 * read once, for a link's preview often repeats what the message says.
 *
 * @param message as an interaction brings it
 * @param max most UTF-16 code units that are read; what goes beyond them is left to the caller to cut
 */
export function readMessage(message: unknown, max: number): MessageText {
  const texts = new Set<string>();
  const parts = new Set<MessagePart>();
  let length = 0;
  for (const [part, passage] of [...passagesOf(message)].slice(0, PASSAGES_MAX)) {
    const text = passage.trim();
    if (length > max) break;
    if (text === '' || texts.has(text)) continue;
    texts.add(text);
    parts.add(part);
    length += text.length + BREAK.length;
  }
  return { text: [...texts].join(BREAK), parts: [...parts] };
}

function* passagesOf(message: unknown): Iterable<Passage> {
  yield* ownPassages(message);
  for (const snapshot of listIn(message, 'message_snapshots'))
    for (const [, text] of ownPassages(field(snapshot, 'message'))) yield ['forward', text];
}

/** What a message says itself, and what a forwarded one has of that. */
function* ownPassages(message: unknown): Iterable<Passage> {
  yield ['content', string(message, 'content')];
  for (const embed of listIn(message, 'embeds')) for (const text of embedTexts(embed)) yield ['embed', text];
  for (const text of componentTexts(field(message, 'components'), DEPTH_MAX)) yield ['component', text];
  for (const text of pollTexts(field(message, 'poll'))) yield ['poll', text];
}

/** In the order in which Discord shows them. A field's name leads into its value: it may be who speaks. */
function* embedTexts(embed: unknown): Iterable<string> {
  yield string(field(embed, 'author'), 'name');
  yield string(embed, 'title');
  yield string(embed, 'description');
  for (const one of listIn(embed, 'fields')) yield `${string(one, 'name')}\n${string(one, 'value')}`;
  yield string(field(embed, 'footer'), 'text');
}

function* pollTexts(poll: unknown): Iterable<string> {
  yield string(field(poll, 'question'), 'text');
  for (const answer of listIn(poll, 'answers')) yield string(field(answer, 'poll_media'), 'text');
}

/** Text displays, wherever they stand. Labels of buttons and menus are nobody's words. */
function* componentTexts(components: unknown, depth: number): Iterable<string> {
  if (depth === 0 || !Array.isArray(components)) return;
  for (const component of components) {
    if (field(component, 'type') === ComponentType.TextDisplay) yield string(component, 'content');
    yield* componentTexts(field(component, 'components'), depth - 1);
  }
}

const string = (of: unknown, name: string): string => stringIn(of, name) ?? '';
