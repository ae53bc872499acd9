/**
 * Lists small words of languages that aren't read, folded: enough to know such a language by, none of them a name. Only a
 * message in which more words are one such language's than any read one's counts as written in it.
 */
import { runMatcher } from './word-list.ts';

const SMALL_WORDS_OF: Readonly<Record<string, string>> = {
  spanish:
    'que a el la los las de del y en por para con sobre quien cuando donde como cual es fue ha dijo dice una uno se su cuantos hola gracias paso ayer no son esta',
  italian:
    'quanti quanto quante quando chi che il lo gli di del della delle dei e in per con su chi quando dove come cosa quale ha detto dice una uno sono sul sulla sulle stato perche ciao grazie successo ieri non cose',
  portuguese:
    'que o os a as de do da dos das e em no na por para com sobre quem quando onde como qual disse diz uma um foi ola obrigado aconteceu ontem nao sao voce',
  polish:
    'co kto kiedy gdzie jak jaki jaka dlaczego czy w na z o do i sie nie jest byl powiedzial powiedziala mowi dla przez jego po czesc dziekuje ile sankcjach',
  dutch:
    'wat wie wanneer waar hoe waarom de het een van en over zei zegt gezegd heeft is niet op te met voor door hoeveel hallo bedankt er gebeurde',
  romanian: 'ce cine cand unde cum de la si in pe cu despre a spus este nu din lui pentru cat multumesc salut',
  czech: 'co kdo kdy kde jak proc je na v o a rekl rekla se si pro za do neni byl ahoj dekuji kolik',
  turkish:
    'once kiminle konustu ne kim zaman nerede nasil neden ve bir bu icin hakkinda dedi mi mu ile da de kac merhaba tesekkurler oldu',
  swedish: 'vad vem nar var hur varfor och om sa sade sager har det ett en av i pa till inte hej tack hande',
  danish: 'hvad hvem hvornar hvor hvordan hvorfor og om sagde siger har det et en af i pa til ikke hej tak skete',
  hungarian: 'mit mi ki mikor hol hogyan miert es a az mondott mondta van nem egy hogy szia koszonom tortent',
  finnish: 'mita kuka milloin missa miten miksi ja on sanoi oli ei hei kiitos tapahtui',
  indonesian: 'apa siapa kapan mana bagaimana mengapa yang dan di ke dari tentang kata ini itu tidak terima kasih',
  vietnamese: 'gi ai khi nao dau the va la cua ve noi co khong cho da',
  russian:
    'хочет хотят может правда разве чтобы его ее их такой такая такое что кто кого кому когда где как почему сколько какой какая какие сказал сказала сказали говорит говорил об и в на с о не это этот был была было были про за по из от для ли его привет здравствуйте спасибо украине украину россия россии произошло можешь ты',
  bulgarian: 'какво кой кога къде как защо каза казва за и в на с не е са от по ли здравей благодаря се',
  serbian: 'шта ко када где како зашто је рекао рекла о и у на са не да ли од за хвала',
  belarusian: 'што хто калі дзе як чаму сказаў сказала пра і ў на з не гэта быў ці дзякуй',
};

/** By language, what matches its small words. */
export const OTHER_LANGUAGES = Object.values(SMALL_WORDS_OF).map(runMatcher);

/** Letters that the Ukrainian alphabet lacks, in which other languages write. */
export const OTHER_CYRILLIC = /[ыэъёўјљњћђџѓќ]/iu;
/** Marks that stand before questions and calls in Spanish alone. */
export const OTHER_MARKS = /[¿¡]/u;
/** Letters of alphabets that no language that is read has. */
export const OTHER_SCRIPT = /(?![\p{Script=Latin}\p{Script=Cyrillic}])\p{L}/gu;
