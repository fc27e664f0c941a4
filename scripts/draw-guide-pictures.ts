import { mkdirSync, writeFileSync } from 'node:fs';
import type { VegaLiteSpec } from 'halfhour';
import { agentsForServiceLevel, erlangA, serviceLevel } from 'halfhour/erlang';
import {
  type SimulateQueueInput,
  serviceByIntervalChart,
  serviceDistributionChart,
  simulateQueue,
} from 'halfhour/simulate';
import { CHART_COLOURS, vegaLiteSpec } from '../src/core/vega-lite.ts';
import { renderChart } from '../test/support/render-chart.ts';

// npx tsx scripts/draw-guide-pictures.ts: the pictures of docs/guides/simulation.md, from its own cases.

const FOLDER = new URL('../docs/guides/pictures/', import.meta.url);
const HALF_HOUR = 1800;
const ANSWER_TIME = 20;

/** A day of half-hours beside what Erlang C expects of each by itself. */
function againstErlangC(
  contacts: readonly number[],
  ahtSeconds: number,
  agents: number | readonly number[],
): VegaLiteSpec {
  const simulated = simulateQueue({
    intervalSeconds: HALF_HOUR,
    contacts,
    ahtSeconds,
    agents,
    answerTimeSeconds: ANSWER_TIME,
  });
  const expected = contacts.map((calls, i) =>
    serviceLevel(
      typeof agents === 'number' ? agents : agents[i]!,
      (calls * ahtSeconds) / HALF_HOUR,
      ANSWER_TIME / ahtSeconds,
    ),
  );
  return serviceByIntervalChart(simulated, { startMinutes: 540, expected, target: 0.8 });
}

function overload(): VegaLiteSpec {
  return againstErlangC([60, 60, 110, 60, 60, 60], 180, 10);
}

function longCalls(): VegaLiteSpec {
  return againstErlangC(new Array<number>(16).fill(20), 2400, 32);
}

function changingLoad(): VegaLiteSpec {
  const contacts = [50, 50, 100, 100, 50, 50, 50];
  const agents = contacts.map((calls) =>
    agentsForServiceLevel((calls * 600) / HALF_HOUR, ANSWER_TIME / 600, 0.8),
  );
  return againstErlangC(contacts, 600, agents);
}

function abandonment(): VegaLiteSpec {
  const load = 10;
  const aht = 180;
  const patience = 120;
  const values = Array.from({ length: 9 }, (_, i) => 8 + i).flatMap((agents) => {
    const { day } = simulateQueue({
      intervalSeconds: HALF_HOUR,
      contacts: [(load * HALF_HOUR) / aht],
      ahtSeconds: aht,
      agents,
      patienceSeconds: patience,
      answerTimeSeconds: ANSWER_TIME,
      warmUpSeconds: 7200,
    });
    const byErlangA = erlangA({
      agents,
      offeredLoad: load,
      patienceInAht: patience / aht,
      answerTimeInAht: ANSWER_TIME / aht,
    });
    return [
      { agents, model: 'Erlang C', level: serviceLevel(agents, load, ANSWER_TIME / aht) },
      { agents, model: 'Erlang A', level: byErlangA.servedWithin },
      { agents, model: 'simulated', level: day.serviceLevels.servedWithin.value },
    ];
  });
  return vegaLiteSpec('Service level by agents, 10 erlangs, patience two minutes', {
    data: { values },
    width: 600,
    height: 260,
    mark: { type: 'line', point: { size: 60 }, strokeWidth: 2 },
    encoding: {
      x: {
        field: 'agents',
        type: 'quantitative',
        axis: { tickMinStep: 1, format: 'd' },
        scale: { zero: false },
      },
      y: {
        field: 'level',
        type: 'quantitative',
        title: 'service level',
        axis: { format: '.0%' },
        scale: { domain: [0, 1] },
      },
      color: {
        field: 'model',
        type: 'nominal',
        title: null,
        scale: {
          domain: ['Erlang C', 'Erlang A', 'simulated'],
          range: [CHART_COLOURS.forecast, CHART_COLOURS.accent, CHART_COLOURS.coverage],
        },
      },
    },
  });
}

/** Ten hours of the canonical half-hour, with the forecast right on average only. */
function uncertainDays(): VegaLiteSpec {
  const input: SimulateQueueInput = {
    intervalSeconds: HALF_HOUR,
    contacts: new Array<number>(20).fill(100),
    ahtSeconds: 180,
    agents: 14,
    answerTimeSeconds: ANSWER_TIME,
    arrivals: { kind: 'gamma-poisson', dayVariation: 0.1 },
  };
  return serviceDistributionChart(simulateQueue(input), 0.8);
}

const pictures = { overload, longCalls, changingLoad, abandonment, uncertainDays };

mkdirSync(FOLDER, { recursive: true });
for (const [name, draw] of Object.entries(pictures)) {
  const file = `simulation-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.svg`;
  writeFileSync(new URL(file, FOLDER), `${await renderChart(draw())}\n`);
  console.log(file);
}
