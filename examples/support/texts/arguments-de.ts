import type { ARGUMENTS_EN } from './arguments-en.ts';

/** What is wrong on the command line, in German. */
export const ARGUMENTS_DE: Readonly<Record<keyof typeof ARGUMENTS_EN, string>> = {
  'argument.file': '{file}: {what}',
  'argument.unreadable': '{file}: lässt sich nicht lesen ({code})',
  'argument.noFile': '{file}: diese Datei gibt es nicht',
  'argument.noObject': '{file}: ein Objekt mit Optionen wird erwartet',
  'argument.noJson': '{file} ist kein JSON: {what}',
  'argument.share': '--{flag} muss ein Anteil über 0 und bis 1 sein (angegeben: {text})',
  'argument.part': '--{flag} muss ein Anteil von 0 bis unter 1 sein (angegeben: {text})',
  'argument.count': '--{flag} muss eine ganze Zahl ab 0 sein (angegeben: {text})',
  'argument.days': '--{flag} muss eine ganze Zahl von Tagen bis 366 sein (angegeben: {text})',
  'argument.minutes': '--{flag} müssen ganze Minuten bis 240 sein (angegeben: {text})',
  'argument.seconds': '--{flag} müssen Sekunden über 0 sein (angegeben: {text})',
  'argument.serviceLevel':
    '--service-level muss aussehen wie 80/20: Prozent, dann Sekunden (angegeben: {text})',
  'argument.shiftHours':
    '--shift-hours müssen Arbeitsstunden von 2 bis 12 sein, in Vierteln, wie 8,6 (angegeben: {text})',
  'argument.shifts': '--shifts muss eines von {presets} sein (war {text})',
  'argument.lengths': '--shift-hours und --part-time sind Längen von --shifts classic',
  'argument.edges': '--interval-start und --interval-end schließen sich aus',
  'argument.units':
    '--units muss eine Einheit, mean oder total sein, oder beides wie seconds,mean; Einheiten sind seconds, milliseconds, minutes, minutes-seconds, hours, days (angegeben: {text})',
  'argument.duplicates': '--duplicates muss add oder last sein (angegeben: {text})',
  'argument.dateOrder': '--date-order muss dmy oder mdy sein (angegeben: {text})',
  'argument.language': '--language muss eines von {languages} sein (angegeben: {text})',
  'argument.locale': '--locale muss aussehen wie de-DE oder en-GB (angegeben: {text})',
  'argument.pairs':
    '--{flag} muss aussehen wie {example}: was in der Datei steht, dann was es ist (angegeben: {text})',
  'argument.open':
    "--open muss aussehen wie 'Mon-Fri 08:00-20:00, Sat 09:00-14:00' (angegeben: {text})",
  'argument.unknown': '{text} gibt es nicht; --help zeigt, was es gibt',
  'argument.needsValue':
    '{text} braucht einen Wert dahinter; einer, der mit - beginnt, wird {text}=WERT geschrieben',
  'argument.takesNone': '{text} hat keinen Wert',
  'argument.alone': '{text} gehört zu keiner Option; --help zeigt, was es gibt',
};
