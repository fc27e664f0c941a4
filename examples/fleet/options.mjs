import { parseArgs } from 'node:util';

/** What all programs of the fleet may be told. */
export function readOptions(args = process.argv.slice(2)) {
  const { values } = parseArgs({
    args,
    options: {
      queues: { type: 'string', default: '2000' },
      weeks: { type: 'string', default: '26' },
      workers: { type: 'string', default: '2' },
      batch: { type: 'string', default: '20' },
      history: { type: 'string', default: 'history.parquet' },
      out: { type: 'string', default: 'out' },
    },
  });
  const whole = (name) => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1)
      throw new RangeError(`--${name} is a whole number from 1`);
    return value;
  };
  return {
    queues: whole('queues'),
    weeks: whole('weeks'),
    workers: whole('workers'),
    batch: whole('batch'),
    history: values.history,
    out: values.out,
  };
}
