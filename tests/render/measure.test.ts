import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { widthOf } from '../../src/render/measure.ts';

it('a character takes as many columns as the library of widths gives it', () => {
  for (let code = 0x20; code < 0x3000; code += 1) {
    const text = String.fromCodePoint(code);
    expect(widthOf(text), code.toString(16)).toBe(stringWidth(text));
  }
});

it.each(['Kherson', 'Елісейський палац', '“Geschäftsordnung”', '🇫🇷', '©', 'e\u0301'])('%s too', text => {
  expect(widthOf(`${text} x`)).toBe(stringWidth(`${text} x`));
});
