/** Tests pictures at a terminal: the file, its path, and the picture itself on terminals that show one. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test as it } from 'vitest';
import { recordCommands as commands } from '../../commands/index.ts';
import { en } from '../../src/i18n/en/index.ts';
import type { Painter } from '../../src/painter/painter.ts';
import { ask } from '../../src/terminal/one-shot.ts';
import { pictureText } from '../../src/terminal/output.ts';
import { dossier, NOW, ask as question } from '../support/record.ts';
import { servicesOf } from '../support/services.ts';

const PNG = Uint8Array.from({ length: 10_000 }, (_, i) => i % 251);
const painter: Painter = { paint: () => Promise.resolve({ kind: 'drawn', png: PNG, width: 1_200, height: 675 }) };
const services = servicesOf({ painter });
const { page } = question('quote', { as: 'picture' });
const text = (env: Record<string, string>, isTTY = true) => pictureText(page, en, services, { isTTY }, env);
const pathIn = (said: string): string => /^Picture: (.+)$/m.exec(said)?.[1] ?? '';

describe('a picture at a terminal', () => {
  it('is a file in a folder of this user’s alone, and its path is said', async () => {
    const said = await text({});
    const path = pathIn(said);
    expect(said).toBe(`Picture: ${path}`);
    expect(new Uint8Array(readFileSync(path))).toEqual(PNG);
    expect(statSync(path.replace(/\/[^/]+$/, '')).mode & 0o077).toBe(0);
  });

  it('is nothing for an answer without', async () => {
    expect(await pictureText(question('quote').page, en, services, {}, {})).toBe('');
  });

  it('is shown whole, in pieces that kitty takes', async () => {
    const said = await text({ TERM: 'xterm-kitty' });
    const pieces = said
      .split('\u001b_G')
      .slice(1)
      .map(piece => (piece.split('\u001b\\')[0] ?? '').split(';'));
    expect(pieces.map(([keys]) => keys)).toEqual(['a=T,f=100,m=1', 'm=1', 'm=1', 'm=0']);
    for (const [, data = ''] of pieces) expect(data.length).toBeLessThanOrEqual(4_096);
    expect(new Uint8Array(Buffer.from(pieces.map(p => p[1]).join(''), 'base64'))).toEqual(PNG);
    expect(existsSync(pathIn(said))).toBe(true);
  });

  it.each(['iTerm.app', 'WezTerm'])('is shown as %s takes it', async program => {
    const data = Buffer.from(PNG).toString('base64');
    expect(await text({ TERM_PROGRAM: program })).toContain(
      `\u001b]1337;File=inline=1;size=${PNG.length};width=100%:${data}\u0007`,
    );
  });

  it('is a path alone where nobody looks at a screen', async () => {
    expect(await text({ TERM: 'xterm-kitty' }, false)).toMatch(/^Picture: \S+$/);
  });

  it('that fails is said under the answer', async () => {
    const failing = servicesOf({ painter: { paint: () => Promise.reject(new Error('no')) }, report: () => 'abc123' });
    expect(await pictureText(page, en, failing, {}, {})).toBe(en.pictureFailed('abc123'));
  });
});

describe('npm run ask', () => {
  const asked = (...args: string[]) =>
    ask({
      args,
      env: {},
      commands,
      load: () => Promise.resolve({ dossier }),
      now: NOW,
      screen: {},
      pictures: services,
    });

  it('says where the picture is, under the answer', async () => {
    const { out, err } = await asked('/quote as:picture');
    expect(err).toBe('');
    expect(out).toMatch(/\nPicture: \S+quote-\S+\.png\n$/);
  });

  it('--json prints the message that goes with the file, and says on standard error where that is', async () => {
    const { out, err } = await asked('--json', '/quote as:picture');
    const message = JSON.parse(out) as { attachments: { filename: string; description: string }[]; embeds: object[] };
    const [file] = message.attachments;
    expect(message).toMatchObject({ embeds: [], attachments: [{ description: expect.stringContaining('paragraph') }] });
    expect(err).toMatch(/^Picture: \S+\n$/);
    expect(err.trim().endsWith(`/${file?.filename}`)).toBe(true);
  });
});
