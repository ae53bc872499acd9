/** Tells the lines that surround a story from the story, in the languages that are read. */

/** Names with capitals, and what stands between them in a byline. */
const NAMES = String.raw`(?:(?:and|et|und|та|і|in|à|de|van|von|of|for)\s|[\p{Lu}&][\p{L}’'.&-]*[,;|/]?\s?){1,14}`;
const DATE_WORD = String.raw`(?:\d|ago|today|yesterday|hours?|minutes?|heute|gestern|aujourd|hier|сьогодні|вчора|тому)`;

/** Lines that are nothing but what they look like, by the reason for which they are left out. */
const WHOLE_LINES: readonly (readonly [why: string, pattern: RegExp])[] = [
  [
    'a share line',
    /^(?:share(?: (?:this|on|via|with|article|story)\b.{0,60})?|tweet|copy (?:the )?link|link copied!?|save|print|e-?mail|facebook|twitter|x|whatsapp|telegram|linkedin|bluesky|reddit|partager|imprimer|teilen|drucken|merken|поділитися|поширити|роздрукувати)$/iu,
  ],
  [
    'an advertisement',
    /^(?:advertise(?:ment|r content)|ad|sponsored(?: content)?|publicité|anzeige|werbung|реклама|article continues (?:below|after).{0,60}|story continues (?:below|after).{0,60})$/iu,
  ],
  [
    'a “read more” line',
    /^(?:read (?:more|also|next|the full story)|also read|see also|watch(?: also)?|listen(?: to)?|more on this(?: story)?|more stories|related(?: (?:topics|stories|articles|coverage|content|news))?|recommended(?: stories)?|most (?:read|popular)|top stories|you may also like|lire aussi|à lire(?: aussi)?|lire la suite|sur le même sujet|lesen sie auch|mehr (?:zum thema|dazu)|auch interessant|читайте також|дивіться також|більше за темою)(?:\s*[:>›→|].{0,300})?$/iu,
  ],
  [
    'a line with the time of publication',
    new RegExp(
      String.raw`^(?:.{0,60}[|•·] ?)?(?:(?:first |last )?(?:published|updated|posted|modified)|publié|mis à jour|veröffentlicht|aktualisiert|stand:|опубліковано|оновлено)(?!\p{L}).{0,40}${DATE_WORD}.{0,100}(?<![.!?…”»"])$`,
      'iu',
    ),
  ],
  ['a line with the time of publication', /^\d{1,3} (?:minutes?|mins?|hours?|hrs?|days?) ago$/iu],
  ['a line with the time that reading takes', /^\d{1,3}[ -]min(?:ute)?s?(?: read)?$/iu],
  ['a byline', new RegExp(String.raw`^(?:By|BY|Story by|Written by|Par|Von|Автор:?)\s${NAMES}$`, 'u')],
  [
    'an invitation to follow or subscribe',
    /^(?:follow (?:us|@|.{1,40} on ).{0,100}|sign up.{0,160}|subscribe(?: (?:now|to|today|here)\b.{0,160})?|join (?:us|our|the conversation).{0,120}|get (?:our|the) .{0,80}(?:newsletter|app|inbox).{0,80}|download (?:our|the) app.{0,60}|log ?in|sign in|register(?: now)?|donate(?: now)?|abonne[rz]\b.{0,100}|jetzt abonnieren.{0,60}|підпис(?:атися|уйтесь|уйтеся)\b.{0,160})[.!]?$/iu,
  ],
  [
    'a line about comments',
    /^(?:(?:\d[\d,.]* )?comments?|(?:leave|add|post|view|show|read) (?:a |all |the )?comments?|commentaires|kommentare|коментарі)(?: \(\d+\))?$/iu,
  ],
  [
    'a line on the rights',
    /^(?:©|\(c\) ?\d|copyright (?:©|\(c\)|\d)|all rights reserved|tous droits réservés|alle rechte vorbehalten|усі права захищено).{0,120}$/iu,
  ],
  [
    'a line on where it was printed',
    /^(?:a version of this (?:article|story) (?:appears|appeared) in .{0,300}|this (?:article|story) (?:was (?:first|originally)|first|originally) (?:published|appeared) .{0,160})$/iu,
  ],
  ['the source of a picture', /^(?:image (?:source|credit)|photo(?: credit)?|picture|credit|source)\s?[:,].{0,80}$/iu],
  ['a line without words', /^[^\p{L}\p{N}]+$/u],
  ['a desk’s code', /^[a-z]{2,5}(?:[-/][a-z]{1,4}){1,4}$/u],
  ['an address', /^https?:\/\/\S+$/iu],
];

/** Longest line that can be one of them. */
const LINE_MAX = 400;

/** Why a line is left out of its article; `undefined` where it's part of it. */
export function whyLeftOut(line: string): string | undefined {
  return line.length > LINE_MAX ? undefined : WHOLE_LINES.find(([, pattern]) => pattern.test(line))?.[0];
}

/** Who contributed: counted as a paragraph, and no part of the story. */
const CREDITS = [
  /^(?:\p{Lu}[\p{L}’'.&-]* ){0,4}(?:writers?|reporters?|journalists?|correspondents?|staff|producers?)\s.{1,400}\b(?:contributed(?: to this (?:report|story|article)| reporting)?|reported from .{1,80})\.?$/iu,
  /^\p{Lu}.{1,300}\bcontributed to this (?:report|story|article)\.?$/u,
  /^[([]?(?:additional )?(?:reporting|writing|editing) by .{1,400}[)\]]?\.?$/iu,
];

/** Whether a line names who contributed to the story. */
export const isCredit = (line: string): boolean =>
  line.length <= 2 * LINE_MAX && CREDITS.some(pattern => pattern.test(line));

/** What a page says where the rest of the article is for subscribers. */
const WALL =
  /\b(?:to (?:continue|keep) reading|(?:to|and) read the (?:full|rest|whole)|already (?:a subscriber|have an account|subscribed)|subscribers? only|for subscribers|(?:the rest of )?this (?:article|story|content) is (?:for|available to|reserved for)|réservé aux abonnés|la suite de (?:cet|l.) ?article|weiterlesen mit|nur für abonnenten|um (?:den artikel )?weiterzulesen)|(?:лише|тільки) для передплатників/iu;

/** Whether a line says that the rest is for subscribers. */
export const isWall = (line: string): boolean => line.length <= LINE_MAX && WALL.test(line);
