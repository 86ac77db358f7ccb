import { functionName } from './function-name.ts';

/** What may happen once more, as a verb behind its noun: "the disk fills up". */
const HAPPENS =
  'blocks|breaks|comes|crashes|drops|ends|expires|fails|falls|fills|goes|grows|hangs|happens|hits|leaks|loses|misses|overflows|overloads|repeats|returns|rolls|runs|sends|shows|stalls|stops|strikes|times|turns|writes';
const BEHIND =
  'again|out|over|up|down|off|away|back|in|to|into|on|by|before|during|at|for|behind|the|our|an?|its|wrong|full|data|money';
/** "another cert runs out", "the disk of the ledger fills up": a noun with its article, then its verb. */
const EVENT = new RegExp(
  `^(?:another|an?|the|our|this|that|one|any|every|each|it)(?: [\\w-]+){0,2}?(?: (?:of|in|at|for|on) (?:the |our |an? )?[\\w-]+)? (?:${HAPPENS})(?: (?:${BEHIND})\\b.*)?$`,
  'i',
);

/** True for a sentence that says what may happen ("another cert runs out"), false for its name ("an outage"). */
export function saysEvent(text: string): boolean {
  return functionName(text) === null || EVENT.test(text.trim());
}
