/** Reads the record anew, while answers go on. */
import type { Logger } from 'pino';
import type { Services } from '../dispatch/services.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { yieldEvery } from '../dossier/load.ts';
import type { DossierStore } from '../dossier/store.ts';
import { formatProblem } from '../record/draft.ts';

/** Problems that are logged one by one. The check prints all. */
const LOGGED_MAX = 50;

/** Reads the record anew and swaps it in when the check finds no problem; logs what came of it. Never rejects. */
export async function refresh(dossiers: DossierStore, services: Pick<Services, 'report'>, log: Logger): Promise<void> {
  try {
    const refreshed = await dossiers.refresh();
    if (refreshed.kind === 'rejected') {
      const { problems } = refreshed;
      log.warn(
        { problems: problems.slice(0, LOGGED_MAX).map(formatProblem), count: problems.length },
        'The record has problems; the one from before stays.',
      );
      return;
    }
    const { asOf, items } = refreshed.dossier;
    log.info({ asOf, items: items.size }, 'The record was read anew.');
  } catch (error) {
    services.report(error);
  }
}

/** Prepares what answers need of a record besides its search. Loads that code only here: until the bot is connected, a start needs none of it. */
export async function prepared(dossier: Dossier): Promise<void> {
  const { prepare } = await import('./prepare.ts');
  await prepare(dossier, yieldEvery());
}
