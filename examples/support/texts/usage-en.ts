/** What `--help` says in English: what most need, on a screen, and the names of the rest. */
export const SHORT_USAGE_EN = `npm start -- [options]             without any: a sample that comes along

  --history FILE.csv        what the phone system exports
  --check                   only read it and say what became of every row
  --service-level 80/20     80 % answered within 20 seconds
  --shrinkage 0.25          share of scheduled time lost
  --open 'Mon-Fri 08:00-20:00'                 opening hours
  --shifts mixed|flexible|classic              kinds of shifts
  --days 28                 dates to plan
  --out DIR                 tables, calendar, plan and report as files
  --language en|de|zh       of report, tables, terminal
  --options FILE.json       all that has no flag: pay, rules, events, meals

What the file leaves open is asked, with the flag that answers it. The rest:
  --columns --queue --where --zone --date-order --interval --interval-start
  --interval-end --units --duplicates --holidays --aht --patience --min-agents
  --max-occupancy --shift-hours --part-time --locale --report --json
Each with its meaning: npm start -- --help-all

Ends with 0: a plan; 1: a fault; 2: a question; 3: infeasible.`;

/** What `--help-all` says: no more than a screen. */
export const USAGE_EN = `npm start -- [options]           without any: a sample that comes along

The file
  --history FILE.csv        what the phone system exports: a row an interval, or a row a contact
  --check                   only read it and say what became of every row (--json: as JSON)
  --columns Anrufe=calls    what columns are: Datum=date,Uhrzeit=time,Anrufe=calls
  --queue NAME              plan this queue alone        --where direction=inbound   these rows alone
  --zone Europe/Berlin      zone of its times            --date-order dmy|mdy        03/04 is in April | March
  --interval MINUTES        length of an interval        --interval-start|-end       times are its starts | ends
  --units seconds,mean      handle times: seconds|milliseconds|minutes|minutes-seconds|hours|days, mean|total
  --duplicates add|last     rows of one interval add up | the last one counts
  --holidays FILE.csv       columns date,name,closed: holidays past and to come

The service
  --service-level 80/20     80 % answered within 20 seconds
  --min-agents 2            fewest on position           --max-occupancy 0.85        busy share at most
  --shrinkage 0.25          share of scheduled time lost, breaks in the schedule not counted
  --aht SECONDS             handle time                  --patience SECONDS          mean wait before leaving
  --open 'Mon-Fri 08:00-20:00, Sat 09:00-14:00'          opening hours of the dates to plan

The people
  --shifts mixed            full and half days at fixed half-hours, 12 kinds, full-time and part-time crews
           flexible         the same, 12 kinds chosen from wide windows: slower
           classic          full days of one length in four windows, 8 kinds, one contract
  --shift-hours 8,6         hours of work of a shift     --part-time 0.2             most share of half shifts
  --days 28                 dates to plan

What comes out
  --out DIR                 requirement.csv forecast.csv shifts.csv rota.csv roster.csv roster.ics plan.json report.html
  --report FILE.html        the report alone (reports/plan.html)
  --locale de-DE            separators and decimals of the CSV files and numbers of the report
  --language en|de|zh       of report, tables, terminal  --json                      the plan as JSON, nothing else

  --options FILE.json       all the rest, in the words of planWorkforce (docs/guides/plan.md): shift types, meals,
                            rota rules, pay, attrition, events, opening hours by date; what it says comes first

It ends with 0: a plan; 2: a question that a flag answers; 3: infeasible, with what was found; 1: a fault.`;
