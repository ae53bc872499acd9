/** The files for running it elsewhere, read as their tools read them: names that exist, settings that hold. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test as it } from 'vitest';
import { parse } from 'yaml';
import { readConfig, VARIABLES } from '../src/config.ts';

const text = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const scripts = (JSON.parse(text('package.json')) as { scripts: Record<string, string> }).scripts;
const MAIN = 'dist/main.js';

interface Service {
  readonly environment: Readonly<Record<string, string>>;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly depends_on?: Readonly<Record<string, unknown>>;
  readonly volumes?: readonly string[];
  readonly healthcheck: { readonly test: readonly string[] };
}

describe('the Dockerfile', () => {
  const lines = text('deploy/Dockerfile').split('\n');
  const instructions = lines.filter(line => /^[A-Z]+ /.test(line)).map(line => line.split(' ')[0]);

  it('has instructions that Docker knows, and nothing else', () => {
    for (const line of lines) expect(line).toMatch(/^($|#|(FROM|WORKDIR|COPY|RUN|ENV|VOLUME|USER|CMD) )/);
    expect(instructions.at(-1)).toBe('CMD');
  });

  it('runs what npm start runs, not as root, on the newest Node that is tested', () => {
    const command = JSON.parse(lines.find(l => l.startsWith('CMD '))?.slice(4) ?? '[]') as string[];
    expect(command.join(' ')).toBe(scripts['start']);
    expect(command).toContain(MAIN);
    expect(lines).toContain('USER node');
    for (const line of lines.filter(l => l.startsWith('FROM '))) expect(line).toMatch(/^FROM node:24-bookworm-slim\b/);
  });

  it('calls scripts that exist, and copies what is there', () => {
    const called = [...text('deploy/Dockerfile').matchAll(/npm run ([a-z-]+)/g)].map(m => m[1] ?? '');
    expect(called).toEqual(['build']);
    for (const name of called) expect(scripts).toHaveProperty(name);
    for (const name of ['package.json', 'package-lock.json', 'data'])
      expect(existsSync(new URL(`../${name}`, import.meta.url))).toBe(true);
  });

  it('keeps secrets and builds out of the image', () => {
    const ignored = text('.dockerignore').split('\n');
    for (const name of ['.env', '.git', 'node_modules', 'dist', 'var']) expect(ignored).toContain(name);
  });
});

describe('the compose file', () => {
  const compose = parse(text('deploy/compose.yaml')) as {
    services: Record<string, Service>;
    volumes: Record<string, unknown>;
  };
  const { rapporteur, postgres } = compose.services;

  it('sets variables that exist, to values that hold', () => {
    const given = rapporteur?.environment ?? {};
    for (const name of Object.keys(given)) expect(VARIABLES).toContain(name);
    const filled = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, value.replace(/\$\{[A-Z_]+:\?[^}]*\}/g, 'secret')]),
    );
    expect(readConfig(filled)).toHaveProperty(
      'config.databaseUrl',
      'postgres://rapporteur:secret@postgres:5432/rapporteur',
    );
  });

  it('holds no secret of its own, and refuses to start without one', () => {
    for (const service of [rapporteur, postgres])
      for (const [name, value] of Object.entries(service?.environment ?? {}))
        if (/TOKEN|PASSWORD|URL/.test(name)) expect(value).toMatch(/\$\{[A-Z_]+:\?/);
  });

  it('names services, volumes and files that are there', () => {
    for (const name of Object.keys(rapporteur?.depends_on ?? {})) expect(compose.services).toHaveProperty(name);
    for (const volume of postgres?.volumes ?? []) expect(compose.volumes).toHaveProperty(volume.split(':')[0] ?? '');
    expect(existsSync(new URL(`../${rapporteur?.build?.dockerfile}`, import.meta.url))).toBe(true);
  });

  it('asks for health where metrics are served', () => {
    expect(rapporteur?.healthcheck.test.join(' ')).toContain(`:${rapporteur?.environment['METRICS_PORT']}/healthz`);
  });
});

describe('the systemd unit', () => {
  const lines = text('deploy/rapporteur.service').split('\n');
  const settings = new Map(
    lines.filter(l => /^[A-Za-z]+=/.test(l)).map(l => [l.slice(0, l.indexOf('=')), l.slice(l.indexOf('=') + 1)]),
  );

  it('has sections, settings and comments, and nothing else', () => {
    for (const line of lines) expect(line).toMatch(/^($|#|\[(Unit|Service|Install)\]$|[A-Z][A-Za-z]+=)/);
  });

  it('runs the program, writes where it may, and stops by the signal that is waited for', () => {
    expect(settings.get('ExecStart')).toBe(`/usr/bin/node ${MAIN}`);
    expect(settings.get('Environment')).toContain(`DATA_DIR=/var/lib/${settings.get('StateDirectory')}`);
    expect(settings.has('KillSignal')).toBe(false);
    expect(settings.get('ExecReload')).toContain('-HUP');
  });
});
