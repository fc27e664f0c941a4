import type { Holiday } from 'halfhour/time';

/** Dates of one name. */
const named = (name: string, ...dates: string[]): Holiday[] =>
  dates.map((date) => ({ date, name }));

/** Federal holidays of the United States on the days on which they fall (5 U.S.C. 6103), 2017 to 2019. */
export const NEW_YORK_HOLIDAYS: readonly Holiday[] = [
  ...named("New Year's Day", '2017-01-01', '2018-01-01', '2019-01-01'),
  ...named('Martin Luther King Day', '2017-01-16', '2018-01-15', '2019-01-21'),
  ...named("Presidents' Day", '2017-02-20', '2018-02-19', '2019-02-18'),
  ...named('Memorial Day', '2017-05-29', '2018-05-28', '2019-05-27'),
  ...named('Independence Day', '2017-07-04', '2018-07-04', '2019-07-04'),
  ...named('Labor Day', '2017-09-04', '2018-09-03', '2019-09-02'),
  ...named('Columbus Day', '2017-10-09', '2018-10-08', '2019-10-14'),
  ...named('Veterans Day', '2017-11-11', '2018-11-11', '2019-11-11'),
  ...named('Thanksgiving', '2017-11-23', '2018-11-22', '2019-11-28'),
  ...named('Christmas Day', '2017-12-25', '2018-12-25', '2019-12-25'),
];

/** Public holidays of Victoria (Public Holidays Act 1993 and its notices), 2015 and 2016. */
export const VICTORIAN_HOLIDAYS: readonly Holiday[] = [
  ...named("New Year's Day", '2015-01-01', '2016-01-01'),
  ...named('Australia Day', '2015-01-26', '2016-01-26'),
  ...named('Labour Day', '2015-03-09', '2016-03-14'),
  ...named('Good Friday', '2015-04-03', '2016-03-25'),
  ...named('Saturday before Easter Sunday', '2015-04-04', '2016-03-26'),
  ...named('Easter Sunday', '2015-04-05', '2016-03-27'),
  ...named('Easter Monday', '2015-04-06', '2016-03-28'),
  ...named('Anzac Day', '2015-04-25', '2016-04-25'),
  ...named("Queen's Birthday", '2015-06-08', '2016-06-13'),
  ...named('Friday before the Grand Final', '2015-10-02', '2016-09-30'),
  ...named('Melbourne Cup Day', '2015-11-03', '2016-11-01'),
  ...named('Christmas Day', '2015-12-25', '2016-12-25'),
  ...named('Boxing Day', '2015-12-26', '2016-12-26'),
  ...named('Christmas Day, day in lieu', '2016-12-27'),
  ...named('Boxing Day, day in lieu', '2015-12-28'),
];
