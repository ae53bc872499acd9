/** Says in French what answers say. */
import type { MeaningChange } from '../../verify/meaning-changes.ts';
import type { MessagePart } from '../../verify/types.ts';
import type { answers as english } from '../en/answers.ts';
import { DATE_MARK } from '../intl.ts';
import { capital, headedBy, sentence, spaced } from '../sentences.ts';
import { command, option } from './commands.ts';
import {
  and,
  byline,
  counted,
  dates,
  de,
  f,
  from,
  inLanguage,
  languageName,
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

/** Where the words of a message stand. */
const READ: Readonly<Record<MessagePart, string>> = {
  content: 'le message',
  embed: 'son contenu intégré',
  component: 'ses blocs de texte',
  poll: 'son sondage',
  forward: 'le message transféré',
};
/** What a difference changes, amid a sentence. */
const CHANGES: Readonly<Record<MeaningChange, string>> = {
  negation: 'une négation',
  number: 'un nombre',
  name: 'un nom',
  condition: 'une condition',
};
/** The same where it heads a line. */
const HEADS: Readonly<Record<MeaningChange, string>> = {
  negation: 'Négation',
  number: 'Nombre',
  name: 'Nom',
  condition: 'Condition',
};
const headed = headedBy(HEADS);

export const answers: typeof english = {
  // An item of the record

  party,
  from,
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
  whenPrinted: (outlet, said) => f`${outlet} écrit : “${said}”`,
  dated: when =>
    when.basis === 'external'
      ? `date d’après ${when.credit}`
      : { stated: 'date indiquée', inferred: 'date déduite' }[when.basis],
  dateCredit: (outlet, credit) => f`${DATE_MARK} date absente de l’article (${outlet}) ; d’après ${credit}`,
  noDate: note => f`Sans date : ${note}`,
  status: status =>
    ({ done: '● a eu lieu', announced: '◐ annoncé, non rapporté comme accompli', conditional: '○ sous condition' })[
      status
    ],
  said: (_cue, occasion, when) => `${occasion} · ${when}`,
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
  nearest: f`Ce qui s’en rapproche le plus :`,
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
  pastTheEnd: page => f`Cette réponse n’a pas, ou n’a plus, de page ${number(page)}. Veuillez relancer la commande.`,
  noBriefings: f`Rien n’est envoyé ni conservé ici : il y faut Discord, et un jeton pour le bot. ${command('briefing on')}, ${command('briefing preview')} et ${command('follow')} montrent ce que contiendrait maintenant une édition ; tout le reste des synthèses est laissé de côté.`,
  serversOnly: f`Cela ne fonctionne que sur un serveur : la synthèse d’un salon appartient à son serveur.`,
  notInServer: f`Le bot n’est pas sur ce serveur, rien ne peut donc y être réglé : la personne qui gère le serveur doit d’abord l’y ajouter.`,
  tookTooLong: f`Cela a pris trop de temps et n’a peut-être pas été fait. Vérifiez l’état de la synthèse dans un instant.`,
  failed: reference => f`Une erreur s’est produite ici et a été consignée. Référence : ${reference}`,

  // /quote

  quotations: parts => `Citations${spaced(parts)}`,
  quoteOfTheDay: day => `Citation du jour, ${dates.day(day)}`,
  noQuotations: parts => `une citation${spaced(parts)}`,
  by: from,
  on: topic => onTopics([topic]),
  matching: query => `contenant ${typed(query)}`,
  lackingWords: f`Aucune citation ne contient tous ces mots. Ce qui s’en rapproche le plus :`,
  anotherQuote: 'Une autre',
  sameSpeaker: who => `Autres citations ${from(who)}`,
  sameTopic: topic => f`Même thème : ${topic}`,
  otherSide: name => f`L’autre partie : ${name}`,

  // /position and /compare

  position: (who, topic) => `Position ${from(who)}${topic === undefined ? '' : `, ${onTopics([topic])}`}`,
  saidBy: (topic, name) => f`${topic} · dit par : ${name}`,
  saidAbout: (topic, name) => f`${topic} · dit par d’autres au sujet de : ${name}`,
  reporterOn: topic => `${topic} · ce qu’écrit le journaliste`,
  noOfficial: who => notInRecord(`une déclaration d’un responsable ${from(who)}`),
  silences: 'Thèmes sans déclaration',
  silent: (who, topics) => notInRecord(`une déclaration ${from(who)} ${onTopics(topics)}`),
  neitherNor: (name, topic) => `un propos de cette partie ou à son sujet (${name})${onTopic(topic)}`,
  showPosition: who => `Position ${from(who)}`,
  compare: {
    title: (a, b, topic) =>
      topic === undefined
        ? `${capital(and([a, b]))}, thème par thème`
        : `${capital(and([a, b]))}, ${onTopics([topic])}`,
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
    noTitle: 'La copie lue n’a pas de titre.',
    readAt: f`Le texte peut être lu ici :`,
    noAddress: 'Aucune adresse publique du texte lu n’est consignée.',
    republished: outlet => f`Republié par ${outlet}, non comparé intégralement au texte lu :`,
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
    dated: (date, credit, outlet) => f`Date : ${date}, d’après ${credit} ; absente de l’article (${outlet}).`,
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
    nothing: who => notInRecord(`un propos ${from(who)}`),
  },
  quiz: {
    title: f`Qui a dit cela ?`,
    right: speaker => f`Exact : ${speaker}.`,
    wrong: (chosen, speaker) => f`Pas ${chosen} : ${speaker}.`,
    tooFew: f`Un quiz demande des citations d’au moins deux personnes ; le dossier n’en cite pas autant.`,
    allTell: topic =>
      f`Aucun quiz n’est possible avec les citations${topic ? onTopic(topic) : ' du dossier'} : chacune laisse voir qui parle.`,
    anyTopic: 'Un quiz sur tous les thèmes',
  },
  details: 'Détails',
  contested: {
    title: topic => `Ce qui est contesté${onTopic(topic)}`,
    none: topic => `un point contesté${onTopic(topic)}`,
    count: disputes =>
      f`${counted(disputes, noun('question', 'questions'))} : chaque partie, puis ce qu’écrit le journaliste.`,
    choose: 'Choisir un thème',
    all: 'Tous les points contestés',
    noLine: outlet => `${outlet} ne tranche pas.`,
  },

  // /ask

  ask: {
    more: 'Aussi à ce sujet',
    credited: (speaker, asked) => f`Dans le dossier, ces mots ont un autre auteur : ${speaker} (et non : ${asked}).`,
    closest: (speaker, asked, reported) =>
      reported
        ? f`Ce qui s’en rapproche le plus est une déclaration rapportée d’un autre auteur : ${speaker} (et non : ${asked}).`
        : f`Ce qui s’en rapproche le plus a un autre auteur : ${speaker} (et non : ${asked}).`,
    denied: run => (run === undefined ? 'Attention à la négation.' : f`Attention à la négation : … ${run} …`),
    ofAnother: doer => f`Dans le dossier, c’est le fait de quelqu’un d’autre : ${doer}.`,
    readAs: (text, name) => f`« ${text} » a été compris comme ${name}.`,
    unknownName: name => f`Personne ni rien dans le dossier ne s’appelle « ${name} ».`,
    unheard: name => f`Le dossier ne contient aucun propos de « ${name} ».`,
    silentOn: (from, topics) => f`Le dossier ne contient aucun propos ${from} ${onTopics(topics)}.`,
    silentOnThis: from => f`Le dossier ne contient aucun propos ${from} à ce sujet.`,
    silent: from => f`Le dossier ne contient aucun propos ${from}.`,
    offTopic: 'Rien dans le dossier ne réunit tout ce que vous demandez.',
    noNumber: 'Le dossier ne donne pas de chiffre à ce sujet.',
    noDate: 'Le dossier ne donne pas de date à ce sujet.',
    noPlace: 'Le dossier ne donne pas de lieu à ce sujet.',
    noWords: 'Je n’y trouve rien à chercher. Nommez une personne, un pays ou un thème.',
    notAsked: 'Ce n’est pas ma question',
    counted: f`Seul le nombre de clics peut être conservé, et aucun de vos mots : essayez avec le nom d’une personne, d’un pays ou d’un thème, ou avec l’un de ces exemples.`,
  },

  // /verify

  verify: {
    title: f`Ces mots figurent-ils au dossier ?`,
    checkedTo: characters =>
      f`Seuls les ${number(characters)} premiers caractères sont vérifiés : une citation peut être coupée à cet endroit.`,
    grades: {
      changed: 'Mots modifiés',
      'other-speaker': 'Mots exacts, autre auteur',
      cut: 'Coupé de son contexte',
      'look-alike': 'Même apparence, autres lettres',
      misquote: 'Citation inexacte connue',
      absent: 'Ne figure pas au dossier',
      near: 'Ce qui s’en rapproche le plus',
      within: 'Les mots du dossier, et d’autres à côté',
      'so-called': 'Formule du journaliste, pas une citation',
      reported: 'Rapporté, pas cité',
      narrated: 'Raconté dans les termes du dossier, pas cité',
      translation: 'Se lit comme une traduction',
      shortened: 'Abrégé',
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
    saidBy: (claimed, speaker) =>
      f`Le texte soumis nomme ${claimed}. Dans le dossier, ces mots ont un autre auteur : ${speaker}.`,
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
    cutOff: f`Les mots sont ceux du dossier ; ce qui, juste à côté, en inverse ou en limite le sens est omis.`,
    disguised: words =>
      f`Écrit avec des lettres qui ne sont semblables qu’en apparence : ${and(words.map(typed))}. Elles sont lues ici d’après leur apparence.`,
    soCalled: citation => f`${citation} : les guillemets sont du journaliste ; personne n’est cité avec ces mots.`,
    nearOnly: f`Une comparaison mot à mot n’est pas possible ; la ressemblance n’est pas jugée ici.`,
    reported: who => f`Propos rapportés dans les termes du dossier, non cités. Auteur : ${who}.`,
    translation: language =>
      f`Le dossier a la citation ci-dessous en ${languageName(language)}. Une traduction se retrouve par le sens ; elle ne peut pas être comparée mot à mot.`,
    names: (claimed, speaker) =>
      f`Le texte nomme ${claimed} ; ce qui figure ci-dessous a un autre auteur : ${speaker}.`,
    within: (held, added) =>
      f`Les mots “${held}” sont ceux du dossier. Le reste du texte ne fait pas partie de la citation : ${and(added.map(words => f`« ${words} »`))}.`,
    alsoNamed: (named, speaker) =>
      f`Dans le dossier, l’auteur de ces mots : ${speaker}. Le message nomme : ${and(named)}.`,
    tooShort: 'Un ou deux mots, ou seulement des mots courants, peuvent venir de n’importe où.',
    record: f`Dans le dossier :`,
    sentence: (grade, words) => f`${grade} : « ${words} ».`,
    noWords: 'une citation sans mots',
    readFrom: parts => f`Lu ici : ${and(parts.map(part => READ[part]))}.`,
    emptyMessage: f`Ce message n’a pas de texte que je puisse lire. Images, fichiers, autocollants et messages vocaux ne sont pas lus.`,
    rulesTitle: 'Comment /verify (/vérifier) classe une citation',
    rules: [
      f`Tout ce qui est entre guillemets est vérifié ; un texte sans guillemets est vérifié en entier. Le cas le plus grave vient d’abord, dans l’ordre ci-dessous.`,
      f`Mots modifiés : un mot est omis sans marque, ajouté ou remplacé, ou deux citations sont assemblées. Sont nommés d’abord la négation, le nombre ou la condition qui change, ou qu’une coupure retire, même signalée.`,
      f`Mots exacts, autre auteur : les mots figurent au dossier, mais d’une autre personne que celle que nomme le texte ou l’option.`,
      f`Coupé de son contexte : les mots sont ceux du dossier, mais celui-ci a juste à côté une négation ou une condition que le texte n’a pas.`,
      f`Même apparence, autres lettres : les mots ressemblent à ceux du dossier, mais sont écrits avec des lettres d’un autre alphabet ou d’une autre forme.`,
      f`Citation inexacte connue : une version que le dossier signale comme inexacte, avec l’endroit où elle a circulé.`,
      f`Ne figure pas au dossier : aucune citation du dossier ne contient ces mots. Ils ont pu être prononcés tout de même.`,
      f`Ce qui s’en rapproche le plus : pour un texte qui ne peut pas être comparé mot à mot, par exemple dans une autre langue.`,
      f`Formule du journaliste, pas une citation : des mots que la source met entre guillemets sans citer personne.`,
      f`Rapporté, pas cité ; raconté dans les termes du dossier, pas cité : le dossier le contient, mais ce ne sont les mots de personne.`,
      f`Se lit comme une traduction : un texte dans une autre langue qui a le sens d’une citation, avec les mêmes négations, nombres et noms. Sa qualité n’est pas jugée.`,
      f`Abrégé : « … » ou « [...] » tient la place des mots omis, ou des phrases entières sont omises. L’omission ne retire ni négation, ni nombre, ni condition à la phrase qui reste.`,
      f`Version d’un autre média : les mots par lesquels un autre média a rendu les mêmes propos.`,
      f`Mêmes mots : seuls diffèrent la ponctuation, la casse, les traits d’union, les accents ou la graphie anglaise en -ise ou -ize. Toute autre graphie compte comme un autre mot.`,
      f`Mot pour mot : les mots du dossier, d’un seul tenant. Un extrait ne l’est que pour ce qu’il contient, et la citation entière est montrée.`,
      f`Trop court pour conclure : un ou deux mots d’une citation plus longue, ou seulement des mots courants.`,
      f`La ressemblance de deux textes ne décide jamais : une phrase et sa négation sont presque identiques. Rien ici ne dit si ce qui a été dit est vrai.`,
    ],
  },
};
