import { WEEKDAY_SHORT } from '../../core/words.ts';
import { checkRotaOfShifts, type Rota } from '../rota.ts';
import { isNightShift, type RotationShift } from '../rotation-shift.ts';
import { shiftColours } from './rota-chart.ts';

/**
 * How do I print the rota, or put it into a page? One row a week, one column a day.
 *
 * @param rota - Weeks of the cycle, each of 7 shift ids or `null`, Monday first.
 * @param shifts - The shifts of the rota.
 * @returns An HTML table with its colours inline, safe whatever the shifts are called.
 * @throws InvalidInputError where `rota` holds an id that none of the `shifts` has.
 * @example
 * ```ts
 * import { rotaToHtml } from 'halfhour/rotation';
 *
 * const shifts = [
 *   { id: 'D', startMinutes: 420, lengthMinutes: 720 },
 *   { id: 'N', startMinutes: 1140, lengthMinutes: 720 },
 * ];
 * const rota = [
 *   ['D', 'D', 'N', 'N', null, null, null],
 *   [null, null, 'D', 'D', 'N', 'N', null],
 * ];
 * rotaToHtml(rota, shifts).startsWith('<'); // => true
 * ```
 */
export function rotaToHtml(rota: Rota, shifts: readonly RotationShift[]): string {
  checkRotaOfShifts('rotaToHtml', rota, shifts);
  const colours = shiftColours(shifts);
  const styleOf = new Map(
    shifts.map((shift, s) => [
      shift.id,
      `background:${colours[s]};color:${isNightShift(shift) ? 'white' : 'black'}`,
    ]),
  );
  const cell = (id: string | null) =>
    id === null ? '<td></td>' : `<td style="${styleOf.get(id) ?? ''}">${escaped(id)}</td>`;
  const head = ['week', ...WEEKDAY_SHORT].map((text) => `<th scope="col">${text}</th>`).join('');
  const rows = rota.map(
    (week, i) => `<tr><th scope="row">${i + 1}</th>${week.map(cell).join('')}</tr>`,
  );
  return `<table class="rota" style="text-align:center">\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
