/** Draws the cards of a page: names above lines, in one column or beside each other. */
import type { Messages } from '../i18n/messages.ts';
import { markedOnce } from '../i18n/sentences.ts';
import type { Answered, CardSection, Entry, Heading, ReplyCard } from '../reply/reply.ts';
import { headingOf, occasionOf, sideHeading, type VoiceHeading } from './headings.ts';
import { plainOf } from './measure.ts';
import { type Card, type Field, type Line, line } from './page.ts';

/** An entry with the card and the section that it stands in. */
export interface Placed {
  readonly card: ReplyCard;
  readonly section: CardSection;
  readonly entry: Entry;
  readonly lines: readonly Line[];
}

/** A heading's name, and its small line, as they are drawn. */
export function headed(heading: Heading, w: Messages): VoiceHeading {
  const { name, small } = worded(heading, w);
  return { name, small: markedOnce(small) };
}

function worded(heading: Heading, w: Messages): VoiceHeading {
  if (heading.kind === 'title') return { name: heading.text, small: '' };
  if (heading.kind === 'side') return sideHeading(heading, w);
  if (heading.kind === 'occasion') return { name: occasionOf(heading, w), small: '' };
  const { name, small } = headingOf(heading.item, w);
  return { name, small: heading.also ? [small, w.replies.also].filter(part => part !== '').join(' · ') : small };
}

/**
 * Draws the cards that have something on a page. One whose item the headline tells whole says nothing itself: it bears the
 * footer where it is alone, and beside others it is left out, since Discord refuses an embed without a word.
 */
export function drawCards(
  { cards, headline }: Pick<Answered, 'cards' | 'headline'>,
  shown: readonly Placed[],
  page: number,
  w: Messages,
): readonly Card[] {
  const hasTitle = headline.some(({ kind }) => kind === 'titled');
  const drawn = cards.flatMap(card => {
    const here = shown.filter(one => one.card === card);
    const isEmpty = card.sections.every(({ entries }) => entries.length === 0);
    if (here.length === 0 && (!isEmpty || page > 0)) return [];
    const { title, ...untitled } = drawCard(card, here, w);
    return [title === undefined || hasTitle ? untitled : { ...untitled, title }];
  });
  const saying = drawn.filter(card => textOf([], [card]).trim() !== '');
  return saying.length > 0 ? saying : drawn.slice(-1);
}

interface DrawnSection {
  readonly heading: Heading | undefined;
  readonly inline: boolean;
  readonly lines: readonly Line[];
}

function drawCard(card: ReplyCard, placed: readonly Placed[], w: Messages): Card {
  const sections = card.sections.flatMap((section): readonly DrawnSection[] => {
    const lines = placed.filter(one => one.section === section).flatMap(one => one.lines);
    return lines.length === 0 ? [] : [{ heading: section.heading, inline: section.inline ?? false, lines }];
  });
  const [only] = sections;
  const isSingle = sections.length === 1 && only?.heading?.kind === 'voice' && !only.inline;
  const by = card.by ?? (isSingle && only?.heading?.kind === 'voice' ? only.heading : undefined);
  const plainSections = sections.map(one => (one.heading === by ? { ...one, heading: undefined } : one));
  const unheaded = plainSections.filter(({ heading }) => !heading).flatMap(({ lines }) => lines);
  const fields = plainSections.flatMap(one => (one.heading ? [fieldOf(one, one.heading, w)] : []));
  const { name, small } = by ? headed(by, w) : { name: undefined, small: '' };
  const lines = [...(small === '' ? [] : [line('small', small)]), ...(by ? unheaded : unbulleted(unheaded))];
  return {
    tone: card.tone,
    ...(name === undefined ? {} : { author: name }),
    ...(card.title === undefined ? {} : { title: card.title }),
    lines,
    fields,
  };
}

function fieldOf({ lines, inline }: DrawnSection, heading: Heading, w: Messages): Field {
  const { name, small } = headed(heading, w);
  const own = small === '' ? unbulleted(lines) : lines;
  return { name, lines: small === '' ? own : [line('small', small), ...own], ...(inline ? { inline } : {}) };
}

/** One line alone needs no bullet. */
export function unbulleted(lines: readonly Line[]): readonly Line[] {
  const [only] = lines;
  return lines.length === 1 && only?.role === 'bullet' ? [{ ...only, role: 'text' }] : lines;
}

/** All that a page says, but for its footer. */
export function textOf(headline: readonly Line[], cards: readonly Card[]): string {
  const said = cards.flatMap(({ author = '', title = '', lines, fields }) => [
    author,
    title,
    ...lines.map(({ spans }) => plainOf(spans)),
    ...fields.flatMap(field => [field.name, ...field.lines.map(({ spans }) => plainOf(spans))]),
  ]);
  return [...headline.map(({ spans }) => plainOf(spans)), ...said].join('\n');
}
