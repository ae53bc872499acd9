/** Lists runs of words that mean what one word of the field does: "take over" is replacing, "kick off" beginning. */
import type { Language } from '../../record/types.ts';
import type { Token } from '../tokenizer.ts';
import { grammarOf } from './grammar.ts';
import { type ByLanguage, byLanguage, type WordMatcher, wordMatcher, wordSet } from './word-list.ts';

/** By the one word that they mean. `a_b` is one idiom, `word*` in it a beginning, `?` any one word. */
const IDIOMS: ByLanguage<Readonly<Record<string, string>>> = {
  en: {
    replace:
      'tak*_over took_over stand*_in_for stood_in_for fill*_in_for step*_in_for in_lieu_of tak*_the_place took_the_place do_the_fighting_for fight_for fight*_instead',
    accepted: 'said_yes say*_yes agreed_to_it signed_up_to took_up tak*_up green_light',
    rejected: 'said_no say*_no turn*_down',
    propose: 'put_forward put_on_the_table',
    which: 'name_the',
    begin: 'kick*_in kicked_in come*_into_force comes_into_effect take*_effect took_effect',
    telephoned: 'get*_hold_of got_hold_of get*_in_touch got_in_touch in_touch_with',
    far: 'a_long_way',
    imminent: 'on_the_horizon in_the_offing on_the_cards within_reach in_sight at_hand',
    blamed: 'point*_the_finger point*_a_finger',
    reluctant: 'get*_cold_feet cold_feet drag*_their_feet hold*_back held_back',
    replied: 'got_back_to get*_back_to hear*_back come_back_to came_back_to comes_back_to writ*_back wrote_back',
    began: 'kick*_off got_under_way get*_under_way broke_out break*_out',
    attended: 'turn*_up show*_up came_along come_along sat_down_together',
    agree: 'sign*_off_on on_board on_the_same_page see_eye_to_eye of_one_mind see_it_the_same_way',
    join: 'sign*_up_for pitch*_in tak*_part took_part chip*_in',
    ease: 'off_the_hook let*_?_off let_off letting_off let*_up go*_easy_on went_soft_on go*_soft_on',
    telephone:
      'the_call a_call that_call their_call phone_call the_phone_call on_the_phone on_the_line on_the_blower by_phone over_the_phone ring*_up rang_up',
    increase:
      'crank*_up dial*_up ratchet*_up ramp*_up turn*_the_screws tighten*_the_screws turn*_up_the_heat pil*_on beef*_up scal*_up',
    maintained: 'stay*_on stay*_in_place remain*_in_place kept_in_place keep*_in_place keep*_up kept_up stay_put',
    invaded:
      'pour*_over_the_border pour*_across march*_into roll*_into cross*_the_border storm*_into send_in_the_tanks sent_in_the_tanks pour*_over_?_border',
    reject: 'rul*_out shot_down brush*_aside push*_back_on pushed_back',
    boss: 'in_charge at_the_helm at_its_head at_the_head call*_the_shots at_the_wheel',
    alongside: 'side_by_side shoulder_to_shoulder',
    abstain: 'stay*_out sit*_out opt*_out opted_out stand*_aside stay*_away bow*_out',
    shocked: 'off_guard by_surprise out_of_the_blue taken_aback took_aback',
    impatient:
      'fed_up running_out_of_patience out_of_patience los*_patience lost_patience sick_of tired_of los*_their_patience',
    unclear: 'up_in_the_air far_from_clear not_clear still_open',
    separately: 'on_his_own on_her_own on_their_own by_himself by_herself by_themselves',
    decide: 'work*_out hammer*_out thrash*_out iron*_out figur*_out sort*_out nail*_down',
    posted: 'put_out',
    rallying: 'pull*_together com*_together came_together band*_together clos*_ranks',
  },
  fr: {
    remplacer: 'a_la_place prendre_la_place prendront_la_place en_remplacement',
    telephone: 'coup_de_fil coup_de_telephone au_telephone au_bout_du_fil',
    fin: 'met*_fin mis_fin mettre_un_terme prendre_fin',
    accord: 'd_accord',
    diriger: 'a_la_tete aux_commandes aux_manettes tient_les_renes',
    participer: 'pren*_part pris_part faire_partie font_partie fera_partie',
  },
  de: {
    ersetzen: 'an_stelle an_die_stelle an_der_stelle',
    ende: 'zu_ende',
    telefonat: 'am_telefon per_telefon',
    leiten: 'an_der_spitze am_steuer das_sagen',
    teilnehmen: 'mit_dabei mit_von_der_partie',
  },
  uk: {
    замінити: 'на_заміну на_місце',
    телефон: 'по_телефону',
    очолює: 'на_чолі біля_керма',
    участь: 'бер*_участь братим*_участь взял*_участь брал*_участь візьм*_участь',
  },
};

interface Idiom {
  readonly parts: readonly WordMatcher[];
  readonly means: string;
}

/** Idioms are found by this many of their first letters. */
const KEY = 2;

/** By how they begin; the longest first. */
const BY_START = byLanguage(language => {
  const byStart = new Map<string, readonly Idiom[]>();
  for (const [means, list] of Object.entries(IDIOMS[language])) {
    for (const written of wordSet(list)) {
      const [first = '', ...rest] = written.split('_');
      const parts = [first, ...rest].map(part => (part === '?' ? () => true : wordMatcher(part)));
      const start = first.slice(0, KEY);
      const others = [...(byStart.get(start) ?? []), { parts, means }];
      byStart.set(
        start,
        others.toSorted((a, b) => b.parts.length - a.parts.length),
      );
    }
  }
  return byStart;
});

/** Puts one word for the several of an idiom. */
export function joinIdioms(tokens: readonly Token[], language: Language): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const idiom = idiomAt(tokens, at, language);
    joined.push(idiom ? { ...token, word: idiom.means, capital: false, capitals: false } : token);
    at += idiom?.parts.length ?? 1;
  }
  return joined;
}

const idiomAt = (tokens: readonly Token[], at: number, language: Language): Idiom | undefined =>
  BY_START[language]
    .get(tokens[at]?.word.slice(0, KEY) ?? '')
    ?.find(({ parts }) => parts.every((is, i) => is(tokens[at + i]?.word ?? '')));

const PREFIXES = byLanguage(language => wordSet(grammarOf(language).verbPrefixes));

/** Shorter words are no verbs that have lost a part. */
const VERB_MIN = 4;

/**
 * Joins a verb with its first part, which stands at the end: „nahmen … teil“ becomes „teilnahmen“. Leaves all as it is in
 * a language without such verbs.
 *
 * @param isKnown whether the record or the field's vocabulary has a folded word
 */
export function joinSeparable(
  tokens: readonly Token[],
  language: Language,
  isKnown: (word: string) => boolean,
): readonly Token[] {
  const last = tokens.length - 1;
  const prefix = tokens[last]?.word ?? '';
  if (!PREFIXES[language].has(prefix)) return tokens;
  const at = tokens.findIndex(
    ({ word, capital, first }, i) =>
      i < last && (!capital || first) && word.length >= VERB_MIN && isKnown(prefix + word),
  );
  if (at < 0) return tokens;
  return tokens.slice(0, last).map((token, i) => (i === at ? { ...token, word: prefix + token.word } : token));
}
