import { hasSharedData, readSharedTable } from '../../test/support/shared-data.ts';
import { forecastTrials, type LossTrial } from './trials.ts';

/** Shares lost by period, oldest first. */
interface Series {
  readonly name: string;
  readonly period: 'day' | 'week' | 'month';
  readonly rows: readonly {
    readonly date: string;
    readonly lost: number;
    readonly available: number;
  }[];
  /** Dates ahead that are forecast from each origin, periods of history before the first, and between two origins. */
  readonly horizonDays: number;
  readonly first: number;
  readonly every: number;
}

function series(): Series[] {
  const nhs = readSharedTable('absence/nhs_england_sickness_monthly.csv');
  const berlin = readSharedTable('absence/berlin_rescue_sickness_daily.csv');
  const scotland = readSharedTable('absence/scotland_care_home_staff_absence_weekly.csv');
  const spells = readSharedTable('absence/german_company_sick_spells_started_daily.csv');
  const uci = readSharedTable('absence/uci_absenteeism_records.csv');
  const byMonth = new Map<string, number>();
  for (const row of uci) byMonth.set(row[2]!, (byMonth.get(row[2]!) ?? 0) + Number(row[6]));
  return [
    {
      name: 'NHS England, months',
      period: 'month',
      rows: nhs.map(([month, rate]) => ({
        date: `${month}-01`,
        lost: Number(rate) / 100,
        available: 1,
      })),
      horizonDays: 365,
      first: 36,
      every: 1,
    },
    {
      name: 'rescue service, days',
      period: 'day',
      rows: berlin.map(([date, sick, duty]) => ({
        date: date!,
        lost: Number(sick),
        available: Number(duty),
      })),
      horizonDays: 91,
      first: 400,
      every: 7,
    },
    {
      name: 'Scottish care homes, weeks',
      period: 'week',
      rows: scotland.map(([date, absent, staff]) => ({
        date: date!,
        lost: Number(absent),
        available: Number(staff),
      })),
      horizonDays: 91,
      first: 53,
      every: 1,
    },
    {
      // Spells begun a day, of a number of heads that nobody says: a thousand stands for it.
      name: 'German company, days',
      period: 'day',
      rows: spells.map(([date, begun]) => ({
        date: date!,
        lost: Number(begun),
        available: 1000,
      })),
      horizonDays: 91,
      first: 800,
      every: 28,
    },
    {
      name: 'courier company, months',
      period: 'month',
      rows: [...byMonth]
        .sort()
        .filter(([month]) => /^\d{4}-\d\d$/.test(month))
        .map(([month, hours]) => ({ date: `${month}-01`, lost: hours, available: 36 * 160 })),
      horizonDays: 183,
      first: 13,
      every: 1,
    },
  ];
}

/** Rolling origins on real series of absence: errors against the flat yearly mean and last year's same period. */
export function run(): void {
  if (!hasSharedData) {
    console.log('  the real series are absent: see HALFHOUR_DATA in CONTRIBUTING.md');
    return;
  }
  console.log('  series                        trials  of flat  of last year  in 80 % band');
  const pooled: LossTrial[] = [];
  for (const one of series()) {
    const trials = forecastTrials(one);
    // In units of the series' mean, so that each counts alike.
    pooled.push(...trials);
    line(one.name, trials);
  }
  line('pooled', pooled);
}

function line(name: string, trials: readonly LossTrial[]): void {
  const total = (of: (trial: LossTrial) => number) =>
    trials.reduce((sum, trial) => sum + trial.weight * of(trial), 0);
  const flat = total(({ error }) => error) / total((trial) => trial.flat);
  const lastYear = total(({ error }) => error) / total((trial) => trial.lastYear);
  const held = total(({ isHeld }) => Number(isHeld)) / total(() => 1);
  console.log(
    `  ${name.padEnd(28)}${String(trials.length).padStart(8)}${flat.toFixed(3).padStart(9)}` +
      `${lastYear.toFixed(3).padStart(14)}${(100 * held).toFixed(1).padStart(13)}`,
  );
}
