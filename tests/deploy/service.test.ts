/** The systemd unit, held against what it names. Whether systemd knows its settings is asked of systemd itself, in CI. */
import { existsSync } from 'node:fs';
import { parse } from 'dotenv';
import { expect, test as it } from 'vitest';
import { pathOf, scripts, textOf } from './files.ts';

const settings = new Map(
  textOf('deploy/rapporteur.service')
    .split('\n')
    .flatMap(line => {
      const [, name, value] = /^([A-Za-z]+)=(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
);

it('the systemd unit runs the program, writes where it may, and stops by the signal that is waited for', () => {
  expect(settings.get('ExecStart')).toBe(`/usr/bin/${scripts['start']}`);
  expect(settings.get('Environment')).toContain(`DATA_DIR=/var/lib/${settings.get('StateDirectory')}`);
  expect(settings.has('KillSignal')).toBe(false);
  expect(settings.get('ExecReload')).toContain('-HUP');
});

it('documents itself by a file of the checkout', () => {
  const checkout = `file://${settings.get('WorkingDirectory')}/`;
  const documentation = settings.get('Documentation') ?? '';
  expect(documentation.startsWith(checkout)).toBe(true);
  expect(existsSync(pathOf(documentation.slice(checkout.length)))).toBe(true);
});

it('keeps its own variables when its environment file is a copy of .env.example', () => {
  // systemd lets the file's variables go before those of the unit.
  const own = (settings.get('Environment') ?? '').split(' ').map(variable => variable.split('=', 1)[0] ?? '');
  expect(own).toContain('DATA_DIR');
  for (const name of own) expect(parse(textOf('.env.example'))).not.toHaveProperty(name);
});
