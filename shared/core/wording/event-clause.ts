import { pattern, regex } from '../long-text.ts';
import { functionName } from './function-name.ts';
import { isPluralNoun } from './text.ts';

/** What may happen once more, as a verb behind its noun: "the disk fills up". */
const HAPPENS = pattern`
  blocks|breaks|comes|crashes|drops|ends|expires|fails|falls|fills|goes|grows|hangs|happens|hits|leaks|loses|
    misses|overflows|overloads|repeats|returns|rolls|runs|sends|shows|stalls|stops|strikes|times|turns|writes
`;
const BEHIND = pattern`
  again|out|over|up|down|off|away|back|in|to|into|on|by|before|during|at|for|behind|the|our|an?|its|wrong|
    full|data|money
`;
/** "another cert runs out", "the disk of the ledger fills up": a noun with its article, then its verb. */
const EVENT = regex('i')`
  ^(?:another|an?|the|our|this|that|one|any|every|each|it)(?: [\w-]+){0,2}?(?: (?:of|in|at|for|on)
    (?:the |our |an? )?[\w-]+)? (?:${HAPPENS})(?: (?:${BEHIND})\b.*)?$
`;

/** "another counter of the same size passes its maximum": any verb, by the object that only a verb can have. */
const ACTS = regex('i')`
  ^(?:another|an?|one|any|every|each|it|this|that) (?:[\w-]+ ){1,3}?(?:(?:of|in|at|for|on)
    (?:the |our |an? )?(?:[\w-]+ ){1,3}?)?[a-z]+[^\Wsu]s (?:its|their|an?|more|no|too|every)\b
`;
/** "two regions run out of room again": several things, then their verb. */
const SEVERAL = regex('i')`
  ^(?:(?:the|our|other|more|several|both|all|some|any|two|three|four|five|
    \d+) )?(?:[\w-]+ ){0,2}[\w-]+[^\Wsu]s (?:of (?:the |our )?[\w-]+ )?(?:block|break|come|crash|drop|exceed|
    expire|fail|fall|fill|go|grow|hang|hit|leak|lose|miss|overflow|overload|pass|reach|return|run|send|stall|
    stop|time|write) (?:again|out|up|down|off|away|full|into|the|our|an?|their|its|wrong)\b
`;

/** Words with an s that stand before a noun, so that they are no verb: "a card payments outage". */
const BEFORE_NOUN = pattern`
  accounts|aws|claims|cms|customs|dns|gps|goods|ios|kms|loans|logs|news|nfs|operations|ops|orders|payments|
    points|pos|returns|sales|savings|series|services|settings|sms|sports|systems|tls|transactions|windows
`;
/** "some other rule goes wild": behind one thing only its verb can have an s, where more follows. */
const ONE_DOES = new RegExp(
  pattern`
    ^(?:another|yet another|some other|an?(?! (?:few|couple|lot|number|series)\b)|one|every|each|this|that)
      (?:(?!(?:of|in|at|for|on|by|from|to|with|and|or)\b)[\w-]+ ){1,3}?(?!(?:${BEFORE_NOUN})\b)[a-z]+[^\Wsui]s
      (?!of\b)\w
  `,
  'i',
);
/** "something breaks", "somebody pushes a bad rule", "flags go stale". */
const SOMETHING = regex('i')`
  ^(?:(?:something|somebody|someone|anything|anybody|anyone|nobody|no one)(?: else)? [a-z]+s\b|
    (?:[\w-]+ ){0,3}[\w-]+[^\Wsu]s (?:become|get|go) \w)
`;

/** What can happen and be likely; other things of which there are several can only be where it happens. */
const EVENTS = regex('i')`
  \b(?:accident|alert|attack|breach|break|bug|case|charge|collision|conflict|crash|cut|defect|delay|disruption|
    drop|duplicate|error|event|expiration|failover|failure|fault|gap|glitch|hang|incident|interruption|issue|
    lapse|leak|loss|misconfiguration|mistake|mix-up|outage|overflow|overload|overrun|problem|race|regression|
    repeat|repetition|shortage|slip|slowdown|spike|stall|stop|surge|timeout|time-out|trip)(?:s|es)$
`;

/** "full disks" are a state, "other disks" the place of one. */
const OTHERS = /^(?:(?:the|our|all|any) )?(?:other|remaining|similar|further|more)\b/i;

/** True for "other counters of this size", where a failure is likely or not; false for "further outages". */
export function namesThings(text: string): boolean {
  const [head = ''] = text
    .replace(/\s*\([^()]*\)/g, '')
    .split(/ (?:at|by|for|from|in|of|on|through|to|via|with) /, 1);
  return OTHERS.test(text) && isPluralNoun(text) && !EVENTS.test(head.trim());
}

/** True for a sentence that says what may happen ("another cert runs out"), false for its name ("an outage"). */
export function saysEvent(text: string): boolean {
  const words = text.trim();
  return (
    functionName(text) === null ||
    [EVENT, ACTS, SEVERAL, ONE_DOES, SOMETHING].some((event) => event.test(words))
  );
}
