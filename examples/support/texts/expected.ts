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
  [/^a number of (\S+) or more$/, 'eine Zahl ab $1', '不小于 $1 的数'],
  [/^a number up to (\S+)$/, 'eine Zahl bis $1', '不大于 $1 的数'],
  [/^a number from (\S+) to (\S+)$/, 'eine Zahl von $1 bis $2', '$1 到 $2 的数'],
  [/^a share above 0, at most 1$/, 'ein Anteil über 0 und höchstens 1', '大于 0、不大于 1 的小数'],
  [
    /^a whole number of minutes from (\S+) to (\d+)$/,
    'ganze Minuten von $1 bis $2',
    '$1 到 $2 的整数分钟',
  ],
  [
    /^a whole number of minutes from 0 to the length less the unpaid breaks$/,
    'ganze Minuten von 0 bis zur Länge ohne die unbezahlten Pausen',
    '0 到时长减去无薪休息之间的整数分钟',
  ],
  [
    /^a whole number of minutes, in seconds, that divides a day (.+)$/,
    'ganze Minuten, in Sekunden, die einen Tag teilen $1',
    '能整除一天的整分钟数，以秒计 $1',
  ],
  [
    /^minutes after midnight, below 1440$/,
    'Minuten nach Mitternacht, unter 1440',
    '午夜后的分钟数，小于 1440',
  ],
  [
    /^a weekday,? (?:from )?0 \(Monday\) to 6 \(Sunday\)$/,
    'ein Wochentag von 0 (Montag) bis 6 (Sonntag)',
    '0（周一）到 6（周日）的星期',
  ],
  [/^an array of 7 numbers, Monday first$/, 'sieben Zahlen, Montag zuerst', '七个数，从周一开始'],
  [/^a list of weekdays$/, 'eine Liste von Wochentagen', '星期列表'],
  [/^a list of lists of weekdays$/, 'eine Liste von Listen von Wochentagen', '星期列表的列表'],
  [/^a list of dates$/, 'eine Liste von Daten', '日期列表'],
  [/^a list of breaks$/, 'eine Liste von Pausen', '休息列表'],
  [/^a list of minutes$/, 'eine Liste von Minuten', '分钟列表'],
  [/^a list of numbers$/, 'eine Liste von Zahlen', '数的列表'],
  [/^a list of names$/, 'eine Liste von Namen', '名称列表'],
  [/^a list of premiums$/, 'eine Liste von Zuschlägen', '津贴列表'],
  [/^a list of skills$/, 'eine Liste von Fertigkeiten', '技能列表'],
  [/^a list of windows of the clock$/, 'eine Liste von Zeitfenstern', '时间窗列表'],
  [
    /^a list of (?:shift types|types with different ids)$/,
    'eine Liste von Schichttypen mit verschiedenen Namen',
    '班次类型列表，名称不得重复',
  ],
  [
    /^a list of (?:ids of shifts|shift type ids|ids)$/,
    'eine Liste von Namen der Schichten',
    '班次名称列表',
  ],
  [
    /^a list of at least one (?:person|shift|period|interval)$/,
    'eine Liste mit wenigstens einem Eintrag',
    '至少有一项的列表',
  ],
  [
    /^an array of at least one shift$/,
    'eine Liste mit wenigstens einer Schicht',
    '至少有一个班次的列表',
  ],
  [
    /^a list with a weight above 0$/,
    'eine Liste mit einem Gewicht über 0',
    '至少有一个权重大于 0 的列表',
  ],
  [/^a name$/, 'ein Name', '名称'],
  [
    /^a name that no other (?:has|shift has|contract has|component has)$/,
    'ein Name, den sonst nichts hat',
    '未被其他项使用的名称',
  ],
  [/^a text$/, 'ein Text', '文本'],
  [/^a local date, YYYY-MM-DD$/, 'ein Datum als JJJJ-MM-TT', '日期，YYYY-MM-DD'],
  [
    /^a date of the calendar in the form 'YYYY-MM-DD'$/,
    'ein Datum des Kalenders als JJJJ-MM-TT',
    '日历上的日期，YYYY-MM-DD',
  ],
  [/^a date from `?(\w+)`? on$/, 'ein Datum ab $1', '$1 当天或之后的日期'],
  [
    /^a date after the history, by (.+) days at most$/,
    'ein Datum nach der Historie, höchstens $1 Tage danach',
    '历史之后的日期，最多 $1 天',
  ],
  [
    /^after startMinutes \(add 1440 to close on the next date\)$/,
    'nach startMinutes (1440 mehr, um am nächsten Datum zu schließen)',
    '晚于 startMinutes（次日关门请加 1440）',
  ],
  [
    /^at most 24 hours after startMinutes$/,
    'höchstens 24 Stunden nach startMinutes',
    '不晚于 startMinutes 后 24 小时',
  ],
  [/^at most (\w+)$/, 'höchstens $1', '不大于 $1'],
  [/^at least (\w+)$/, 'mindestens $1', '不小于 $1'],
  [
    /^a shift whose minRun is at most its maxRun$/,
    'eine Schicht, deren minRun höchstens ihr maxRun ist',
    'minRun 不大于 maxRun 的班次',
  ],
  [
    /^a range whose min is at most its max$/,
    'ein Bereich, dessen min höchstens sein max ist',
    'min 不大于 max 的范围',
  ],
  [/^given$/, 'angegeben', '必须给出'],
  [
    /^absent: an interval has no such field$/,
    'weggelassen: ein Intervall hat kein solches Feld',
    '不写：时段没有这个字段',
  ],
];

/** What is made of other words: lists, and one or several. */
const PARTS: readonly (readonly [asked: RegExp, de: string, zh: string])[] = [
  [/^a list, each (?:element|of them) (.+)$/, 'eine Liste, jedes davon: $1', '列表，每一项为：$1'],
  [/^(.+), or a list of such$/, '$1, oder eine Liste davon', '$1，或其列表'],
  [/^(.+), or null$/, '$1, oder null', '$1，或 null'],
];

/** What is asked for; what has no usual words stays as the library says it. */
export function sayExpected(expected: string, language: Language): string {
  if (language === 'en') return expected;
  for (const [asked, de, zh] of PARTS) {
    const [, part] = asked.exec(expected) ?? [];
    if (part !== undefined)
      return (language === 'de' ? de : zh).replace('$1', () => sayExpected(part, language));
  }
  const kind = KINDS.find(([asked]) => asked.test(expected));
  if (kind === undefined) return expected;
  const [asked, de, zh] = kind;
  return expected.replace(asked, language === 'de' ? de : zh);
}
