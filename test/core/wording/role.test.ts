import { describe, expect, it } from 'vitest';
import { withArticle } from '../../../shared/core/wording/role.ts';

describe('the article before a role', () => {
  it.each([
    ['CTO', 'the CTO'],
    ['Head of support', 'the head of support'],
    ['the head of support', 'the head of support'],
    ['SRE lead', 'the SRE lead'],
    ['Network lead', 'the network lead'],
    ['General Counsel', 'the General Counsel'],
    ['Network Lead', 'the Network Lead'],
    ['Board', 'the board'],
    ['cfo', 'the CFO'],
    ['Finance', 'Finance'],
    ['SRE', 'SRE'],
    ['Ana Silva', 'Ana Silva'],
    ['our bank', 'our bank'],
  ])('%s: %s', (typed, printed) => expect(withArticle(typed)).toBe(printed));
});
