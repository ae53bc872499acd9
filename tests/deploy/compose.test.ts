/** The compose file: held against Compose's own schema by a linter, and against what it names. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DCLinter } from 'dclint';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, test as it, vi } from 'vitest';
import { parse } from 'yaml';
import { readConfig, VARIABLES } from '../../src/app/config.ts';
import { openStore } from '../../src/store/open.ts';
import { query } from '../store/engines.ts';
import { postgresAtHand } from '../support/postgres.ts';
import { changed, pathOf, textOf } from './files.ts';

interface Service {
  readonly environment: Readonly<Record<string, string>>;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly depends_on?: Readonly<Record<string, unknown>>;
  readonly volumes?: readonly string[];
  readonly healthcheck: { readonly test: readonly string[] };
}

/** As much of the linter as is used: its own types can't be found by name from a module. */
interface Linter {
  lintFiles(
    paths: readonly string[],
    recursive: boolean,
  ): readonly { readonly messages: readonly { readonly type: string; readonly message: string }[] }[];
}

const TEXT = textOf('deploy/compose.yaml');
const compose = parse(TEXT) as { services: Record<string, Service>; volumes: Record<string, unknown> };
const { rapporteur, postgres } = compose.services;
/** Every character that means something in an address. */
const PASSWORD = "p@ss/w:rd#1?%25&+ 'ї";

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-compose-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.unstubAllEnvs();
});

/** What Compose refuses, or runs otherwise than it's meant. What is only a matter of taste is a warning. */
function faultsOf(text: string): readonly string[] {
  const file = join(folder, 'compose.yaml');
  writeFileSync(file, text);
  const linter: Linter = new DCLinter({ rules: {}, quiet: true, debug: false, exclude: [] });
  return linter
    .lintFiles([file], false)
    .flatMap(({ messages }) => messages)
    .filter(({ type }) => type === 'error')
    .map(({ message }) => message);
}

/** A service's variables as Compose fills them in from `.env`. */
const filled = (service: Service | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(service?.environment ?? {}).map(([name, value]) => [
      name,
      value.replace(/\$\{([A-Z_]+):\?[^}]*\}/g, (_, from) => (from === 'POSTGRES_PASSWORD' ? PASSWORD : 'secret')),
    ]),
  );

describe('the compose file', () => {
  it('has no fault that a linter knows', () => {
    expect(faultsOf(TEXT)).toEqual([]);
  });

  it.each([
    [
      'a setting that there is not',
      'read_only: true',
      'readonly: true',
      /services\/rapporteur.* must NOT have additional properties/,
    ],
    ['a value of another kind', 'cap_drop: [ALL]', 'cap_drop: ALL', /cap_drop.* must be array/],
    ['a condition that there is not', 'service_healthy', 'service_ready', /services\/rapporteur\/depends_on/],
    ['an image without its version', 'postgres:17-bookworm', 'postgres', /explicit tag|version tag/],
  ])('%s would be found', (_, from, to, message) => {
    expect(faultsOf(changed(TEXT, from, to)).join('\n')).toMatch(message);
  });

  it('sets variables that exist, to values that hold', () => {
    const { PGPASSWORD, ...given } = filled(rapporteur);
    for (const name of Object.keys(given)) expect(VARIABLES).toContain(name);
    expect(readConfig(given)).toHaveProperty('config.databaseUrl', 'postgres://rapporteur@postgres:5432/rapporteur');
    expect(PGPASSWORD).toBe(filled(postgres)['POSTGRES_PASSWORD']);
  });

  it('hands on any password as it is', () => {
    for (const [name, value] of Object.entries(filled(rapporteur))) vi.stubEnv(name, value);
    const read = readConfig(process.env);
    const { databaseUrl } = 'config' in read ? read.config : {};
    const { user, password, host, port, database } = new pg.Client({ connectionString: databaseUrl ?? '' });
    expect({ user, password, host, port, database }).toEqual({
      user: 'rapporteur',
      password: PASSWORD,
      host: 'postgres',
      port: 5432,
      database: 'rapporteur',
    });
  });

  it('holds no secret of its own, and refuses to start without one', () => {
    for (const service of [rapporteur, postgres])
      for (const [name, value] of Object.entries(service?.environment ?? {}))
        if (/TOKEN|PASSWORD/.test(name)) expect(value).toMatch(/^\$\{[A-Z_]+:\?[^}]+\}$/);
    expect(filled(rapporteur)['DATABASE_URL']).not.toContain(PASSWORD);
  });

  it('names services, volumes and files that are there', () => {
    for (const name of Object.keys(rapporteur?.depends_on ?? {})) expect(compose.services).toHaveProperty(name);
    for (const volume of postgres?.volumes ?? []) expect(compose.volumes).toHaveProperty(volume.split(':')[0] ?? '');
    expect(existsSync(pathOf(rapporteur?.build?.dockerfile ?? ''))).toBe(true);
  });

  it('asks for health where metrics are served', () => {
    expect(rapporteur?.healthcheck.test.join(' ')).toContain(`:${rapporteur?.environment['METRICS_PORT']}/healthz`);
  });
});

const server = postgresAtHand();
if (server !== undefined)
  it('a server with such a password lets the store in', async () => {
    const name = `rapporteur_compose_${process.pid}`;
    await query(server, `create role ${name} login superuser password '${PASSWORD.replaceAll("'", "''")}'`);
    await query(server, `create database ${name} owner ${name}`);
    const url = new URL(server);
    Object.assign(url, { username: name, password: '', pathname: `/${name}` });
    vi.stubEnv('PGPASSWORD', filled(rapporteur)['PGPASSWORD'] ?? '');
    const read = readConfig({ DATABASE_URL: url.href });
    const store = openStore({ dataDir: '/nowhere', databaseUrl: 'config' in read ? read.config.databaseUrl : '' });
    try {
      await store.setMeta('let', 'in');
      expect(await store.meta('let')).toBe('in');
    } finally {
      await store.close();
      await query(server, `drop database ${name} with (force)`);
      await query(server, `drop role ${name}`);
    }
  });
