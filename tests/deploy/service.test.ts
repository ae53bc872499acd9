/** The systemd unit, held against what it names. Whether systemd knows its settings is asked of systemd itself, in CI. */
import { expect, test as it } from 'vitest';
import { MAIN, textOf } from './files.ts';

const settings = new Map(
  textOf('deploy/rapporteur.service')
    .split('\n')
    .flatMap(line => {
      const [, name, value] = /^([A-Za-z]+)=(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
);

it('the systemd unit runs the program, writes where it may, and stops by the signal that is waited for', () => {
  expect(settings.get('ExecStart')).toBe(`/usr/bin/node ${MAIN}`);
  expect(settings.get('Environment')).toContain(`DATA_DIR=/var/lib/${settings.get('StateDirectory')}`);
  expect(settings.has('KillSignal')).toBe(false);
  expect(settings.get('ExecReload')).toContain('-HUP');
});
