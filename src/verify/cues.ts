/** Words by which a message says who speaks, in the four languages of the surfaces. */

const VERBS = [
  'said|says|say|added|adds|told|tells|stated|states|declared|declares|warned|warns|claimed|claims|wrote|writes|insisted|insists',
  'called|stressed|replied|answered|posted|tweeted|announced',
  'dit|déclaré|déclare|affirmé|affirme|ajouté|ajoute|écrit|averti|selon|assuré|estimé|lancé|répondu',
  'sagt|sagte|gesagt|erklärte|erklärt|betonte|warnte|meinte|schrieb|fügte|laut|antwortete|nannte',
  'сказав|сказала|заявив|заявила|додав|додала|наголосив|наголосила|написав|написала|каже|відповів|назвав|попередив|словами',
].join('|');

/** Speech verbs, and "according to" in its forms. */
export const CUE = new RegExp(`(?<![\\p{L}\\p{N}])(?:according to|${VERBS})(?![\\p{L}\\p{N}])`, 'iu');

/** A cue as the last thing before a quotation: "said", "said that", "a déclaré que", "sagte, dass", "заявив, що", or a colon. */
export const LEADS_IN = new RegExp(
  `(?::|(?<![\\p{L}\\p{N}])(?:${VERBS})(?: out| on [\\p{L}\\p{N} ]{1,20})?,?(?: (?:that|que|dass|daß|що))?,?)\\s*$`,
  'iu',
);

/** A dash or bracket before a name, as under an epigraph. */
export const SIGNED = /^[\s,.;]*(?:[-\u2012-\u2015~]{1,2}|\()\s*(?=[\p{L}@])/u;

/** Whoever quotes isn't quoted: the speaker stands after these. */
export const QUOTING =
  /(?<![\p{L}\p{N}])(?:quot(?:ed|es|ing)|cit(?:ed|es|ing|e|é|ant)|zitiert|zitierte|цитує|цитував|цитувала)(?![\p{L}\p{N}])/iu;
