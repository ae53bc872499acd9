/** Nouns that tell whom a noun phrase means: offices, bodies, places, and people without a name. */
import { wordSet } from './words.ts';

/** Words of an office or of what somebody is, as they stand before a name, in small letters. */
export const OFFICES =
  wordSet(`president vice-president chancellor premier minister prime secretary general chairman chairwoman
  chairperson chair chief director mayor governor gov senator sen rep representative congressman congresswoman
  assemblyman assemblywoman councilman councilwoman councillor councilor lawmaker legislator delegate ambassador envoy consul
  spokesman spokeswoman spokesperson commissioner commander captain cardinal bishop archbishop pope imam rabbi reverend rev
  pastor father sister judge justice attorney lawyer prosecutor sheriff officer inspector detective sergeant lieutenant lt col
  colonel gen brig maj major capt admiral adm marshal professor prof dr doctor sir lord lady dame baroness baron king queen
  prince princess duke sultan sheikh emir ayatollah crown leader head deputy assistant acting former ex-president undersecretary
  counsel counselor counsellor advisor adviser aide strategist consultant manager coordinator organizer analyst economist
  historian author journalist reporter correspondent columnist editor commentator host anchor moderator pollster surrogate
  candidate nominee hopeful frontrunner front-runner contender rival billionaire businessman businesswoman mogul developer
  tycoon executive ceo cfo coo founder co-founder co-chair co-chairman partner owner activist campaigner veteran actor actress
  singer rapper comedian star player coach student teacher farmer resident voter supporter fellow scholar researcher scientist
  expert specialist whip speaker majority minority treasurer comptroller controller auditor ombudsman negotiator mediator
  observer monitor diplomat official minister-president taoiseach tánaiste foreign defence defense finance interior home energy
  trade economy press state health education justice national security senior junior interim outgoing incoming first lady
  honorary managing permanent special mr mrs ms miss mx pm ag vp mp mep sec amb cmdr supt pres messrs sens reps presidents ministers
  senators governors affairs commerce labor labour homeland agriculture transport transportation treasury environment culture
  relations policy communications operations intelligence campaign political regional congressional presidential vice deputy public advocate ranking registrar archivist constable trustee provost dean principal`);

/** Words by which a run of capitals names a body. */
export const BODY_WORDS =
  wordSet(`ministry department party council committee university college agency commission union court
  office house senate congress parliament government cabinet kremlin times post journal news tribune herald gazette
  association federation institute institution foundation group company corporation corp inc ltd bank fund board bureau
  administration campaign coalition alliance league front movement army navy force forces guard staff police service services
  center centre society club church organization organisation network media press radio television tv magazine review
  project initiative program programme pac conference convention assembly authority treasury exchange school hospital
  republicans democrats conservatives pentagon embassy mission delegation bloc command headquarters secretariat chamber
  tribunal caucus lobby trust laboratory museum academy brigade legion patrol division unit team nato unesco unicef observers
  downing elysee elysée bundestag bundeswehr rada duma knesset reuters bloomberg politico buzzfeed breitbart google
  facebook twitter microsoft apple amazon youtube hezbollah hamas taliban`);

/** Countries, unions and seats of power that speak under their name. */
export const COUNTRIES =
  wordSet(`russia ukraine france germany britain england scotland ireland wales italy spain portugal poland
  hungary romania bulgaria greece turkey türkiye china japan india iran iraq israel syria egypt libya sudan ethiopia kenya
  nigeria canada mexico brazil argentina chile colombia venezuela cuba australia austria belgium switzerland sweden norway
  denmark finland iceland estonia latvia lithuania belarus moldova georgia armenia azerbaijan kazakhstan uzbekistan
  netherlands luxembourg croatia serbia slovakia slovenia bosnia kosovo albania macedonia montenegro cyprus malta qatar
  kuwait oman yemen lebanon jordan afghanistan pakistan bangladesh vietnam thailand philippines indonesia malaysia singapore
  taiwan korea america europe us uk eu un u.s u.k u.n u.s. u.k. u.n. moscow kyiv kiev washington london paris berlin brussels
  beijing ankara warsaw jerusalem tehran`);

/** Other places: a name among them is no person's. */
export const PLACES =
  wordSet(`alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho
  illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
  nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming manhattan brooklyn chicago
  boston philadelphia miami atlanta detroit cleveland dallas houston denver seattle baltimore vegas orlando phoenix manchester
  geneva vienna istanbul riyadh jeddah doha dubai rome madrid africa asia crimea donbas kherson kharkiv odesa odessa
  mariupol baghdad damascus aleppo cairo tokyo seoul delhi toronto ottawa mexico sydney hollywood york jersey hampshire
  carolina dakota virginia island islands ocean sea river lake mountain street avenue road square city county valley`);

/** Words of people and bodies that speak without a name. */
export const SPEAKER_NOUNS =
  wordSet(`official officials critics critic aides aide police people supporters sources source analysts
  experts lawmakers leaders diplomats prosecutors authorities investigators researchers scientists lawyers attorneys activists
  protesters protestors demonstrators organizers residents witnesses voters opponents allies advisers advisors insiders
  operatives strategists members reporters journalists observers economists historians republicans democrats conservatives
  liberals progressives moderates women men parents students teachers doctors workers employees soldiers troops families
  victims survivors neighbors neighbours friends relatives spokesman spokeswoman spokesperson spokespeople campaign company
  government administration ministry department agency council committee court judge jury group organization organisation
  party team union church newspaper paper magazine network station report statement article story study survey poll
  document documents memo letter email indictment complaint lawsuit filing transcript ad advert commercial video tweet
  post column editorial website page book narrator announcer host moderator crowd audience fans others many some both few
  most neither everyone everybody someone somebody nobody anyone minister president chancellor mayor governor senator
  congressman king queen pope bishop general colonel captain man woman boy girl teenager mother father brother sister son
  daughter wife husband kid kids child children guy speaker candidate candidates nominee candidate's rival leader head chief
  chairman chairwoman director manager secretary ambassador envoy negotiator negotiators delegation delegations delegates
  veteran veterans farmer farmers fisherman resident owner lawyer attorney professor author editor reporter journalist
  analyst expert economist historian strategist adviser advisor operative consultant pollster pollsters staffer staffers
  side sides countries country nations nation states state states kremlin army military navy force forces staff embassy
  mission commission parliament senate congress assembly cabinet sides monitors envoys presidents ministers billionaire
  businessman mogul developer duo pair couple trio politician politicians skeptics sceptics detractors backers donors donor
  executive executives mayors governors senators congressmen attendees attendee heckler hecklers commentator commentators`);

/** What isn't anybody, though it stands before a verb of speech: it reports somebody's words. */
export const DOCUMENT_NOUNS =
  wordSet(`report statement article story study survey poll document documents memo letter email
  indictment complaint lawsuit filing transcript ad advert commercial video tweet post column editorial website page book
  headline sign signs shirt banner banners placard placards poster caption message text slogan`);

/** A woman or a man by what they are called. */
export const FEMALE =
  wordSet(`mrs ms miss mme lady dame queen princess duchess baroness spokeswoman chairwoman congresswoman
  councilwoman assemblywoman businesswoman actress woman mother sister daughter wife girl grandmother aunt niece
  saleswoman policewoman sportswoman`);
export const MALE =
  wordSet(`mr sir lord king prince duke baron spokesman chairman congressman councilman assemblyman businessman
  actor man father brother son husband boy grandfather uncle nephew salesman policeman fisherman pope bishop cardinal imam`);

/** Nationalities and parties: before a name they tell whose somebody is. */
export const DEMONYM =
  /^(?:.{2,}(?:ian|ians|ean|ese|ish)|french|german|germans|dutch|swiss|greek|czech|danish|american|americans|hispanic|latino|latina|african|asian|republican|democrat|democratic|democrats|republicans|gop|conservative|liberal|labour|labor|tory|socialist|communist|christian|muslim|jewish|afghan|iraqi|israeli|saudi|pakistani|emirati|qatari|kuwaiti|azeri|texan|uzbek|kazakh|slovak|pole|turk|swede|dane|finn|spaniard|franco-.+|us|u\.s\.|uk|u\.k\.|eu|un|nato|european)$/u;

/** Words that end in a demonym's letters and aren't one. */
export const NO_DEMONYM = wordSet('ian brian christian julian adrian vivian lillian damian fabian dean jean sean ean');

/** Small words within a name. */
export const PARTICLES = wordSet('von van der den de la le du da di del dos bin al ibn ter ten zu af');

/** Who speaks for a body without a name of their own. */
export const SPOKESPEOPLE = wordSet('spokesman spokeswoman spokesperson representative');

/** Nouns that stand for a body named before. */
export const BODY_HEADS =
  wordSet(`company group ministry agency government council commission bank paper newspaper magazine
  network station union party committee department office board court organization organisation firm charity statement
  report editorial institute university kremlin administration army navy center centre foundation association bureau
  release piece think-tank super pac`);

/** Of these, what stands beside a body's own name: "the newspaper Rover", "the firm Rover". */
export const ORGANS = wordSet(
  'company newspaper paper magazine network agency website outlet firm charity think-tank broadcaster tabloid daily weekly',
);

/** What carries the words of others: agencies and broadcasters, and the words by which papers are named. */
export const OUTLETS =
  wordSet(`tass ria novosti interfax sputnik reuters afp ap upi dpa ansa efe xinhua anadolu ukrinform bloomberg
  bbc cnn cnbc nbc abc cbs npr pbs fox axios politico agency agencies newspaper newspapers broadcaster broadcasters network
  tabloid daily times post journal herald tribune gazette telegraph guardian press`);

/** Of bodies, what a country has one of: "Oz's foreign ministry". */
export const STATE_BODIES = wordSet(
  'ministry government army navy military parliament embassy presidency police senate administration delegation mission',
);

/** Of these, what any body may be called. */
export const ANY_BODY =
  wordSet(`company group agency paper newspaper magazine network station organization organisation firm charity
  statement editorial institute foundation association board release piece`);

/** Nouns that stand for a person named before. */
export const PERSON_HEADS =
  wordSet(`leader candidate nominee hopeful frontrunner front-runner businessman businesswoman billionaire
  mogul tycoon magnate senator governor president congressman congresswoman lawmaker mayor minister premier chancellor
  secretary ambassador general professor author actor actress comedian pontiff politician neurosurgeon surgeon democrat
  republican prosecutor judge justice envoy diplomat developer prince king queen lawyer strategist analyst`);

/** Offices that "leader" means. */
export const LEADERS = wordSet('president chancellor premier minister king queen leader taoiseach prime');

/** What bears words that nobody says there and then. */
export const THINGS = wordSet(
  'sign signs shirt shirts t-shirt t-shirts banner banners hat hats cap placard placards poster posters sticker stickers button flag flags plaque',
);

/** Words for what somebody said: whoever has it, speaks: "Bell's claim that", "her response was". */
export const UTTERANCES =
  wordSet(`claim claims assertion assertions statement statements suggestion suggestions accusation accusations
  allegation allegations remark remarks comment comments response reply answer warning promise pledge vow call argument
  contention insistence declaration announcement description characterization version account message letter tweet tweets
  email speech words quote question demand demands condition conditions proposal proposals advice prediction admission complaint criticism report post`);

/** Last words of countries and unions that are several words. */
export const UNIONS = wordSet(
  `states kingdom nations arabia korea union republic emirates federation zealand africa lanka`,
);

/** Names of parties, which aren't names of people. */
export const PARTY = wordSet(`republican democrat democratic independent libertarian`);

/** Titles that are no office. */
export const COURTESY = wordSet(`mr mrs ms miss mx messrs sir dame dr prof`);

/** Words after which "of" and "for" go on with a name: "Secretary of State", "Ministry of Defence". */
export const WITH_OF = wordSet(`secretary minister director bureau bank house king queen duke`);

/** Nouns that end as a participle does. */
export const ING_NOUNS = wordSet(
  `morning evening building meeting briefing hearing everything something nothing anything`,
);

/** Plurals that stand right after a name as often as verbs do: "the March states", "the Bell reports". */
export const AFTER_NAMES = wordSet(`states times reports posts claims notes comments`);
