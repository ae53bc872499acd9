/** Says in German what is said of briefings and of following, and what editions say. A briefing is "der Überblick", one of its editions "eine Ausgabe". */
import type { Messages } from '../messages.ts';
import { rich } from '../rich-text.ts';
import { sentence } from '../sentences.ts';
import { command } from './commands.ts';
import { and, counted, dates, noun, plural } from './grammar.ts';

const editions = (n: number): string => counted(n, noun('Ausgabe', 'Ausgaben'));

export const briefing: Messages['briefing'] = {
  badChannel: typed => `„${typed}“ ist kein Kanal. Wählen Sie einen aus der Liste.`,
  badTime: typed => `„${typed}“ ist keine Uhrzeit. Schreiben Sie sie als 08:00, 8.30 oder 20 Uhr.`,
  badZone: typed =>
    `„${typed}“ ist keine bekannte Zeitzone. Wählen Sie eine aus der Liste: Europe/Kyiv, Europe/Berlin, UTC.`,
  severalZones: (typed, zones) =>
    `„${typed}“ steht für mehrere Zeitzonen. Wählen Sie eine aus, oder schreiben Sie eine Stadt: ${zones.join(', ')}.`,
  emptyList: typed => `„${typed}“ nennt nichts. Schreiben Sie Namen mit Kommas dazwischen, oder „alle“ für alles.`,
  all: 'alle',

  isNew: (at, soon, next) => rich`${at} bekommt den ersten Überblick ${soon}: ${next}.`,
  isChanged: (at, soon, next) => rich`Geändert. ${at} bekommt den nächsten Überblick ${soon}: ${next}.`,
  daily: (time, zone) => `Täglich um ${time} Uhr (${zone})`,
  everything: 'alles Neue',
  quietDays: {
    silent: 'an Tagen ohne Neues: nichts',
    line: 'an Tagen ohne Neues: eine Zeile',
    recap: 'an Tagen ohne Neues: ein Rückblick',
  },
  forum: 'jede Ausgabe ein Beitrag im Forum',
  missing: (at, needs) => rich`Es wurde nichts eingerichtet: In ${at} fehlt dem Bot Folgendes: ${and(needs)}.`,
  needs: {
    view: '„Kanal ansehen“ (View Channel)',
    connect: '„Verbinden“ (Connect)',
    send: '„Nachrichten senden“ (Send Messages)',
    sendInThreads: '„Nachrichten in Threads senden“ (Send Messages in Threads)',
    embed: '„Links einbetten“ (Embed Links)',
    attach: '„Dateien anhängen“ (Attach Files)',
    history: '„Nachrichtenverlauf anzeigen“ (Read Message History)',
  },
  grant: at =>
    rich`So erlauben Sie es: Öffnen Sie in den Einstellungen von ${at} (bei einem Thread: in denen seines Kanals) die Berechtigungen, fügen Sie Rapporteur hinzu und erlauben Sie dort alles Genannte. Geben Sie dann den Befehl noch einmal ein.`,
  cannotPost: at =>
    rich`Es wurde nichts eingerichtet: In einem Kanal von der Art von ${at} kann der Bot nichts veröffentlichen. Wählen Sie einen Text-, Ankündigungs- oder Sprachkanal, eine Stage, einen Thread oder ein Forum.`,
  hidden: at =>
    rich`Es wurde nichts eingerichtet: Der Bot sieht ${at} nicht. Erlauben Sie ihm „Kanal ansehen“ (View Channel) in den Einstellungen des Kanals unter Berechtigungen; in einem privaten Thread muss er Mitglied sein. Geben Sie dann den Befehl noch einmal ein.`,
  noAnswer: at =>
    rich`Es wurde nichts eingerichtet: Discord hat nicht rechtzeitig gesagt, was der Bot in ${at} darf. Versuchen Sie es gleich noch einmal.`,
  trouble:
    'Überblicke lassen sich gerade nicht ändern; es wurde nichts geändert. Die Befehle zur Sammlung antworten weiter.',

  noneAt: at => rich`In ${at} gibt es keinen Überblick.`,
  elsewhere: at => [...rich`Auf diesem Server ist ein Überblick eingerichtet in: `, ...at, '.'],
  nameOne: 'Die Option channel (kanal) sagt, welcher gemeint ist.',
  begin: '/briefing on (/überblick einrichten) richtet einen ein.',
  queued: at => rich`Eine Ausgabe für ${at} ist unterwegs: Sie erscheint gleich.`,
  queuedSilent: 'Ist nichts neu, erscheint nichts: So ist es für diesen Kanal gewählt.',
  notNow: at =>
    rich`Es erscheint nichts: Der Überblick in ${at} läuft nicht. Setzen Sie ihn erst fort: /briefing resume (/überblick fortsetzen).`,
  paused: at => rich`Der Überblick in ${at} ist angehalten: Es erscheint nichts, bis er fortgesetzt wird.`,
  pausedNews: 'Was bis dahin neu ist, steht in der ersten Ausgabe danach.',
  resumed: (at, soon, next) => rich`Es geht weiter. ${at} bekommt den nächsten Überblick ${soon}: ${next}.`,
  off: at => rich`Der Überblick in ${at} ist beendet. Seine Einstellungen und die Liste seiner Ausgaben sind gelöscht.`,
  forgotten: n =>
    `${counted(n, { one: 'Überblick', other: 'Überblicke' })} beendet, und alles, was zu diesem Server gespeichert war, ist gelöscht.`,
  nothingStored: 'Zu diesem Server ist nichts gespeichert.',

  preview: 'Eine Vorschau, nur für Sie: Es wurde nichts veröffentlicht.',
  previewUnset: 'Eine Vorschau, nur für Sie: Hier ist kein Überblick eingerichtet.',
  previewHere: 'Eine Vorschau: Von hier aus wird nichts zugestellt.',
  previewSilent: 'Seit der letzten Ausgabe ist nichts neu, also erschiene nichts: So ist es für diesen Kanal gewählt.',

  on: (at, soon, next) => rich`${at} bekommt den nächsten Überblick ${soon}: ${next}.`,
  stopped: (at, failures) =>
    rich`Der Überblick in ${at} hat von selbst aufgehört: ${editions(failures)} nacheinander konnten nicht erscheinen.`,
  thenResume: 'Dann setzen Sie ihn fort: mit der Schaltfläche unten oder /briefing resume (/überblick fortsetzen).',
  resumeThere: at =>
    rich`Dann setzen Sie ihn auf seinem Server fort: /briefing resume (/überblick fortsetzen) mit ${at} als Kanal.`,
  because: why => `Der Grund: ${sentence(why)}`,
  reasons: {
    'no-access': 'dem Bot fehlte dort eine Berechtigung',
    'channel-gone': 'den Kanal gab es nicht mehr',
    'dm-closed': 'Direktnachrichten waren für den Bot gesperrt',
    'thread-locked': 'der Thread war gesperrt oder archiviert',
    'needs-tag': 'das Forum verlangte einen Tag für jeden Beitrag',
    'wrong-kind': 'in einem Kanal dieser Art kann der Bot nichts veröffentlichen',
    automod: 'die AutoMod des Servers hat die Nachricht blockiert',
    'link-filter': 'Discords Filter für schädliche Links hat die Nachricht blockiert',
    'no-uploads': 'Discord nahm auf diesem Server keine Dateien an',
    'threads-full': 'der Server hatte so viele offene Threads, wie Discord erlaubt',
    older: 'sie war fällig, als der Bot nicht lief; ihre Neuigkeiten stehen in der Ausgabe danach',
    late: 'ihre Zeit war lange vorbei, als der Bot wieder lief; ihre Neuigkeiten stehen in der Ausgabe danach',
    history: 'der Bot konnte den Nachrichtenverlauf des Kanals nicht lesen',
    refused: 'Discord hat die Nachricht nicht angenommen',
    busy: 'Discord hat gebeten zu warten',
    unreachable: 'Discord war nicht zu erreichen',
    unexpected: 'im Bot ist etwas schiefgegangen',
  },
  remedies: {
    'no-access':
      'Erlauben Sie Rapporteur in den Einstellungen des Kanals unter Berechtigungen „Kanal ansehen“, „Verbinden“ (in einem Sprachkanal oder einer Stage), „Nachrichten senden“ (im Thread „Nachrichten in Threads senden“), „Links einbetten“, „Dateien anhängen“ und „Nachrichtenverlauf anzeigen“.',
    'channel-gone': 'Richten Sie den Überblick in einem anderen Kanal ein: /briefing on (/überblick einrichten).',
    'dm-closed':
      'Erlauben Sie Direktnachrichten in den Privatsphäre-Einstellungen eines Servers, auf dem auch der Bot ist.',
    'thread-locked': 'Entsperren oder öffnen Sie den Thread wieder, oder wählen Sie einen anderen Kanal.',
    'needs-tag': 'Verlangen Sie in den Einstellungen des Forums keine Tags mehr, oder wählen Sie einen anderen Kanal.',
    'wrong-kind': 'Wählen Sie einen Text-, Ankündigungs- oder Sprachkanal, eine Stage, einen Thread oder ein Forum.',
    automod:
      'Nehmen Sie in den Einstellungen des Servers unter AutoMod die Rolle von Rapporteur oder diesen Kanal von der Regel aus, oder wählen Sie einen anderen Kanal.',
    'link-filter':
      'Der Link einer Quelle steht auf Discords Liste, die kein Server ändern kann: Sagen Sie es denen, die den Bot betreiben.',
    'no-uploads': 'Discord hebt das von selbst auf: Setzen Sie den Überblick einige Tage später fort.',
    'threads-full':
      'Schließen oder archivieren Sie Beiträge und Threads, die niemand mehr braucht, oder wählen Sie einen Kanal, der kein Forum ist.',
  },
  noDeliveries: 'Es gab noch keine Ausgabe.',
  became: (day, isExtra, what) => `${dates.short(day)}${isExtra ? ', zusätzliche Ausgabe' : ''}: ${what}`,
  sent: 'erschienen',
  entries: n => counted(n, noun('Eintrag', 'Einträge')),
  quiet: {
    silent: 'nichts Neues, nichts erschienen',
    line: 'nichts Neues, eine Zeile',
    recap: 'nichts Neues, ein Rückblick',
  },
  waiting: 'wartet, bis sie an der Reihe ist',
  sending: 'erscheint gerade',
  deferred: why => `noch nicht erschienen, ein neuer Versuch folgt – ${why}`,
  skipped: why => `ausgelassen – ${why}`,
  failed: why => `nicht erschienen – ${why}`,
  mended: what => `${sentence(what)} Inzwischen behoben.`,
  unverified: why => `vielleicht schon erschienen, daher kein zweiter Versuch – ${why}`,

  following: (soon, next) => rich`Sie bekommen den nächsten Überblick als Direktnachricht ${soon}: ${next}.`,
  followsNothing: 'Sie verfolgen noch nichts.',
  followHow:
    'So beginnen Sie: /follow (/folgen) mit einem Thema, einem Land oder einer Person; alles Weitere kommt dazu. Mit „alle“ als Thema kommt alles.',
  narrowed:
    'Bisher sind Sie allem gefolgt, von jetzt an nur noch dem Genannten. Mit /follow (/folgen) und „alle“ als Thema folgen Sie wieder allem.',
  unreached:
    'Kommt keine an: Erlauben Sie Direktnachrichten in den Privatsphäre-Einstellungen eines Servers, auf dem auch der Bot ist.',
  followStopped: failures =>
    `Ihre Direktnachrichten haben von selbst aufgehört: ${editions(failures)} nacheinander konnten nicht zugestellt werden.`,
  followAgain: 'Geben Sie dann /follow (/folgen) mit irgendeiner Option ein.',
  unfollowed: 'Sie bekommen nichts mehr, und was über Sie gespeichert war, ist gelöscht.',
  wasNone: 'Sie haben nichts verfolgt, und über Sie ist nichts gespeichert.',

  buttons: {
    preview: 'Vorschau',
    now: 'Posten',
    pause: 'Anhalten',
    resume: 'Fortsetzen',
    change: 'Ändern',
    status: 'Stand',
    everything: 'Allem folgen',
    stop: 'Beenden',
  },

  command: (name, about) => `${command(name)}: ${sentence(about)}`,
  stored:
    'Zu einem Überblick sind gespeichert: der Kanal, die Uhrzeit, die gewählten Einstellungen, wer ihn eingerichtet hat und, 90 Tage lang, welche Ausgaben erschienen sind. /briefing forget (/überblick vergessen) löscht es; was Sie verfolgen, löscht /follow stop:True (/folgen beenden:True).',
};

export const edition: Messages['edition'] = {
  corrected: (day, note) => `Berichtigt am ${day}: ${sentence(note)}`,
  withdrawn: (day, note) => `Zurückgezogen am ${day}: ${sentence(note)}`,
  takenBack: 'Zurückgezogen',
  withdrawnItem: (id, day, note) => `der Eintrag „${id}“, zurückgezogen am ${day}: ${note}`,

  title: day => `Überblick, ${dates.weekday(day)}`,
  since: (found, day, more) => `${found} neu seit dem ${day}${more === 0 ? '' : `, davon ${more} nicht gezeigt`}`,
  fresh: (entries, since) =>
    `${counted(entries, { one: 'neuer Eintrag', other: 'neue Einträge' })} in der Sammlung seit dem ${since}.`,
  more: entries =>
    `${counted(entries, { one: 'davon steht', other: 'davon stehen' })} nicht hier: Das Menü führt ${plural(entries, { one: 'zu ihm', other: 'zu ihnen' })}.`,
  quiet: day => `Seit dem ${day} nichts Neues in der Sammlung.`,
  events: day => `Neue Ereignisse seit dem ${day}`,
  empty: 'Zu dem, was hier verfolgt wird, steht noch nichts in der Sammlung.',
  recap: 'Ein Rückblick auf das, was damals neu war.',
  corrections: 'Berichtigt oder zurückgezogen',
  rest: 'Was hier nicht steht',
  mark: 'Info',
};
