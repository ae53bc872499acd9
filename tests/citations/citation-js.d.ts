/** The part of Citation.js that these tests use; it ships without types. https://citation.js.org/api/ */
declare module '@citation-js/core' {
  /** A record of CSL-JSON as Citation.js reads it. */
  export type Read = Readonly<Record<string, unknown>>;
  export const plugins: {
    readonly input: { chain(data: unknown, options?: { readonly generateGraph?: boolean }): readonly Read[] };
  };
}

declare module '@citation-js/plugin-bibtex';
