import { describe, expect, test as it } from 'vitest';
import { ask, context, dossier, NOW, pages } from '../support/record.ts';

const flat = (text: string): string => text.replace(/\n\s*[|!]?\s*/g, ' ');
const all = flat(
  pages('disputed')
    .map(p => p.text)
    .join('\n'),
);

describe('/disputed', () => {
  it('shows every dispute whole, in the record’s order', () => {
    const headings = pages('disputed').flatMap(p => p.page.sections.map(s => s.heading ?? ''));
    const questions = [...dossier.disputes.values()].map(d => d.question);
    expect(headings.filter(h => !h.endsWith('(continued)'))).toEqual(questions);
    expect(ask('disputed').page.lead).toBe('5 questions: each side, then what the reporter writes.');
  });

  it.each([...dossier.disputes.values()].map(d => [d.question, d] as const))('%s: all its voices', (question, d) => {
    const from = all.indexOf(question);
    const shown = all.slice(from);
    for (const side of d.sides)
      expect(shown).toContain('item' in side ? `· ${side.item.id} ` : `${side.party.name}: ${side.silence}`);
    expect(shown).toContain(d.reporter ? `· ${d.reporter.id} ` : 'AFP takes no side.');
  });

  it('sides come before the reporter', () => {
    const [first] = pages('disputed', { topic: 'energy' });
    const order = [
      '· kherson',
      'Russia: The record has no answer of Russia’s',
      '· far-apart',
      '· ru-claim',
      '· denial',
    ];
    const at = order.map(part => flat(first?.text ?? '').indexOf(part));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  it('a topic narrows it, by any name', () => {
    const energy = ask('disputed', { topic: 'power plants' });
    expect(energy.kind).toBe(ask('disputed', { topic: 'energy' }).kind);
    expect(ask('disputed', { topic: 'Black Sea' }).page.title).toBe('What is disputed on: The Black Sea');
    expect(ask('disputed', { topic: 'Black Sea' }).page.lead).toBe(
      '1 question: each side, then what the reporter writes.',
    );
  });

  it('a topic without a dispute says so, and offers every dispute', () => {
    const asked = ask('disputed', { topic: 'sanctions' });
    expect(asked.page.sentence).toBe('Not in the record: a dispute on: Sanctions on Russia.');
    expect(asked.press('Every dispute').message).toEqual(ask('disputed').message);
  });

  it('a record without disputes says so', () => {
    const within = { ...context, dossier: { ...dossier, disputes: new Map() }, now: NOW };
    const asked = ask('disputed', {}, 0, within);
    expect(asked.page.sentence).toBe('Not in the record: a dispute.');
    expect(asked.buttons).toEqual([]);
  });

  it('the menu holds the topics with a dispute, and each answers', () => {
    const asked = ask('disputed');
    expect(asked.choices[0]).toBe('Every dispute');
    expect(asked.choices).toContain('Attacks on energy sites');
    expect(asked.choices).not.toContain('Sanctions on Russia');
    for (const choice of asked.choices) expect(asked.press(choice).kind, choice).toBe('items');
  });
});

describe('the button beside “Disputed:”', () => {
  const answers = [
    ...[...dossier.people.keys()].map(speaker => ['quote', { speaker }] as const),
    ...[...dossier.parties.keys()].map(country => ['position', { country }] as const),
    ...[...dossier.topics.keys()].flatMap(topic => [
      ['position', { country: 'ukraine', topic }] as const,
      ['timeline', { topic }] as const,
      ['timeline', { topic, day: '27 March 2025' }] as const,
      ['quote', { topic }] as const,
    ]),
    ['timeline', {}] as const,
    ['timeline', { day: '27 March 2025' }] as const,
    ['source', {}] as const,
    ['cite', { id: 'denial', style: 'plain' }] as const,
  ];

  it.each(answers)('/%s %j: wherever the flag is, the button is, and leads to the question', (command, input) => {
    for (const page of pages(command, input).filter(p => p.text.includes('! Disputed: '))) {
      const [, question = 'none'] = /Disputed: ([^?]*\?)/.exec(flat(page.text)) ?? [];
      expect(page.buttons).toContain('What is disputed');
      const { invocation } = page.page.buttons.find(b => b.label === 'What is disputed') ?? {};
      const shown = pages('disputed', invocation?.input ?? {}).map(p => flat(p.text));
      expect(shown.join(' ')).toContain(question);
    }
  });

  it('is absent where nothing is disputed', () => {
    expect(ask('quote', { speaker: 'Scholz' }).buttons).not.toContain('What is disputed');
    expect(ask('position', { country: 'Germany' }).buttons).not.toContain('What is disputed');
  });

  it('keeps a private answer private', () => {
    const asked = ask('position', { country: 'Ukraine', private: true }).press('What is disputed');
    expect(asked.buttons).toContain('Share with everyone');
  });
});
