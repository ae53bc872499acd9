/** Tells by the forms of verbs whether words tell of what was or of what is to come, in languages whose sentences aren't read. */

/** The verbs of one language. Small letters alone count: what begins with a capital is a name, in German any noun. */
export interface Tenses {
  readonly past: RegExp;
  readonly ahead: RegExp;
}

const whole = (forms: string): RegExp => new RegExp(`(?<![\\p{L}’'-])(?:${forms})(?![\\p{L}-])`, 'u');

const TENSES: ReadonlyMap<string, Tenses> = new Map([
  [
    'fr',
    {
      past: whole(
        '(?:a|ont|avait|avaient|est|sont|était|étaient|fut|furent)(?: \\p{Ll}+){0,2} \\p{Ll}+(?:é|i|u|it|is|ert)e?s?|avait|avaient|était|étaient|fut|furent',
      ),
      ahead: whole(
        '\\p{Ll}{2,}(?:era|eront|ira|iront|dra|dront|erait|eraient)|sera|seront|aura|auront|va|vont|doi(?:t|vent)',
      ),
    },
  ],
  [
    'de',
    {
      past: whole(
        'hat|haben|hatten?|war(?:en)?|wurden?|\\p{Ll}{2,}[^eu]ten?(?<!heute|bitte|[rsz]te|sten)|kam(?:en)?|ging(?:en)?|gab(?:en)?|sprach(?:en)?|traf(?:en)?|begann(?:en)?',
      ),
      ahead: whole('wird|werden|soll(?:en)?|will|wollen'),
    },
  ],
  [
    'uk',
    {
      past: whole('(?!коли)\\p{Ll}{2,}(?:в|вся|ла|лася|ло|лося|ли|лися)'),
      ahead: whole('буд(?:е|уть)|ма(?:є|ють)|планує|планують|\\p{Ll}{2,}(?:тиме|тимуть)(?:ться)?'),
    },
  ],
]);

/** The forms of a language's verbs; `undefined` where they aren't known. @param language without its region: `fr` */
export const tensesOf = (language: string): Tenses | undefined => TENSES.get(language);
