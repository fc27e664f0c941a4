import { OF_SIZE } from '../../test/support/inputs-of-size.ts';

// tsx bench/limits/at-limit.ts designShifts.intervals 2976: one call of that size, with its CPU time and memory.

const [name = '', size = '0'] = process.argv.slice(2);
const call = OF_SIZE[name]!(Number(size));
const before = process.cpuUsage();
let outcome = '';
try {
  call();
} catch (error) {
  outcome = ` ${String(error)}`;
}
const { user, system } = process.cpuUsage(before);
const seconds = ((user + system) / 1e6).toFixed(1);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(`${name} ${size}: ${seconds} s CPU, ${megabytes} MB${outcome}`);
