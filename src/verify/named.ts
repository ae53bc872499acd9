/** Tells whom a run of words names: somebody of the record, or somebody whom it doesn't know, as typed. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Mention } from '../qa/entity-linking.ts';
import { isKnownWord } from '../qa/index.ts';
import type { Role } from '../qa/lexicon/attribution.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../qa/lexicon/grammar.ts';
import { OFFICE_WORDS } from '../qa/lexicon/offices.ts';
import type { Party, Person } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { corpusOf } from './corpus.ts';
import type { Typed } from './typed-words.ts';
import type { Claimant } from './types.ts';

/** Whom a name means, and how it stands. */
interface Named {
  readonly name?: Claimant;
  readonly isUnclear?: boolean;
  readonly isInflected?: boolean;
  readonly isPossessive?: boolean;
}

/** The words from one place on that name somebody, with the place after the last. */
interface NameRun {
  readonly to: number;
  readonly named: Named;
}

/** What of a run each word or mention is. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly mention?: Mention;
}

interface Matter {
  readonly words: readonly Typed[];
  readonly mentions: readonly Mention[];
  readonly text: string;
  readonly dossier: Dossier;
}

/** The name that begins at a place. */
export function nameAt(
  words: readonly Typed[],
  at: number,
  mentions: readonly Mention[],
  text: string,
  dossier: Dossier,
): NameRun | undefined {
  const matter: Matter = { words, mentions, text, dossier };
  const flag = flagAt(at, matter);
  if (flag) return flag;
  if (words[at]?.gap.endsWith('@')) return { to: at + 1, named: { isUnclear: true } };
  const pieces = piecesFrom(at, matter);
  const to = pieces.at(-1)?.to;
  if (to === undefined) return undefined;
  const named = resolve(pieces, at, to, matter);
  return named && { to, named };
}

/** A country's flag; with a name behind it, it adorns that. */
function flagAt(at: number, { words, mentions, text, dossier }: Matter): NameRun | undefined {
  const { raw = '', word = '' } = words[at] ?? {};
  if (!FLAG.test(raw)) return undefined;
  const behind =
    words[at + 1] && /^\s*$/u.test(words[at + 1]?.gap ?? '') && nameAt(words, at + 1, mentions, text, dossier);
  if (behind) return behind;
  const party = dossier.names.find('party', word);
  return party && { to: at + 1, named: { name: { name: raw, party } } };
}

const FLAG = /^\p{Regional_Indicator}{2}$/u;
const JOINS = /^(?:\s+|\.\s+|[-\u2010\u2011])$/u;
const HYPHEN = /^[-\u2010\u2011]$/u;

/** What a name is made of, up to a person's own name, which ends it. */
function piecesFrom(at: number, matter: Matter): readonly Piece[] {
  const { words } = matter;
  const pieces: Piece[] = [];
  let next = at;
  while (next < words.length && (next === at || JOINS.test(words[next]?.gap ?? ''))) {
    const piece = pieceAt(next, matter);
    if (piece) pieces.push(piece);
    if (piece?.mention?.means === 'name' && personIn(piece.mention)) break;
    // Titles and particles belong to a name only with more of it behind them.
    if (!piece && !isLink(words[next], next > at)) break;
    next = piece?.to ?? next + 1;
  }
  return pieces;
}

function pieceAt(at: number, matter: Matter): Piece | undefined {
  const mention = matter.mentions.find(({ from }) => from === at);
  if (mention) return { from: at, to: mention.to, mention };
  const word = matter.words[at];
  return word && isNameWord(word, matter) ? { from: at, to: at + 1 } : undefined;
}

const isLink = (word: Typed | undefined, isInside: boolean): boolean =>
  word !== undefined && (word.roles.has('title') || (isInside && NAME_PARTICLES.has(word.word)));

/** Says that a capital isn't a name's. */
const OTHER_THAN_NAME: readonly Role[] = [
  'cue',
  'source',
  'quoting',
  'relay',
  'speech',
  'preposition',
  'aside',
  'and',
  'or',
  'but',
  'not',
  'if',
  'that',
  'article',
  'pronoun',
  'self',
  'be',
  'generic',
  'title',
  'label',
  'light',
];

/** A capital that nothing but a name explains. */
function isNameWord({ word, hasCapital, isFirst, roles }: Typed, { dossier }: Matter): boolean {
  if (!hasCapital || word.length < 2 || OTHER_THAN_NAME.some(role => roles.has(role))) return false;
  if (dossier.names.find('topic', word)) return false;
  if (NAME_SUFFIXES.has(word)) return false;
  return !isFirst || !isKnownWord(word, dossier) || dossier.names.find('person', word) !== undefined;
}

const personIn = ({ entries }: Mention): Person | undefined => entries.find(entry => entry.kind === 'person');
const partyIn = ({ entries }: Mention): Party | undefined => entries.find(entry => entry.kind === 'party');

function resolve(pieces: readonly Piece[], at: number, to: number, matter: Matter): Named | undefined {
  const { words, text, dossier } = matter;
  const isArticle = words[at]?.roles.has('article') === true;
  const typed = text.slice(words[isArticle ? at + 1 : at]?.start, words[to - 1]?.end);
  const last = pieces.at(-1);
  const unknown = pieces.filter(({ mention }) => !mention);
  const party = pieces.flatMap(({ mention }) => (mention && !personIn(mention) ? (partyIn(mention) ?? []) : [])).at(0);
  const office = pieces.flatMap(({ mention }) => (mention?.means === 'office' ? (personIn(mention) ?? []) : [])).at(-1);
  if (last?.mention?.means === 'name') {
    const person = personIn(last.mention);
    if (person) return ofPerson(person, last, unknown, typed, matter);
  }
  if (unknown.length > 0) return unknownName(typed, unknown, matter);
  if (office) return ofOffice(office, party, at, to, matter);
  return party && { name: { name: bare(typed), party }, ...caseOf(typed, 'party', dossier) };
}

/** A surname with another first name may be a relative's, or a title that isn't known: it stays as typed. */
function ofPerson(
  person: Person,
  { from, to }: Piece,
  unknown: readonly Piece[],
  typed: string,
  { words, text, dossier }: Matter,
): Named {
  const own = text.slice(words[from]?.start, words[to - 1]?.end);
  const isSurnameOnly = to - from === 1;
  const name = unknown.length > 0 && isSurnameOnly ? bare(typed) : person.name;
  const behind = words[to];
  if (behind && (NAME_SUFFIXES.has(behind.word) || (behind.hasCapital && HYPHEN.test(behind.gap))))
    return { isUnclear: true };
  return { name: { name, person }, ...caseOf(own, 'person', dossier) };
}

/** Another country's holder of an office, or its second holder, isn't the one whom the record knows. */
function ofOffice(person: Person, party: Party | undefined, at: number, to: number, { words, dossier }: Matter): Named {
  const isSecond = words.slice(Math.max(0, at - 1), to).some(({ word }) => OFFICE_WORDS.ranks.has(word));
  const isOther = isSecond || (party && party !== person.party);
  const country = words[to + 1];
  const isElsewhere =
    words[to]?.roles.has('by') === true &&
    country?.hasCapital === true &&
    dossier.names.country(country.word) !== undefined;
  return isOther || isElsewhere ? { isUnclear: true } : { name: { name: person.name, person } };
}

/** So few capitals are an abbreviation. */
const ABBREVIATION_MAX = 4;

function unknownName(typed: string, unknown: readonly Piece[], { words, dossier }: Matter): Named | undefined {
  const name = bare(typed);
  const raw = unknown.map(({ from }) => words[from]?.raw ?? '');
  if (raw.length === 1 && raw.every(one => one.length <= ABBREVIATION_MAX && one === one.toUpperCase()))
    return { isUnclear: true };
  const folded = fold(name);
  if ([...corpusOf(dossier).get().outlets].some(outlet => fold(outlet).includes(folded))) return undefined;
  const [only, ...others] = raw;
  const surname = raw.at(-1) ?? '';
  const person =
    (others.length === 0 ? dossier.names.find('person', only ?? '') : undefined) ??
    dossier.names.nearest('person', surname, 1)[0];
  return { name: person ? { name, person } : { name } };
}

const bare = (typed: string): string => typed.replace(/['’ʼ]s$/iu, '');

/** A Cyrillic name in another form than the record's is inflected; a Latin one has an ending that makes it an owner's. */
function caseOf(
  own: string,
  kind: 'person' | 'party',
  { names }: Dossier,
): Pick<Named, 'isInflected' | 'isPossessive'> {
  if (/^\p{Regional_Indicator}/u.test(own) || names.find(kind, own) !== undefined) return {};
  return /\p{Script=Cyrillic}/u.test(own) ? { isInflected: true } : { isPossessive: true };
}
