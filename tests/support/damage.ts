/** Damage deep in a SQLite file, where neither its beginning nor the beginning of its tables shows it. */
import { open } from 'node:fs/promises';
import { sqliteModule } from '../../src/store/sqlite.ts';

/** A B-tree page's kinds, and where an interior one names its last child. https://sqlite.org/fileformat2.html#b_tree_pages */
const INTERIOR = new Set([2, 5]);
const LAST_CHILD = 8;

/** Spoils the page that holds the last rows of a table: of one so large that it isn't its first page. */
export async function spoilLastRows(path: string, table: string): Promise<void> {
  const { DatabaseSync } = await sqliteModule();
  const db = new DatabaseSync(path);
  const [root] = db.prepare('select rootpage from sqlite_schema where name = ?').all(table) as { rootpage: number }[];
  const [size] = db.prepare('pragma page_size').all() as { page_size: number }[];
  db.close();
  if (!root || !size) throw new Error(`There is no table ${table}`);
  const file = await open(path, 'r+');
  try {
    const page = Buffer.alloc(size.page_size);
    const read = (number: number) => file.read(page, 0, page.length, (number - 1) * page.length);
    let number = root.rootpage;
    await read(number);
    if (!INTERIOR.has(page[0] ?? 0)) throw new Error(`The table ${table} has one page`);
    while (INTERIOR.has(page[0] ?? 0)) {
      number = page.readUInt32BE(LAST_CHILD);
      await read(number);
    }
    await file.write(page.fill(0xa5), 0, page.length, (number - 1) * page.length);
  } finally {
    await file.close();
  }
}
