/** Numbers written in words, in the four languages: the record and a question may write the same one differently. */
const NUMBERS: Readonly<Record<string, string>> = {
  1: 'one',
  2: 'two deux zwei два двоє дві',
  3: 'three trois drei три троє трьох',
  4: 'four quatre vier чотири',
  5: 'five cinq funf пять',
  6: 'six sechs шість',
  7: 'seven sept sieben сім',
  8: 'eight huit acht вісім',
  9: 'nine neuf neun девять',
  10: 'ten dix zehn десять',
  12: 'twelve dozen douze douzaine zwolf dutzend дванадцять дюжина',
  20: 'twenty vingt zwanzig двадцять',
  30: 'thirty trente dreissig dreissigtagige тридцять тридцятиденне',
  100: 'hundred cent hundert сто сотні',
  1000: 'thousand mille tausend тисяча тисяч',
};

const digits = new Map(
  Object.entries(NUMBERS).flatMap(([digit, words]) => words.split(' ').map(word => [word, digit])),
);

/** The digits of a number written in words or digits; `undefined` for any other word. */
export function numberOf(word: string): string | undefined {
  return /^\d+$/.test(word) ? word : digits.get(word);
}
