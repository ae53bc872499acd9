import { describe, expect, test as it } from 'vitest';
import { ask, dossier, pages } from '../support/record.ts';

const sections = (input: Record<string, string>) =>
  pages('compare', input).flatMap(p => p.page.sections.map(s => s.heading?.replace(' (continued)', '') ?? ''));
const text = (input: Record<string, string>): string =>
  pages('compare', input)
    .map(p => p.text)
    .join('\n')
    .replace(/\n\s*[|!]?\s*/g, ' ');

describe('/compare', () => {
  it('sets two sides beside each other: under each topic the one, then the other, in their own words', () => {
    const asked = ask('compare', { a: 'Ukraine', b: 'Russia', topic: 'energy' });
    expect(asked.page.title).toBe('Ukraine and Russia on: Attacks on energy sites');
    expect(sections({ a: 'Ukraine', b: 'Russia', topic: 'energy' })).toEqual([
      '',
      'Attacks on energy sites · said by Ukraine',
      'Attacks on energy sites · said by Russia',
    ]);
    expect(asked.text).toContain(
      'The Ukrainian army rejected Russian claims that it had targeted energy sites itself.',
    );
    expect(asked.text).toContain('Russian claims with no speaker named · not named, Russia · claimed');
    expect(asked.text).toContain('Not in the record: any statement by an official of Russia.');
  });

  it('shows silence, on either side', () => {
    const shown = text({ a: 'Germany', b: 'Russia' });
    expect(shown).toContain('Not in the record: anything said by Russia on: Sanctions on Russia.');
    expect(shown).toContain('Not in the record: anything said by Germany on: Attacks on energy sites.');
    expect(shown).toContain('without a truce would be a “grave mistake”');
  });

  it('draws no conclusion', () => {
    for (const [a, b] of [
      ['ukraine', 'russia'],
      ['france', 'uk'],
      ['us', 'ukraine'],
    ] as const) {
      const ours = pages('compare', { a, b }).flatMap(p => [
        p.page.title,
        p.page.lead,
        ...p.page.sections.map(s => s.heading),
        ...p.buttons,
      ]);
      expect(ours.join(' ')).not.toMatch(/agree|differ|contradict|unlike|similar|both say/i);
    }
  });

  it('order is as asked', () => {
    expect(sections({ a: 'france', b: 'uk' })[0]).toContain('France');
    expect(sections({ a: 'uk', b: 'france' })[0]).toContain('United Kingdom');
  });

  it('every statement of either is there under every topic that it touches, and nobody else’s', () => {
    const [a, b] = ['ukraine', 'us'].map(id => dossier.parties.get(id));
    const said = [a, b].flatMap(p => (p ? (dossier.views.saidBy.get(p) ?? []) : []));
    expect(said.length).toBeGreaterThan(5);
    const shown = text({ a: 'ukraine', b: 'us' });
    for (const item of said) {
      const times = shown.split(`· ${item.id} `).length - 1;
      expect(times, item.id).toBe(item.topics.length);
    }
    const others = [...dossier.items.values()].filter(item => !said.includes(item));
    for (const item of others) expect(shown, item.id).not.toContain(`· ${item.id} `);
  });

  it('offers the topics on which either spoke, all of them first; each choice answers', () => {
    const asked = ask('compare', { a: 'Germany', b: 'Russia' });
    expect(asked.page.choose?.label).toBe('Choose a topic');
    expect(asked.choices).toEqual(['All topics', 'Sanctions on Russia', 'A ceasefire', 'Attacks on energy sites']);
    const chosen = asked.press('Sanctions on Russia');
    expect(chosen.page.title).toBe('Germany and Russia on: Sanctions on Russia');
    expect(chosen.press('All topics').message).toEqual(asked.message);
  });

  it('leads to each position and to what is disputed', () => {
    const asked = ask('compare', { a: 'Ukraine', b: 'Russia', topic: 'energy', private: true });
    expect(asked.buttons).toEqual([
      'Details',
      'Position of Ukraine',
      'Position of Russia',
      'What is disputed',
      'As a picture',
      'Share with everyone',
    ]);
    expect(asked.press('Position of Ukraine').page.title).toBe('Ukraine on: Attacks on energy sites');
    expect(asked.press('What is disputed').page.title).toBe('What is disputed on: Attacks on energy sites');
    expect(asked.press('What is disputed').buttons).toContain('Share with everyone');
    expect(ask('compare', { a: 'Germany', b: 'France', topic: 'sanctions' }).buttons).not.toContain('What is disputed');
  });

  it.each(['Germany', 'Berlin', 'DE', 'Deutschland'])('Germany and %s are one, and that is said', b => {
    const asked = ask('compare', { a: 'Germany', b });
    expect(asked).toMatchObject({
      kind: 'problem',
      page: { sentence: 'Both are Germany. Name two different countries or bodies.' },
    });
    expect(asked.press('Position of Germany').kind).toBe('items');
  });

  it.each([
    [{ a: 'Germany', b: 'France', topic: 'Black Sea' }, 'anything said by Germany or France on the Black Sea'],
    [{ a: 'Germany', b: 'Narnia' }, 'the country or body “Narnia”'],
    [{ a: 'Italy', b: 'Germany' }, 'anything said by or about Italy'],
  ])('%j: not in the record', (input, looked) => {
    const asked = ask('compare', input);
    expect(asked.kind).toBe('nothing');
    expect(asked.page.sentence).toContain(`Not in the record: ${looked}`);
    for (const label of asked.buttons) expect(asked.press(label).kind, label).toBe('items');
  });

  it('neither spoke on it: what they said on all topics is one button away', () => {
    const asked = ask('compare', { a: 'Germany', b: 'France', topic: 'Black Sea' });
    expect(asked.buttons).toEqual(['All topics', 'Position of Germany', 'Position of France']);
    expect(asked.press('All topics').page.title).toBe('Germany and France, topic by topic');
  });

  it('two who said nothing at all', () => {
    const silent = [...dossier.parties.values()].filter(p => !dossier.views.saidBy.has(p));
    const [a, b] = silent;
    if (!a || !b) throw new Error('the record has fewer than two silent parties');
    const asked = ask('compare', { a: a.id, b: b.id });
    expect(asked.page.sentence).toBe(`Not in the record: anything said by ${a.name} or ${b.name}.`);
    expect(asked.buttons).not.toContain('All topics');
  });
});
