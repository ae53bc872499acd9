/** A database of which only the turns are used. */
import { TURN_LONGEST, type Turns } from '../../src/store/turns.ts';

export type Take = Turns['take'];

/** Stands in for the turns in the database: each ends by the clock. */
export function fakeTurns() {
  const ends = new Map<string, number>();
  const take: Take = name => {
    const left = (ends.get(name) ?? 0) - Date.now();
    if (left > 0) return Promise.resolve({ kind: 'wait', ms: left });
    ends.set(name, Date.now() + TURN_LONGEST);
    const endIn = (ms: number) => Promise.resolve(void ends.set(name, Date.now() + ms));
    return Promise.resolve({ kind: 'turn', turn: { endIn } });
  };
  return { take, left: (name: string) => (ends.get(name) ?? 0) - Date.now() };
}
