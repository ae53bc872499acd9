/** The record read anew, while answers go on. */
import type { Logger } from 'pino';
import { describe } from './dossier/describe-problem.ts';
import type { Keeper } from './dossier/keeper.ts';
import type { Desk } from './transport/desk.ts';

/** Reads the record anew, and swaps it in when it holds. */
export async function refresh(keeper: Keeper, desk: Pick<Desk, 'report'>, log: Logger): Promise<void> {
  try {
    const refreshed = await keeper.refresh();
    if (refreshed.kind === 'kept') {
      log.warn({ problems: refreshed.problems.map(describe) }, 'The record has problems; the one from before stays.');
      return;
    }
    const { asOf, items } = refreshed.dossier;
    log.info({ asOf, items: items.size }, 'The record was read anew.');
  } catch (error) {
    desk.report(error);
  }
}
