/** Says in French what is said of briefings and of following, and what editions say. A briefing is "la synthèse", one of its editions "une édition". */
import type { Messages } from '../messages.ts';
import { richWith } from '../rich-text.ts';
import { sentence } from '../sentences.ts';
import { command } from './commands.ts';
import { and, counted, dates, f, noun, unbroken } from './grammar.ts';

const rich = richWith(unbroken);
const editions = (n: number): string => counted(n, noun('édition', 'éditions'));

export const briefing: Messages['briefing'] = {
  badChannel: typed => f`« ${typed} » n’est pas un salon. Choisissez-en un dans la liste.`,
  badTime: typed => f`« ${typed} » n’est pas une heure. Écrivez-la ainsi : 08:00, 8h30 ou 20 h.`,
  badZone: typed =>
    f`« ${typed} » n’est pas un fuseau horaire connu. Choisissez-en un dans la liste : Europe/Kyiv, Europe/Paris, UTC.`,
  severalZones: (typed, zones) =>
    f`« ${typed} » désigne plusieurs fuseaux horaires. Choisissez-en un, ou écrivez une ville : ${zones.join(', ')}.`,
  emptyList: typed =>
    f`« ${typed} » ne nomme rien. Écrivez des noms séparés par des virgules, ou « tous » pour tout recevoir.`,
  all: 'tous',

  isNew: (at, soon, next) => rich`${at} recevra sa première synthèse ${soon} : ${next}.`,
  isChanged: (at, soon, next) => rich`C’est modifié. ${at} recevra sa prochaine synthèse ${soon} : ${next}.`,
  daily: (time, zone) => `Tous les jours à ${time} (${zone})`,
  everything: 'tout ce qui est nouveau',
  quietDays: {
    silent: f`jours sans nouveauté : pas d’édition`,
    line: f`jours sans nouveauté : une ligne`,
    recap: f`jours sans nouveauté : un rappel`,
  },
  forum: 'une publication du forum par édition',
  missing: (at, needs) => rich`Rien n’a été mis en place : dans ${at}, il manque au bot ${and(needs)}.`,
  needs: {
    view: f`« Voir le salon » (View Channel)`,
    connect: f`« Se connecter » (Connect)`,
    send: f`« Envoyer des messages » (Send Messages)`,
    sendInThreads: f`« Envoyer des messages dans les fils » (Send Messages in Threads)`,
    embed: f`« Intégrer des liens » (Embed Links)`,
    attach: f`« Joindre des fichiers » (Attach Files)`,
    history: f`« Voir les anciens messages » (Read Message History)`,
  },
  grant: at =>
    rich`Pour y remédier : dans les paramètres de ${at} (du salon parent, pour un fil), ouvrez Permissions, ajoutez Rapporteur et autorisez-y chacune de ces permissions. Relancez ensuite la commande.`,
  cannotPost: at =>
    rich`Rien n’a été mis en place : le bot ne peut pas publier dans un salon du type de ${at}. Choisissez un salon textuel, vocal ou d’annonces, une conférence, un fil ou un forum.`,
  hidden: at =>
    rich`Rien n’a été mis en place : le bot ne voit pas ${at}. Accordez-lui « Voir le salon » (View Channel) dans les paramètres de ce salon, sous Permissions ; d’un fil privé, il doit être membre. Relancez ensuite la commande.`,
  noAnswer: at =>
    rich`Rien n’a été mis en place : Discord n’a pas dit à temps ce que le bot peut faire dans ${at}. Réessayez dans un instant.`,
  trouble: f`Les synthèses ne peuvent pas être modifiées pour l’instant ; rien n’a changé. Les commandes du dossier répondent toujours.`,

  noneAt: at => rich`Il n’y a pas de synthèse dans ${at}.`,
  elsewhere: at => [...rich`Sur ce serveur, il y en a dans : `, ...at, '.'],
  nameOne: 'L’option channel (salon) indique laquelle est visée.',
  begin: '/briefing on (/synthèse activer) en met une en place.',
  queued: at => rich`Une édition pour ${at} est en route : elle paraîtra dans un instant.`,
  queuedSilent: f`S’il n’y a rien de nouveau, rien ne paraît : c’est le choix fait pour ce salon.`,
  notNow: at =>
    rich`Rien ne paraît : la synthèse dans ${at} n’est pas active. Reprenez-la d’abord : /briefing resume (/synthèse reprendre).`,
  paused: at => rich`La synthèse dans ${at} est suspendue : rien ne paraît jusqu’à la reprise.`,
  pausedNews: 'Ce qui est nouveau d’ici là figurera dans la première édition suivante.',
  resumed: (at, soon, next) => rich`La synthèse reprend. ${at} recevra la prochaine ${soon} : ${next}.`,
  off: at => rich`La synthèse dans ${at} est arrêtée. Ses réglages et la liste de ses éditions sont effacés.`,
  forgotten: n =>
    `${counted(n, { one: 'synthèse arrêtée', many: 'de synthèses arrêtées', other: 'synthèses arrêtées' })}, et tout ce qui était conservé au sujet de ce serveur est effacé.`,
  nothingStored: 'Rien n’est conservé au sujet de ce serveur.',

  preview: f`Un aperçu, visible par vous uniquement : rien n’a été publié.`,
  previewUnset: f`Un aperçu, visible par vous uniquement : il n’y a pas de synthèse ici.`,
  previewHere: f`Un aperçu : rien n’est envoyé d’ici.`,
  previewSilent: f`Il n’y a rien de nouveau depuis la dernière édition, donc rien ne paraîtrait : c’est le choix fait pour ce salon.`,

  on: (at, soon, next) => rich`${at} recevra sa prochaine synthèse ${soon} : ${next}.`,
  stopped: (at, failures) =>
    rich`La synthèse dans ${at} s’est arrêtée d’elle-même : ${editions(failures)} de suite n’ont pas pu paraître.`,
  thenResume: f`Reprenez-la ensuite : le bouton ci-dessous, ou /briefing resume (/synthèse reprendre).`,
  resumeThere: at =>
    rich`Reprenez-la ensuite, sur son serveur : /briefing resume (/synthèse reprendre) avec ${at} pour salon.`,
  because: why => f`La raison : ${sentence(why)}`,
  reasons: {
    'no-access': 'il manquait une permission au bot dans ce salon',
    'channel-gone': 'le salon n’existait plus',
    'dm-closed': 'les messages privés étaient fermés au bot',
    'thread-locked': 'le fil était verrouillé ou archivé',
    'needs-tag': 'le forum exigeait un tag pour chaque publication',
    'wrong-kind': 'le bot ne peut pas publier dans un salon de ce type',
    automod: 'l’AutoMod du serveur a bloqué le message',
    'link-filter': 'le filtre de liens dangereux de Discord a bloqué le message',
    'no-uploads': 'Discord n’acceptait pas de fichiers sur ce serveur',
    'threads-full': 'le serveur avait autant de fils ouverts que Discord en permet',
    older: f`elle devait paraître pendant que le bot était arrêté ; les nouveautés qu’elle aurait contenues figurent dans l’édition suivante`,
    late: f`l’heure était passée depuis longtemps au retour du bot ; les nouveautés qu’elle aurait contenues figurent dans l’édition suivante`,
    history: 'le bot ne pouvait pas lire les anciens messages du salon',
    refused: 'Discord a refusé le message',
    busy: 'Discord a demandé d’attendre',
    unreachable: 'Discord n’a pas pu être joint',
    unexpected: 'une erreur s’est produite dans le bot',
  },
  remedies: {
    'no-access': f`Dans les paramètres du salon, sous Permissions, accordez à Rapporteur « Voir le salon », « Se connecter » (pour un salon vocal ou une conférence), « Envoyer des messages » (dans un fil « Envoyer des messages dans les fils »), « Intégrer des liens », « Joindre des fichiers » et « Voir les anciens messages ».`,
    'channel-gone': f`Mettez-la en place dans un autre salon : /briefing on (/synthèse activer).`,
    'dm-closed':
      'Autorisez les messages privés dans les paramètres de confidentialité d’un serveur que vous partagez avec le bot.',
    'thread-locked': 'Déverrouillez ou rouvrez le fil, ou choisissez un autre salon.',
    'needs-tag': 'N’exigez plus de tag dans les paramètres du forum, ou choisissez un autre salon.',
    'wrong-kind': 'Choisissez un salon textuel, vocal ou d’annonces, une conférence, un fil ou un forum.',
    automod:
      'Dans les paramètres du serveur, sous AutoMod, exemptez de la règle le rôle de Rapporteur ou ce salon, ou choisissez un autre salon.',
    'link-filter': f`Le lien d’une source figure sur la liste de Discord, qu’aucun serveur ne peut modifier : prévenez la personne qui gère le bot.`,
    'no-uploads': f`Discord lève cette limite de lui-même : reprenez la synthèse quelques jours plus tard.`,
    'threads-full':
      'Fermez ou archivez les publications et les fils qui ne servent plus, ou choisissez un salon qui n’est pas un forum.',
  },
  noDeliveries: 'Aucune édition n’a encore paru.',
  became: (day, isExtra, what) => f`${dates.short(day)}${isExtra ? ', édition supplémentaire' : ''} : ${what}`,
  sent: 'publiée',
  entries: n => counted(n, noun('nouveauté', 'nouveautés')),
  quiet: {
    silent: 'rien de nouveau, rien de publié',
    line: 'rien de nouveau, une ligne',
    recap: 'rien de nouveau, un rappel',
  },
  waiting: 'attend son tour',
  sending: 'en cours de publication',
  deferred: why => f`pas encore publiée, nouvel essai prévu – ${why}`,
  skipped: why => f`omise – ${why}`,
  failed: why => f`non publiée – ${why}`,
  mended: what => `${sentence(what)} C’est réparé depuis.`,
  unverified: why => f`peut-être déjà publiée, donc pas publiée une seconde fois – ${why}`,

  following: (soon, next) => rich`Vous recevrez votre prochaine synthèse en message privé ${soon} : ${next}.`,
  followsNothing: 'Vous ne suivez encore rien.',
  followHow: f`Pour commencer : /follow (/suivre) avec un thème, un pays ou une personne ; chaque nouveau choix s’ajoute aux précédents. Avec « tous » pour thème, tout est envoyé.`,
  narrowed: f`Jusqu’ici vous suiviez tout ; désormais, cela seulement. Avec /follow (/suivre) et « tous » pour thème, vous suivrez de nouveau tout.`,
  unreached: f`Si rien n’arrive : autorisez les messages privés dans les paramètres de confidentialité d’un serveur que vous partagez avec le bot.`,
  followStopped: failures =>
    f`Vos messages privés se sont arrêtés d’eux-mêmes : ${editions(failures)} de suite n’ont pas pu être envoyées.`,
  followAgain: 'Relancez ensuite /follow (/suivre) avec n’importe quelle option.',
  unfollowed: 'Plus rien ne vous est envoyé, et ce qui était conservé à votre sujet est effacé.',
  wasNone: 'Vous ne suiviez rien, et rien n’est conservé à votre sujet.',

  buttons: {
    preview: 'Aperçu',
    now: 'Publier',
    pause: 'Suspendre',
    resume: 'Reprendre',
    change: 'Modifier',
    status: 'État',
    everything: 'Tout suivre',
    stop: 'Arrêter',
  },

  command: (name, about) => f`${command(name)} : ${sentence(about)}`,
  stored: f`Ce qui est conservé d’une synthèse : le salon, l’heure, les choix, qui l’a mise en place et, pendant 90 jours, quelles éditions ont paru. /briefing forget (/synthèse oublier) efface tout cela ; /follow stop:True (/suivre arrêter:True) efface ce que vous suivez.`,
};

export const edition: Messages['edition'] = {
  corrected: (day, note) => f`Corrigé le ${day} : ${sentence(note)}`,
  withdrawn: (day, note) => f`Retiré le ${day} : ${sentence(note)}`,
  takenBack: 'Éléments retirés',
  withdrawnItem: (id, day, note) => f`l’élément « ${id} », retiré le ${day} : ${note}`,

  title: day => `Synthèse, ${dates.weekday(day)}`,
  since: (found, day, more) =>
    `${counted(found, noun('nouveauté', 'nouveautés'))} depuis le ${day}${more === 0 ? '' : `, dont ${counted(more, noun('non affichée', 'non affichées'))}`}`,
  fresh: (entries, since) =>
    `${counted(entries, {
      one: 'nouvel élément',
      many: 'de nouveaux éléments',
      other: 'nouveaux éléments',
    })} au dossier depuis le ${since}.`,
  more: entries =>
    f`${counted(entries, {
      one: 'd’entre eux n’est pas affiché',
      many: 'd’entre eux ne sont pas affichés',
      other: 'd’entre eux ne sont pas affichés',
    })} ici : le menu y mène.`,
  quiet: day => `Rien de nouveau au dossier depuis le ${day}.`,
  events: day => `Événements nouveaux depuis le ${day}`,
  empty: 'Le dossier ne contient encore rien sur ce qui est suivi ici.',
  recap: 'Rappel de ce qui était nouveau alors.',
  corrections: 'Corrigé ou retiré',
  rest: 'Ce qui n’est pas affiché ici',
  mark: 'À propos',
};
