import type { Language } from './texts.ts';

/** What the library asks for, in its usual words, and the same in other languages; `$1` stands for what varies. */
const KINDS: readonly (readonly [asked: RegExp, de: string, zh: string])[] = [
  [/^a finite number$/, 'eine Zahl', '一个数'],
  [/^a number of 0 or more$/, 'eine Zahl ab 0', '不小于 0 的数'],
  [/^a number above 0$/, 'eine Zahl über 0', '大于 0 的数'],
  [/^a whole number from (\S+) to (\S+)$/, 'eine ganze Zahl von $1 bis $2', '$1 到 $2 的整数'],
  [/^a whole number of (\S+) or more$/, 'eine ganze Zahl ab $1', '不小于 $1 的整数'],
  [/^a fraction from 0 to 1$/, 'ein Anteil von 0 bis 1', '0 到 1 的小数'],
  [/^a fraction from 0 to below 1$/, 'ein Anteil von 0 bis unter 1', '0 到 1（不含 1）的小数'],
  [/^a fraction above 0, up to 1$/, 'ein Anteil über 0 und bis 1', '大于 0、不大于 1 的小数'],
  [/^a fraction above 0 and below 1$/, 'ein Anteil über 0 und unter 1', '大于 0、小于 1 的小数'],
  [/^a text that is not empty$/, 'ein Text, der nicht leer ist', '非空文本'],
  [/^true or false$/, 'true oder false', 'true 或 false'],
  [/^a list$/, 'eine Liste', '列表'],
  [/^one of (.+)$/, 'eines von $1', '以下之一：$1'],
  [/^an IANA time zone such as (.+)$/, 'eine Zeitzone der IANA wie $1', 'IANA 时区，例如 $1'],
  [/^a date such as (.+)$/, 'ein Datum wie $1', '日期，例如 $1'],
  [/^absent$/, 'weggelassen', '不写'],
];

/** What is asked for; what has no usual words stays as the library says it. */
export function sayExpected(expected: string, language: Language): string {
  if (language === 'en') return expected;
  const kind = KINDS.find(([asked]) => asked.test(expected));
  if (kind === undefined) return expected;
  const [asked, de, zh] = kind;
  return expected.replace(asked, language === 'de' ? de : zh);
}
