import { instantToLocalDateTime } from 'halfhour/time';

const WEEK = 7 * 24 * 3_600_000;

/** The clock of every zone that an engine knows, once a week for six years, as a text each. */
export function zoneRules(): Record<string, string> {
  const rules: Record<string, string> = {};
  for (const timeZone of Intl.supportedValuesOf('timeZone')) {
    let text = '';
    for (let at = Date.UTC(2022, 0, 2); at < Date.UTC(2028, 0, 1); at += WEEK) {
      const { minutes } = instantToLocalDateTime(at, timeZone);
      text += `${minutes} `;
    }
    rules[timeZone] = text;
  }
  return rules;
}
