import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeRecord } from '../../src/cli/record-export.ts';
import { exportSchema } from '../../src/export/form.ts';
import { RECORD } from '../record/sample-record.ts';

function put(root: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

describe('npm run export', () => {
  const sample = mkdtempSync(join(tmpdir(), 'export-'));
  put(sample, RECORD);
  afterAll(() => rmSync(sample, { recursive: true }));
  let root = '';
  let file = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'export-'));
    file = join(root, 'record.json');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  async function run(...args: readonly string[]) {
    let [out, err] = ['', ''];
    const status = await writeRecord(args, {
      out: text => {
        out += text;
      },
      err: text => {
        err += text;
      },
    });
    return { status, out, err };
  }
  const of = (format: string, ...more: readonly string[]) =>
    run('--format', format, '--data', join(sample, 'data'), ...more);

  it('writes each format to standard output, the same each time', async () => {
    const json = await of('json');
    expect(exportSchema.parse(JSON.parse(json.out)).items.length).toBeGreaterThan(5);
    expect((await of('csv')).out.slice(1)).toMatch(/^id,kind,text,/);
    expect(JSON.parse((await of('jsonld')).out)).toHaveProperty(['@context', '@vocab'], 'https://schema.org/');
    expect(JSON.parse((await run('--format', 'schema')).out)).toMatchObject({ type: 'object' });
    expect(await of('json')).toEqual(json);
    expect(json).toMatchObject({ status: 0, err: '' });
  });

  it('writes a file, whole, and leaves nothing beside it', async () => {
    expect(await of('json', '--out', file)).toEqual({ status: 0, out: '', err: `${file} is written.\n` });
    expect(readFileSync(file, 'utf8')).toBe((await of('json')).out);
    expect(readdirSync(root)).toEqual(['record.json']);
  });

  it('replaces no file unless it is told to', async () => {
    writeFileSync(file, 'mine');
    const { status, err } = await of('json', '--out', file);
    expect(status).toBe(1);
    expect(err).toBe(`${file} is there already, and is left as it is: name another file, or add --force.\n`);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await of('csv', '--out', file, '--force')).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('grave risk');
  });

  it('says where it can’t write, and leaves nothing behind', async () => {
    const nowhere = join(root, 'none', 'record.json');
    expect(await of('json', '--out', nowhere)).toMatchObject({
      status: 1,
      err: `${nowhere} can’t be written (ENOENT): name a file in a folder where this user may write.\n`,
    });
    mkdirSync(file);
    const folder = await of('json', '--out', file, '--force');
    expect(folder).toMatchObject({ status: 1, err: expect.stringContaining(`${file} can’t be written (E`) });
    expect(readdirSync(root)).toEqual(['record.json']);
  });

  it('writes nothing of a record with problems, and names them', async () => {
    put(root, { ...RECORD, 'data/topics.yaml': '- id: Wrong\n' });
    const data = join(root, 'data');
    const { status, out, err } = await run('--format', 'json', '--data', data, '--out', file);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^data\/topics\.yaml:1 {2}shape/);
    expect(err).toContain('The record has problems, so nothing is written.\n');
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    [[], '--format takes one of json, csv, jsonld, schema.'],
    [['--format', 'xml'], '--format takes one of json, csv, jsonld, schema.'],
    [['--format', 'toString'], '--format takes one of json, csv, jsonld, schema.'],
    [['--format'], 'argument missing'],
    [['--formats', 'json'], "Unknown option '--formats'"],
    [['json'], 'Unexpected argument'],
  ])('%j makes no sense', async (args, says) => {
    const { status, out, err } = await run(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(says);
    expect(err).toContain('Usage: npm run -s export -- --format json|csv|jsonld');
  });

  it('--help tells every option', async () => {
    const { status, out, err } = await run('--help');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    for (const option of [
      '--format json',
      '--format csv',
      '--format jsonld',
      '--format schema',
      '--out',
      '--force',
      '--data',
    ])
      expect(out).toContain(option);
  });
});
