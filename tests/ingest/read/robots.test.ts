import { describe, expect, it } from 'vitest';
import { mayFetch } from '../../../src/ingest/read/web/robots.ts';
import { fc } from '../../support/properties.ts';

describe('robots.txt', () => {
  it.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: other\nDisallow: /', '/a', true],
    ['User-agent: Rapporteur\nDisallow: /', '/a', false],
    ['User-agent: rapporteur\nAllow: /\n\nUser-agent: *\nDisallow: /', '/a', true],
    ['User-agent: *\nDisallow: /\n\nUser-agent: rapporteur\nDisallow: /b', '/a', true],
    ['User-agent: other\nUser-agent: rapporteur\nDisallow: /a', '/a', false],
    ['User-agent: rapporteur\nDisallow: /a\n\nUser-agent: rapporteur\nDisallow: /b', '/b', false],
    ['User-agent: *\nDisallow: /news\nAllow: /news/open', '/news/open/1', true],
    ['User-agent: *\nAllow: /news\nDisallow: /news', '/news', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
    ['User-agent: *\nDisallow: /a*b*c', '/a1b2c3', false],
    ['User-agent: *\nDisallow: /*a$', '/aa', false],
    ['User-agent: *\nDisallow: /straße', '/stra%C3%9Fe', false],
    ['user-agent : *\r\ndisallow : /a # all', '/a', false],
    ['Disallow: /', '/a', true],
    ['User-agent: Rapporteur/1.0\nDisallow: /a', '/a', false],
    ['User-agent: rapporteurs\nDisallow: /a', '/a', true],
    ['User-agent: *\nSitemap: /x\nDisallow: /a', '/a', false],
    ['<html>no rules</html>', '/a', true],
  ])('%j has %s as %s', (robots, path, may) => {
    expect(mayFetch(robots, path)).toBe(may);
  });

  it('is read whatever it is, in time', () => {
    const long = `User-agent: *\nDisallow: /${'*a'.repeat(400)}b\n`.repeat(500);
    expect(mayFetch(long, `/${'a'.repeat(5_000)}`)).toBe(true);
    fc.assert(fc.property(fc.string(), fc.webPath(), (text, path) => typeof mayFetch(text, path) === 'boolean'));
  });
});
