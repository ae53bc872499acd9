/** The words of English from which fields are filled in. */
import type { Mode } from '../../../record/types.ts';
import type { FieldWords } from './types.ts';

/** A weekday or a month stands behind “in” and “on”, and is no place. */
const NO_TIME =
  '(?!(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\\b)';

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);
const set = (list: string): ReadonlySet<string> => new Set(words(list));

const MODES: Readonly<Partial<Record<Mode, string>>> = {
  accused: 'accuse allege blame charge',
  denied: 'deny reject dismiss refute contest dispute rebut',
  claimed: 'claim contend maintain declare assert',
  announced: 'announce reveal disclose',
  offered: 'offer propose promise pledge vow',
  warned: 'warn caution threaten',
  decided: 'decide order rule decree instruct',
  agreed: 'agree',
};

const DEEDS: Readonly<Partial<Record<Mode, string>>> = {
  accused: 'accuse[sd]?|blame[sd]?',
  denied: 'den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|refute[sd]?',
  claimed: 'claim(?:s|ed)?',
  offered: 'offer(?:s|ed)?|propose[sd]?|pledge[sd]?|promise[sd]?',
  agreed: 'agree[sd]?',
  warned: 'warn(?:s|ed)?|threaten(?:s|ed)?',
  announced: 'announce[sd]?',
};

const HEDGES = [
  'appear(?:s|ed)?(?! (?:at|in|on|with|before)\\b)',
  'seem(?:s|ed)?',
  'possibl[ey]',
  'potential(?:ly)?',
  'tentative(?:ly)?',
  'alleged(?:ly)?',
  'reported(?:ly)?(?= \\p{Ll})',
  '(?<!\\p{Lu}\\p{L}+ |’s |the |such )claims?(?= (?:that|to|of|by|it|he|she|they|it’s)\\b)',
  'could',
  'may',
  'might',
  'so far',
  'eventual',
  'expected',
  'apparent(?:ly)?',
  'likely',
  'perhaps',
];

/** A verb that tells what isn't, or isn't yet. */
const UNREAL = "(?:\\b(?:not|never|no|nobody|nothing|cannot|can|could|will|would|shall|should|may|might)\\b|n[’']t\\b)";

const CONDITIONS = [
  '(?:only )?if',
  'unless',
  'once (?:\\p{Ll}+ ){1,4}?(?:is|are|was|were|has|have|had|will|can|\\p{Ll}+ed|\\p{Ll}+s)\\b',
  'until(?! now| then| recently)',
  '(?:only )?after any',
  'only after',
  // Of what isn't so, or isn't to be: "won't pay without a plan". What "ended without a plan" did end.
  `(?<=${UNREAL}[^.;:!?]*)without an?`,
  'provided(?: that)?',
  'as long as',
  'subject to',
  // "Spoke on condition that": how somebody spoke, and no condition of what they said.
  "(?<!\\bsp(?:eak|eaks|eaking|oke|oken)(?: [\\p{L}’'-]+){0,4} )on (?:the )?condition that",
  'in exchange for',
];

/** Not a condition: "asked if they agreed". */
const ASKED = '(?<!\\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|know|knows|see|sure|whether|as)(?: \\p{L}+)? )';

/** What a noun or a name is to follow. */
const ARTICLE = '(?:an?|the|h(?:is|er)|their|its|this)';
/** A word that may be a noun or what stands in front of one, and doesn't lead on to more. */
const NOUN = `(?!(?:${ARTICLE}|of|in|on|at|by|from|after|before|during|that|to|and|or|but|as|with|for|about|who|which|when|while|if)\\b)\\p{Ll}[\\p{Ll}-]+`;
const NOUNS = `${ARTICLE}\\s+(?:${NOUN}\\s+)?${NOUN}`;
const NAMES = '\\p{Lu}[\\p{L}’-]+(?:\\s\\p{Lu}[\\p{L}’-]+)*';

/** A preposition with what it goes with: "on social media", "after the summit", "on the steps of the hall", "alongside Bell". */
const PHRASE =
  '(?:ahead of|in front of|on|in|at|after|before|during|alongside|following|by|from|outside|through|via)\\s+' +
  `(?:${NOUNS}(?:\\s+of\\s+(?:${NOUNS}|${NAMES}))?|${ARTICLE}\\s+${NAMES}(?:\\s${NOUN})?|${NAMES}|${NOUN}(?:\\s${NOUN})?)`;

export const ENGLISH: FieldWords = {
  modes: new Map(
    Object.entries(MODES).flatMap(([mode, lemmas]) => words(lemmas).map(lemma => [lemma, mode as Mode] as const)),
  ),
  hedges: HEDGES.map(hedge => new RegExp(`(?<![\\p{L}-])(?:${hedge})(?![\\p{L}-])`, 'u')),
  deeds: Object.entries(DEEDS).map(([mode, verbs]) => ({
    mode: mode as Mode,
    verb: new RegExp(`(?<![\\p{L}’'-])(?:${verbs})(?![\\p{L}’'-])`, 'gu'),
  })),
  carrying: set('report cite quote publish carry'),
  beforeVerb: /(?:\s+(?:has|have|had|also|meanwhile|then|again|later|now|already|repeatedly|jointly|\p{Ll}+ly))*\s*$/u,
  others:
    /\b(?:critics?|opponents?|rivals?|enem(?:y|ies)|victims?|foes?|all(?:y|ies)|supporters?|friends?|neighbou?rs?) (?:of|to)\b/iu,
  possessive: /^(?:its|his|her|their|our|an?) /iu,
  opening: /^\s*(?:(?:but|and|yet|so|while|as|meanwhile|the|both) )*/iu,
  joining: /(?:, and|,| and) /u,
  linked: /\b(?:of|after|by|with|to|that|said|and its|against|between)\b/u,
  background:
    /\b(?:(?:during|amid|since|despite|throughout) (?:its|his|her|their|the|an?|this|that)|over (?:its|his|her|their))\b[^,.;:!?“”]*/giu,
  clauses:
    /, (?:(?:and|but|as|while|which|who|after|before|although|though) |(?=\p{Ll}{3,}ing\b))| and (?=\p{Ll}{3,}(?:ed|s) (?:that|to)\b)/gu,
  besides:
    /,? (?:after|as|while|because|since) (?=(?:the )?(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:\p{Ll}{3,}ed|began|met|held|said|sent|went|came|took|made|gave|broke|left|won|lost) )/gu,
  relative: /(?<=\s)(?:\p{Ll}{3,}(?:ed|n|t) by|which|who|that)(?= )/gu,
  together:
    /\b(?:talks?|meetings?|met|conversations?|(?:phone |telephone )?calls?|summit|spoke|discussions?|dialogue) (?:on \p{L}+ )?with /u,
  soon: /\b(?:in the coming (?:hours|days|weeks|months)|in the next few (?:hours|days|weeks|months)|(?:later|early|late) (?:this|next) (?:week|month|year)|(?:next|this) (?:week|month|year)|soon)\b/u,
  breaks: /, (?:but|as|while|with|which|who|and|after|before|though|although)\b/gu,
  claims:
    /(?<![\p{L}’'-])(?<whose>\p{Lu}\p{L}+(?:’s)?) (?:claims|accusations|allegations)(?= (?:that|it|of|he|she|they|on|about)\b)/gu,
  weighing: /^(?:appear|seem|could|may|might|so far|likely|perhaps|apparent)/u,
  condition: new RegExp(`${ASKED}(?<![\\p{L}-])(?:${CONDITIONS.join('|')})(?![\\p{L}-])[^,.;:!?“”"]*`, 'iu'),
  goesOn: set(
    `to in for of on at by with from and or but if as that than because when while until after before into over under
    against about without rather is are was were has have had will would can could not`,
  ),
  subjects: set(
    'i we you he she it they everybody everyone nobody somebody someone anyone this that there these those what who',
  ),
  finite: set(
    `is are was were has have had will would can could shall should must may might do does did isn’t aren’t wasn’t weren’t
    hasn’t haven’t hadn’t won’t wouldn’t can’t couldn’t shouldn’t don’t doesn’t didn’t need needs want wants understand
    understands know knows think thinks`,
  ),
  dependent: set(
    'that as because when if whether while although though where whereas unless once since until so before after',
  ),
  compared:
    /\b(?:first|only|worst|best|(?:bigg|larg|deadli|heavi|high|low|long|strong|fierc|great|clos|steep|sharp)est|most \p{Ll}+)\b[^,.;:!?]*$/u,
  office: /\p{L}[\p{L}’'-]* (?:minist(?:er|ry|ers|ries)|secretar(?:y|ies)|departments?|chiefs?|ambassadors?)\b/giu,
  both: /\b(?:[Hh]e|[Ss]he) and \p{Lu}/u,
  singular: set('he she'),
  temporal: /^(?:after|before|during|ahead of|following)\b/u,
  beforeDate: /^(?:of|(?:in|on)(?= (?:in|on) )) /u,
  ahead: /\b(?:will|would|could|might|(?:is|are|was|were) (?:to|due|expected|set|scheduled) |plans? to|going to)/u,
  happening:
    /\b(?:met|meet|meets|meeting|host(?:s|ed)?|(?<!so-)call(?:s|ed)?(?= \p{Lu})|phoned|spoke by|visit(?:s|ed)?|sign(?:s|ed)?|str(?:uck|ikes?)|publish(?:es|ed)?|held|hold|holds|[Tt]alks|(?:conversations?|discussions?)(?= with )|summit|gather(?:s|ed)?|arriv(?:es|ed)|travel(?:s|led|ed)?|launch(?:es|ed)?|open(?:s|ed)? talks|begin|begins|began|attack(?:s|ed)?|invasion|invad(?:es|ed)|phone|telephone|head(?:s|ed)? to|sen[dt]s?|deploy(?:s|ed)?|go to|went to)\b/u,
  sent: /\b(?:sen[dt]s?|sending|deploy(?:s|ed|ing)?|head(?:s|ed)?|go|travel(?:s|led|ed)?)\b[^.;:]{0,60}? to (?:the )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/u,
  placed: new RegExp(
    `\\b(?:in|at) (?:the )?${NO_TIME}(\\p{Lu}[\\p{L}’'-]+(?: ${NO_TIME}\\p{Lu}[\\p{L}’'-]+)*)(?![’']s)`,
    'u',
  ),
  gathering:
    /\b(?:summit|talks|meetings?|conference|briefing|address|speech|interview|statement|social media|forum|session|debate|visit|ceremony|rally|parliament|alongside)\b/iu,
  matter:
    /\b(?:cease-?fires?|truces?|armistices?|war|peace|conflict|fighting|hostilities|crisis|situation|settlement|elections?) $/iu,
  venue: /^\p{Lu}[\p{L}’'.-]*(?:,? \p{Lu}[\p{L}’'.-]*){0,5}$/u,
  definite: /\b(?:Office|House|Room|Garden|Palace|Hall|Building|Embassy|Cent(?:er|re)|Kremlin|Lawn)$/u,
  within: /\b(?:in|at|from|outside|near) (?:the )?$/u,
  nouns:
    /\b(?:the|an?|any|of|on|over|against|for) (?:\p{Ll}+ )?(\p{Ll}{5,}(?<!ing|ed|ly))(?=[,.;:?!”)]| (?:of|in|on|to|and|for|with|from|is|was|were|will|would|that|by|at)\b)/gu,
  general: set(
    `people person time times year years month months week weeks today country countries world thing things something
    anything nothing everything question questions number numbers group groups place point points leader leaders official
    officials president minister ministers government statement reporters moment start beginning effort efforts others`,
  ),
  occasion: new RegExp(`^(${PHRASE})(?:\\s+(${PHRASE}))?(?=[\\s.,;:”]|$)`, 'u'),
  openEnd: /\b(?:after|before|by|while|following|when) \p{Ll}+ing$/u,
  fronted:
    /^(?:In|At|On|During|After|Before|Following|Ahead of|Speaking|Hailing|Welcoming|Addressing|Writing|Alongside) \p{L}/u,
  organs: set('kremlin pentagon elysee élysée bankova bundestag bundesregierung duma rada knesset'),
  joined: new Map(
    words('franco:FR anglo:GB russo:RU sino:CN turco:TR italo:IT polono:PL germano:DE').map(pair => {
      const [part = '', iso = ''] = pair.split(':');
      return [part, iso] as const;
    }),
  ),
  binding:
    /\b(?:agree[ds]?|promis(?:e[ds]?|ing)|pledg(?:e[ds]?|ing)|commit(?:s|ted)?|undertakes?|will (?!continue\b)|shall|guarantees?|would be)\b/u,
  issued: /\b(?:statement|remarks|letter|message|address|communiqué|declaration|note) (?:from|by|of) /iu,
  subject: / (?:on|about|regarding|concerning|after|following|at|before|to|in) /iu,
};
