import { connect, quoted } from './duck.mjs';
import { readOptions } from './options.mjs';

// node history.mjs --queues 2000 --weeks 52 --history history.parquet: a made-up interval history, the same on every
// machine, since all chance in it is a hash. Replace it by an export of your own with the same columns.

const { queues, weeks, history } = readOptions();
const connection = await connect(2);
await connection.run(`
  COPY (
    SELECT
      queue,
      slot,
      strftime(TIMESTAMP '2024-01-01' + to_minutes(CAST(30 * slot AS BIGINT)), '%Y-%m-%dT%H:%M') AS time,
      CAST(floor(level * (0.8 + 0.4 * ((hash(queue, slot) % 1000) / 1000.0))) AS INTEGER) AS contacts,
      CAST(180 + hash(queue) % 240 AS DOUBLE) AS aht_seconds
    FROM (
      SELECT
        queue,
        slot,
        (4 + hash(queue) % 60) * (1.2 - cos(2 * pi() * (slot % 48) / 48)) * (CASE WHEN (slot // 48) % 7 < 5 THEN 1 ELSE 0.5 END) AS level
      FROM range(${queues}) AS q (queue), range(${weeks * 336}) AS s (slot)
    )
    ORDER BY queue, slot
  ) TO ${quoted(history)} (FORMAT parquet, ROW_GROUP_SIZE 122880)`);
console.log(`${history}: ${queues} queues, ${weeks} weeks`);
