/** Sentences with parts that a surface shows in its own way, written as templates: told`The briefing in ${channel} is on.` */

export type Part = Told[number];
export type Teller = (texts: TemplateStringsArray, ...parts: readonly Part[]) => Told;

/** @param tidy sets the template's own text as the language sets it; what is put in stays as it is */
export const telling =
  (tidy: (text: string) => string = text => text): Teller =>
  (texts, ...parts) =>
    texts.flatMap((text, i): Told => {
      const part = parts[i - 1];
      const own = text === '' ? [] : [tidy(text)];
      return part === undefined ? own : [part, ...own];
    });

/** In English, German and Ukrainian. */
export const told = telling();

/** "#a, #b": the parts with commas between them. */
export const listed = (parts: readonly Part[]): Told =>
  parts.flatMap((part, i): Told => (i === 0 ? [part] : [', ', part]));

/** A sentence with what a surface shows in its own way: a channel's name; an instant, in Unix seconds, in the reader's zone. */
export type Told = readonly (string | { readonly channel: string } | { readonly instant: number })[];
