/** An invented story on the invented record, with its draft as `npm run draft` writes drafts. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { RECORD, sha256 } from '../record/sample-record.ts';

/** The name of the draft, and of the source's file. */
export const NAME = 'xna-2031-05-19-dredging';

export const TEXT = `Dredgers lie off the pier
Port Lind (XNA) - Norland will dredge its harbour in June, Prime Minister Ada Berg said on Monday.
“The dredgers are here,” Berg told reporters.
“We begin in June, and we will not stop before the harbour is deep enough.
“Nobody will wait for a boat again,” she said.
- A deep pier -
The harbour master, Nils Aker, said the “deep pier” could open in July. “It is a long job,” he said.
`;

export const DRAFT = `# yaml-language-server: $schema=../schema/source.schema.json
# DRAFT of 2031-05-20, not a record yet.
# npm run review asks for what is left, item by item.
source:
  id: xna-dredging
  outlet: XNA
  published: 2031-05-19
  dateline: Port Lind
  language: en
  rights: TODO # CHECK: Say who holds them, and what is taken.
  sha256: ${sha256(TEXT)}
  paragraphs: 5
  captions: 1
  recorded: 2031-05-20

unquoted:
  - { paragraph: 5, text: deep pier, why: Two words without a verb of speech. } # CHECK: Is nobody quoted?

quotes:
  - id: here
    text: The dredgers are here
    extent: full
    by: { person: berg, office: Prime Minister }
    cue: told reporters
    paragraph: 2
    when: &monday { precision: day, date: 2031-05-19, basis: inferred } # LIKELY: No day is given.
    about: [norland]
    topics: [ferries] # CHECK: By “harbour”.
    setting: TODO
    note: Paragraph 1 names her office.

  - id: begin
    text: We begin in June, and we will not stop before the harbour is deep enough. Nobody will wait for a boat again
    extent: full
    by: { person: berg, office: Prime Minister } # LIKELY: The article says “she”; paragraph 2 names Berg.
    cue: said
    paragraph: 3-4
    when: *monday # LIKELY: No day is given.
    about: [norland]
    topics: [ferries]
    setting: TODO
    note: The article says “she”; paragraph 2 names Berg.

  - id: job
#+     same: xna-ferry/open-line # CHECK: It is by the same speaker.
    text: It is a long job
    extent: full
    by: { person: aker, office: harbour master } # LIKELY: The article says “he”; paragraph 5 names Aker.
    cue: said
    paragraph: 5
    when: *monday # LIKELY: No day is given.
    about: [norland]
    topics: TODO # CHECK: No topic has a word of the sentence.
    setting: TODO

statements:
  - id: dredge
#> Norland will dredge its harbour in June, Prime Minister Ada Berg said on Monday.
    text: TODO
    mode: said
    by: { person: berg, office: Prime Minister }
    paragraph: 1
    when: { precision: day, said: on Monday, date: 2031-05-19, basis: inferred }
    about: [norland]
    topics: [ferries]

  - id: pier
#> The harbour master, Nils Aker, said the “deep pier” could open in July.
    text: TODO
    mode: said
    by: { person: aker, office: harbour master }
    hedge: could
    paragraph: 5
    when: *monday # LIKELY: No day is given.
    about: [norland]
    topics: [ferries]

facts:
  - id: off-pier
#> Dredgers lie off the pier
    text: TODO
    voice: report # CHECK: Or judgement.
    paragraph: caption 1
    when: *monday # LIKELY: No day is given.
    topics: [ferries]

#+ disputes:
#+   - id: d-pier
#+     question: TODO # CHECK: Paragraph 5 has one side.
#+     sides: [{ by: norland, item: pier }, { by: sudmark }]

#@ people.yaml (paragraph 5)
#@ - id: aker
#@   name: Nils Aker
#@   spellings: [Aker]
#@   party: norland # CHECK: By the dateline.
#@   offices: [{ title: TODO, printed: [harbour master] }]
`;

/** A folder with the invented record in `data/` and a draft in `drafts/`. */
export interface Desk {
  readonly root: string;
  readonly data: string;
  readonly draft: string;
}

/** Lays out a folder to work in. */
export function desk(draft: string = DRAFT, text: string = TEXT): Desk {
  const root = mkdtempSync(join(tmpdir(), 'review-'));
  const files = { ...RECORD, [`drafts/${NAME}.yaml`]: draft, [`drafts/${NAME}.txt`]: text };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  return { root, data: join(root, 'data'), draft: join(root, 'drafts', `${NAME}.yaml`) };
}
