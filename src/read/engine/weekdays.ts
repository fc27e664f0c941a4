import { madeOnce } from '../../core/made-once.ts';

/** Weekdays from Monday in the languages of the exports, without accents; three letters of each are enough. */
const LANGUAGES: readonly string[] = [
  'monday tuesday wednesday thursday friday saturday sunday',
  'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  'lundi mardi mercredi jeudi vendredi samedi dimanche',
  'lunes martes miercoles jueves viernes sabado domingo',
  'segunda terca quarta quinta sexta sabado domingo',
  'lunedi martedi mercoledi giovedi venerdi sabato domenica',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'poniedzialek wtorek sroda czwartek piatek sobota niedziela',
  '星期一 星期二 星期三 星期四 星期五 星期六 星期日',
  '周一 周二 周三 周四 周五 周六 周日',
  '月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日',
];

/** Letters of an abbreviation that tell a weekday; of Chinese its last sign does. */
const TELLING = 2;

/** No name of a weekday is longer. */
const LONGEST = 16;

const languages = /* @__PURE__ */ madeOnce(() => LANGUAGES.map((days) => days.split(' ')));

/**
 * Makes a reader of weekdays, Monday as 1, if all cells that hold something are weekdays of one language; nothing if
 * they are not.
 */
export function weekdayReader(cells: readonly string[]): ((name: string) => number) | undefined {
  const names = [...new Set(cells.filter((cell) => cell !== ''))];
  if (names.length === 0 || names.length > 7) return undefined;
  const plain = names.map(plainName);
  if (plain.includes('')) return undefined;
  for (const days of languages()) {
    const found = plain.map((name) => dayIn(days, name));
    if (found.every((day) => day > 0) && new Set(found).size === names.length)
      return (name) => dayIn(days, plainName(name));
  }
  return undefined;
}

/** A name without case, accents and points; empty if it is none of a weekday in any language. */
function plainName(name: string): string {
  // Nearly all cells of a file are numbers or times.
  if (name.length > LONGEST || /\d/.test(name)) return '';
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f.]/g, '')
    .replaceAll('ł', 'l')
    .trim();
  return plain.length < TELLING ? '' : plain;
}

function dayIn(days: readonly string[], plain: string): number {
  if (plain === '') return 0;
  let found = 0;
  for (let i = 0; i < days.length; i++) {
    if (!days[i]!.startsWith(plain)) continue;
    if (found > 0) return 0;
    found = i + 1;
  }
  return found;
}
