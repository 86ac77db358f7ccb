import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askAt, NOBODY_TO_ASK } from '../../../../main/hosts/cli/ask-passphrase.ts';
import { success } from '../../../../shared/api/result.ts';

/** A terminal at which these keys are pressed; tells what it shows and whether its keys are taken raw. */
function terminal(isTTY: boolean) {
  const shown: string[] = [];
  const raw: boolean[] = [];
  const keys = Object.assign(new PassThrough(), {
    isTTY,
    setRawMode: (mode: boolean) => {
      raw.push(mode);
      return keys as never;
    },
  });
  const screen = { isTTY, write: (text: string | Uint8Array) => shown.push(String(text)) > 0 };
  return { keys, screen, shown, raw };
}

describe('the question for a passphrase', () => {
  it('takes what is typed until Enter, shows nothing of it, and gives the keys back', async () => {
    const { keys, screen, shown, raw } = terminal(true);
    const answer = askAt(keys as never, screen)('Passphrase');
    for (const pressed of ['seven grx', '\u007f', 'een', ' herons\r']) keys.write(pressed);
    expect(await answer).toEqual(success('seven green herons'));
    expect(shown.join('')).toBe('Passphrase: \n');
    expect(raw).toEqual([true, false]);
  });

  it.each(['\u0003', '\u0004'])('is left by Ctrl+C and Ctrl+D, which is told as that', async (sign) => {
    const { keys, screen, raw } = terminal(true);
    const answer = askAt(keys as never, screen)('Passphrase');
    keys.write(`seven${sign}`);
    expect(await answer).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(raw).toEqual([true, false]);
  });

  it('is asked of nobody where there is no terminal', async () => {
    const { keys, screen, shown } = terminal(false);
    expect(await askAt(keys as never, screen)('Passphrase')).toEqual(NOBODY_TO_ASK);
    expect(shown).toEqual([]);
  });
});
