import type { Handlers } from '../../shared/api/dispatch.ts';
import { failure, success } from '../../shared/api/result.ts';
import type { Ports } from './ports.ts';

/** The system's dialogue for a file's name, and its file manager; `unavailable` where the host has no dialogue. */
export function fileHandlers({ delivery, host }: Ports): Pick<Handlers, 'files.choose' | 'files.reveal'> {
  return {
    'files.choose': async ({ suggested }) => {
      if (!host.canChooseFile)
        return failure('unavailable', 'This window has no file dialogue. Type the path.');
      const chosen = await delivery.choose(suggested);
      return chosen.ok ? success({ path: chosen.value }) : chosen;
    },
    'files.reveal': async ({ path }) =>
      delivery.isAbsolute(path)
        ? await delivery.reveal(path)
        : failure('bad-input', `${path} is not a full path.`),
  };
}
