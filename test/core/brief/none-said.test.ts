import { expect, it } from 'vitest';
import type { SectionKey } from '../../../shared/core/brief/section-keys.ts';
import type { Facts } from '../../../shared/core/incident/facts.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { june } from '../model-incident.ts';
import { only, printed, prose } from './print.ts';

const said = (facts: Partial<Facts>, section: SectionKey): string =>
  prose(only({ setup: { variant: 'restored' }, facts }), section);

it.each<[Partial<Facts>, SectionKey, string]>([
  [{ customerStatus: 'nothing' }, 'communication', 'Customers have been told nothing yet.'],
  [{ spokesperson: 'nobody yet' }, 'communication', 'Nobody speaks for us yet.'],
  [
    { safety: 'possible', safetyFollowUp: 'none' },
    'impact',
    'Harm to people is possible. Nothing is done about that yet.',
  ],
  [{ mitigation: 'none yet' }, 'response', 'There is no immediate fix yet.'],
  [{ fix: 'not decided', fixLatest: june('17:00') }, 'response', 'There is no permanent fix yet.'],
  [{ reviewAt: june('09:00', 8), reviewOwner: 'nobody yet' }, 'next', 'Nobody leads the review yet.'],
  [{ planB: 'no plan B', planBTrigger: 'it fails' }, 'response', 'There is no plan B.'],
  [{ planB: 'not decided yet', planBTrigger: 'it fails' }, 'response', 'Plan B is not decided yet.'],
  [{ mitigation: 'undecided' }, 'response', 'The immediate fix is not decided yet.'],
  [{ interim: 'not yet decided' }, 'risk', 'What protects us until then is not decided yet.'],
  [{ ruledOut: ['nothing so far'], causeStatus: 'unknown' }, 'cause', 'Nothing can be ruled out yet.'],
  [{ ruledOut: ['not yet'], causeStatus: 'unknown' }, 'cause', 'Nothing can be ruled out yet.'],
  [{ spokesperson: 'not decided yet' }, 'communication', 'Nobody speaks for us yet.'],
  [{ exactBarrier: 'nothing', barrierSince: june('15:30') }, 'risk', 'Nothing stops the same failure now.'],
  [{ interim: 'no protection' }, 'risk', 'Nothing protects us until then.'],
])('%j is a sentence', (facts, section, sentence) => {
  expect(said(facts, section)).toContain(sentence);
  expect(said(facts, section)).not.toMatch(
    /\b(?:[Nn]one|no protection|no plan B, |undecided|If |[Nn]othing,)/,
  );
});

it('a report after which nothing changed says so, and a first one has none before it', () => {
  expect(said({ changesSinceLast: 'none' }, 'response')).toContain(
    'Nothing has changed since the last report.',
  );
  expect(said({ changesSinceLast: 'no changes' }, 'response')).toContain(
    'Nothing has changed since the last',
  );
  for (const changesSinceLast of ['nothing, first report', 'This is the first report', 'n/a (first report)'])
    expect(said({ changesSinceLast }, 'response')).not.toMatch(/last report|first report/);
  expect(said({ changesSinceLast: 'The first report went to the board' }, 'response')).toContain(
    'Since the last report: the first report went to the board.',
  );
});

it.each<[Partial<Facts>, SectionKey]>([
  [{ changesSinceLast: 'n/a' }, 'response'],
  [{ fix: 'n/a' }, 'response'],
  [{ exactBarrier: 'N/A' }, 'risk'],
  [{ interim: 'not applicable' }, 'risk'],
  [{ customerStatus: 'n/a' }, 'communication'],
])('what does not apply claims nothing: %j', (facts, section) => {
  expect(said(facts, section)).not.toMatch(/n\/a|not applicable|nothing|There is no/i);
});

it('words that only begin as “none” does are told as they are', () => {
  expect(said({ interim: 'No change goes live' }, 'risk')).toContain('No change goes live.');
  expect(said({ ruledOut: ['an attack'], causeStatus: 'unknown' }, 'cause')).toContain(
    'Ruled out: an attack.',
  );
});

it('the words of a label are told once', () => {
  expect(said({ earlyTriggers: ['if the bank calls', 'when it fails again'] }, 'next')).toContain(
    'You hear from us earlier if the bank calls or it fails again.',
  );
  expect(said({ earlyTriggers: ['Should somebody be hurt'] }, 'next')).toContain(
    'You hear from us earlier, should somebody be hurt.',
  );
  expect(said({ spokesperson: 'COO will speak' }, 'communication')).toContain('The COO speaks for us.');
  expect(
    said({ safeguardReason: 'because the mailbox was dead', causeStatus: 'unknown' }, 'cause'),
  ).toContain('The mailbox was dead.');
  expect(
    said({ ruledOut: ['not an attack', 'it was not the bank'], causeStatus: 'unknown' }, 'cause'),
  ).toContain('Ruled out: an attack and the bank.');
  expect(said({ planB: 'if the bank says no then we credit the accounts' }, 'response')).toContain(
    'If the bank says no then we credit the accounts.',
  );
});

it('a sum that says “about” itself has none before it', () => {
  const ask = {
    decision: 'Refund all, about $430k, tonight',
    amount: exact('money', 43_000_000, { qualifier: 'about' }),
  };
  const asked = only({ setup: { variant: 'restored' }, lists: { asks: [row('asks', 'a', ask)] } });
  const page = printed(asked, 'decision').join('\n');
  expect(page).toContain('Refund all, about $430,000, tonight');
  expect(page).not.toContain('about about');
});
