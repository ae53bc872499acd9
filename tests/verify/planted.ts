/** Builds the invented record with quotations that hold numbers and conditions, a variant and a misquote. */
import { compile } from '../../src/dossier/compile.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { FIRST_FILE } from '../record/sample-record.ts';
import { draftOf, inputs, planted } from '../record/support.ts';

const QUOTE = `    extent: full
    by: { person: berg, office: Prime Minister }
    cue: said
    occasion: after the talks
    paragraph: 2
    when: &tuesday { precision: day, date: 2031-05-06, basis: inferred }
    topics: [ferries]
    setting: On the ferry line.
`;

const MORE = `quotes:
  - id: boats
    text: We bought 12 boats for $2,400,000 last year, and three of them sail at -5 degrees without 2.5 tonnes of salt
${QUOTE}    variants:
      - { outlet: DPX, text: We acquired a dozen boats last year, cite: "DPX, 7 May 2031" }
    misquotes:
      - text: We bought a hundred boats and not one of them sails
        cite: Posted by a reader on XNA’s board, 8 May 2031
        url: https://example.org/board/1
        note: The number and the sense are others.
  - id: reopen
    text: We will reopen the old line if the harbour is dredged. Nobody should pay before that, unless they want to. It’s fair
${QUOTE.replace('&tuesday { precision: day, date: 2031-05-06, basis: inferred }', '*tuesday')}`;

const files = planted(FIRST_FILE, 'quotes:\n', MORE);

export const invented: Dossier = await compile(
  draftOf(inputs({ ...files, [FIRST_FILE]: once(files[FIRST_FILE] ?? '') })),
);

/** The anchor may be set only once; the record's own is the second. */
function once(yaml: string): string {
  const second = yaml.lastIndexOf('&tuesday {');
  return `${yaml.slice(0, second)}{${yaml.slice(second + '&tuesday {'.length)}`;
}
