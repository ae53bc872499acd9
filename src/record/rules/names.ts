/** Checks the names of people, parties and topics. */
import { fold } from '../../text/fold.ts';
import type { DraftFile, FilePlace, Path } from '../draft.ts';
import { entriesOf, hasWords } from '../entries.ts';
import { type Finding, finding, type Rule } from '../lint.ts';
import type { PartiesFile, PeopleFile, TopicsFile } from '../schema.ts';
import { shortName } from '../short-name.ts';
import { LANGUAGES, MAIN_LANGUAGE, OTHER_LANGUAGES } from '../types.ts';

/** A name means one person or party, and one topic. */
export const unambiguousNames: Rule = {
  id: 'unambiguous-names',
  why: 'Who types a name must get the one that it means; two with the same name give neither.',
  *shared({ people, parties, topics }) {
    yield* ambiguous([...namesOfPeople(people), ...namesOfParties(parties)]);
    yield* ambiguous(namesOfTopics(topics));
  },
};

/** A name, an alias or an id. */
interface Name {
  readonly file: FilePlace;
  /** The id of the entry that it names. */
  readonly owner: string;
  readonly path: Path;
  readonly name: string;
}

function* ambiguous(names: Iterable<Name>): Generator<Finding> {
  const owners = new Map<string, string>();
  for (const { file, owner, path, name } of names) {
    const folded = fold(name);
    const first = owners.get(folded) ?? owner;
    owners.set(folded, first);
    if (first === owner) continue;
    yield finding(
      file,
      path,
      `“${name}” names both “${first}” and “${owner}”`,
      'Keep it with the one that it usually means.',
    );
  }
}

function* namesOfPeople(file: DraftFile<PeopleFile>): Generator<Name> {
  for (const [at, { id, name, spellings }] of file.content.entries()) {
    yield { file, owner: id, path: [at, 'id'], name: id };
    yield { file, owner: id, path: [at, 'name'], name };
    yield* listed(file, id, [at, 'spellings'], spellings);
  }
}

function* namesOfParties(file: DraftFile<PartiesFile>): Generator<Name> {
  for (const [at, { id, name, iso, aliases, names }] of file.content.entries()) {
    yield { file, owner: id, path: [at, 'id'], name: id };
    yield { file, owner: id, path: [at, 'name'], name };
    if (iso !== undefined) yield { file, owner: id, path: [at, 'iso'], name: iso };
    yield* listed(file, id, [at, 'aliases'], aliases);
    for (const [language, other] of Object.entries(names ?? {}))
      yield { file, owner: id, path: [at, 'names', language], name: other };
  }
}

function* namesOfTopics(file: DraftFile<TopicsFile>): Generator<Name> {
  for (const [at, { id, label, aliases }] of file.content.entries()) {
    yield { file, owner: id, path: [at, 'id'], name: id };
    for (const language of LANGUAGES) {
      yield { file, owner: id, path: [at, 'label', language], name: label[language] };
      yield* listed(file, id, [at, 'aliases', language], aliases[language]);
    }
  }
}

function* listed(file: FilePlace, owner: string, path: Path, names: readonly string[]): Generator<Name> {
  for (const [at, name] of names.entries()) yield { file, owner, path: [...path, at], name };
}

/** A country has its ISO code. */
export const countryCode: Rule = {
  id: 'country-code',
  why: 'A country’s flag and its names in other languages come from its ISO code.',
  *shared({ parties }) {
    const regions = new Intl.DisplayNames(MAIN_LANGUAGE, { type: 'region', fallback: 'none' });
    for (const [at, { id, form, iso }] of parties.content.entries()) {
      if (iso === undefined) {
        if (form !== 'country') continue;
        yield finding(
          parties,
          [at],
          `the country “${id}” has no ISO code`,
          'Add iso: with its ISO 3166-1 alpha-2 code.',
        );
      } else if (regions.of(iso) === undefined) {
        yield finding(
          parties,
          [at, 'iso'],
          `“${iso}” is no ISO code of a country`,
          'Write its ISO 3166-1 alpha-2 code.',
        );
      }
    }
  },
};

/** "a, b and c" */
const enumerated = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].join(' and ');
const languageNames = new Intl.DisplayNames(MAIN_LANGUAGE, { type: 'language' });

/** A party without an ISO code has its names in the other languages. */
export const partyNames: Rule = {
  id: 'party-names',
  why: `A body or bloc has no ISO code that gives its name in ${enumerated(OTHER_LANGUAGES.map(one => languageNames.of(one) ?? one))}.`,
  *shared({ parties }) {
    for (const [at, { id, iso, names }] of parties.content.entries()) {
      if (iso !== undefined || names !== undefined) continue;
      yield finding(
        parties,
        [at],
        `“${id}” has neither an ISO code nor names in other languages`,
        `Add names: with ${enumerated(OTHER_LANGUAGES)}.`,
      );
    }
  },
};

/** A headline's name for somebody is one of theirs, and nobody else's. */
export const shortNames: Rule = {
  id: 'short-names',
  why: 'A headline names people by it alone, so it must mean one person, and be a name of theirs.',
  *shared({ people }) {
    const owners = new Map<string, string>();
    for (const [at, person] of people.content.entries()) {
      const { id, name, spellings } = person;
      const short = shortName(person);
      if (![name, ...spellings].some(form => hasWords(form, short))) {
        const mend = 'Write a part of the name, or add it to spellings: first.';
        yield finding(people, [at, 'short'], `“${short}” is no name of “${id}”`, mend);
      }
      const owner = owners.get(fold(short)) ?? id;
      owners.set(fold(short), owner);
      if (owner === id) continue;
      const message = `headlines call both “${owner}” and “${id}” “${short}”`;
      yield finding(people, [at], message, 'Give one of the two another short:, such as first name and surname.');
    }
  },
};

/** An item has a topic. */
export const topic: Rule = {
  id: 'topic',
  why: 'An item without a topic can’t be found by one, and would be missing from what a country said on it.',
  *source(source) {
    for (const { kind, path, entry } of entriesOf(source)) {
      if (entry.topics.length > 0) continue;
      yield finding(
        source,
        path,
        `the ${kind} “${entry.id}” has no topic`,
        'Add topics: with at least one id of topics.yaml.',
      );
    }
  },
};
