/** Lists how members ask for all of it in short. */
import { allLists, type ByLanguage, runMatcher, wordMatcher } from './word-list.ts';

interface Summary {
  /** Asks for it in short. */
  readonly short: string;
  /** What such a request is made of besides: politeness, what is to be told in short, its place. */
  readonly beside: string;
}

const SUMMARIES: ByLanguage<Summary> = {
  en: {
    short:
      'summary summaries summarise summarize summarised summarized summing_up sum_up sum_it_up sum_this_up tldr tl_dr overview recap gist nutshell in_short in_brief briefly key_points main_points key_takeaways takeaways highlights brief_me quick_version short_version catch_me_up bullet_points',
    beside:
      'a an the this that it all everything what whats is are was were s me us you your can could would please give get show tell let make want need i we have do for of on in about from to at up with and now then so just quick quickly short brief main key one few two three sentence sentences line lines points words summit meeting talks conference paris ukraine article story text report news day days record happened there here',
  },
  fr: {
    short:
      'resume resumes resumer resumez synthese en_bref en_resume brievement recapitulatif recapitule recapitulez recap l_essentiel points_cles points_principaux grandes_lignes en_deux_mots en_quelques_mots en_gros',
    beside:
      'un une le la les l de du des d ce cet cette ca tout s il te vous plait moi nous me fais faites fait donne donnez peux pouvez tu veux voudrais je j aimerais qu est que quels quelles quel quelle sont a au sur pour en et c court bref rapide rapidement quelques deux trois phrases lignes points sommet reunion rencontre discussions conference paris ukraine article texte depeche actualite jour journee dossier passe moi',
  },
  de: {
    short:
      'zusammenfassung zusammenfassen zusammengefasst zusammen kurzfassung kurz_gesagt kurz_und_knapp in_kurze uberblick das_wichtigste die_wichtigsten_punkte kernpunkte hauptpunkte ubersicht',
    beside:
      'ein eine einen der die das den dem des dies diese dieser diesen es alles bitte mir uns gib gibt gebt zeig zeige fasse fass fasst kannst konnen konntest konnten du sie ich will mochte hatte gern was ist sind war waren von vom zu zum zur uber fur in im an und kurz kurze knapp mal doch wichtigste wichtigsten zwei drei satzen satze punkte gipfel gipfels pariser paris treffen gesprache konferenz ukraine ukrainegipfel artikel text meldung bericht tag tages ganze ganzen',
  },
  uk: {
    short:
      'підсум* узагальн* резюме стисло коротко вкоротці зведення огляд тезисно тези головне основне суть найголовніше найважливіше',
    beside:
      'це цей цю цього все усе всього будь ласка мені нам дай дайте скажи скажіть розкажи розкажіть зроби зробіть можеш можете хочу треба що яка який які є було був про за на у в з до і та по двох словах кількох реченнях коротке короткий стислий стисле саміт саміту саміті самітом зустріч зустрічі переговори переговорів паризьк* париж* україн* статт* текст тексту новин* день дня матеріал матеріалу відбулося сталося',
  },
};

/** Matches words that ask for it in short. */
export const IN_SHORT = runMatcher(allLists(SUMMARIES, 'short'));
/** Whether a word may stand beside them and asks for nothing else. */
export const BESIDE_SUMMARY = wordMatcher(allLists(SUMMARIES, 'beside'));
