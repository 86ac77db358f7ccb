import { describe, expect, it } from 'vitest';
import { actionClause } from '../../../shared/core/wording/action.ts';

describe('an action with who takes it', () => {
  it.each([
    ['Network lead', 'Asks the five largest providers', 'The network lead asks the five largest providers'],
    ['Finance', 'will repay the charges', 'Finance will repay the charges'],
    ['SRE', 'Rotate all keys', 'SRE: rotate all keys'],
    ['', 'asks the providers', 'Asks the providers'],
  ])('%s, %s', (owner, what, printed) => expect(actionClause(owner, what)).toBe(printed));
});
