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
  };
}
