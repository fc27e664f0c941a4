import { common } from '#texts';

/** A number as the language writes it. */
export function decimal(value: number, digits = 0): string {
  return new Intl.NumberFormat(common.locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

export const percent = (share: number, digits = 1): string =>
  new Intl.NumberFormat(common.locale, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(share);

/** Seconds, or that a queue grows without end. */
export const seconds = (value: number | undefined): string =>
  value === undefined || value === Infinity ? common.noEnd : `${decimal(value, 1)} s`;

/** `{name}` of a text replaced by values. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
}

/** Minutes after midnight as a clock shows them. */
export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
