/** Tells the lines that surround a story from the story, in the languages that are read. */

import { hasQuotationMarks } from '../../../record/quotation-marks.ts';
import { NEVER_NOUNS, VERB_FORMS } from '../../speech/lexicon/verbs.ts';
import { stampOf } from '../stamps.ts';

/** Names with capitals, and what stands between them in a byline. */
const NAME = String.raw`(?:and|et|und|та|і|in|à|de|van|von|of|for|[\p{Lu}&][\p{L}’'.&-]*)`;
const NAMES = String.raw`${NAME}(?:(?:\s?[,;|/]\s?|\s)${NAME}){0,13}`;
const NETWORK = `(?:facebook|x|twitter|instagram|telegram|youtube|whatsapp|linkedin|tiktok|threads|bluesky|mastodon|viber|signal|google(?: news)?|apple news|flipboard|reddit)`;
const NETWORKS = `${NETWORK}(?:(?:,| and| or|, and| &) ${NETWORK}){0,8}`;
/** What outlets send to their readers, and nobody in a story signs up to. */
const LETTER = `(?:newsletters?|inbox|e-?mail alerts?|news alerts?|podcasts?)`;
const OWN = String.raw`our\b[^,;:]{0,60}\b(?:${LETTER}|e-?mails?|alerts?|apps?|briefings?|bulletins?|updates|digests?|channels?)`;
const ASIDE = `[^,;:.!?]{0,60}`;

/** Lines that are nothing but what they look like, by the reason for which they are left out. */
const WHOLE_LINES: readonly (readonly [why: string, ...patterns: readonly RegExp[]])[] = [
  [
    'a share line',
    new RegExp(
      `^(?:share(?: (?:this|the))?(?: (?:article|story|page|post|link|video))?(?: (?:(?:on|via) ${NETWORKS}|(?:by|via) e-?mail|with (?:your )?friends))?|tweet|copy (?:the )?link|link copied!?|save|print|e-?mail|${NETWORK}|partager|imprimer|teilen|drucken|merken|поділитися|поширити|роздрукувати)$`,
      'iu',
    ),
  ],
  [
    'an advertisement',
    /^(?:advertise(?:ment|r content)|ad|sponsored(?: content)?|publicité|anzeige|werbung|реклама|(?:article|story) continues (?:below|after)(?: (?:this|the))?(?: (?:ad|advertisement|video|promotion|newsletter promotion))?)$/iu,
  ],
  [
    'a “read more” line',
    /^(?:read (?:more|also|next|the full story)|also read|see also|watch(?: also)?|listen(?: to)?|more on this(?: story)?|more stories|related(?: (?:topics|stories|articles|coverage|content|news))?|recommended(?: stories)?|most (?:read|popular|viewed|watched)(?: (?:in|on) [^,;:.]{1,40})?|top stories|you may also like|explore more(?: on these topics)?|lire aussi|à lire(?: aussi)?|lire la suite|sur le même sujet|lesen sie auch|mehr (?:zum thema|dazu)|auch interessant|читайте також|дивіться також|більше за темою)$/iu,
    // Behind these stands another story’s headline: it ends with no full stop.
    /^(?:read (?:more|also|next)|also read|see also|watch(?: also)?|listen|more on this|related(?: (?:topics|stories|articles))?|suggested topics|lire aussi|à lire(?: aussi)?|lesen sie auch|mehr zum thema|читайте також|дивіться також)\s*[:>›→|].{0,300}(?<![.!…][”’"'»“)\]]?)$/iu,
    /^see all (?:of )?our coverage\b[^,;:.]{0,100}$/iu,
    /^(?:this is a )?(?:developing|breaking)(?: news)? story(?:[.,;:]|\s[-–—])?(?: ?(?:and |it |this (?:page|story) )*(?:will be updated|updates? (?:to |will )?follow|more (?:to follow|soon)|(?:please )?check back (?:for (?:more |further )?(?:updates|details)|later|soon))\.?){0,3}$/iu,
  ],
  ['a line with the time of publication', /^\d{1,3} (?:minutes?|mins?|hours?|hrs?|days?) ago$/iu],
  ['a line with the time that reading takes', /^\d{1,3}[ -]min(?:ute)?s?(?: read)?$/iu],
  [
    'a byline',
    new RegExp(String.raw`^(?:By|BY|Story by|Written by|Par|Von|Автор:?)\s${NAMES}(?<![.!?…])$`, 'u'),
    /^\p{Lu}[\p{L}’'. -]{0,40} (?:avec|mit|with) (?:AFP|AP|Reuters|dpa|APA|KNA)(?:(?: et| und| and|,) (?:AFP|AP|Reuters|dpa|APA|KNA))*$/u,
  ],
  [
    'an invitation to follow or subscribe',
    new RegExp(
      String.raw`^follow (?:us(?: on ${NETWORKS})?|@\S{1,40}(?: on ${NETWORKS})?|[^,;:]{1,40} on ${NETWORKS}|[^,;:]{1,40} (?:live )?coverage(?: of [^,;:.]{1,80})?(?: (?:at|on) \S{1,200})?)[.!]?$`,
      'iu',
    ),
    new RegExp(
      String.raw`^(?:sign up|subscribe|register)(?: (?:now|today|here|free))*(?: (?:to|for|and (?:get|receive))\b ?(?:${OWN}|${ASIDE}\b${LETTER})\b${ASIDE}${ASIDE})?[.!]?$`,
      'iu',
    ),
    new RegExp(
      String.raw`^(?:join (?:the conversation|(?:us|our)\b${ASIDE}\b(?:on ${NETWORKS}|channel|newsletter|community))|get (?:${OWN}|the ${ASIDE}\b(?:${LETTER}|app|briefing))(?: (?:delivered|sent|straight|directly|every|each|in|to|for|on)\b${ASIDE})?|(?:click here to )?(?:download|get) (?:our|the)\b${ASIDE}\bapp|click here to (?:sign up|subscribe|register|read|get)\b${ASIDE}|log ?in|sign in|donate(?: now)?|add ${ASIDE} as (?:a|your) preferred source(?: on google${ASIDE})?)[.!]?$`,
      'iu',
    ),
    /^(?:(?:abonnez-vous|inscrivez-vous|recevez|suivez-nous)(?: [^,;:.!?«»]{1,100}\b(?:newsletters?|lettres?|chaîne|alertes|application|facebook|telegram|whatsapp|instagram|youtube))?|s’abonner|(?:cet )?article réservé (?:aux|à nos) abonnés)[.!]?$/iu,
    /^(?:(?:jetzt )?abonnieren(?: sie [^,;:.!?„“]{0,60}(?:newsletter|kanal|podcast)[^,;:.!?„“]{0,40})?|(?:melden sie sich|(?:hier )?anmelden)\b[^,;:.!?„“]{0,60}newsletter[^,;:.!?„“]{0,30}|folgen sie uns\b[^,;:.!?„“]{0,60})[.!]?$/iu,
    /^(?:підпис(?:атися|уйтесь|уйтеся)|підпишіться|приєднуйтесь|приєднуйтеся|стежте за нами)(?:(?: на| до| в| у)? (?:наш\p{L}*|нас)(?!\p{L})[^,;:.!?«»]{0,80})?[.!]?$/iu,
    /^(?:do you know more|have you got a (?:story|tip)|got a (?:story|tip))\?? (?:e-?mail|contact|write to) (?:us at )?\S+@\S+$/iu,
  ],
  [
    'a line about comments',
    /^(?:(?:\d[\d,.]* )?comments?|(?:leave|add|post|view|show|read) (?:a |all |the )?comments?|commentaires|kommentare|коментарі)(?: \(\d+\))?$/iu,
  ],
  [
    'a line on the rights',
    /^(?:©|\(c\) ?\d|copyright (?:©|\(c\))).{0,200}$/iu,
    new RegExp(String.raw`^Copyright \d{4},? (?:the |by )?${NAMES}(?:\s[Aa]ll rights reserved.{0,120})?$`, 'u'),
    /^(?:all rights reserved|tous droits réservés|alle rechte vorbehalten|усі права захищено)(?:[.,;] ?.{0,120})?$/iu,
    /^our standards: [^“”"]{1,80}$/iu,
  ],
  [
    'a line on where it was printed',
    /^(?:a version of this (?:article|story) (?:appears|appeared) in .{0,300}|this (?:article|story) (?:was (?:first|originally)|first|originally) (?:published|appeared) .{0,160})$/iu,
  ],
  [
    'the source of a picture',
    /^(?:image|media|video) caption\s?[,:]?$/iu,
    new RegExp(
      String.raw`^(?:(?:[Ii]mage|IMAGE) (?:[Ss]ource|SOURCE|[Cc]redit|CREDIT)\s?[:,]|(?:[Pp]hoto|PHOTO|[Pp]icture|PICTURE|[Cc]redit|CREDIT|[Ss]ource|SOURCE)(?: [Cc]redit| by)?\s?:)\s?${NAMES}(?<![.!?…])$`,
      'u',
    ),
  ],
  ['a line without words', /^[^\p{L}\p{N}]+$/u, /^\d{1,3}$/u],
  ['a desk’s code', /^[a-z]{2,5}(?:[-/][a-z]{1,4}){1,4}$/u],
  ['an address', /^https?:\/\/\S+$/iu],
];

/** Longest line that can be one of them. */
const LINE_MAX = 400;

/** Verbs that report speech where the verbs themselves aren’t known: French, German, Ukrainian. */
const REPORTED =
  /(?<!\p{L})(?:a (?:dit|déclaré|affirmé|ajouté|annoncé|assuré|estimé|répondu|expliqué)|selon|sagt|sagte|erklärt|erklärte|betont|betonte|warnte|hieß|laut|сказа(?:в|ла|ли)|заяви(?:в|ла|ли)|повідоми(?:в|ла|ли)|додав|додала|наголоси(?:в|ла|ли)|за словами)(?!\p{L})/iu;

/** Whether a line quotes or reports somebody. A plural that may be a noun, or the line’s first word, tells nothing. */
export function tellsSpeech(line: string): boolean {
  if (hasQuotationMarks(line) || REPORTED.test(line) || /\baccording to\b/iu.test(line)) return true;
  const [, ...words] = line.match(/[\p{L}’'-]+/gu) ?? [];
  return words.some(word => {
    const verb = VERB_FORMS.get(word);
    return (
      verb?.strength === 'strong' && (verb.form === 'past' || (verb.form === 'third' && NEVER_NOUNS.has(verb.lemma)))
    );
  });
}

/**
 * Why a line is left out of its article; `undefined` where it's part of it. A line that quotes or reports somebody always is:
 * one too many can be dropped by whoever sees it, one too few is never seen.
 */
export function whyLeftOut(line: string): string | undefined {
  if (line.length > LINE_MAX) return undefined;
  const why =
    WHOLE_LINES.find(([, ...patterns]) => patterns.some(pattern => pattern.test(line)))?.[0] ??
    (stampOf(line) ? 'a line with the time of publication' : undefined);
  return why !== undefined && !tellsSpeech(line) ? why : undefined;
}

/** What stands before a caption for those who hear the page. */
const CAPTION_LABEL = /^(?:image|media|video) caption\s?[,:]\s?/iu;

/** A line that says it's a caption as one, without the words that say so; others as they are. */
export function withoutLabel<T extends { readonly kind: string; readonly text: string }>(line: T): T {
  const text = line.text.replace(CAPTION_LABEL, '');
  return text === line.text || text === '' ? line : { ...line, kind: 'captions', text };
}

/** Who contributed: counted as a paragraph, and no part of the story. */
const CREDITS = [
  /^(?:\p{Lu}[\p{L}’'.&-]* ){0,4}(?:writers?|reporters?|journalists?|correspondents?|staff|producers?)\s.{1,400}\b(?:contributed(?: to this (?:report|story|article)| reporting)?|reported from .{1,80})\.?$/iu,
  /^[([]?(?:additional )?(?:reporting|writing|editing) by .{1,400}[)\]]?\.?$/iu,
];

const CONTRIBUTED = /^\p{Lu}.{1,300}\bcontributed to this (?:report|story|article)\.?$/u;

/** Whether a line names who contributed to the story. */
export const isCredit = (line: string): boolean =>
  line.length <= 2 * LINE_MAX &&
  !hasQuotationMarks(line) &&
  (CREDITS.some(pattern => pattern.test(line)) || (CONTRIBUTED.test(line) && !tellsSpeech(line)));

/** What a page says where the rest of the article is for subscribers. */
const WALL =
  /\b(?:to (?:continue|keep) reading|(?:to|and) read the (?:full|rest|whole)|already (?:a subscriber|have an account|subscribed)|subscribers? only|for subscribers|(?:the rest of )?this (?:article|story|content) is (?:for|available to|reserved for)|réservé aux abonnés|la suite de (?:cet|l.) ?article|weiterlesen mit|nur für abonnenten|um (?:den artikel )?weiterzulesen)|(?:лише|тільки) для передплатників/iu;

/** Whether a line says that the rest is for subscribers. */
export const isWall = (line: string): boolean => line.length <= LINE_MAX && WALL.test(line);
