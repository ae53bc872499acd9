/** Builds sentences with parts that a surface shows in its own way: rich`The briefing in ${channel} is on.` */

/** A command that is led to. */
export interface CommandPart {
  /** Its name as declared. */
  readonly command: string;
  /** The name that the reader knows it by. */
  readonly shown: string;
  /** Discord's id of it, where it's known: the name can then be pressed. */
  readonly id?: string | undefined;
}

/**
 * A moment in Unix seconds. Where a surface can, it is shown in the reader's own zone: as a date and a time, or, `until`, as the
 * time until then, such as "in 14 hours".
 */
export interface Instant {
  readonly instant: number;
  readonly until?: true;
}

/** Text; text that is stressed; a command; a channel, by its id; a moment. */
export type Part = string | { readonly strong: string } | CommandPart | { readonly channel: string } | Instant;
export type RichText = readonly Part[];
export type RichTag = (texts: TemplateStringsArray, ...parts: readonly Part[]) => RichText;

/** @param tidy sets the template's own text as the language sets it; what is put in stays as it is */
export const richWith =
  (tidy: (text: string) => string): RichTag =>
  (texts, ...parts) =>
    texts.flatMap((text, i): RichText => {
      const part = parts[i - 1];
      const own = text === '' ? [] : [tidy(text)];
      return part === undefined ? own : [part, ...own];
    });

/** For languages whose text is set as it's written. */
export const rich = richWith(text => text);

/** "#a, #b": the parts with commas between them. */
export const listed = (parts: readonly Part[]): RichText =>
  parts.flatMap((part, i): RichText => (i === 0 ? [part] : [', ', part]));
