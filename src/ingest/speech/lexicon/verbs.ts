/** Verbs of speech with their forms. The two lists are what the README documents. */
import { wordSet, words } from './words.ts';

/** How a verb carries what is said. strong: it reports speech by itself · weak: it takes the words as its object · other: it doesn't. */
export type Strength = 'strong' | 'weak' | 'other';

/** A verb's form in a text. */
export interface VerbForm {
  readonly lemma: string;
  readonly strength: Strength;
  /** base: "say", also after a plural · third: "says" · past: "said", also a participle · ing: "saying". */
  readonly form: 'base' | 'third' | 'past' | 'ing';
}

/** Verbs that report speech: who stands before (or behind) them speaks. */
export const STRONG = words(`
  say tell add write ask insist deny argue claim note explain announce declare state warn suggest continue reply respond
  answer acknowledge admit concede confirm contend maintain assert allege report tweet retweet post recall remark comment
  observe stress emphasize emphasise reiterate repeat joke quip predict promise vow pledge shout yell scream chant cry
  exclaim whisper mutter murmur conclude complain lament boast brag caution advise counter retort muse wonder marvel
  testify disclose reveal assure remind inquire opine proclaim profess reason recount speculate theorize hint imply
  indicate fume gush snap thunder roar elaborate clarify chide crow deadpan bellow interject object protest swear text
  email blog venture intone estimate quote rejoin sigh grumble declaim plead implore exhort urge demand charge scoff
  sneer tease taunt rebut summarize summarise surmise rant exult enthuse opine inform notify decree rule pronounce
  underline underscore affirm reaffirm rejoice apologize apologise confess confide prophesy forecast`);

/** Verbs that carry somebody's words as their object: "called it “a joke”". */
export const WEAK = words(`
  call describe accuse dismiss praise reject dub blast criticize criticise slam denounce label brand characterize
  characterise refer mock deride condemn attack hail laud tout cite blame deem portray cast paint express voice welcome
  endorse credit defend invoke question challenge decry deplore ridicule rail rip bash lambaste lambast knock thank
  offer agree seek refuse decide hope believe think see consider regard find feel want need order support oppose compare
  liken equate point speak talk promote advocate raise highlight propose recommend disagree discuss address applaud
  salute celebrate commend congratulate admire compliment chastise rebuke berate scold condone denigrate disparage
  vilify lampoon pan savage excoriate castigate pillory skewer assail fault hammer lash lament bemoan mention detail
  outline present release issue deliver sign title frame pitch bill declare nickname name term style vent shoot fire
  throw hurl lob repudiate disavow disown distance dispute contest refute reiterate promise threaten vow reassure
  encourage appeal request call-for expect fear worry regret mean intend plan prefer like love hate wish appear seem
  use repeat sing begin start open close finish end conclude read contend go`);

/** Other common verbs: they tell where a clause has its verb. */
const OTHER = words(`
  make take come give win lose run get keep let put set leave become show try help play move live happen provide
  sit stand meet include learn change lead understand watch follow stop create allow spend grow walk remember
  consider serve die send build stay fall cut reach kill remain hold bring turn work look receive pass sell require
  decide return develop carry break hit produce eat cover catch draw choose cause listen realize realise face vote
  earn join pay hear arrive enter attend travel visit host fly drive travel gather march fight attack strike launch
  raise lower increase decrease rise drop push pull lift wait accept agree sign approve strengthen weaken impose
  withdraw deploy prepare force fail manage continue focus rely depend belong contain involve represent form reflect
  suffer enjoy save protect prevent ensure avoid act react speak talk know seem appear teach hire resign appoint elect
  nominate name campaign govern rule own buy trade invest target aim shift spread bear beat bind bite blow breed deal
  dig feed fit forget forgive freeze hang hide hurt lay lend lie light mistake ride ring seek shake shine shut sink
  sleep slide split steal stick swing tear undergo upset wake wear weave weep wind withhold`);

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `say said|tell told|write wrote written|swear swore sworn|see saw seen|find found|feel felt|think thought|speak spoke spoken
  |shoot shot|throw threw thrown|sing sang sung|begin began begun|read|mean meant|go went gone|cast|make made|take took taken
  |come came|give gave given|win won|lose lost|run ran|get got gotten|keep kept|let|put|set|leave left|become became|show
  showed shown|sit sat|stand stood|meet met|lead led|understand understood|spend spent|grow grew grown|send sent|build built
  |fall fell fallen|cut|hold held|bring brought|sell sold|break broke broken|hit|eat ate eaten|catch caught|draw drew drawn
  |choose chose chosen|pay paid|hear heard|fly flew flown|drive drove driven|fight fought|strike struck|rise rose risen
  |withdraw withdrew withdrawn|know knew known|teach taught|buy bought|spread|bear bore born borne|beat beaten|bind bound
  |bite bit bitten|blow blew blown|breed bred|deal dealt|dig dug|feed fed|fit|forget forgot forgotten|forgive forgave
  forgiven|freeze froze frozen|hang hung|hide hid hidden|hurt|lay laid|lend lent|lie lay lain|light lit|mistake mistook
  mistaken|ride rode ridden|ring rang rung|seek sought|shake shook shaken|shine shone|shut|sink sank sunk|sleep slept|slide
  slid|split|steal stole stolen|stick stuck|swing swung|tear tore torn|undergo underwent undergone|upset|wake woke woken
  |wear wore worn|weave wove woven|weep wept|wind wound|withhold withheld|forecast`
    .split('|')
    .map(words)
    .map(([base = '', ...past]) => [base, past.length > 0 ? past : [base]] as const),
);

const DOUBLED = new Set(
  words(`quip brag rebut pan rip chat blog plan stop drop cut let put set run win get sit hit dub
  admit rebut submit commit permit refer fit shut swing spin dig begin forget upset split`),
);

/** Every form of every verb above. A form of two verbs is the stronger one's: "found" is of "find". */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = allForms();

function allForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const lists = [
    [STRONG, 'strong'],
    [WEAK, 'weak'],
    [OTHER, 'other'],
  ] as const;
  for (const [list, strength] of lists) {
    for (const lemma of list) {
      for (const [form, printed] of formsOf(lemma)) {
        if (!forms.has(printed)) forms.set(printed, { lemma, strength, form });
      }
    }
  }
  return forms;
}

function* formsOf(base: string): Generator<readonly [VerbForm['form'], string]> {
  const stem = DOUBLED.has(base) ? base + base.slice(-1) : base;
  for (const past of IRREGULAR.get(base) ?? [regularPast(stem)]) yield ['past', past];
  yield ['third', /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/u, '$1ie').concat('s')];
  yield ['ing', `${stem.replace(/ie$/u, 'y').replace(/([^eo])e$/u, '$1')}ing`];
  yield ['base', base];
}

function regularPast(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return `${stem.replace(/([^aeiou])y$/u, '$1i')}ed`;
}

/** Forms in -s that are a noun's plural as often. */
export const NOUNABLE = wordSet(`
  claims reports calls demands promises comments plans notes questions requests tweets posts texts states moves
  visits plays looks stops shows cuts sets runs attacks strikes fights marches talks forces fires falls rises drops
  hits needs fears hopes pledges vows answers replies cries shouts signs terms titles labels brands names votes aims
  targets drives breaks draws deals remarks quips jokes rules decrees charges challenges concerns offers credits
  faults features regrets wishes uses loves likes purposes counters reasons results rulings speeches starts steps
  supports changes watches turns trades touts tests causes courts covers campaigns heads hosts lights marks measures
  objects orders pitches points praises presents prices protests pushes raises reads records releases respects risks
  shares sights slams tasks views voices walks`);

/** Base forms that are hardly ever nouns. */
export const NEVER_NOUNS = wordSet(
  'say tell argue believe think insist contend maintain agree acknowledge admit explain describe predict deny',
);

/** Verbs whose object is whom they speak to. */
export const ADDRESSED = wordSet(
  `tell ask inform assure remind warn notify advise urge implore caution exhort reassure convince`,
);

/** Verbs that report with "to" what somebody will do. */
export const WITH_TO = wordSet(`promise vow pledge threaten refuse hope urge want`);

/** Verbs that report by their object: "accused Freedonia of breaking its word". */
export const WITH_OBJECT = wordSet(
  `accuse blame reject dismiss deny refute contest criticize criticise condemn denounce dispute discuss cite decry rebut describe defend mention praise question propose acknowledge recall compare highlight announce mock tout welcome demand note predict`,
);

/** Verbs that report a clause, though they needn't report speech. */
export const WITH_CLAUSE = wordSet(
  `think believe hope fear feel agree know expect promise threaten regret decide mention worry understand see`,
);

/** Verbs after which a noun phrase opens a clause, however far its verb stands. */
export const WITHOUT_THAT = wordSet(`say add claim argue insist`);

/** Verbs that report speech right behind a passage: "“No,” agreed Bell". */
export const AFTER_WORDS = wordSet(`agree offer begin start read promise threaten think finish suggest`);

/** Verbs that a clause of its own follows without "that". */
export const BEFORE_CLAUSE = wordSet(
  `say tell claim insist argue believe think warn note add suggest maintain deny report hope fear`,
);
