/** French. The record is "le dossier". */
import { edition } from './briefing/fr.ts';
import { section } from './briefing/settings-fr.ts';
import { dateWords } from './dates.ts';
import { de, f } from './french.ts';
import { localeWords, type PluralForms } from './locale-words.ts';
import { partyNames, regionNames } from './party-names.ts';
import { capital, sentence, spaced } from './sentences.ts';
import { voiceWords } from './voices.ts';
import type { Wording } from './wording.ts';

/** The first of a month is "1er" in print. */
const dates = dateWords('fr', 'sans date', text => text.replace(/(?<!\d)1(?= \p{L}|–\d)/gu, '1er'));
const { and, or, number, plural, counted, languageName } = localeWords<'one' | 'many'>('fr');
const party = partyNames('fr');
const { voice, byline } = voiceWords(party, 'identité non précisée');

/** "1 000 000 de citations" */
const noun = (one: string, other: string): PluralForms<'one' | 'many'> => ({ one, many: de(other), other });
const PARTS = { paragraph: 'paragraphe', caption: 'légende' } as const;
const inLanguage = (tag: string): string => `en ${languageName(tag)}`;
const typed = (text: string): string => f`« ${text} »`;
const onTopics = (topics: readonly string[]): string =>
  `${plural(topics.length, { one: 'sur le thème', many: 'sur les thèmes', other: 'sur les thèmes' })} ${and(topics.map(typed))}`;
const onTopic = (topic: string | undefined): string => (topic === undefined ? '' : ` ${onTopics([topic])}`);
const notInRecord = (what: string): string => f`Ne figure pas au dossier : ${sentence(what)}`;

/** How a date is known. */
const DATED = { stated: 'date indiquée', inferred: 'date déduite', external: 'date tirée d’ailleurs' } as const;

const CONCERNED = { negation: 'une négation', number: 'un nombre', condition: 'une condition' } as const;
const differing = (concern: keyof typeof CONCERNED | undefined, text: string): string =>
  concern === undefined ? text : `${capital(CONCERNED[concern])} – ${text}`;

const PRIVATE = f`Vous seul voyez la réponse (par défaut : non)`;
const PICTURE = f`Avec une image à partager (par défaut : non)`;
const OPTIONS = {
  question: 'question',
  private: 'privé',
  picture: 'image',
  speaker: 'auteur',
  topic: 'thème',
  about: 'mots',
  country: 'pays',
  text: 'texte',
  day: 'jour',
  from: 'du',
  to: 'au',
  a: 'pays1',
  b: 'pays2',
  id: 'id',
  style: 'style',
  command: 'commande',
} as const;

const commands: Wording['commands'] = {
  ask: {
    name: 'demander',
    optionNames: OPTIONS,
    about: f`Une question librement posée : ce que le dossier contient, ou qu’il ne contient rien`,
    options: {
      question: f`Votre question : qui, où, quand, combien, ce que quelqu’un dit de quelque chose`,
      private: PRIVATE,
    },
  },
  quote: {
    name: 'citation',
    optionNames: OPTIONS,
    about: 'Qui a dit quoi, mot pour mot, avec la source',
    options: {
      speaker: f`Une personne : nom, fonction ou pays`,
      topic: 'Un thème du dossier',
      about: f`Mots à chercher ; "expression exacte" ; -sans`,
      picture: PICTURE,
      private: PRIVATE,
    },
  },
  position: {
    name: 'position',
    optionNames: OPTIONS,
    about: 'Ce qu’a dit un pays ou une instance, par thème, et ce qui en a été dit',
    options: {
      country: 'Un pays ou une instance, sous n’importe quel nom',
      topic: 'Ce thème seulement',
      picture: PICTURE,
      private: PRIVATE,
    },
  },
  verify: {
    name: 'vérifier',
    optionNames: OPTIONS,
    about: f`Ces mots figurent-ils au dossier, mot pour mot, et de qui sont-ils ?`,
    options: {
      text: 'La citation, ou un message qui contient des citations',
      speaker: 'La personne à qui on l’attribue',
      private: PRIVATE,
    },
    menu: 'Vérifier cette citation',
  },
  timeline: {
    name: 'chronologie',
    optionNames: OPTIONS,
    about: 'Ce qui s’est passé et quand, et comment chaque date est connue',
    options: {
      day: f`Un jour : « 27 mars », « 2025-03-27 », « jeudi dernier »`,
      from: 'Le premier jour',
      to: 'Le dernier jour',
      topic: 'Ce thème seulement',
      country: 'Seulement les événements avec ce pays ou cette instance',
      picture: PICTURE,
      private: PRIVATE,
    },
  },
  compare: {
    name: 'comparer',
    optionNames: OPTIONS,
    about: 'Ce qu’ont dit deux pays ou instances, côte à côte, par thème',
    options: {
      a: 'Un pays ou une instance, sous n’importe quel nom',
      b: 'Un autre pays ou une autre instance',
      topic: 'Ce thème seulement',
      picture: PICTURE,
      private: PRIVATE,
    },
  },
  disputed: {
    name: 'contesté',
    optionNames: OPTIONS,
    about: f`Ce qui est contesté : qui dit quoi, qui ne dit rien, ce qu’écrit le journaliste`,
    options: { topic: 'Ce thème seulement', private: PRIVATE },
  },
  source: {
    name: 'source',
    optionNames: OPTIONS,
    about: 'Une source, et ce que le dossier en reprend, paragraphe par paragraphe',
    options: { id: f`La source ; par défaut, la plus récente`, private: PRIVATE },
  },
  cite: {
    name: 'citer',
    optionNames: OPTIONS,
    about: 'Une référence à copier, avec les empreintes des mots et de la source',
    options: {
      id: f`L’élément : son nom court, à la fin de sa référence ; ses mots le trouvent pendant la saisie`,
      style: 'La forme de la référence',
      private: PRIVATE,
    },
  },
  help: {
    name: 'aide',
    optionNames: OPTIONS,
    about: 'Ce qu’on peut demander, ce que contient le dossier, et ce qui n’est pas conservé de vous',
    options: { command: 'Une commande, avec ses options et des exemples', private: PRIVATE },
  },
};

const LOCAL_OPTIONS: Readonly<Record<string, string>> = OPTIONS;
const LOCAL_COMMANDS: Readonly<Record<string, { readonly name?: string }>> = commands;
/** As declared, and as Discord shows it in French, where that's another name. */
const option = (name: string): string => both(name, LOCAL_OPTIONS[name]);
const optionHead = (name: string): string => [...new Set([name, LOCAL_OPTIONS[name] ?? name])].join(' – ');
const command = (name: string): string => both(`/${name}`, `/${LOCAL_COMMANDS[name]?.name ?? name}`);
const both = (name: string, local: string | undefined): string =>
  local === undefined || local === name ? name : `${name} (${local})`;

export const fr: Wording = {
  language: 'fr',
  party,
  topic: topic => topic.label.fr,
  region: regionNames('fr'),
  commands,

  voice,
  byline,
  reporter: fact => ({
    name: fact.source.outlet,
    rest: fact.voice === 'judgement' ? 'appréciation du journaliste' : 'récit du journaliste',
  }),
  citation: (source, at) =>
    `${source.outlet} (${inLanguage(source.language)}), ${dates.day(source.published)}, ${PARTS[at.part]} ${at.number}`,
  mode: mode =>
    ({
      said: 'déclaration',
      decided: 'décision',
      agreed: 'accord',
      offered: 'proposition',
      announced: 'annonce',
      accused: 'accusation',
      denied: 'démenti',
      claimed: 'affirmation',
      warned: 'mise en garde',
    })[mode],
  quoted: text => `“${text}”`,
  saying: (of, _cue, quotation) => f`${voice(of)} : ${quotation}`,
  telling: (who, text) => f`${who} : ${text}`,
  cited: (text, citation) => `${text} — ${citation}.`,

  day: dates.day,
  days: dates.days,
  when: dates.when,
  whenPrinted: said => f`mots de la source : “${said}”`,
  known: (when, explained) => {
    if (when.precision === 'open') return f`Mots de la source : “${when.said}”. Sans date : ${when.note}`;
    const note = explained && when.note !== undefined ? ` ${when.note}` : '';
    return f`Mots de la source : “${when.said}” ; ${DATED[when.basis]}.${note}`;
  },
  status: status =>
    ({ done: '● a eu lieu', announced: '◐ annoncé, non rapporté comme accompli', conditional: '○ sous condition' })[
      status
    ],

  said: (_cue, occasion, when) => f`${when} · circonstance : ${occasion}`,
  context: text => f`Contexte : ${text}`,
  condition: text => f`Condition : ${text}`,
  note: text => f`Note : ${text}`,
  disputed: question => f`Contesté : ${question}`,
  elsewhere: (outlet, text, cite) => f`Chez ${outlet} : “${text}” (${cite})`,
  participants: names => f`Participants : ${and(names)}`,
  place: (title, place) => `${title} – ${place}`,

  asOf: day => `Dossier au ${dates.day(day)}`,
  page: (page, pages) => `page ${number(page)} sur ${number(pages)}`,
  nth: (n, of) => `${number(n)} sur ${number(of)}`,
  continued: heading => `${heading} (suite)`,
  capped: (shown, found) =>
    f`Affichés : les ${number(shown)} premiers sur ${number(found)} ; un thème ou un jour restreint la liste.`,
  next: 'Suivant',
  previous: 'Précédent',
  share: 'Partager avec tous',
  asPicture: 'En image',
  asText: 'Sans l’image',
  pictureTooLong: f`Les mots sont trop longs pour une image qui les montre en entier ; ils figurent donc ici seulement.`,
  pictureOfNothing: 'Rien sur cette page ne se montre en image.',
  pictureAt: path => f`Image : ${path}`,
  pictureFailed: reference => f`L’image n’a pas pu être dessinée (référence ${reference}) ; le texte dit tout.`,
  asked: 'Question posée',

  notInRecord,
  nearest: f`Au plus près dans le dossier :`,
  didYouMean: names => f`Vouliez-vous dire ${or(names)} ?`,

  quotations: parts => `Citations${spaced(parts)}`,
  quoteOfTheDay: day => `Citation du jour, ${dates.day(day)}`,
  noQuotations: parts => `toute citation${spaced(parts)}`,
  by: de,
  on: topic => onTopics([topic]),
  matching: query => `contenant ${typed(query)}`,
  anotherQuote: 'Une autre',
  sameSpeaker: name => `Autres citations ${de(name)}`,
  sameTopic: topic => f`Même thème : ${topic}`,
  otherSide: name => f`L’autre partie : ${name}`,

  position: (name, topic) => f`Position : ${name}${topic === undefined ? '' : `, ${onTopics([topic])}`}`,
  saidBy: (topic, name) => f`${topic} · dit par : ${name}`,
  saidAbout: (topic, name) => f`${topic} · dit par d’autres au sujet de : ${name}`,
  reporterOn: topic => `${topic} · ce qu’écrit le journaliste`,
  noOfficial: name => notInRecord(`toute déclaration d’un responsable (${name})`),
  silences: 'Thèmes sans déclaration',
  silent: (name, topics) => notInRecord(`toute déclaration (${name}) ${onTopics(topics)}`),
  neitherNor: (name, topic) => `tout propos de cette partie ou à son sujet (${name})${onTopic(topic)}`,
  unknownParty: name => `le pays ou l’instance ${typed(name)}`,
  showPosition: name => f`Position : ${name}`,

  timeline: parts => `Chronologie${spaced(parts)}`,
  dailyBriefing: days => f`Synthèse : ${days.from === days.to ? dates.weekday(days.from) : dates.days(days)}`,
  happened: 'Ce qui s’est passé',
  announced: 'Ce qui est annoncé ou sous condition',
  undated: 'Sans date',
  whoSaidWhat: 'Qui a dit quoi',
  disputes: 'Ce qui est contesté',
  noEvents: parts => `tout événement${spaced(parts)}`,
  span: days => `(${days})`,
  since: day => `à partir du ${day}`,
  until: day => `jusqu’au ${day}`,
  country: name => `(${name})`,
  dayBriefing: day => `Synthèse du ${day}`,
  wholeTimeline: 'Toute la chronologie',
  asserts: (name, what) => f`${name} : ${what}`,

  edition,
  ...section,

  compare: {
    title: (a, b, topic) =>
      topic === undefined ? `${and([a, b])}, thème par thème` : `${and([a, b])}, ${onTopics([topic])}`,
    neither: (a, b, topic) => `toute déclaration de l’une ou l’autre partie (${and([a, b])})${onTopic(topic)}`,
    same: name => f`Les deux fois : ${name}. Nommez deux pays ou instances distincts.`,
    choose: 'Choisir un thème',
    allTopics: 'Tous les thèmes',
  },

  ask: {
    more: 'Aussi à ce sujet',
    credited: (speaker, asked) => f`Dans le dossier, ces mots sont ${de(speaker)}, non ${de(asked)}.`,
    readAs: (text, name) => f`« ${text} » a été lu comme ${name}.`,
    unknownName: name => f`toute personne ou chose du nom de « ${name} »`,
    silentOn: (who, topics) => f`tout propos (${who}) ${onTopics(topics)}`,
    silent: (who, words) =>
      words.length === 0 ? `tout propos (${who})` : f`tout propos (${who}) sur ${and(words.map(typed))}`,
    words: words => `toute réponse avec ${and(words.map(typed))}`,
    noNumber: 'le nombre que demande cette question',
    noDate: 'la date que demande cette question',
    noPlace: 'le lieu que demande cette question',
    noWords: 'tout ce que ces mots permettraient de chercher',
  },

  contested: {
    title: topic => `Ce qui est contesté${onTopic(topic)}`,
    none: topic => `tout point contesté${onTopic(topic)}`,
    count: disputes =>
      f`${counted(disputes, noun('question', 'questions'))} : chaque partie, puis ce qu’écrit le journaliste.`,
    choose: 'Choisir un thème',
    all: 'Tous les points contestés',
  },

  sourcePage: {
    title: source => f`Source : ${source.outlet}, ${dates.day(source.published)}`,
    about: ({ outlet, title, dateline, published, language }) =>
      sentence(
        [outlet, title, dateline, dates.day(published), inLanguage(language)]
          .filter(part => part !== undefined)
          .join(', '),
      ),
    titleFrom: note => f`Sur le titre : ${note}`,
    address: url => f`Adresse : ${url}`,
    rights: rights => f`Droits : ${rights}`,
    fingerprint: digits => f`Empreinte du texte lu : SHA-256 ${digits}…`,
    counts: n =>
      f`De ${counted(n.paragraphs, noun('paragraphe', 'paragraphes'))} et ${counted(n.captions, noun('légende', 'légendes'))}, le dossier reprend ${and(
        [
          counted(n.quote, noun('citation', 'citations')),
          counted(n.statement, noun('déclaration', 'déclarations')),
          counted(n.fact, noun('fait', 'faits')),
          counted(n.event, noun('événement', 'événements')),
        ],
      )}.`,
    untaken: paragraphs => f`Paragraphes dont rien n’est repris : ${and(paragraphs)}.`,
    place: at => `${capital(PARTS[at.part])} ${at.number}`,
    none: 'toute source',
    choose: 'Choisir une source',
    showWhole: 'Ce que le dossier reprend de la source',
  },

  cite: {
    title: (id, style) => f`Référence de ${id} : ${style}`,
    copy: 'À copier',
    choose: 'Choisir une forme',
    work: (outlet, title, dateline, day, at, language) =>
      [`${outlet} (${inLanguage(language)})`, title, dateline, day, `${PARTS[at.part]} ${at.number}`]
        .filter(part => part !== undefined)
        .join(', '),
    quotedIn: (name, office, work) => f`${name}, ${office}, propos cités dans : ${work}.`,
    reportedIn: (name, work) => f`${name}, propos rapportés dans : ${work}.`,
    accessed: day => `Consulté le ${dates.day(day)}.`,
    fingerprints: (words, source) => `SHA-256 des mots ${words}…, du texte de la source ${source}…`,
  },

  help: {
    title: f`Rapporteur : ce qu’on peut demander`,
    about: name => f`Aide sur ${command(name)}`,
    commands: 'Commandes',
    command: (name, about, example) => f`${command(name)} : ${sentence(about)} Exemple : ${example}`,
    record: 'Le dossier',
    recordIs: (asOf, counts) => `${asOf}. ${counts}`,
    counts: n =>
      f`Le dossier contient ${and([
        counted(n.quote, noun('citation', 'citations')),
        counted(n.statement, noun('déclaration', 'déclarations')),
        counted(n.fact, noun('fait', 'faits')),
        counted(n.event, noun('événement', 'événements')),
        counted(n.disputes, noun('point contesté', 'points contestés')),
      ])}, tirés de ${counted(n.sources, noun('source', 'sources'))}. Rien n’est généré : ce qui n’y figure pas est dit ne pas y figurer.`,
    privacyTitle: 'Vie privée',
    privacy: [
      'Rapporteur ne voit que ce que vous donnez à ses commandes, jamais les autres messages d’un salon.',
      'Ce que vous demandez n’est ni conservé ni journalisé, et qui l’a demandé non plus.',
      'Avec l’option privé (private), vous seul voyez la réponse tant que vous ne la partagez pas.',
    ],
    options: 'Options',
    takes: {
      person: 'le nom, la fonction ou le pays d’une personne',
      party: 'un pays ou une instance, sous n’importe quel nom',
      topic: 'un thème du dossier',
      day: f`une date telle qu’on l’écrit : 27 mars, 2025-03-27, jeudi dernier`,
      item: 'le nom court à la fin de la référence d’un élément',
      source: 'le nom court d’une source',
      command: 'le nom d’une commande',
      flag: 'oui ou non',
      channel: 'un salon du serveur',
      time: f`une heure : 08:00, 8h30, 20 h`,
      zone: f`une ville ou un fuseau horaire : Kyiv, Europe/Paris`,
      topics: 'des thèmes du dossier, séparés par des virgules',
      parties: 'des pays ou instances, séparés par des virgules',
    },
    oneOf: choices => f`au choix : ${or(choices)}`,
    upTo: characters => `jusqu’à ${counted(characters, noun('caractère', 'caractères'))}`,
    option: (name, about, takes, required) =>
      f`${optionHead(name)} (${required ? 'nécessaire' : 'facultatif'} ; ${takes}) : ${sentence(about)}`,
    examples: 'Exemples',
    choose: 'Choisir une commande',
  },

  verify: {
    title: f`Ces mots figurent-ils au dossier ?`,
    checkedTo: characters =>
      f`Le texte n’est vérifié que jusqu’à ${counted(characters, noun('caractère', 'caractères'))} : une citation peut y être coupée.`,
    grades: {
      changed: 'Mots modifiés',
      'other-speaker': 'Mots exacts, autre auteur',
      misquote: 'Citation inexacte connue',
      absent: 'Ne figure pas au dossier',
      shortened: 'Abrégé, coupure signalée',
      variant: 'Version des mêmes propos dans un autre média',
      'same-words': 'Mêmes mots, autre ponctuation, casse ou graphie',
      'word-for-word': 'Mot pour mot',
      'too-short': 'Trop court pour conclure',
    },
    changed: concerns => f`Mots modifiés : ${and(concerns.map(c => CONCERNED[c]))}`,
    found: count =>
      f`${counted(count, noun('citation trouvée', 'citations trouvées'))}, à commencer par le cas le plus grave.`,
    claimed: (words, name) =>
      name === undefined ? f`Texte soumis : « ${words} »` : f`Texte soumis, attribué à ${name} : « ${words} »`,
    leftOut: (words, concern) => differing(concern, f`Omis : “${words}”`),
    added: (words, concern) => differing(concern, f`Ajouté : « ${words} »`),
    instead: (record, claim, concern) => differing(concern, f`Au lieu de “${record}” : « ${claim} »`),
    moreDifferences: count => f`Autres différences : ${number(count)}.`,
    joined: f`Assemblage de deux citations, toutes deux ci-dessous. Le dossier ne les a pas en une seule.`,
    saidBy: (claimed, speaker) => f`Le texte soumis nomme ${claimed}. Dans le dossier, ces mots sont ${de(speaker)}.`,
    part: 'Le texte soumis est une partie de la citation du dossier, donnée en entier ci-dessous.',
    around: words => f`Dans le dossier, ces mots vont avec “${words}”`,
    typography: 'Les mots sont ceux du dossier, avec une autre ponctuation, casse ou graphie (-ise, -ize).',
    literal: 'Les mots sont ceux du dossier.',
    gap: 'Les mots de part et d’autre de la coupure sont ceux du dossier.',
    variant: outlet =>
      f`Comparé aux mots tels que les imprime ${outlet} ; la source du dossier en a d’autres. Aucune des deux versions n’est une erreur.`,
    misquote: (text, cite, url, note) => f`Citation inexacte connue : “${text}” (${cite}, ${url}). ${sentence(note)}`,
    absent: words => f`toute citation avec les mots « ${words} »`,
    told: 'Le dossier le rapporte dans ses propres termes, ci-dessous. Ils ne sont la citation de personne.',
    tooShort: 'Un ou deux mots, ou seulement des mots courants, peuvent venir de partout.',
    record: f`Dans le dossier :`,
    sentence: (grade, words) => f`${grade} : « ${words} ».`,
    noWords: 'toute citation sans mots',
    rulesTitle: 'Comment /verify (/vérifier) classe une citation',
    rules: [
      f`Tout ce qui est entre guillemets est vérifié ; un texte sans guillemets est vérifié en entier. Le cas le plus grave vient d’abord, dans l’ordre ci-dessous.`,
      f`Mots modifiés : un mot est omis sans marque, ajouté ou remplacé, ou deux citations sont assemblées. Une négation, un nombre ou une condition qui change est nommé d’abord, de même que ce qu’une coupure en retire, même signalée.`,
      f`Mots exacts, autre auteur : les mots figurent au dossier, mais d’une autre personne que celle que nomme le texte ou l’option.`,
      f`Citation inexacte connue : une version que le dossier signale comme inexacte, avec l’endroit où elle a circulé.`,
      f`Ne figure pas au dossier : aucune citation du dossier n’a ces mots. Ils ont pu être prononcés tout de même. Une traduction ne peut pas être vérifiée, et ce que le dossier rapporte dans ses propres termes n’est pas une citation.`,
      f`Abrégé, coupure signalée : « … » ou « [...] » tient la place des mots omis, et aucun d’eux n’est une négation, un nombre ou une condition.`,
      f`Version d’un autre média : les mots tels qu’un autre média a imprimé les mêmes propos.`,
      f`Mêmes mots : seuls diffèrent la ponctuation, la casse, les traits d’union, les accents ou la graphie anglaise en -ise ou -ize. Toute autre graphie compte comme un autre mot.`,
      f`Mot pour mot : les mots du dossier, d’un seul tenant. Une partie ne l’est que pour ce qu’elle contient, et le tout est montré.`,
      f`Trop court pour conclure : un ou deux mots d’une citation plus longue, ou seulement des mots courants.`,
      f`La ressemblance de deux textes ne décide jamais : une phrase et sa négation sont presque les mêmes. Rien ici ne dit si ce qui a été dit est vrai.`,
    ],
  },

  picture: {
    dated: DATED,
    unless: (status, dated) => f`Sauf mention contraire : ${status}, ${dated}.`,
    elsewhere: f`Date tirée d’ailleurs : le texte dit d’où.`,
    paragraphs: f`Entre parenthèses : le paragraphe.`,
    statements: n => counted(n, noun('déclaration', 'déclarations')),
    silence: 'aucune déclaration',
    others: f`Les autres :`,
    unnamed: f`Qui n’est pas nommé : aucune déclaration.`,
    disputed: 'contestée',
    someDisputed: 'au moins une contestée',
    disputedSign: f`contesté, pour une déclaration au moins : le texte dit laquelle`,
    numbers: 'Un nombre compte les déclarations, citations comprises.',
    events: (shown, of) =>
      f`${number(shown)} sur ${counted(of, noun('événement', 'événements'))} ; le reste figure dans le texte.`,
    topics: (shown, of) =>
      f`${number(shown)} sur ${counted(of, noun('thème', 'thèmes'))} ; le reste figure dans le texte.`,
    parties: (shown, of) => f`Affichés : ${number(shown)} des ${number(of)} autres pays et instances.`,
  },

  unknownPerson: name => f`toute personne du nom de « ${name} »`,
  unknownTopic: name => f`le thème « ${name} »`,
  unknownItem: id => f`tout élément d’identifiant « ${id} »`,
  unknownSource: id => f`la source « ${id} »`,
  badChoice: (text, choices) => f`« ${text} » n’est pas l’un des choix : ${or(choices)}.`,
  itemName: (id, who, citation) => `${id} – ${who}, ${citation}`,
  badDay: text =>
    f`« ${text} » ne se lit pas comme une date. Formes admises : 2025-03-27, 27 mars 2025, 27 mars, mars 2025, jeudi dernier, hier ; aussi en anglais, en allemand et en ukrainien.`,
  invertedDays: (from, to) => `Le premier jour, ${from}, est après le dernier, ${to}.`,
  missing: name => f`L’option « ${option(name)} » est nécessaire.`,
  unknownCommand: name => f`Il n’y a pas de commande « ${name} ».`,
  oldButton: 'Ce bouton vient d’une version antérieure. Veuillez relancer la commande.',
  pastTheEnd: f`Cette page n’existe plus : le dossier a changé. Veuillez relancer la commande.`,
  noBriefings: f`Les briefings ne sont pas disponibles ici : la personne qui exploite ce bot doit lui donner un jeton et un endroit où les conserver.`,
  serversOnly: f`Cela ne fonctionne que dans un serveur : le briefing d’un salon appartient à son serveur.`,
  settledLate: f`Cela a pris trop de temps et n’a peut-être pas été fait. Vérifiez l’état du briefing dans un instant.`,
  failed: reference => f`Une erreur s’est produite ici et a été consignée. Référence : ${reference}`,

  playground: {
    title: 'Rapporteur à l’essai',
    localPreview: 'Aperçu local, pas Discord',
    onlyYou: 'Vous seul pouvez voir ceci',
    channel: 'pourparlers',
    messages: 'Messages du salon',
    tryThese: 'À essayer',
    emptyChannel: 'Rien n’a encore été demandé.',
    messageBox: 'Commande ou message',
    typeHere: 'Tapez / pour les commandes, ou un message à vérifier',
    send: 'Envoyer',
    apps: 'Applications',
    commands: 'Commandes',
    options: 'Options de la commande',
    choices: 'Valeurs proposées',
    youUsed: 'Vous avez utilisé',
    you: 'Vous',
    bot: 'Appli',
    readerLanguage: 'Votre langue',
    serverLanguage: 'Langue du serveur',
    dark: 'Sombre',
    required: 'obligatoire',
    optional: 'facultatif',
    yes: 'oui',
    no: 'non',
    noMatches: 'Aucune correspondance.',
    missingOption: 'Cette option est obligatoire.',
    unknownCommand: 'Cette commande n’existe pas.',
    unknownOption: 'Cette commande n’a pas cette option.',
    notAChoice: 'Cette valeur n’est pas proposée.',
    tooLong: 'C’est trop long.',
    sending: 'Envoi…',
    failed: f`Aucune réponse n’est venue. Rapporteur tourne-t-il toujours ?`,
    edited: '(modifié)',
    spoiler: f`Texte masqué : appuyez pour l’afficher`,
    copyLink: 'Copier le lien',
    copied: 'Lien copié',
    dismiss: 'Rejeter',
    retry: 'Réessayer',
    remove: 'Retirer',
  },
};
