import { describe, expect, test as it } from 'vitest';
import { openLog } from '../../src/app/log.ts';
import { openServices } from '../../src/app/services.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';

/** Opens a log that collects its lines. */
function collectingLog() {
  const lines: string[] = [];
  const log = openLog('trace', { write: line => void lines.push(line) });
  return { log, parsed: () => lines.map(line => JSON.parse(line) as Record<string, unknown>) };
}

describe('the services', () => {
  it('gives a reference of six characters and logs it with the error', () => {
    const { log, parsed } = collectingLog();
    const ref = openServices(log, noDossier).report(new RangeError('x'));
    expect(ref).toMatch(/^[a-z2-9]{6}$/);
    expect(parsed()).toMatchObject([{ level: 'error', ref, err: { name: 'RangeError' }, msg: 'unexpected error' }]);
  });

  it('gives another reference each time', () => {
    const services = openServices(collectingLog().log, noDossier);
    expect(new Set(Array.from({ length: 50 }, () => services.report('x'))).size).toBe(50);
  });

  it('notes what was answered, and nothing besides', () => {
    const { log, parsed } = collectingLog();
    const what = { command: 'quote', kind: 'items', hits: 2, ms: 1, typed: 'what did the Chancellor promise?' };
    openServices(log, noDossier).answered(what);
    const [{ time, ...line } = {}] = parsed();
    expect(line).toEqual({ level: 'debug', msg: 'answered', command: 'quote', kind: 'items', hits: 2, ms: 1 });
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('reads the current record and the given clock', () => {
    const [first, second] = [{} as Dossier, {} as Dossier];
    let current = first;
    const services = openServices(
      collectingLog().log,
      () => current,
      () => new Date(5),
    );
    expect(services.dossier).toBe(first);
    current = second;
    expect(services.dossier).toBe(second);
    expect(services.now()).toEqual(new Date(5));
  });
});

function noDossier(): Dossier {
  throw new Error('the record is not asked for');
}
