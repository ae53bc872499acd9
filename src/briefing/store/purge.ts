/** Deletion: what belongs to a subscription goes with it, by the tables' foreign keys. */
import type { Run } from './session.ts';
import type { Purge } from './store.ts';

export function purge(run: Run): Purge {
  return {
    removeGuild: guildId =>
      run(async db => {
        const gone = await db.deleteFrom('subscription').where('guild_id', '=', guildId).executeTakeFirst();
        return Number(gone.numDeletedRows);
      }),
    removeMember: userId =>
      run(db =>
        db.transaction().execute(async tx => {
          const gone = await tx
            .deleteFrom('subscription')
            .where('user_id', '=', userId)
            .where('kind', '=', 'member')
            .executeTakeFirst();
          await tx.updateTable('subscription').set({ user_id: null }).where('user_id', '=', userId).execute();
          return Number(gone.numDeletedRows);
        }),
      ),
  };
}
