import { describe, expect, it } from 'vitest';
import { articleIn } from '../../../src/ingest/read/article.ts';
import { decodeBytes, isMisread } from '../../../src/ingest/read/charset.ts';
import { fc, runs } from '../../support/properties.ts';
import { refusal } from '../../support/reading.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const CURLY_1252 = [0x93, 0x48, 0x69, 0x94];

describe('bytes are decoded', () => {
  it('as windows-1252 with its curly marks, which Node 20 turns into control characters', () => {
    expect(decodeBytes(bytes(CURLY_1252))).toEqual({ text: '“Hi”', encoding: 'windows-1252' });
    expect(decodeBytes(bytes([0x85, 0x91, 0x92, 0x96, 0x97, 0x80])).text).toBe('…‘’–—€');
  });

  it.each(['windows-1252', 'iso-8859-1', 'ISO-8859-1', 'ascii', 'us-ascii', 'latin1', 'cp1252'])(
    'as windows-1252 where it is called %s',
    label => {
      expect(decodeBytes(bytes(CURLY_1252), `text/html; charset=${label}`).text).toBe('“Hi”');
      expect(decodeBytes(bytes(`<meta charset="${label}">`, CURLY_1252)).text).toBe(`<meta charset="${label}">“Hi”`);
    },
  );

  it.each([
    ['windows-1251', [0xcf, 0xf0, 0xe8, 0xe2, 0xb3, 0xf2], 'Привіт'],
    ['koi8-u', [0xf0, 0xd2, 0xc9, 0xd7, 0xa6, 0xd4], 'Привіт'],
    ['iso-8859-15', [0xa4, 0xbd], '€œ'],
    ['iso-8859-2', [0xb3, 0xf3, 0xbf], 'łóż'],
    ['utf-16le', [0x1c, 0x20, 0x48, 0x00], '“H'],
    ['gb18030', [0xc4, 0xe3], '你'],
  ])('as %s where the header says so', (label, encoded, text) => {
    expect(decodeBytes(bytes(encoded), `text/plain; charset="${label}"`)).toEqual({ text, encoding: label });
  });

  it.each([
    '<meta charset=windows-1251>',
    '<META http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    '<?xml version="1.0" encoding="windows-1251"?>',
  ])('as %s says', declaration => {
    expect(decodeBytes(bytes(declaration, [0xcf])).text).toBe(`${declaration}П`);
  });

  it('by the mark of their order, whatever else is said', () => {
    expect(decodeBytes(bytes([0xef, 0xbb, 0xbf, 0xe2, 0x80, 0x9c]), 'text/html; charset=windows-1251').text).toBe('“');
    expect(decodeBytes(bytes([0xff, 0xfe, 0x1c, 0x20])).text).toBe('“');
    expect(decodeBytes(bytes([0xfe, 0xff, 0x20, 0x1c]), 'text/html; charset=utf-8').text).toBe('“');
  });

  it('by the header before the page’s own word, and by that only at its beginning', () => {
    const page = bytes('<meta charset=koi8-u>', [0xcf]);
    expect(decodeBytes(page, 'text/html; charset=windows-1251').text).toContain('П');
    expect(decodeBytes(page, 'text/html').text).toContain('о');
    expect(decodeBytes(bytes(' '.repeat(3_000), '<meta charset=koi8-u>', [0x93])).text).toContain('“');
  });

  it('as UTF-8 where nothing is said, or what is said is nothing or wrong', () => {
    const utf8 = Buffer.from('«Ні», — сказала Бел.');
    for (const type of [
      '',
      'text/html',
      'text/html; charset=nonsense',
      'text/html; charset=',
      'text/html; charset=replacement',
    ])
      expect(decodeBytes(utf8, type)).toEqual({ text: '«Ні», — сказала Бел.', encoding: 'utf-8' });
  });

  it('as windows-1252 where UTF-8 is said and isn’t so', () => {
    expect(decodeBytes(bytes('<meta charset=utf-8>', CURLY_1252), 'text/html; charset=utf-8')).toEqual({
      text: '<meta charset=utf-8>“Hi”',
      encoding: 'windows-1252',
    });
  });

  it('as UTF-8 with what is damaged shown, where a few bytes are', () => {
    expect(decodeBytes(Buffer.concat([Buffer.from('“Ні, ні”'), Buffer.from([0xe2, 0x80])]))).toEqual({
      text: '“Ні, ні”\uFFFD',
      encoding: 'utf-8',
    });
  });

  it('whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (any, type) => {
        expect(typeof decodeBytes(any, type).text).toBe('string');
        expect(typeof decodeBytes(any, `text/html; charset=${type}`).text).toBe('string');
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        text => decodeBytes(Buffer.from(`a${text}`)).text === Buffer.from(`a${text}`).toString(),
      ),
    );
  });
});

describe('letters that are read in another encoding than they were written in', () => {
  // Each letter’s byte, as the encoding’s own table has it.
  const inEncoding = (label: string, text: string): Uint8Array => {
    const byte = new Map(
      Array.from({ length: 256 }, (_, at) => [new TextDecoder(label).decode(Uint8Array.of(at)), at] as const),
    );
    return Uint8Array.from([...text].map(letter => byte.get(letter) ?? 0x3f));
  };
  const UKRAINIAN = '"Ми чекаємо", - сказала мер Порту Анна Бел.';
  const mend = (bytes: Uint8Array) => articleIn({ bytes });

  it.each(['koi8-u', 'windows-1251', 'iso-8859-5', 'x-mac-cyrillic'])('are refused, with the mend: %s', async label => {
    const bytes = inEncoding(label, UKRAINIAN);
    expect(await mend(bytes)).toEqual(refusal('Its letters can’t be told'));
    expect(await mend(Buffer.concat([Buffer.from('Bell spoke of the boats: '), bytes]))).toEqual(
      refusal('Its letters can’t be told'),
    );
    expect(await mend(bytes)).toMatchObject({
      refusal: { mend: expect.stringContaining('iconv -f KOI8-U') as string },
    });
    expect(await articleIn({ bytes, type: `text/plain; charset=${label}` })).toMatchObject({
      article: { blocks: [{ text: UKRAINIAN }] },
    });
  });

  it('are refused where UTF-8 stands amid windows-1252, or was read so before', async () => {
    const utf8 = Buffer.from('“We wait,” Bell said – at last.\n');
    const latin = Buffer.from('\x93We wait,\x94 Bell said \x96 at last.\n', 'latin1');
    expect(await mend(Buffer.concat([latin, latin, utf8, latin, latin]))).toEqual(refusal('isn’t in windows-1252'));
    const twice = Buffer.from(decodeBytes(utf8, 'text/plain; charset=windows-1252').text);
    expect(await mend(twice)).toEqual(refusal('isn’t in utf-8'));
  });

  it.each([
    'Bell déçut « l’aînée » créée à Orléans, où l’œuvre naît.',
    'Größe, Übermut, Straßenbahn: „Nein“, sagte Bell.',
    'Ação, NÃO, «AMANHû, coração.',
    'Smörgåsbord på Åland, ÅÄÖ.',
    'Árvíztűrő, kiáltás, “señor”, Ærøskøbing.',
  ])('aren’t in: %s', text => {
    for (const encoding of ['windows-1252', 'utf-8']) expect(isMisread({ text, encoding })).toBe(false);
  });

  it('are never in Cyrillic that was read rightly, and always in a word of it that was read as Latin', () => {
    const letters = fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщьюя');
    const word = fc.array(letters, { minLength: 5, maxLength: 12 }).map(all => all.join(''));
    fc.assert(
      fc.property(word, fc.constantFrom('koi8-u', 'windows-1251'), (text, label) => {
        expect(isMisread(decodeBytes(Buffer.from(text)))).toBe(false);
        expect(isMisread(decodeBytes(inEncoding(label, `Bell: ${text}.`)))).toBe(true);
      }),
      { numRuns: runs(100) },
    );
  });
});
