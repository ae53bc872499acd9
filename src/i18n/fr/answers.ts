/** Says in French what answers say. */
import type { MeaningChange } from '../../verify/meaning-changes.ts';
import type { answers as english } from '../en/answers.ts';
import type { Messages } from '../messages.ts';
import { capital, headedBy, sentence, spaced } from '../sentences.ts';
import { option } from './commands.ts';
import {
  and,
  byline,
  counted,
  dates,
  de,
  f,
  inLanguage,
  notInRecord,
  noun,
  number,
  onTopic,
  onTopics,
  or,
  PARTS,
  party,
  region,
  typed,
  voice,
} from './grammar.ts';

/** How a date is known. */
export const DATED: Messages['picture']['dated'] = {
  stated: 'date indiquée',
  inferred: 'date déduite',
  external: 'date d’une autre source',
};

/** What a difference changes, amid a sentence. */
const CHANGES: Readonly<Record<MeaningChange, string>> = {
  negation: 'une négation',
  number: 'un nombre',
  condition: 'une condition',
};
/** The same where it heads a line. */
const HEADS: Readonly<Record<MeaningChange, string>> = {
  negation: 'Négation',
  number: 'Nombre',
  condition: 'Condition',
};
const headed = headedBy(HEADS);

export const answers: typeof english = {
  // An item of the record

  party,
  topic: topic => topic.label.fr,
  region,
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
  stating: (who, text) => f`${who} : ${text}`,
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
  elsewhere: (outlet, text, cite) => f`Version ${de(outlet)} : “${text}” (${cite})`,
  participants: names => f`Participants : ${and(names)}`,
  place: (title, place) => `${title} – ${place}`,
  itemName: (id, who, citation) => `${id} – ${who}, ${citation}`,

  // Around an answer

  asOf: day => `État du dossier au ${dates.day(day)}`,
  page: (page, pages) => `page ${number(page)} sur ${number(pages)}`,
  nth: (n, of) => `${number(n)} sur ${number(of)}`,
  continued: heading => `${heading} (suite)`,
  capped: (shown, found) =>
    f`Seuls les ${number(shown)} premiers éléments sur ${number(found)} sont affichés ; un thème ou un jour restreint la liste.`,
  next: 'Suivant',
  previous: 'Précédent',
  share: 'Partager avec tous',
  asPicture: 'En image',
  asText: 'Sans l’image',
  pictureTooLong: f`Le texte est trop long pour tenir en entier dans une image ; il ne figure donc qu’ici.`,
  pictureOfNothing: 'Cette page ne contient rien à montrer en image.',
  pictureAt: path => f`Image : ${path}`,
  pictureFailed: reference => f`L’image n’a pas pu être dessinée (référence ${reference}) ; le texte contient tout.`,
  asked: 'Question posée',

  // Where there is no answer

  notInRecord,
  nearest: f`Le plus proche dans le dossier :`,
  didYouMean: names => f`Vouliez-vous dire ${or(names)} ?`,
  unknownParty: name => `le pays ou l’instance ${typed(name)}`,
  unknownPerson: name => f`une personne du nom de « ${name} »`,
  unknownTopic: name => f`le thème « ${name} »`,
  unknownItem: id => f`un élément d’identifiant « ${id} »`,
  unknownSource: id => f`la source « ${id} »`,
  badChoice: (text, choices) => f`« ${text} » n’est pas l’un des choix : ${or(choices)}.`,
  badDay: text =>
    f`« ${text} » n’est pas une date reconnue. Formes admises : 2025-03-27, 27 mars 2025, 27 mars, mars 2025, jeudi dernier, hier ; aussi en anglais, en allemand et en ukrainien.`,
  invertedDays: (from, to) => `Le premier jour (${from}) est postérieur au dernier (${to}).`,
  missing: name => f`L’option « ${option(name)} » est obligatoire.`,
  unknownCommand: name => f`La commande « ${name} » n’existe pas.`,
  oldButton: 'Ce bouton vient d’une version antérieure. Veuillez relancer la commande.',
  pastTheEnd: f`Cette page n’existe plus : le dossier a changé. Veuillez relancer la commande.`,
  noBriefings: f`Les synthèses ne sont pas disponibles ici : la personne qui exploite ce bot doit lui fournir un jeton et un endroit où les conserver.`,
  serversOnly: f`Cela ne fonctionne que sur un serveur : la synthèse d’un salon appartient à son serveur.`,
  tookTooLong: f`Cela a pris trop de temps et n’a peut-être pas été fait. Vérifiez l’état de la synthèse dans un instant.`,
  failed: reference => f`Une erreur s’est produite ici et a été consignée. Référence : ${reference}`,

  // /quote

  quotations: parts => `Citations${spaced(parts)}`,
  quoteOfTheDay: day => `Citation du jour, ${dates.day(day)}`,
  noQuotations: parts => `une citation${spaced(parts)}`,
  by: de,
  on: topic => onTopics([topic]),
  matching: query => `contenant ${typed(query)}`,
  anotherQuote: 'Une autre',
  sameSpeaker: name => `Autres citations ${de(name)}`,
  sameTopic: topic => f`Même thème : ${topic}`,
  otherSide: name => f`L’autre partie : ${name}`,

  // /position and /compare

  position: (name, topic) => f`Position : ${name}${topic === undefined ? '' : `, ${onTopics([topic])}`}`,
  saidBy: (topic, name) => f`${topic} · dit par : ${name}`,
  saidAbout: (topic, name) => f`${topic} · dit par d’autres au sujet de : ${name}`,
  reporterOn: topic => `${topic} · ce qu’écrit le journaliste`,
  noOfficial: name => notInRecord(`une déclaration d’un responsable (${name})`),
  silences: 'Thèmes sans déclaration',
  silent: (name, topics) => notInRecord(`une déclaration (${name}) ${onTopics(topics)}`),
  neitherNor: (name, topic) => `un propos de cette partie ou à son sujet (${name})${onTopic(topic)}`,
  showPosition: name => f`Position : ${name}`,
  compare: {
    title: (a, b, topic) =>
      topic === undefined ? `${and([a, b])}, thème par thème` : `${and([a, b])}, ${onTopics([topic])}`,
    neither: (a, b, topic) => `une déclaration de l’une ou l’autre partie (${and([a, b])})${onTopic(topic)}`,
    same: name => f`Deux fois le même choix : ${name}. Indiquez deux pays ou instances différents.`,
    choose: 'Choisir un thème',
    allTopics: 'Tous les thèmes',
  },

  // /timeline

  timeline: parts => `Chronologie${spaced(parts)}`,
  dailyBriefing: days => f`Synthèse : ${days.from === days.to ? dates.weekday(days.from) : dates.days(days)}`,
  happened: 'Ce qui s’est passé',
  announced: 'Ce qui est annoncé ou sous condition',
  undated: 'Sans date',
  whoSaidWhat: 'Qui a dit quoi',
  disputes: 'Ce qui est contesté',
  noEvents: parts => `un événement${spaced(parts)}`,
  span: days => `(${days})`,
  since: day => `à partir du ${day}`,
  until: day => `jusqu’au ${day}`,
  country: name => `(${name})`,
  dayBriefing: day => `Synthèse du ${day}`,
  wholeTimeline: 'Toute la chronologie',
  asserts: (name, what) => f`${name} : ${what}`,

  // /source and /cite

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
    none: 'une source',
    choose: 'Choisir une source',
    showWhole: 'Ce que le dossier reprend de la source',
  },
  cite: {
    title: (id, style) => f`Référence de ${id} : ${style}`,
    copy: 'À copier',
    choose: 'Choisir un style',
    work: (outlet, title, dateline, day, at, language) =>
      [`${outlet} (${inLanguage(language)})`, title, dateline, day, `${PARTS[at.part]} ${at.number}`]
        .filter(part => part !== undefined)
        .join(', '),
    quotedIn: (name, office, work) => f`${name}, ${office}, propos cités dans : ${work}.`,
    reportedIn: (name, work) => f`${name}, propos rapportés dans : ${work}.`,
    accessed: day => `Consulté le ${dates.day(day)}.`,
    fingerprints: (words, source) => `SHA-256 des mots ${words}…, du texte de la source ${source}…`,
  },

  // /disputed

  who: {
    offices: 'Fonctions',
    office: (title, from, to) => {
      if (from && to) return `${title}, du ${dates.day(from)} au ${dates.day(to)}`;
      if (from) return `${title}, depuis le ${dates.day(from)}`;
      return to ? `${title}, jusqu’au ${dates.day(to)}` : f`${title} ; le dossier ne dit pas depuis quand`;
    },
    reported: 'Rapporté sans citation',
    nothing: name => notInRecord(`de propos ${de(name)}`),
  },
  contested: {
    title: topic => `Ce qui est contesté${onTopic(topic)}`,
    none: topic => `un point contesté${onTopic(topic)}`,
    count: disputes =>
      f`${counted(disputes, noun('question', 'questions'))} : chaque partie, puis ce qu’écrit le journaliste.`,
    choose: 'Choisir un thème',
    all: 'Tous les points contestés',
  },

  // /ask

  ask: {
    more: 'Aussi à ce sujet',
    credited: (speaker, asked) => f`Dans le dossier, ces mots sont ${de(speaker)} et non ${de(asked)}.`,
    closest: (speaker, asked, reported) =>
      reported
        ? f`Le plus proche est rapporté de quelqu’un d’autre : ${speaker}, et non ${asked}.`
        : f`Le plus proche est une citation ${de(speaker)} et non ${de(asked)}.`,
    ofAnother: doer => f`Dans le dossier, c’est le fait de quelqu’un d’autre : ${doer}.`,
    readAs: (text, name) => f`« ${text} » a été compris comme ${name}.`,
    unknownName: name => f`une personne ou une chose du nom de « ${name} »`,
    silentOn: (who, topics) => f`un propos (${who}) ${onTopics(topics)}`,
    silent: (who, words) =>
      words.length === 0 ? `un propos (${who})` : f`un propos (${who}) sur ${and(words.map(typed))}`,
    words: words => `une réponse avec ${and(words.map(typed))}`,
    noNumber: 'le nombre que demande cette question',
    noDate: 'la date que demande cette question',
    noPlace: 'le lieu que demande cette question',
    noWords: 'ce que ces mots permettraient de chercher',
  },

  // /verify

  verify: {
    title: f`Ces mots figurent-ils au dossier ?`,
    checkedTo: characters =>
      f`Seuls les ${number(characters)} premiers caractères sont vérifiés : une citation peut être coupée à cet endroit.`,
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
    changed: concerns => f`Mots modifiés : ${and(concerns.map(c => CHANGES[c]))}`,
    found: count =>
      f`${counted(count, noun('citation trouvée', 'citations trouvées'))}, à commencer par le cas le plus grave.`,
    claimed: (words, name) =>
      name === undefined ? f`Texte soumis : « ${words} »` : f`Texte soumis, attribué à ${name} : « ${words} »`,
    leftOut: (words, concern) => headed(concern, f`Omis : “${words}”`),
    added: (words, concern) => headed(concern, f`Ajouté : « ${words} »`),
    instead: (record, claim, concern) => headed(concern, f`Au lieu de “${record}” : « ${claim} »`),
    moreDifferences: count => f`Autres différences : ${number(count)}.`,
    joined: f`Assemblage de deux citations, toutes deux ci-dessous. Le dossier ne les donne pas comme une seule.`,
    saidBy: (claimed, speaker) => f`Le texte soumis nomme ${claimed}. Dans le dossier, ces mots sont ${de(speaker)}.`,
    part: 'Le texte soumis est une partie de la citation du dossier, donnée en entier ci-dessous.',
    around: words => f`Dans le dossier, ces mots sont accompagnés de “${words}”`,
    typography: 'Les mots sont ceux du dossier, avec une autre ponctuation, casse ou graphie (-ise, -ize).',
    literal: 'Les mots sont ceux du dossier.',
    gap: 'Les mots de part et d’autre de la coupure sont ceux du dossier.',
    variant: outlet =>
      f`Comparé aux mots tels que les publie ${outlet} ; la source du dossier en a d’autres. Aucune des deux versions n’est une erreur.`,
    misquote: (text, cite, url, note) => f`Citation inexacte connue : “${text}” (${cite}, ${url}). ${sentence(note)}`,
    absent: words => f`une citation avec les mots « ${words} »`,
    inOwnWords: f`Le dossier le rapporte dans ses propres termes, ci-dessous ; ce n’est la citation de personne.`,
    tooShort: 'Un ou deux mots, ou seulement des mots courants, peuvent venir de n’importe où.',
    record: f`Dans le dossier :`,
    sentence: (grade, words) => f`${grade} : « ${words} ».`,
    noWords: 'une citation sans mots',
    rulesTitle: 'Comment /verify (/vérifier) classe une citation',
    rules: [
      f`Tout ce qui est entre guillemets est vérifié ; un texte sans guillemets est vérifié en entier. Le cas le plus grave vient d’abord, dans l’ordre ci-dessous.`,
      f`Mots modifiés : un mot est omis sans marque, ajouté ou remplacé, ou deux citations sont assemblées. Sont nommés d’abord la négation, le nombre ou la condition qui change, ou qu’une coupure retire, même signalée.`,
      f`Mots exacts, autre auteur : les mots figurent au dossier, mais d’une autre personne que celle que nomme le texte ou l’option.`,
      f`Citation inexacte connue : une version que le dossier signale comme inexacte, avec l’endroit où elle a circulé.`,
      f`Ne figure pas au dossier : aucune citation du dossier ne contient ces mots. Ils ont pu être prononcés tout de même. Une traduction ne peut pas être vérifiée, et ce que le dossier rapporte dans ses propres termes n’est pas une citation.`,
      f`Abrégé, coupure signalée : « … » ou « [...] » tient la place des mots omis, et aucun d’eux n’est une négation, un nombre ou une condition.`,
      f`Version d’un autre média : les mots par lesquels un autre média a rendu les mêmes propos.`,
      f`Mêmes mots : seuls diffèrent la ponctuation, la casse, les traits d’union, les accents ou la graphie anglaise en -ise ou -ize. Toute autre graphie compte comme un autre mot.`,
      f`Mot pour mot : les mots du dossier, d’un seul tenant. Un extrait ne l’est que pour ce qu’il contient, et la citation entière est montrée.`,
      f`Trop court pour conclure : un ou deux mots d’une citation plus longue, ou seulement des mots courants.`,
      f`La ressemblance de deux textes ne décide jamais : une phrase et sa négation sont presque identiques. Rien ici ne dit si ce qui a été dit est vrai.`,
    ],
  },
};
