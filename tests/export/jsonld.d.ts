/** The part of jsonld that these tests use; it ships without types. https://github.com/digitalbazaar/jsonld.js */
declare module 'jsonld' {
  interface Options {
    readonly base: string;
    readonly documentLoader: (url: string) => Promise<never>;
    /** Refuses what a reader would lose. */
    readonly safe: boolean;
  }
  const jsonld: { expand(document: object, options: Options): Promise<readonly object[]> };
  export = jsonld;
}
