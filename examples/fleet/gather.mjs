import { connect, quoted } from './duck.mjs';

/** All results in one Parquet, by queue and time; refuses where a queue is lost or doubled. */
export async function gather(files, { out, queues }) {
  const connection = await connect(2);
  await connection.run(
    `CREATE TABLE plan AS SELECT * FROM read_json([${files.map(quoted)}], format = 'newline_delimited',
     columns = {queue: 'INTEGER', start: 'VARCHAR', contacts: 'DOUBLE', agents: 'INTEGER', simulatedServiceLevel: 'DOUBLE'})`,
  );
  const count = await connection.runAndReadAll(
    'SELECT count(DISTINCT queue) AS queues, count(*) - count(DISTINCT (queue, start)) AS doubled FROM plan',
  );
  const [found] = count.getRowObjects();
  if (Number(found.queues) !== queues || Number(found.doubled) !== 0) {
    throw new Error(`${found.queues} of ${queues} queues, ${found.doubled} rows twice`);
  }
  const path = `${out}/plan.parquet`;
  await connection.run(
    `COPY (SELECT * FROM plan ORDER BY queue, start) TO ${quoted(path)} (FORMAT parquet)`,
  );
  return path;
}
