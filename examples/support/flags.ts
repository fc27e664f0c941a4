import { CATALOGUES, type Language, sayIn } from './texts/texts.ts';

const FLAGS: Readonly<Record<string, string>> = {
  columns: '--columns',
  dateOrder: '--date-order',
  intervalSeconds: '--interval',
  timeZone: '--zone',
  queue: '--queue',
  where: '--where',
  intervalLabel: '--interval-start | --interval-end',
  units: '--units',
  duplicates: '--duplicates',
};

/** How the catalogue of the library names an option. */
const OPTION: Readonly<Record<Language, RegExp>> = {
  en: /the option (\w+)/g,
  de: /die Option (\w+)/g,
  zh: /选项 (\w+)/g,
};

/** What the library calls an option is a flag on the command line, or stands in the file of options. */
export function inFlags(message: string, language: Language): string {
  const say = sayIn(CATALOGUES[language]);
  return message
    .replaceAll(
      OPTION[language],
      (_, name: string) => FLAGS[name] ?? say('account.optionsFile', { name }),
    )
    .replaceAll(PAIRS, (written) => pairsIn(written) ?? written);
}

/** Options that errors name at the beginning of a line, as flags. */
export function namedAsFlags(faults: string): string {
  return faults
    .split('\n')
    .map((line) => line.replace(/^\w+/, (name) => FLAGS[name] ?? name))
    .join('\n');
}

/** `{ "Anrufe": 'contacts' }`, `{ unit: 'seconds', statistic: 'mean' }`. */
const PAIRS = /\{ (?:(?:"[^"]+"|\w+): '[^']+'(?:, )?)+ \}/g;

/** The same behind a flag: `"Anrufe=contacts"`, `seconds,mean`. A name with a mark of its own stays as it is. */
function pairsIn(written: string): string | undefined {
  const pairs = [...written.matchAll(/(?:"([^"]+)"|(\w+)): '([^']+)'/g)];
  if (pairs.some(([, header]) => header !== undefined && /[=,]/.test(header))) return undefined;
  const isUnits = pairs.every(([, , name]) => name === 'unit' || name === 'statistic');
  if (isUnits) return pairs.map(([, , , value]) => value).join(',');
  return `"${pairs.map(([, header, name, value]) => `${header ?? name}=${value}`).join(',')}"`;
}
