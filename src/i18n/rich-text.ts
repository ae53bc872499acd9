/** Sentences with parts that a surface shows in its own way, written as templates: told`The briefing in ${channel} is on.` */

export type Part = RichText[number];
export type RichTag = (texts: TemplateStringsArray, ...parts: readonly Part[]) => RichText;

/** @param tidy sets the template's own text as the language sets it; what is put in stays as it is */
export const richWith =
  (tidy: (text: string) => string = text => text): RichTag =>
  (texts, ...parts) =>
    texts.flatMap((text, i): RichText => {
      const part = parts[i - 1];
      const own = text === '' ? [] : [tidy(text)];
      return part === undefined ? own : [part, ...own];
    });

/** In English, German and Ukrainian. */
export const rich = richWith();

/** "#a, #b": the parts with commas between them. */
export const listed = (parts: readonly Part[]): RichText =>
  parts.flatMap((part, i): RichText => (i === 0 ? [part] : [', ', part]));

/** A sentence with what a surface shows in its own way: a channel's name; an instant, in Unix seconds, in the reader's zone. */
export type RichText = readonly (string | { readonly channel: string } | { readonly instant: number })[];
