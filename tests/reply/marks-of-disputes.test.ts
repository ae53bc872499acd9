/** Where a line is called disputed: what a side says, and never a judgement that the reporter makes of a dispute. */
import { describe, expect, it } from 'vitest';
import { heardIn } from '../../src/record/disputes.ts';
import { ask, dossier, pages } from '../support/record.ts';

const MARK = '⚠\u00a0disputed';
const ONE_SIDED = '⚠\u00a0one side heard';
const disputes = [...dossier.disputes.values()];

describe('the mark of a dispute', () => {
  it('stands at each side’s words, wherever they are listed', () => {
    for (const dispute of disputes)
      for (const { id, source, at } of heardIn(dispute)) {
        const shown = pages('source', { id: source.id, as: 'text' })
          .map(({ message }) => message.content)
          .join('\n');
        const cited = ask('cite', { id, style: 'plain' });
        expect(cited.message.content, id).toContain(
          `(${heardIn(dispute).length > 1 ? 'Disputed' : 'Only one side is heard'}: ${dispute.question})`,
        );
        expect(shown, id).toContain(heardIn(dispute).length > 1 ? MARK : ONE_SIDED);
        expect(at.number).toBeGreaterThan(0);
      }
  });

  it.each(['no-answer', 'far-off', 'far-apart'])('doesn’t stand at AFP’s judgement %s', id => {
    const judgement = dossier.items.get(id) ?? expect.fail();
    expect(disputes.some(({ reporter }) => reporter === judgement)).toBe(true);
    expect(ask('cite', { id, style: 'plain' }).message.content).not.toContain('isputed');
  });

  it('the judgement still leads to its dispute', () => {
    const asked = ask('cite', { id: 'no-answer', style: 'plain' });
    expect(asked.press('The dispute').message.content).toBe('⚠\u00a0**Does Russia want peace?**');
  });

  it('the day’s line with the judgement is unmarked, the claim beside it is marked', () => {
    const lines = pages('position about', { country: 'russia' }).flatMap(({ text }) =>
      text.replace(/\n {2}/gu, ' ').split('\n'),
    );
    const [judged] = lines.filter(line => line.includes('failed to respond'));
    const [accused] = lines.filter(line => line.includes('US-brokered agreement'));
    expect(judged).not.toContain('disputed');
    expect(accused).toContain(ONE_SIDED);
  });

  it('stands at the source’s own account where sides tell it differently', () => {
    const account = dossier.items.get('rejects') ?? expect.fail();
    expect(account).toMatchObject({ kind: 'fact', voice: 'report' });
    expect(ask('cite', { id: 'rejects', style: 'plain' }).message.content).toContain('Disputed: Did Ukraine strike');
  });
});
