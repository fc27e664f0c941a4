/** What an export leaves open, in English; `the option …` names what answers it. */
export const EXPORT_QUESTION_TEXTS = {
  'answered-only':
    '"{column}" counts who was answered, not who called: the option columns tells if it is the demand ({ "{column}": \'contacts\' }), or where that is',
  'columns-swapped':
    '"{contacts}" looks like handle times and "{handle}" like contacts: the option columns tells which is which ({ "{contacts}": \'contacts\', "{handle}": \'ahtSeconds\' } if it is as the headers say)',
  duplicates:
    '{intervals} intervals have several rows with different numbers[ (the first on line {line})][added=yes? and are added up]: ' +
    "the option duplicates tells [added=yes?if they are to be ('add')][added!yes?if they add up ('add') or the last one counts ('last')]",
  'handle-time':
    "[case=units?\"{column}\" may be {readings:or}: the option units tells which ({ unit: 'seconds', statistic: 'mean' } and such: milliseconds, minutes, minutes-seconds, hours, days; total)]" +
    "[case=long?handle times have a mean of {meanSeconds} seconds, which is longer than an interval: the option units tells how they are counted ({ unit: 'milliseconds' }, { statistic: 'total' }, or { unit: 'seconds', statistic: 'mean' } if it is so)]" +
    "[case=short?handle times have a mean of {meanSeconds} seconds, which is shorter than any contact: the option units tells how they are counted ({ unit: 'minutes' }, or { unit: 'seconds', statistic: 'mean' } if it is so)]" +
    '[case=part?"{column}" may not be all of the handling][, and "{other}" may belong to it or not]' +
    '[case=part?: the option columns tells ({ "{column}": \'ahtSeconds\' } if it is the whole; else talkSeconds, holdSeconds, afterContactSeconds for its parts, none for what is no part)]' +
    '[case=wait?a duration beside a wait may be the handling or both together: the option columns tells which column is ahtSeconds (or talkSeconds)]',
  'interval-label':
    '"{column}" numbers the intervals of a day, from 0 or from 1: the option intervalLabel tells whether the first of the file begins at {clock} (start) or ends there (end)',
  'interval-length': 'times do not show how long an interval is: the option intervalSeconds tells',
  load: 'one row would keep {agents} agents busy: the option units tells how handle times are counted, the option columns which column counts contacts',
  'plan-only':
    '"{column}" is what was planned or expected, not what came in: the option columns tells if it is to be read as [case=handling?the handle time ({ "{column}": \'ahtSeconds\' }; else none)][case!handling?the demand ({ "{column}": \'contacts\' }), or where that is]',
  'running-totals':
    '"{column}" only rises until it begins again, as totals since the morning do: export the contacts of each interval, or tell by the option columns that these are ({ "{column}": \'contacts\' })',
  'some-contacts':
    '"{column}" may count some of the contacts only: the option columns tells if it is the demand ({ "{column}": \'contacts\' }), or where that is',
} as const;

/** How a column of handle times may be read. */
export const HANDLE_READING_TEXTS = {
  reading:
    '[statistic=mean?means][statistic=total?totals] in [unit=milliseconds?milliseconds][unit=seconds?seconds][unit=minutes?minutes][unit=hours?hours]' +
    '[unit=days?days][unit=minutes-seconds?minutes and seconds][unit=hours-minutes?hours and minutes] ({seconds} s a contact)',
  mean: 'a mean of {seconds} s',
} as const;

/** What was told from an export. */
export const EXPORT_REMARK_TEXTS = {
  'contacts-added': 'contacts are "{answered}"[, "{missed}"] and "{abandoned}" together',
  'handle-time-units':
    'handle times are [statistic=mean?means][statistic=total?totals] in [unit=milliseconds?milliseconds][unit=seconds?seconds][unit=minutes?minutes]' +
    '[unit=minutes-seconds?minutes and seconds][unit=hours?hours][unit=days?days][unit=clock?the form of clocks (1:02:03 or 4:12)]',
  'inbound-only': 'only contacts that came in are counted',
  'interval-ends': 'times are those at which intervals end',
  'queues-added':
    'rows are of {queues} queues: the option queue reads one of them, else they add up',
  'row-per-contact': 'every row is one contact',
  'spread-by-profile': 'days are spread by the profile',
  'measures-in-rows': 'each row has one number: those of one interval are read together',
  'wide-table': 'half-hours stand side by side: each cell is read as one row',
} as const;

/** Why rows were left out, in words that follow "rows". */
export const LEFT_OUT_TEXTS = {
  copies: 'that stand twice, cell by cell',
  filtered: 'that the filter does not take',
  'no-contacts': 'without a number of contacts',
  'other-directions': 'of contacts that the centre made itself, or that stayed inside',
  'repeated-header': 'that repeat the headers',
  'same-contact': 'that tell more of a contact that has a row already',
  'text-lines': 'of titles, notes and footers',
  totals: 'that add up others',
} as const;

/** What is wrong with a file. */
export const UNREADABLE_TEXTS = {
  closed: 'closed is neither yes nor no',
  'date-alone':
    'a date alone may be its midnight or the total of its date: other rows like it are totals',
  'date-order':
    '[at=above?the date above the rows may be day/month or month/day][at=cell?a date may be day/month or month/day, and no other date tells][dates such as those of "{column}" may be day/month or month/day, and no other date tells]',
  'date-orders':
    'the dates of "{column}" have the day first in some rows and the month first in others',
  'decimal-marks': 'numbers have both a comma and a point as their decimal mark',
  empty: 'the file is empty',
  'empty-time': 'a row with numbers has no time, and they are not the sum of other rows',
  'extra-cells': 'more cells than the {headers} headers, so those behind have moved',
  'half-days':
    'the clocks of "{column}" go on at 1:00 after 12:30 and do not say which half of the day they are of',
  'handle-time-changes':
    'handle times have a mean of {least} s in some rows and of {most} s in others of one queue, as if their unit changed',
  negative: '"{column}" is negative',
  'no-clock': 'a date without a time of day, and no total of its date',
  'no-contacts':
    '[no column counts contacts; the columns are {columns}][case=direction?no row is a contact that came in]',
  'no-date':
    '[case=wide?a column for each half-hour, and no date for its rows][case=cell?no date of the calendar]',
  'no-duration': '"{column}" is no length of time',
  'no-header':
    '[no line names columns that are known among the first {lines}][case=holidays?its columns are not date and name]',
  'no-name': 'no name',
  'no-number': '"{column}" is no number',
  'no-numbers': 'no row has a number of contacts',
  'no-rows': 'the file has headers but no rows',
  'no-such-column': 'no column {absent}; the columns are {columns}',
  'no-year': '[case=all?dates have no year][the dates of "{column}" have no year]',
  'no-time':
    '[no column holds dates or times; the columns are {columns}][no time can be read from {column}][ and {clock}]',
  'other-format':
    'the file is [format=workbook?a workbook of a spreadsheet][format=pdf?a PDF][format=page?a web page][format=json?JSON], not lines of cells',
  'other-header': 'a line of headers names other columns than the first, or in another order',
  'other-length': 'a row is for {minutes} minutes, most are for {usual}',
  profile: 'the profile has no ascending minutes of equal steps with a share for each',
  quotes:
    '[case=open?a quotation mark is opened and not closed][case=pairs?quotation marks do not pair]',
  thousands: '"{column}" may be thousands or have decimals, and no other number tells',
  'two-columns':
    '[of=contacts?contacts][of=arrivals?arrivals][of=answered?answered][of=abandoned?abandoned][of=outbound?outbound][of=handling?handle times] may be {columns:or}',
  'whole-days': 'every row is a whole day, which says nothing of its half-hours',
  'whole-months': 'every row is a whole month, which says nothing of its half-hours',
} as const;

/** What to do about it. */
export const UNREADABLE_ADVICE_TEXTS = {
  closed: 'write yes, no or nothing',
  'date-alone': 'leave the totals out of the file',
  'date-order': 'the option dateOrder (dmy or mdy) tells',
  'date-orders': 'write all of them in one way, best as 2025-02-03',
  'decimal-marks':
    'the option decimalMark tells which it is, if the other groups thousands; else write all in one way',
  empty: 'export it with its data',
  'empty-time': 'write its time, or leave it out of the file',
  'extra-cells': 'put numbers with a comma in quotes, or export with another delimiter',
  'half-days': 'export them with 24 hours, or with AM and PM',
  'handle-time-changes':
    "export all rows with one unit; or leave handle times out by the option columns ({ AHT: 'none' })",
  negative: 'mend these cells, or leave them empty',
  'no-clock': 'write the time of day, or leave the row out of the file',
  'no-contacts':
    "[case=columns?the option columns tells which does ({ Anrufe: 'contacts' }); if every row is one contact, the option rowsAre: 'contacts' tells]" +
    '[case=direction?the options where and columns tell which rows count]',
  'no-date':
    '[case=wide?add a column of dates, or a line "Date: 2025-02-03" above the table][case=cell?write it as 2025-12-31]',
  'no-duration': 'mend these cells, or leave them empty',
  'no-header':
    '[case=table?put a line of headers above the rows (date, time, calls, aht), or name its columns by the option columns]' +
    '[case=holidays?name them date and name, and closed if the centre may be shut]',
  'no-name': 'every day needs one',
  'no-number':
    'mend these cells, or leave them empty; the option columns tells if another column has the number',
  'no-numbers': 'the option columns tells which column counts contacts',
  'no-rows': 'export it with its data',
  'no-such-column': 'write the headers as they are in the file',
  'no-year': 'the option year tells that of the first date',
  'no-time':
    '[case=columns?the option columns tells which is the time (or date and clock)]' +
    '[case=cells?mend these cells, or leave the rows out of the file; the option columns tells if another column has the time]',
  'other-format':
    '[format=workbook?save its sheet as CSV (UTF-8)][format=page?open it in a spreadsheet and save it as CSV (UTF-8)][format=pdf?export it as CSV][format=json?export it as CSV, or as one list of records whose values are no lists]',
  'other-header': 'split the file where its columns change, and read each part',
  'other-length': 'export all rows with one length of intervals',
  profile: 'give as many shares as minutes, the shares with a sum above 0',
  quotes: '[case=open?mend it][case=pairs?mend them], or export without quotation marks',
  thousands: 'the option decimalMark (. or ,) tells',
  'two-columns':
    'the option columns tells which[of=handling? (ahtSeconds, talkSeconds, holdSeconds, afterContactSeconds; none for the others)]',
  'whole-days':
    'export by interval, or give the option profile ({ minutes, shares }) that spreads a day',
  'whole-months': 'export by interval, of the last year or two',
} as const satisfies Readonly<Record<keyof typeof UNREADABLE_TEXTS, string>>;
