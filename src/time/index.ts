// calendar
export type { Holiday } from './holiday.ts';
// clocks
export {
  elapsedMinutes,
  formatInstant,
  instantToLocalDateTime,
  type LocalDateTime,
  localDateTimeToInstant,
} from './instants.ts';
// grids
export {
  type GridDay,
  type IntervalGrid,
  type IntervalGridInput,
  intervalGrid,
} from './interval-grid.ts';
export {
  addDays,
  addMonths,
  datesBetween,
  daysBetween,
  type IsoWeek,
  isoWeekOf,
  weekdayOf,
} from './local-date.ts';
export { type OpenIntervalsInput, openIntervals } from './open-intervals.ts';
export type { OpeningHours } from './opening-hours.ts';
