/**
 * Lists the words of dates in each language. A list is folded words with spaces between them; `two_words` stands for a run.
 * Lists of twelve months and seven weekdays (Monday first) have commas between their members.
 */

/** A span of the calendar that a date may count in. */
export type Unit = 'day' | 'week' | 'month' | 'year';
/** A third of a month or of a year; the last one as late in it, or as its end. */
export type Part = 'early' | 'mid' | 'late' | 'end';

/** A side of a date, with the date itself or without. */
export type Side = 'since' | 'after' | 'until' | 'before';

/** The words of one language. */
export interface DateWords {
  /** Whether "03/04/2025" is the third of April to everybody who writes in it. */
  readonly isDayFirst: boolean;
  readonly months: string;
  readonly weekdays: string;
  /** Days by how far they are from today. */
  readonly days: Readonly<Record<-2 | -1 | 0 | 1 | 2, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  /** Those of them that are several: "last weeks" isn't last week. */
  readonly several: string;
  /** Before or behind a unit or a weekday: the one before, this one, the one after. */
  readonly which: Readonly<Record<-1 | 0 | 1, string>>;
  readonly parts: Readonly<Record<Part, string>>;
  /** Numbers from one to ten, with commas between. */
  readonly counts: string;
  /** Behind a number of units that have passed: "3 days ago". */
  readonly agoAfter: string;
  /** Before them: "il y a 3 jours". */
  readonly agoBefore: string;
  /** Before a number of units to come: "in 3 days". */
  readonly aheadBefore: string;
  /** May stand before a date and is none of it. */
  readonly on: string;
  /** Stands before a month or a year in which something was. */
  readonly in: string;
  /** Stands between a day and its month, or a part and its whole. */
  readonly of: string;
  /** Behind a year, or before it. */
  readonly year: string;
  /** Before a month: "the month of March". */
  readonly month: string;
  /** Before the first of several days, and between it and the last. */
  readonly from: string;
  readonly to: string;
  /** Before a date from which on, after which, up to which or before which something was. */
  readonly open: Readonly<Record<Side, string>>;
  /** Ends of ordinal numbers. */
  readonly ordinals: string;
}

export const DATE_WORDS: Readonly<Record<'en' | 'fr' | 'de' | 'uk', DateWords>> = {
  en: {
    isDayFirst: false,
    months:
      'january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, october oct, november nov, december dec',
    weekdays:
      'monday mon, tuesday tue tues, wednesday wed, thursday thu thur thurs, friday fri, saturday sat, sunday sun',
    days: {
      '-2': 'day_before_yesterday the_day_before_yesterday',
      '-1': 'yesterday last_night yesterday_morning yesterday_afternoon yesterday_evening',
      0: 'today tonight this_morning this_afternoon this_evening',
      1: 'tomorrow tomorrow_morning tomorrow_evening',
      2: 'day_after_tomorrow the_day_after_tomorrow',
    },
    units: { day: 'day days', week: 'week weeks', month: 'month months', year: 'year years' },
    several: 'days weeks months years',
    which: { '-1': 'last previous', 0: 'this current', 1: 'next coming' },
    parts: { early: 'early beginning_of start_of', mid: 'mid middle_of', late: 'late', end: 'end_of' },
    counts: 'one a an, two, three, four, five, six, seven, eight, nine, ten',
    agoAfter: 'ago',
    agoBefore: '',
    aheadBefore: 'in',
    on: 'on the',
    in: 'in during throughout',
    of: 'of the',
    year: 'year',
    month: 'month',
    from: 'from between',
    to: 'to and until till through',
    open: { since: 'since', after: 'after', until: 'until till by', before: 'before' },
    ordinals: 'st nd rd th',
  },
  fr: {
    isDayFirst: true,
    months:
      'janvier janv, fevrier fevr fev, mars, avril avr, mai, juin, juillet juil, aout, septembre sept, octobre oct, novembre nov, decembre dec',
    weekdays: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
    days: {
      '-2': 'avant_hier',
      '-1': 'hier hier_soir hier_matin',
      0: 'aujourdhui ce_soir ce_matin cet_apres_midi',
      1: 'demain demain_matin demain_soir',
      2: 'apres_demain',
    },
    units: { day: 'jour jours', week: 'semaine semaines', month: 'mois', year: 'an ans annee annees' },
    several: 'jours semaines ans annees',
    which: {
      '-1': 'dernier derniere passe passee precedent precedente',
      0: 'ce cet cette',
      1: 'prochain prochaine suivant suivante',
    },
    parts: { early: 'debut debut_de', mid: 'mi milieu_de', late: '', end: 'fin fin_de' },
    counts: 'un une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix',
    agoAfter: '',
    agoBefore: 'il_y_a',
    aheadBefore: 'dans',
    on: 'le la au du en',
    in: 'en au pendant durant courant',
    of: 'de du d',
    year: 'an annee',
    month: 'mois_de mois',
    from: 'du de entre',
    to: 'au a et',
    open: { since: 'depuis a_partir des', after: 'apres', until: 'jusque ici', before: 'avant' },
    ordinals: 'er ere e eme',
  },
  de: {
    isDayFirst: true,
    months:
      'januar jan janner, februar feb feber, marz maerz mrz, april apr, mai, juni jun, juli jul, august aug, september sept sep, oktober okt, november nov, dezember dez',
    weekdays: 'montag montags, dienstag, mittwoch, donnerstag, freitag, samstag sonnabend, sonntag',
    days: {
      '-2': 'vorgestern',
      '-1': 'gestern gestern_abend gestern_morgen',
      0: 'heute heute_morgen heute_abend',
      1: 'morgen morgen_fruh morgen_abend',
      2: 'ubermorgen',
    },
    units: {
      day: 'tag tage tagen',
      week: 'woche wochen',
      month: 'monat monate monaten monats',
      year: 'jahr jahre jahren jahres',
    },
    several: 'tage tagen wochen monate monaten jahre jahren',
    which: {
      '-1': 'letzte letzten letzter letztes letztem vergangene vergangenen vergangener vergangenes vorige vorigen voriges voriger',
      0: 'diese diesen dieser dieses diesem',
      1: 'nachste nachsten nachster nachstes nachstem kommende kommenden kommender kommendes',
    },
    parts: { early: 'anfang', mid: 'mitte', late: '', end: 'ende' },
    counts: 'ein einen einem einer eine, zwei, drei, vier, funf, sechs, sieben, acht, neun, zehn',
    agoAfter: '',
    agoBefore: 'vor',
    aheadBefore: 'in',
    on: 'am der den dem vom im',
    in: 'im in wahrend',
    of: 'des der von',
    year: 'jahr jahre jahres',
    month: 'monat',
    from: 'vom von zwischen',
    to: 'bis und bis_zum',
    open: { since: 'seit ab', after: 'nach', until: 'bis bis_zum', before: 'vor' },
    ordinals: 'ten te',
  },
  uk: {
    isDayFirst: true,
    months:
      'січень січня січні січ, лютий лютого лютому лют, березень березня березні бер, квітень квітня квітні квіт, травень травня травні трав, червень червня червні черв, липень липня липні лип, серпень серпня серпні серп, вересень вересня вересні вер, жовтень жовтня жовтні жовт, листопад листопада листопаді лист, грудень грудня грудні груд',
    weekdays:
      'понеділок понеділка, вівторок вівторка, середа середу середи, четвер четверга, пятниця пятницю пятниці, субота суботу суботи, неділя неділю неділі',
    days: {
      '-2': 'позавчора',
      '-1': 'вчора учора',
      0: 'сьогодні',
      1: 'завтра',
      2: 'післязавтра',
    },
    units: {
      day: 'день дні днів дня',
      week: 'тиждень тижня тижні тижнів',
      month: 'місяць місяця місяці місяців',
      year: 'рік року роки років році',
    },
    several: 'дні днів тижні тижнів місяці місяців роки років',
    which: {
      '-1': 'минулий минулого минулому минула минулої минулу минулій',
      0: 'цей цього цьому ця цієї цю цій',
      1: 'наступний наступного наступному наступна наступної наступну',
    },
    parts: {
      early: 'на_початку початок початку',
      mid: 'в_середині у_середині середина середини всередині',
      late: '',
      end: 'наприкінці в_кінці у_кінці кінець кінця',
    },
    counts: 'один одного одну, два дві, три, чотири, пять, шість, сім, вісім, девять, десять',
    agoAfter: 'тому',
    agoBefore: '',
    aheadBefore: 'через за',
    on: 'у в на',
    in: 'у в протягом за',
    of: '',
    year: 'рік року році р рр роки років',
    month: 'місяць місяця',
    from: 'з із від між',
    to: 'до по та і й',
    open: { since: 'з із від', after: 'після', until: 'до', before: 'перед' },
    ordinals: 'го е ого те',
  },
};
