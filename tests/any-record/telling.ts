/** Declares how an item must be told: by whom, where it stands, on what conditions, and that it is disputed; and nothing twice. */
import { expect } from 'vitest';
import type { Context } from '../../src/context.ts';
import type { Messages } from '../../src/i18n/messages.ts';
import { UNTRANSLATED } from '../../src/i18n/sentences.ts';
import { type Dispute, type Item, type LoneVoice, QUOTE_SLOT } from '../../src/record/types.ts';
import { voicesOf } from '../../src/record/voices.ts';
import { message as drawn, type Message } from '../../src/render/discord.ts';
import { saidHere } from '../../src/render/item.ts';
import { CONTENT_MAX } from '../../src/render/limits.ts';
import { corrections } from '../../src/reply/corrections.ts';
import type { ItemEntry } from '../../src/reply/reply.ts';
import type { Asked } from '../support/record.ts';
import { readable, sentencesOf } from '../support/shown.ts';
import { lower, shownOf, textOf } from './pages.ts';

/** Whether a line is an item's: a quotation by its words or, in an overview, by what it is about. */
function isTelling(line: string, item: Item): boolean {
  if (item.kind === 'quote' && item.setting.includes(QUOTE_SLOT))
    return [item.setting, item.under ?? item.setting].some(text =>
      text.split(QUOTE_SLOT).every(part => line.includes(lower(plainOf(part)))),
    );
  if (item.kind === 'quote') return [item.text, plainOf(item.setting)].some(text => line.includes(lower(text)));
  if (item.kind === 'event') return line.includes(lower(plainOf(item.title)));
  const texts = item.kind === 'statement' ? [item.text, item.under ?? item.text] : [item.text];
  return texts.some(text => line.includes(lower(plainOf(text))));
}

/** A text as it may stand amid a line. */
const plainOf = (text: string): string => text.replace(UNTRANSLATED, '').replace(/\.$/u, '');

/** Whose words an item is, by a name that stands on or above its line. */
const namesOf = (item: Item, context: Context): readonly string[] =>
  item.kind === 'event' || item.kind === 'fact' ? [] : voicesOf(item.by).flatMap(by => namesIn(by, context));

function namesIn(by: LoneVoice, { dossier, messages: w }: Context): readonly string[] {
  // A sentence that isn't translated has the name in English.
  if (by.kind === 'person')
    return [by.person, dossier.people.get(by.person.id) ?? by.person].map(({ name }) => name.split(' ').at(-1) ?? name);
  if (by.kind === 'party') return [w.party(by.party), ...(by.organ === undefined ? [] : [plainOf(by.organ)])];
  return [by.described, ...(by.party ? [w.party(by.party)] : [])];
}

/** Whether another side is heard on one of these questions. */
const isAnswered = (disputes: readonly Dispute[]): boolean =>
  disputes.some(({ sides }) => sides.filter(({ items }) => items.length > 0).length > 1);

/** Whether a message says below an item what was corrected of it, or the item's line that it was; of others it's always so. */
const saysCorrected = (item: Item, here: string, whole: string, w: Messages): boolean =>
  corrections(item, w).every(note => whole.includes(lower(note.replace(UNTRANSLATED, '')))) ||
  here.includes(lower(w.replies.condition(w.replies.corrected)));

/** What is wrong with how a message shows an item; nothing where all that belongs to it stands with it. */
export function faultsOf(entry: ItemEntry, asked: Asked, context: Context): readonly string[] {
  const { item, disputes } = entry;
  const { messages: w } = context;
  const lines = shownOf(asked.message).filter(({ under }) => under.trim() !== w.asked);
  // A footer may name what a source is called, which says nothing of an item.
  const all = lines.filter(({ text, part }) => part !== 'footer' && isTelling(lower(text), item));
  // A headline may say of what somebody speaks; the words then stand below.
  const below = all.filter(({ part }) => part === 'card');
  const own = below.length > 0 ? below : all;
  const place = lower(w.replies.mark(item.at));
  // Of several sources on a page the outlet stands before the place; those that share one have letters.
  const sources = new Set((asked.page.items ?? []).map(one => one.item.source));
  const outlet = lower(item.source.outlet).replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const isPlaced = (line: string): boolean =>
    sources.size > 1
      ? new RegExp(String.raw`${outlet}(?: \(\w+\))? ${place}(?!\d)`, 'u').test(line)
      : line.includes(place);
  // A question that is disputed stands for what each side says, with its place.
  const isAsked = disputes.some(({ question, short = question }) =>
    lines.some(({ text }) => [short, place].every(part => lower(text).includes(lower(part.replace(UNTRANSLATED, ''))))),
  );
  if (own.length === 0) return isAsked ? [] : [`${item.id}: not told on ${asked.message.content}`];
  const footer = lower(
    lines
      .filter(({ part }) => part === 'footer')
      .map(({ text }) => text)
      .join('\n'),
  );
  const isAlone = (asked.page.items ?? []).length === 1;
  const whole = lower(textOf(asked.message));
  return own.flatMap(({ text, under }) => {
    const here = lower(text);
    const names = namesOf(item, context).map(lower);
    const isNamed = item.kind === 'statement' && here.includes(lower(plainOf(item.text)));
    const about =
      isNamed || names.length === 0 || names.some(name => here.includes(name) || lower(under).includes(name));
    const isMarked = isPlaced(here) || (isAlone && footer.includes(lower(w.citation(item.source, item.at))));
    const lacking = item.conditions.map(one => lower(one.replace(UNTRANSLATED, ''))).filter(one => !here.includes(one));
    const since = saidHere(item, w).filter(one => !here.includes(lower(one)) && !whole.includes(lower(one)));
    const isDisputed =
      disputes.length === 0 ||
      here.includes(lower(`⚠ ${isAnswered(disputes) ? w.replies.disputedMark : w.replies.oneSidedMark}`)) ||
      disputes.every(({ question }) => whole.includes(lower(question.replace(UNTRANSLATED, ''))));
    return [
      ...(saysCorrected(item, here, whole, w) ? [] : [`${item.id}: nothing says that it was corrected: “${text}”`]),
      ...(about ? [] : [`${item.id}: whose words are they? “${text}” under “${under}”`]),
      ...(isMarked ? [] : [`${item.id}: where does it stand? “${text}”`]),
      ...lacking.map(one => `${item.id}: without its condition “${one}”: “${text}”`),
      ...since.map(one => `${item.id}: told as if it still held, without “${one}”: “${text}”`),
      ...(isDisputed ? [] : [`${item.id}: nothing says that it is disputed: “${text}”`]),
    ];
  });
}

/** What a message says twice: in its own text and in a card. */
export function twiceIn({ content, embeds }: Message): readonly string[] {
  const cards = lower(textOf({ content: '', embeds, components: [], allowed_mentions: { parse: [] } }));
  return sentencesOf(content).filter(sentence => cards.includes(lower(sentence)));
}

/** Expects a page without cards to have all that it has with them. One that is too long for a message keeps its cards. */
export function expectSameAsText({ page, message }: Asked): void {
  const { content, embeds } = drawn({ ...page, form: 'text' });
  if (embeds.length > 0) return;
  expect(content.length).toBeLessThanOrEqual(CONTENT_MAX);
  const plain = lower(readable(content));
  for (const { text, part } of shownOf(message)) if (part === 'card') expect(plain).toContain(lower(text));
}
