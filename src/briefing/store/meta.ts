/** Small facts about the store itself. */
import type { Run } from './session.ts';
import type { Meta } from './store.ts';

export function meta(run: Run): Meta {
  return {
    meta: key =>
      run(async db => {
        const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
        return row?.value;
      }),
    setMeta: (key, value) =>
      run(async db => {
        await db
          .insertInto('meta')
          .values({ key, value })
          .onConflict(c => c.column('key').doUpdateSet({ value }))
          .execute();
      }),
    swapMeta: (key, known, value) =>
      run(async db => {
        if (known === undefined) {
          const insert = db.insertInto('meta').values({ key, value });
          const { numInsertedOrUpdatedRows: made } = await insert.onConflict(c => c.doNothing()).executeTakeFirst();
          return (made ?? 0n) > 0n;
        }
        const update = db.updateTable('meta').set({ value }).where('key', '=', key).where('value', '=', known);
        return (await update.executeTakeFirst()).numUpdatedRows > 0n;
      }),
  };
}
