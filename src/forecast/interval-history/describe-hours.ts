import { finding, partOf } from '../../core/finding.ts';
import type { TextPart } from '../../core/text.ts';
import { clockText } from '../../core/words.ts';
import { DAY_MINUTES, WEEK_DAYS } from '../../time/durations.ts';
import type { OpeningHours } from '../../time/opening-hours.ts';
import { OPENING_HOURS_TEXTS } from '../texts.ts';

/** Opening hours as a part of a sentence: `Mon Tue Wed 08:00-18:00`. */
export function hoursText({ weekdays = [], startMinutes, endMinutes }: OpeningHours): TextPart {
  const values = { weekdays, from: clockText(startMinutes), to: clockText(endMinutes) };
  return partOf('openingHours', finding(OPENING_HOURS_TEXTS, 'open', values));
}

/** Whether periods that do not overlap leave no minute of the week out. */
export function isRoundTheClock(openingHours: readonly OpeningHours[]): boolean {
  const minutes = openingHours.reduce(
    (total, { weekdays = [], startMinutes, endMinutes }) =>
      total + weekdays.length * (endMinutes - startMinutes),
    0,
  );
  return minutes >= WEEK_DAYS * DAY_MINUTES;
}
