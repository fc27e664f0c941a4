import { intervalHistory, type PlanWorkforceInput, planWorkforce } from 'halfhour';
import { translateFinding } from 'halfhour/texts';
import { heldBackWeek } from '../../examples/support/held-back-week.ts';
import type { HistoryFile } from '../../examples/support/history-file.ts';
import { rosterOf } from '../../examples/support/plan-roster.ts';
import type { ReportContext } from '../../examples/support/report/context.ts';
import { formatsOf } from '../../examples/support/report/formats.ts';
import { CATALOGUES, type Language, type Say, sayIn } from '../../examples/support/texts/texts.ts';

/** A name that would be HTML, a formula and a script, wherever a file's own text ends up. */
export const HOSTILE = '=<script>alert("x")</script>';

/** A small centre around the clock, whose dates hold the autumn change of the clocks, as its file and its plan. */
export function planOfTwoWeeks(
  say = sayIn(CATALOGUES.en),
): Pick<ReportContext, 'file' | 'check' | 'plan' | 'options' | 'roster'> {
  const rows = Array.from({ length: 35 * 48 }, (_, i) => {
    const minutes = (i % 48) * 30;
    const date = new Date(Date.UTC(2025, 8, 15 + Math.floor(i / 48))).toISOString().slice(0, 10);
    const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const load = 3 + 6 * Math.max(0, Math.sin((Math.PI * (minutes - 360)) / 960));
    return { time: `${date}T${clock}`, contacts: Math.round(load + (i % 3)), ahtSeconds: 240 };
  });
  const history = intervalHistory(rows, {
    timeZone: 'Europe/Berlin',
    intervalSeconds: 1800,
    holidays: [{ date: '2025-10-03', name: HOSTILE }],
  });
  const file: HistoryFile = {
    name: HOSTILE,
    history,
    closedDates: [],
    rows: rows.length,
    remarks: [],
    account: {
      contactsInFile: 1,
      contactsUsed: 1,
      leftOut: [],
      ahtSeconds: 240,
      from: '2025-09-15',
      to: '2025-10-19',
      columns: [{ header: HOSTILE, field: 'time' }],
      queues: [],
      remarks: [],
      questions: [],
    },
  };
  const options: PlanWorkforceInput = {
    forecast: { days: 14 },
    targets: {
      targetServiceLevel: 0.8,
      answerTimeSeconds: 20,
      shrinkage: [{ name: HOSTILE, share: 0.1, base: 'paid' }],
    },
    shifts: {
      shiftTypes: [
        {
          id: `${HOSTILE} a`,
          lengthMinutes: 480,
          earliestStartMinutes: 360,
          latestStartMinutes: 840,
          startGridMinutes: 480,
        },
        { id: 'night', lengthMinutes: 480, earliestStartMinutes: 1320, latestStartMinutes: 1320 },
      ],
      maxSteps: 20,
    },
    rotation: {
      daysOff: { min: 2, max: 4 },
      workStretch: { min: 2, max: 6 },
      minRestHours: 11,
      maxSteps: 200,
      priceRules: true,
    },
    cost: { hoursPerFte: 173.33, pay: { baseMonthly: 2600 } },
    verification: { replications: 5 },
  };
  const plan = planWorkforce(history, options);
  return { file, check: heldBackWeek(history), plan, options, roster: rosterOf(plan, say) };
}

/** What the report of this plan is made from. */
export function contextIn(
  language: Language,
  say: Say = sayIn(CATALOGUES[language]),
): ReportContext {
  return {
    ...planOfTwoWeeks(say),
    isPayInvented: true,
    version: '0.0.0',
    language,
    say,
    translate: (finding, subject) => translateFinding(finding, subject, language),
    formats: formatsOf(language, language),
  };
}
