/** The closed classes of English: words that tell the build of a sentence by themselves. In small letters, straight apostrophes. */
import { wordSet } from './words.ts';

export const DETERMINERS = wordSet(`the a an this these those each every some any no another both all either neither
  many most several few such other more less half none plenty`);

/** Those that stand alone for whoever was spoken of: "both said", "the other told reporters". */
export const LONE_DETERMINERS = wordSet(
  'each some any another both all either neither many most several few other half none plenty',
);

export const NUMERALS =
  wordSet(`one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
  hundred thousand dozens hundreds thousands`);

export const POSSESSIVES = wordSet("my your his her its our their whose one's");

export const SUBJECT_PRONOUNS = wordSet(`he she it they we i you there everyone everybody someone somebody nobody anyone
  anybody`);

export const OBJECT_PRONOUNS = wordSet('him them us me himself herself itself themselves myself ourselves yourself');

export const PREPOSITIONS =
  wordSet(`of in on at by for with from to into onto about against among amid after before between
  during through throughout over under above below near behind beyond across along around without within toward towards
  upon outside inside despite via per alongside like unlike than off out up down except including regarding concerning
  since until following besides beside`);

export const AUXILIARIES =
  wordSet(`is are was were be been being am 's 're 'm has have had 've 'd having does do did will
  would 'll shall should can could may might must cannot isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't
  didn't won't wouldn't shan't shouldn't can't couldn't mightn't mustn't ain't`);

/** Forms of "to be": with a participle after them they make a passive. */
export const BE = wordSet("is are was were be been being am 's 're 'm isn't aren't wasn't weren't got gets get");

/** After one of these comes a base form: an infinitive without "to". */
export const MODALS =
  wordSet(`will would 'll shall should can could may might must cannot won't wouldn't shan't shouldn't
  can't couldn't mightn't mustn't does do did doesn't don't didn't 'd`);

export const RELATIVES = wordSet('who which whom');

export const SUBORDINATORS =
  wordSet(`that as because when if whether while although though as where whereas unless once what how
  why since until so whatever whoever whenever wherever lest`);

export const CONJUNCTIONS = wordSet('and or but nor yet then plus &');

export const ADVERBS =
  wordSet(`not also now just still again later earlier then once never ever always often too even only
  already soon recently instead however meanwhile perhaps maybe indeed nevertheless nonetheless moreover furthermore further
  additionally otherwise thus therefore hence quite very rather almost nearly twice else simply merely sometimes first
  afterward afterwards thereafter back ago n't long far much well likewise similarly ahead together apart away here
  instead likewise forward anyway either today yesterday tonight tomorrow publicly flatly in-depth aloud online sarcastically`);

export const DAYS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
);

export const MONTHS =
  wordSet(`january february march april may june july august september october november december jan feb
  mar apr jun jul aug sept sep oct nov dec`);

/** Months that are words or names besides. */
export const DOUBTFUL_MONTHS = wordSet('march april may june august jan mar jun');

/** Words of time that follow "last", "this", "next" or "earlier": the whole tells when, and is nobody's name. */
export const TIME_NOUNS =
  wordSet(`week month year night morning afternoon evening day weekend summer winter spring autumn fall
  century decade hour minute moment monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december`);

export const TIME_OPENERS = wordSet('last this next earlier later early late that one same');

/** What ends in a full stop without ending a sentence. */
export const ABBREVIATIONS =
  wordSet(`mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt cmdr adm maj pvt rev hon
  st jr sr messrs mme mlle vs etc inc ltd co corp dept no nos vol fig jan feb mar apr jun jul aug sept sep oct nov dec
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo a.m p.m u.s u.k u.n e.g i.e d.c ft mt ave blvd brig amb pres supt det cpl atty assn bros est approx`);

/** Months and states after which a sentence may end as after any other word. */
export const OFTEN_LAST = wordSet(
  'etc inc ltd co corp jr sr a.m p.m u.s u.k u.n d.c no mass miss ill ind wash mo me ore',
);

/** Words in -ly that are no adverbs. */
export const NO_ADVERBS =
  wordSet(`family assembly reply ally italy rally july supply bully daily early elderly deadly friendly costly ugly
  monthly weekly anomaly melancholy monopoly butterfly homily folly jelly belly likely unlikely lonely lively holy orderly
  scholarly timely untimely cowardly`);
