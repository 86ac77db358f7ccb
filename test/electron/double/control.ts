import * as electron from './electron.ts';
import { type Question, tell } from './tell.ts';

process.on('message', ({ id, code, argument }: Question) => {
  const run = async (): Promise<unknown> => await new Function(`return (${code})`)()(electron, argument);
  run().then(
    (value) => tell({ kind: 'answer', id, value }),
    (error: unknown) => tell({ kind: 'answer', id, error: String(error) }),
  );
});
