import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/core/text.ts';

const GERMAN = {
  group: '.',
  decimal: ',',
  percent: ' %',
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  shortWeekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  comma: ', ',
  or: ' oder ',
  and: ' und ',
  semicolon: '; ',
};

describe('a text with its values', () => {
  it.each([
    ['{days|day|days} of history', { days: 1 }, '1 day of history'],
    ['{days|day|days} of history', { days: 3 }, '3 days of history'],
    ['{days|day|days} of history', { days: 0 }, '0 days of history'],
    ['moved by {hours|hour|hours}', { hours: -1 }, 'moved by -1 hour'],
    ['up to {share:percent}', { share: 0.07 }, 'up to 7 %'],
    ['up to {share:percent}', { share: 0.123 }, 'up to 12.3 %'],
    ['{day:weekday} at {clock}', { day: 6, clock: '08:30' }, 'Sunday at 08:30'],
    ['on {days:weekday}', { days: [0, 2] }, 'on Monday, Wednesday'],
    ['{ids:or}', { ids: ['E', 'L', 'N'] }, 'E or L or N'],
    ['{shares:orPercent}', { shares: [0.5, 0.725] }, '50 % or 72.5 %'],
    ['closed[ on {dates}]', {}, 'closed'],
    [
      'closed[ on {dates}]',
      { dates: ['2026-01-01', '2026-05-01'] },
      'closed on 2026-01-01, 2026-05-01',
    ],
    ['[unit=h|min?timed][unit!h?, not by hours]', { unit: 'min' }, 'timed, not by hours'],
    ['[unit=h|min?timed][unit!h?, not by hours]', { unit: 'h' }, 'timed'],
    ['in [weeks=|1?the week][weeks!|1?{weeks} weeks]', {}, 'in the week'],
    ['in [weeks=|1?the week][weeks!|1?{weeks} weeks]', { weeks: 2 }, 'in 2 weeks'],
    ['{path} is {value}', { path: 'channels[0].x', value: 0.1 + 0.2 }, 'channels[0].x is 0.3'],
  ])('%s', (template, values, text) => {
    expect(textOf(template, values)).toBe(text);
  });

  it('is said in the way of another language', () => {
    const values = { share: 0.125, factor: 1.25, day: 0, ids: ['E', 'L'] };
    const template = '{share:percent} mal {factor} am {day:weekday} in {ids:or}';
    expect(textOf(template, values, GERMAN)).toBe('12,5 % mal 1,25 am Montag in E oder L');
    const three = { ids: ['E', 'L', 'N'] };
    expect(textOf('{ids:and}', three, GERMAN)).toBe('E, L und N');
    expect(textOf('{ids:and}', three)).toBe('E, L and N');
    expect(textOf('{ids:and}', { ids: ['E'] })).toBe('E');
  });

  it('may have texts within it, which another language says in its own way', () => {
    const part = (code: string) => ({ subject: 'a', code, message: `the ${code}`, values: {} });
    const values = { rule: part('first'), others: [part('second'), part('third')] };
    const template = '{rule}: {others}';
    expect(textOf(template, values)).toBe('the first: the second; the third');
    expect(textOf(template, values, GERMAN, ({ code }) => code)).toBe('first: second; third');
  });

  it('says which value is missing, and takes none of a name that it does not know', () => {
    expect(() => textOf('{days}', {})).toThrow('a text has no value for days');
    expect(textOf('{a}', { a: '{b}' })).toBe('{b}');
  });
});
