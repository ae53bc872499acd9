/** Finds the offices that an article prints with the names of the record’s people. */
import { remember } from '../../lib/lazy.ts';
import { hasWords } from '../../record/entries.ts';
import { standsBeside } from '../../record/names.ts';
import type { Person } from '../../record/types.ts';
import { fold } from '../../text/fold.ts';
import { calledBy, type Story } from './story.ts';

/**
 * The office that an article gives a person: the longest form of the record's that it prints right before or behind one of
 * their names. In a text that names who speaks by labels, the longest that has the label's words and stands anywhere.
 */
export function officeIn(story: Story, person: Person, printed: string | undefined): string | undefined {
  const known = officesOf(story);
  const key = `${person.id} ${printed ?? ''}`;
  if (!known.has(key)) known.set(key, longestOffice(story, person, printed));
  return known.get(key);
}

/** The offices that were looked for in a story. */
const officesOf = remember((_: Story) => new Map<string, string | undefined>());

function longestOffice(story: Story, person: Person, printed: string | undefined): string | undefined {
  const forms = person.offices.flatMap(({ title, printed: forms }) => [...forms, title]);
  const names = calledBy(person, story.record).map(fold);
  const texts = foldedIn(story);
  const isPrinted = (office: string): boolean =>
    story.article.form === 'transcript'
      ? hasWords(texts.join(' '), office) && (printed === undefined || hasWords(office, printed))
      : standsBeside(texts, fold(office), names);
  return forms.filter(isPrinted).toSorted((a, b) => b.length - a.length)[0];
}

/** What a story prints, folded; its title with it. */
const foldedIn = remember(({ article: { blocks, title = '' } }: Story): readonly string[] => [
  fold(title),
  ...blocks.map(({ text }) => fold(text)),
]);
