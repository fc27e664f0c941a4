import { connect } from './duck.mjs';
import { runJob } from './run-job.mjs';

/** A worker of piscina: one connection for all of its jobs. */
const connection = await connect();
export default (job) => runJob(connection, job);
