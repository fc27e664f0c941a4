// The pictures of all charts with times as hashes, for a reader in each of the zones that are named.
import { createHash } from 'node:crypto';
import { renderChart } from './render-chart.ts';
import { timedCharts } from './timed-charts.ts';

const charts = Object.entries(timedCharts());
const readers = [];
for (const zone of process.argv.slice(2)) {
  // Node sets its clock anew, on its first thread alone.
  process.env['TZ'] = zone;
  const hashes: Record<string, string> = {};
  for (const [name, chart] of charts) {
    // The renderer numbers its gradients on from picture to picture.
    const svg = (await renderChart(chart)).replaceAll(/\b(clip|gradient_)\d+/g, '$1');
    hashes[name] = createHash('sha256').update(svg).digest('hex');
  }
  readers.push({ noon: new Date(2024, 6, 1, 12).toISOString(), hashes });
}
console.log(JSON.stringify(readers));
