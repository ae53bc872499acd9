import { describe, expect, it } from 'vitest';
import { hasQuotationMarks, printedForms, quotedPassages } from '../../src/record/quotation-marks.ts';
import { growsInProportion } from '../support/growth.ts';
import { fc } from '../support/properties.ts';

describe('quotedPassages', () => {
  it.each([
    ['“One,” he said, “two.”', ['One,', 'two.']],
    ['He said «\u00A0non\u00A0» twice: «\u00A0non\u00A0».', ['\u00A0non\u00A0', '\u00A0non\u00A0']],
    ['„Nein“, sagte er.', ['Nein']],
    ['»Nein«, sagte er.', ['Nein']],
    ['He said "no".', ['no']],
    ['The ‘force’ and the allies’ plan', ['force']],
    ["The 'force' and Ukraine's allies' plan", ['force']],
    ['It isn’t the ministers’ fault', []],
    ["It isn't the ministers' fault", []],
    ['“He said ‘no’ to us,” she said', ['He said ‘no’ to us,']],
    ['“It goes on in the next paragraph.', ['It goes on in the next paragraph.']],
    ["''We go,'' he said. ''We won't.''", ['We go,', "We won't."]],
    ['“We go," he said. "We stay,” she said.', ['We go,', 'We stay,']],
    ['“He said "no" twice,” she said.', ['He said "no" twice,']],
    ['"He said “no” twice," she said.', ['He said “no” twice,']],
    ['„Ми йдемо", – сказала вона.', ['Ми йдемо']],
    ['A man of 6’2" said "no".', ['no']],
  ])('finds what is quoted in %s', (text, quoted) => {
    expect(quotedPassages(text).map(passage => passage.text)).toEqual(quoted);
  });

  it('tells where a passage stands and whether it is closed', () => {
    expect(quotedPassages('a “b” “c')).toEqual([
      { start: 3, end: 4, text: 'b', closed: true },
      { start: 7, end: 8, text: 'c', closed: false },
    ]);
  });

  it('takes time in proportion where nothing closes single marks', () => {
    expect(growsInProportion(length => quotedPassages('‘a '.repeat(length)), 6000)).toBe(true);
  });

  it('finds passages in order, none within another, each as it stands in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '“', '”', '‘', '’', '"', "'", '«', '»', '„') }), text => {
        let after = 0;
        for (const { start, end, text: quoted } of quotedPassages(text)) {
          expect(start).toBeGreaterThan(after - 1);
          expect(text.slice(start, end)).toBe(quoted);
          after = end + 1;
        }
      }),
    );
  });
});

describe('hasQuotationMarks', () => {
  it.each(['a “b” c', 'a ” c', 'a "b" c', 'a ‘b’ c', "a 'b' c", '«b»', '„b'])('sees them in %s', text => {
    expect(hasQuotationMarks(text)).toBe(true);
  });

  it.each(['Ukraine’s allies’ plan', "Ukraine's allies' plan", 'rock ’n’ roll of the ’90s', 'none'])(
    'sees none in %s',
    text => {
      expect(hasQuotationMarks(text)).toBe(false);
    },
  );
});

describe('printedForms', () => {
  it.each([
    ['We go,', ['We go,', 'We go']],
    ['We go.', ['We go.', 'We go']],
    ['\u00A0Nous y allons\u00A0', ['Nous y allons']],
    ['We go!', ['We go!']],
  ])('of “%s”', (passage, forms) => {
    expect(printedForms(passage)).toEqual(forms);
  });
});
