import * as electron from './electron.ts';
import { escaped } from './protocol.ts';
import { grants } from './session.ts';
import { type Question, tell } from './tell.ts';

/** What a test may ask the double besides what Electron itself knows. */
const more = { escaped, grants };

process.on('message', ({ id, code, argument }: Question) => {
  const run = async (): Promise<unknown> =>
    await new Function(`return (${code})`)()({ ...electron, double: more }, argument);
  run().then(
    (value) => tell({ kind: 'answer', id, value }),
    (error: unknown) => tell({ kind: 'answer', id, error: String(error) }),
  );
});
