/** Lists what people put before a name: articles and titles. They say nothing of which name it is. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Articles and small words that names are joined by, folded, in the record's languages. */
export const ARTICLES = words(
  'the a an of and le la les l du de des d a au aux et der die das den dem des von vom und та і',
);

/** Forms of address and titles of office, folded, in the record's languages. */
export const TITLES = words(
  'mr mrs ms miss sir dame lord dr president prime minister premier chancellor secretary state pm leader foreign ' +
    'monsieur madame m mme messieurs presidente ministre chanceliere chancelier secretaire etat ' +
    'herr herrn frau prasident prasidenten premierminister premierministers ministerprasident kanzler kanzlers bundeskanzler bundeskanzlers aussenminister aussenministers staatsprasident ' +
    'пан пана пану пані президент президента президенту президентом премєр премєра міністр міністра канцлер канцлера канцлеру держсекретар держсекретаря державний державного секретар секретаря',
);
