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

/** Text; text that is stressed; a command; a channel, by its id; an instant in Unix seconds, shown in the reader's zone. */
export type Part =
  | string
  | { readonly strong: string }
  | CommandPart
  | { readonly channel: string }
  | { readonly instant: number };
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
