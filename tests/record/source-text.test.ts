import { describe, expect, it } from 'vitest';
import { splitSourceText } from '../../src/record/source-text.ts';
import { fc } from '../support/properties.ts';
import { FIRST_TEXT, SECOND_TEXT } from './sample-record.ts';

describe('splitSourceText', () => {
  it('counts paragraphs, captions and section heads apart', () => {
    const { sha256, paragraphs, captions, heads } = splitSourceText({ text: FIRST_TEXT, sha256: 'abc' }, 'article');
    expect(sha256).toBe('abc');
    expect(paragraphs).toHaveLength(6);
    expect(paragraphs[2]).toBe('She added that fares would be “fair and low” once the harbour is dredged.');
    expect(paragraphs.at(-1)).toBe('Ferries could sail again next month.');
    expect(captions).toEqual(['A ferry waits in the harbour of Lind']);
    expect(heads).toEqual(['- ‘Slow boats’ -']);
  });

  it('keeps non-breaking spaces inside a paragraph', () => {
    expect(splitSourceText({ text: SECOND_TEXT, sha256: '' }, 'article').paragraphs[0]).toContain('«\u00A0Nous');
  });

  it.each([
    ['ends with a full stop', 'It ended.', 'paragraphs'],
    ['ends with a full stop inside the marks', 'He said: “It ended.”', 'paragraphs'],
    ['ends with a full stop after the marks', 'He spoke of the “end”.', 'paragraphs'],
    ['ends with a question', 'Did it end?', 'paragraphs'],
    ['ends with French marks', 'Il a dit : « C’est fini. »', 'paragraphs'],
    ['has no full stop', 'The Prime Minister before the talks', 'captions'],
    ['has no full stop and ends with a mark', 'The so-called ‘force’', 'captions'],
    ['stands between hyphens', '- What comes next. -', 'heads'],
    ['stands between dashes', '– What comes next –', 'heads'],
    ['begins with a dash alone', '- What comes next.', 'paragraphs'],
  ] as const)('reads a line that %s', (_how, line, part) => {
    expect(splitSourceText({ text: line, sha256: '' }, 'article')[part]).toEqual([line]);
  });

  it.each([
    ['## What comes next?', 'What comes next?', 'heads'],
    ['##  He ended.', 'He ended.', 'heads'],
    ['![Ann Bell speaks. “It holds.”]', 'Ann Bell speaks. “It holds.”', 'captions'],
    ['¶ The boats sail when both have signed', 'The boats sail when both have signed', 'paragraphs'],
    ['¶ ## a', '## a', 'paragraphs'],
    ['##', '##', 'captions'],
    ['#1 on the list.', '#1 on the list.', 'paragraphs'],
  ] as const)('reads %s as what its mark says', (line, text, part) => {
    expect(splitSourceText({ text: line, sha256: '' }, 'article')[part]).toEqual([text]);
  });

  it('takes a label behind a mark for the first turn of a transcript', () => {
    const text = 'Customs House\n¶ BELL: We wait\nAnd wait';
    expect(splitSourceText({ text, sha256: '' }, 'transcript').paragraphs).toEqual(['BELL: We wait', 'And wait']);
  });

  it('reads the line breaks of all systems, and a byte order mark', () => {
    expect(splitSourceText({ text: '\uFEFFOne.\r\n\r\nTwo.\nThree', sha256: '' }, 'article')).toMatchObject({
      paragraphs: ['One.', 'Two.'],
      captions: ['Three'],
    });
  });

  it('puts every line that isn’t empty in one place', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', ' ', '-', '.', '”', 'é') })), lines => {
        const { paragraphs, captions, heads } = splitSourceText({ text: lines.join('\n'), sha256: '' }, 'article');
        const kept = lines.map(line => line.trim()).filter(line => line !== '');
        expect([...paragraphs, ...captions, ...heads].sort()).toEqual(kept.sort());
      }),
    );
  });
});
