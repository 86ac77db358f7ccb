import { secretsIn } from '../../../wording/secrets.ts';
import type { LineRule } from '../../rule.ts';

/** A brief is forwarded; a password in it is known to everyone it reaches. */
export const secretTyped: LineRule = {
  id: 'secret.typed',
  doc: 'A password, a key or a token that stands in the text as it is.',
  severity: 'error',
  message: 'This looks like a password or a key.',
  reason: 'A brief is forwarded and kept; whoever reads it can use what stands here, until it is changed.',
  suggestion:
    'Say what it opens and that it was changed: “the password of the claims database, changed at 07:38 UTC”.',
  checkLine: ({ line }) =>
    secretsIn(line.text).map(({ kind, start, end }) => ({
      line,
      start,
      end,
      fixes: [{ kind: 'replace', label: `Write “a ${kind}”`, text: `a ${kind}` }],
    })),
};
