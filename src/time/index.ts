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
  type IntervalGridOptions,
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
export { type OpenIntervalsOptions, type OpeningHours, openIntervals } from './opening-hours.ts';
