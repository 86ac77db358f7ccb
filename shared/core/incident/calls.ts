import { openAsks } from './asks.ts';
import type { Incident } from './incident.ts';
import type { Row } from './lists.ts';
import { knownValue } from './values/slot.ts';

const CEO = /\b(?:CEO|you)\b/i;
/** "call ACME cfo today", as an order at the start of a clause: who is asked is who decides. */
const CALL = /(?:^|[,;.:]\s*|\b(?:and|please|to)\s+)(?:call|phone|ring)\s+([^.;]{1,60})/giu;

/** True where a decision asked for is that this account be called. */
function isAskedFor(incident: Incident, account: string): boolean {
  const [name = ''] = account.toLowerCase().split(/\s+/);
  return openAsks(incident).some(({ decision }) =>
    [...(knownValue(decision) ?? '').matchAll(CALL)].some(([, whom = '']) =>
      whom
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .includes(name),
    ),
  );
}

/** True for a call that is somebody else's than the CEO's, who is not asked to make it. */
export function isCallOfOthers(incident: Incident, { name, caller }: Row<'keyAccounts'>): boolean {
  const who = knownValue(caller);
  return who !== null && !CEO.test(who) && !isAskedFor(incident, knownValue(name) ?? '');
}

/** Accounts that one person is named to call and the CEO is asked to call as well. */
export function calledTwice(incident: Incident): readonly Row<'keyAccounts'>[] {
  return incident.lists.keyAccounts.filter(({ name, caller }) => {
    const who = knownValue(caller);
    return who !== null && !CEO.test(who) && isAskedFor(incident, knownValue(name) ?? '');
  });
}
