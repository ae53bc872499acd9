/** Shows that an id means the same for good, whatever comes into the record, to whoever types it and to every old button. */
import { describe, expect, it } from 'vitest';
import { cite } from '../../commands/cite.ts';
import { optionsOf } from '../../commands/index.ts';
import type { Context } from '../../src/context.ts';
import { suggest } from '../../src/dispatch/autocomplete.ts';
import { compile } from '../../src/dossier/compile.ts';
import { en } from '../../src/i18n/en/index.ts';
import { decode, type Invocation } from '../../src/invocation.ts';
import { fullId } from '../../src/record/ids.ts';
import { readDraft } from '../../src/record/parse.ts';
import { fileName } from '../../src/render/discord.ts';
import { structured } from '../../src/reply/structured.ts';
import { inputs, planted } from '../record/support.ts';
import { linked } from '../support/linked-record.ts';
import { OLD_BUTTONS } from '../support/old-buttons.ts';
import { fc, runs } from '../support/properties.ts';
import { answerNow, ask, context, NOW, pages } from '../support/record.ts';

/** Both sources of this record have a “mistake” and an “ev-summit”; the first was recorded earlier. */
const both: Context = { dossier: linked, now: NOW, messages: en };

const cited = (id: string, within: Context): string => ask('cite', { id, style: 'plain' }, 0, within).message.content;

describe('an id that two sources have', () => {
  it('means the item of the source that was recorded first, and with its source each', () => {
    expect(cited('mistake', both)).toContain('Olaf Scholz');
    expect(cited('afp-paris/mistake', both)).toBe(cited('mistake', both));
    expect(cited('hc-lantern/mistake', both)).toContain('Keir Starmer');
    expect(cited('HC-Lantern/mistake', both)).toBe(cited('hc-lantern/mistake', both));
    expect(cited('hc-lantern/hc-lamps', both)).toBe(cited('hc-lamps', both));
    expect(ask('cite', { id: 'hc-lantern/unanimity', style: 'plain' }, 0, both).kind).toBe('nothing');
  });

  it.each(['mistake', 'ev-summit'])('is completed to each of the items: %s', typed => {
    const offered = suggest(cite, 'id', typed, both).slice(0, 2);
    expect(offered.map(({ value }) => value)).toEqual([typed, `hc-lantern/${typed}`]);
    const items = offered.flatMap(({ value }) => linked.items.get(value) ?? []);
    expect(items.map(fullId)).toEqual([`afp-paris/${typed}`, `hc-lantern/${typed}`]);
    for (const { name, value } of offered) expect(cited(name, both)).toBe(cited(value, both));
  });

  it('is completed from the source’s', () => {
    const offered = suggest(cite, 'id', 'hc-lan', both).map(({ value }) => value);
    expect(offered).toEqual(expect.arrayContaining(['hc-lamps', 'hc-lantern/mistake', 'hc-lantern/ev-summit']));
  });

  it.each(['mistake', 'hc-lantern/mistake', 'ev-summit', 'hc-lantern/ev-summit'])('leads on from %s to itself', id => {
    for (const button of [
      ask('cite', { id, style: 'plain' }, 0, both).page.buttons,
      ask('details', { item: id }, 0, both).page.buttons,
    ].flat()) {
      const { command, input } = button.invocation;
      if (command === 'details') expect(input['item']).toBe(id);
      if (command === 'cite') expect(input['id']).toBe(id);
    }
    expect(ask('cite', { id, style: 'plain' }, 0, both).press('Details').text).toContain(`${id} · `);
  });

  it('stands in buttons, in pictures’ files and in bibliographies without what those can’t hold', () => {
    const shown = ask('details', { item: 'hc-lantern/mistake' }, 0, both);
    const drawn = pages('quote', { speaker: 'starmer', as: 'picture' }, both);
    expect(drawn.flatMap(({ page }) => (page.picture ? fileName(page.picture) : []))).toEqual([
      'quote-hc-lantern-mistake.png',
      'quote-clarity.png',
      'quote-mobilising.png',
    ]);
    const { content } = ask('cite', { id: 'hc-lantern/mistake', style: 'bibtex' }, 0, both).message;
    expect(content).toContain('@misc{hc-lantern-mistake,');
    const ids = [
      ...JSON.stringify([shown, ...drawn].map(({ message }) => message.components)).matchAll(
        /"(?:custom_id|value)":"(2[^"]+)"/g,
      ),
    ].map(([, id = '']) => id);
    expect(ids).toContainEqual(expect.stringContaining('|hc-lantern/mistake|'));
    for (const id of ids) expect(decode(id, optionsOf), id).toBeDefined();
  });
});

it('buttons of version 1 that name an item show the same one once there is a second source', () => {
  const first = (button: Invocation, within: Context) => structured(answerNow(button, within)).items[0]?.id;
  const named = OLD_BUTTONS.filter(({ command }) => ['cite', 'details'].includes(command)).map(button => [
    button.id,
    first(button, context),
    first(button, both),
  ]);
  expect(named).toContainEqual([expect.stringContaining('|mistake|'), 'afp-paris/mistake', 'afp-paris/mistake']);
  for (const [id, before, after] of named) expect(after, id).toBe(before);
});

// Sources and items that come later

interface Made {
  readonly id: string;
  readonly file: string;
  readonly recorded: string;
  readonly facts: readonly { readonly id: string; readonly recorded?: string }[];
}

const fileOf = ({ id, recorded, facts }: Made): string => `source:
  id: ${id}
  outlet: ${id.toUpperCase()}
  published: 2031-05-09
  language: en
  rights: Invented for tests.
  sha256: ${'f'.repeat(64)}
  paragraphs: 99
  recorded: ${recorded}
facts:
${facts
  .map(
    (fact, at) => `  - id: ${fact.id}
    text: The tide of ${id} came in as ${fact.id}.
    voice: report
    paragraph: ${at + 1}
    when: { precision: open, note: No day is given. }
    topics: [ferries]
${fact.recorded === undefined ? '' : `    recorded: ${fact.recorded}\n`}`,
  )
  .join('')}`;

async function recordWith(made: readonly Made[]): Promise<Context> {
  const files = {
    ...planted('data/glosses.yaml', '- id: shut', '- id: xna-ferry/shut'),
    ...Object.fromEntries(made.map(one => [one.file, fileOf(one)])),
  };
  const read = readDraft(inputs(files), '2031-12-31');
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return { dossier: await compile(read.draft), now: new Date('2031-12-01T09:00:00Z'), messages: en };
}

/** What every button with an id of this record shows. */
function meanings({ dossier, ...rest }: Context, ids = [...dossier.items.keys(), ...dossier.disputes.keys()]) {
  const within = { dossier, ...rest };
  return new Map(
    ids.map(id => [id, dossier.disputes.has(id) ? ask('disputed one', { id }, 0, within).sentence : cited(id, within)]),
  );
}

const POOL = ['shut', 'risk', 'open-line', 'ev-talks', 'd-pilots', 'late', 'tide', 'ebb'];
/** A new source with some ids, its file before or behind the others'; or more facts for the newest of those. */
const STEP = fc.record({
  isNew: fc.boolean(),
  isFirst: fc.boolean(),
  ids: fc.uniqueArray(fc.constantFrom(...POOL), { minLength: 1 }),
});

describe('whatever comes into the record later', () => {
  it('changes nothing of what a button means', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 1, maxLength: 3 }), async steps => {
        let made: readonly Made[] = [];
        let before = await recordWith(made);
        for (const [at, { isNew, isFirst, ids }] of steps.entries()) {
          const recorded = `2031-07-0${at + 1}`;
          const newest = made.at(-1);
          if (isNew || !newest) {
            const file = `data/sources/${isFirst ? 'aaa' : 'zzz'}-2031-05-09-n${at}.yaml`;
            made = [...made, { id: `n${at}`, file, recorded, facts: ids.map(id => ({ id })) }];
          } else {
            const held = new Set(newest.facts.map(({ id }) => id));
            const more = ids.filter(id => !held.has(id)).map(id => ({ id, recorded }));
            made = [...made.slice(0, -1), { ...newest, facts: [...newest.facts, ...more] }];
          }
          const after = await recordWith(made);
          const meant = meanings(before);
          expect(meanings(after, [...meant.keys()])).toEqual(meant);
          before = after;
        }
      }),
      { numRuns: runs(8) },
    );
  });
});
