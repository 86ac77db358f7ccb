import { request } from 'node:http';
import { workerData } from 'node:worker_threads';

// A page that leaves while the host is busy and hears of nothing: it needs a thread of its own.

interface Given {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** 1 in the first place: leave now. 1 in the second: it has left. */
  readonly flags: Int32Array<SharedArrayBuffer>;
}

const { address, headers, body, flags } = workerData as Given;
const knock = request(address, { method: 'POST', headers });
knock.on('error', () => undefined);
knock.on('close', () => {
  Atomics.store(flags, 1, 1);
  Atomics.notify(flags, 1);
});
knock.on('finish', () => {
  Atomics.wait(flags, 0, 0);
  knock.destroy();
});
knock.end(body);
