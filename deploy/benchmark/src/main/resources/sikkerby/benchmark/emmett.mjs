// Appends by Emmett for a while, and says how many events that were a second.
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';

const STREAMS_EACH = 80;
const WARM_UP_MILLIS = 500;

const [address, writers, seconds, data, metadata] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: address, max: Number(writers) });
const store = getPostgreSQLEventStore(address, { connectionOptions: { pool } });
const event = { type: 'ProgressReported', data: JSON.parse(data), metadata: JSON.parse(metadata) };
let appended = 0;

async function write(writer, end) {
  for (let turn = 0; performance.now() < end; turn++) {
    await store.appendToStream(`${process.pid}-${writer}-${turn % STREAMS_EACH}`, [event]);
    appended++;
  }
}

async function all(millis) {
  appended = 0;
  const begun = performance.now();
  await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => write(writer, begun + millis)));
  return appended / ((performance.now() - begun) / 1000);
}

await store.schema.migrate();
await all(WARM_UP_MILLIS);
console.log(await all(Number(seconds) * 1000));
await store.close();
await pool.end();
process.exit(0);
