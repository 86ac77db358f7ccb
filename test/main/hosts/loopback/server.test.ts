import { once } from 'node:events';
import { request } from 'node:http';
import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { startLoopback } from '../../../../main/hosts/loopback/server.ts';
import type { Dispatch } from '../../../../shared/api/dispatch.ts';
import { success } from '../../../../shared/api/result.ts';

const firstCall = { name: 'app.info', argument: {} };

async function start(dispatch: Dispatch) {
  const loopback = await startLoopback({ port: 0, files: () => new Map(), onPage: () => () => {}, dispatch });
  onTestFinished(() => loopback.close());
  const address = `${loopback.origin}/session`;
  const headers = {
    Origin: loopback.origin,
    'Sec-Fetch-Site': 'same-origin',
    'Content-Type': 'application/json',
  };
  const invite = () => new URL(loopback.invite()).hash.slice('#code='.length);
  const bodyFor = (code: string, calls: readonly unknown[] = [firstCall]) => JSON.stringify({ code, calls });
  /** Its status, and the secret and answers where there are any; "leave" ends it before it is answered. */
  const swap = (code: string, calls?: readonly unknown[]) => {
    const knock = request(address, { method: 'POST', headers });
    const answered = new Promise<{ status: number; secret?: string; answers?: readonly unknown[] }>(
      (resolve, reject) => {
        knock.on('error', reject).on('response', async (response) => {
          const text = (await response.setEncoding('utf8').toArray()).join('');
          resolve({ status: response.statusCode ?? 0, ...(text ? JSON.parse(text) : {}) });
        });
      },
    );
    answered.catch(() => undefined);
    knock.end(bodyFor(code, calls));
    return { answered, leave: () => knock.destroy() };
  };
  return { invite, swap, address, headers, bodyFor };
}

/** A dispatch that answers nothing until it is told to. */
function slow() {
  const asked: unknown[] = [];
  let answer = () => {};
  const told = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const dispatch: Dispatch = async (name) => {
    asked.push(name);
    await told;
    return success('answered');
  };
  return { dispatch, asked, answer };
}

/** A host whose store is slow, and the page that waits for its answer. */
async function waiting() {
  const { dispatch, asked, answer } = slow();
  const { invite, swap } = await start(dispatch);
  const code = invite();
  const first = swap(code);
  await expect.poll(() => asked).toHaveLength(1);
  return { invite, swap, asked, answer, code, first };
}

it('takes a code again from whoever left before the answer, once', async () => {
  const { swap, answer, code, first } = await waiting();
  first.leave();
  await expect.poll(async () => (await swap(code, []).answered).status).toBe(200);
  answer();
  // Neither the answer that nobody waits for nor the connection that ended makes it good once more.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await swap(code, []).answered).toEqual({ status: 401 });
});

it('gives the secret to one of two that come with the same code, however slow the store', async () => {
  const { invite, swap, asked, answer, code, first } = await waiting();
  expect(await swap(code).answered).toEqual({ status: 401 });
  answer();
  expect(await first.answered).toMatchObject({ status: 200, secret: expect.any(String) });
  expect(await swap(code).answered).toEqual({ status: 401 });
  expect(asked).toHaveLength(1);

  const racing = invite();
  const statuses = await Promise.all(Array.from({ length: 8 }, () => swap(racing).answered));
  expect(statuses.filter(({ status }) => status === 200)).toHaveLength(1);
});

it('does not bring a code back that a newer one has voided meanwhile', async () => {
  const { invite, swap, code: old, first } = await waiting();
  const next = invite();
  first.leave();
  await first.answered.catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await swap(old, []).answered).toEqual({ status: 401 });
  expect(await swap(next, []).answered).toMatchObject({ status: 200 });
});

it('hears that the page has left although the store let it hear nothing meanwhile', async () => {
  const flags = new Int32Array(new SharedArrayBuffer(8));
  const left: string[] = [];
  const { invite, swap, address, headers, bodyFor } = await start(async () => {
    Atomics.store(flags, 0, 1);
    Atomics.notify(flags, 0);
    left.push(Atomics.wait(flags, 1, 0, 10_000));
    return success('answered');
  });
  const code = invite();
  const workerData = { address, headers, body: bodyFor(code), flags };
  const page = new Worker(new URL('../../../support/leaving-client.ts', import.meta.url), { workerData });
  await once(page, 'exit');
  expect(left).toHaveLength(1);
  expect(left).not.toContain('timed-out');
  expect(await swap(code, []).answered).toMatchObject({ status: 200 });
});

it('gives the secret whatever becomes of the first calls, each of which is answered', async () => {
  const { invite, swap } = await start(async (name) => {
    if (name === 'app.info') throw new Error('the code of the store cannot be read');
    return success('answered');
  });
  const { status, secret, answers } = await swap(invite(), [
    firstCall,
    { name: 'settings.get', argument: {} },
  ]).answered;
  expect({ status, secret }).toEqual({ status: 200, secret: expect.any(String) });
  expect(answers).toEqual([
    { ok: false, error: { code: 'internal', message: expect.stringContaining('Your work is kept') } },
    success('answered'),
  ]);
});

it('changes nothing for a call that came with a code', async () => {
  const asked: unknown[] = [];
  const { invite, swap } = await start(async (name) => success(asked.push(name)));
  const { answers } = await swap(invite(), [{ name: 'incidents.remove', argument: { id: 'i' } }, firstCall])
    .answered;
  expect(answers).toMatchObject([{ ok: false, error: { code: 'bad-input' } }, { ok: true }]);
  expect(asked).toEqual(['app.info']);
});

it.each([
  ['that opens in an incident', true, '</assets/workspace-a1.js>; rel=modulepreload; crossorigin'],
  ['that opens at the list', false, null],
])('a page %s links the code of its screen, no other file does', async (_page, inIncident, links) => {
  const file = { path: import.meta.filename, type: 'text/plain', lasts: false };
  const files = new Map(['/', '/assets/workspace-a1.js'].map((address) => [address, file]));
  const dispatch: Dispatch = async () => success(null);
  const page = { port: 0, files: () => files, inIncident, onPage: () => () => {}, dispatch };
  const loopback = await startLoopback(page);
  onTestFinished(() => loopback.close());
  const linked = async (address: string) => (await fetch(loopback.origin + address)).headers.get('link');
  expect(await linked('/')).toBe(links);
  expect(await linked('/assets/workspace-a1.js')).toBeNull();
});
