/** Checks what a curator says of an article, before anything is read. */
import { SOURCE_FORMS, type SourceForm } from '../../record/types.ts';
import { webAddress } from '../../record/web-address.ts';
import { plain } from '../../text/sanitize.ts';
import { isDay } from '../../time/days.ts';
import { type Or, refuse } from './refusal.ts';
import { withoutPassword } from './web/addresses.ts';

/** What a curator says of an article. It overrides what is read. */
export interface ReadOptions {
  readonly outlet?: string | undefined;
  /** A day: `2025-03-27`. */
  readonly published?: string | undefined;
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly rights?: string | undefined;
  /** A BCP 47 tag. */
  readonly lang?: string | undefined;
  /** Whoever issues the text speaks in it: it's a document. */
  readonly speaker?: string | undefined;
  /** One of {@link SOURCE_FORMS}. */
  readonly form?: string | undefined;
}

/** The options, checked. */
export interface CheckedOptions extends Omit<ReadOptions, 'form'> {
  readonly form?: SourceForm | undefined;
}

const TEXT_MAX = 1_000;

/** Checks options. */
export function checkOptions(given: ReadOptions): Or<{ readonly options: CheckedOptions }> {
  const { published, url, lang, form } = given;
  const texts = Object.entries(given).map(
    ([name, value]) => [name, value === undefined ? undefined : plain(value, TEXT_MAX)] as const,
  );
  const empty = texts.find(([, value]) => value === '');
  if (empty) return refuse(`--${empty[0]} is empty.`, 'Write something behind it, or leave it out.');
  if (published !== undefined && !isDay(published))
    return refuse(`--published ${shown(published)} is no day.`, 'Write it YYYY-MM-DD.');
  const address = url === undefined ? undefined : webAddress.safeParse(url);
  if (address && !address.success)
    return refuse(
      `--url ${shown(withoutPassword(url ?? ''))} isn’t an address that the record takes: ${address.error.issues[0]?.message}.`,
      'Copy it from the browser.',
    );
  if (lang !== undefined && !isTag(lang))
    return refuse(`--lang ${shown(lang)} is no language’s tag.`, 'Write one as in BCP 47: en, de, uk.');
  const known = SOURCE_FORMS.find(one => one === form);
  if (form !== undefined && known === undefined)
    return refuse(`--form ${shown(form)} is none.`, `Write ${SOURCE_FORMS.join(', ')}.`);
  return { options: { ...Object.fromEntries(texts), form: known } };
}

const shown = (value: string): string => `“${plain(value, 80)}”`;

/** Whether a text is the tag of a language. */
export function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
