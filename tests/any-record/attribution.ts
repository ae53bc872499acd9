/** Declares what must hold of `/verify` and `/ask`, whatever stands in the record: whose words are whose. */
import { expect, it } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { answerQuestion } from '../../src/qa/answer.ts';
import { ownText } from '../../src/qa/item-fields.ts';
import type { Item, Person, Quote, Voice } from '../../src/record/types.ts';
import { partiesOf, peopleOf, voiceOf } from '../../src/record/voices.ts';
import { fold } from '../../src/text/fold.ts';
import { verifyText } from '../../src/verify/verify.ts';
import type { Subjects } from './questions.ts';

/** A quotation between quotation marks; as it stands where it has such marks itself, which would end it early. */
const asPosted = ({ text }: Quote): string => (text.includes('”') ? text : `“${text}”`);

/** The people whose words an item has; none of a body’s or of nobody’s. */
function speakersOf(item: Item | undefined): readonly Person[] {
  const voice = item && voiceOf(item);
  return voice ? peopleOf(voice) : [];
}

/** The names by which somebody stands in another's sentence, whose voice it has. */
const namesIn = (item: Item, { name, spellings }: Person): readonly string[] =>
  [name.split(' ').at(-1) ?? name, ...spellings].filter(one => ` ${fold(ownText(item))} `.includes(` ${fold(one)} `));

/** Whether words may be a person's: their own, what their country says in its own name, or a bloc's, of which anybody may be. */
const mayBeOf = (person: Person, by: Voice): boolean =>
  peopleOf(by).length > 0
    ? peopleOf(by).includes(person)
    : partiesOf(by).some(party => party === person.party || party.form === 'bloc');

function expectGraded(quote: Quote, speaker: Person | undefined, dossier: Dossier): void {
  const verdicts = verifyText(asPosted(quote), dossier, speaker);
  expect(verdicts.length, quote.id).toBeGreaterThan(0);
  for (const verdict of verdicts)
    expect(verdict, quote.id).toMatchObject({ grade: 'word-for-word', otherSpeaker: false });
  const said = speaker ? verdicts.flatMap(verdict => verdict.quotes) : [];
  for (const { by } of said) expect(peopleOf(by), quote.id).toContain(speaker);
}

/** Declares the properties of every quotation and every person among the subjects. */
export function describeAttribution(dossier: Dossier, { people, topics, quotes }: Subjects): void {
  const asked = people.flatMap(id => dossier.people.get(id) ?? []);

  it('a quotation of the record is graded word for word, as its speaker’s', () => {
    for (const quote of quotes) {
      for (const speaker of [undefined, ...peopleOf(quote.by)]) expectGraded(quote, speaker, dossier);
    }
  });

  it('a quotation of the record is nobody’s who didn’t say it', () => {
    for (const quote of quotes) {
      const same = dossier.views.quotes.filter(({ text }) => text.includes(quote.text));
      for (const person of asked.filter(one => !same.some(({ by }) => mayBeOf(one, by))))
        for (const { grade } of verifyText(asPosted(quote), dossier, person))
          expect(grade, quote.id).toBe('other-speaker');
    }
  });

  it('a question about what somebody says is answered with their own words, with another’s that tell them, or not at all', () => {
    for (const person of asked) {
      for (const topic of topics.flatMap(id => dossier.topics.get(id) ?? [])) {
        const answer = answerQuestion(`What does ${person.name} say about ${topic.label.en}?`, dossier);
        const [first] = answer.kind === 'answer' ? answer.items : [];
        if (!first || speakersOf(first).includes(person)) continue;
        expect(namesIn(first, person), `${person.id} ${topic.id}`).not.toEqual([]);
      }
    }
  });

  it('a question that credits the wrong person is answered with the right one named, or not at all', () => {
    for (const quote of quotes) {
      for (const person of asked.filter(one => !mayBeOf(one, quote.by))) {
        const answer = answerQuestion(`Did ${person.name} say “${quote.text}”?`, dossier);
        const speakers = answer.kind === 'answer' ? speakersOf(answer.items[0]) : [];
        if (answer.kind === 'answer' && speakers.length > 0 && !speakers.includes(person))
          expect(answer.credited?.asked, `${quote.id} ${person.id}`).toBe(person);
      }
    }
  });
}
