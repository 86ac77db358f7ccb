import type { Incident } from '../incident/incident.ts';
import { regex } from '../long-text.ts';
import { isCase } from '../wording/label-words.ts';
import { fact, maybe } from './scribe.ts';
import type { Run, Runs } from './tree.ts';

/** A plan written as an order, where the sentence wants who does it; "switch of the provider" is a thing. */
const ORDER = regex('i')`
  ^(?:activate|block|bring|call|cancel|close|cut|disable|divert|drain|enable|fail (?:over|back)|fall back|
    freeze|go|hand|hold|isolate|keep|limit|migrate|move|open|pause|pay|process|put|rebuild|redirect|refund|
    reroute|restart|restore|revert|roll (?:back|out|forward)|route|run|scale|send|shift|shut|start|stop|
    suspend|switch|take|throttle|turn|use|withdraw)\b(?!-| (?:of|is|was|are|has)\b)
`;
/** "Open orders are paused", "Call centre takes orders": a word of those that only begins the name of who or what acts. */
const ACTS = regex('i')`
  ^\w+(?: (?!(?:an?|the|all|our|any|every|it|them|to|on|in|off|by|from|over|back|and|when|while|
    if)\b)[\w-]+){1,2} (?:is|are|was|were|will|can|must|may|has|have|takes?|fails?|tells?|handles?|decides?|
    runs?|works?|stays?|goes|gets?|comes?|pays?)\b
`;
/** "switching to the second provider": what somebody does, without who and when. */
const DOING = regex('i')`
  ^(?!during|nothing|anything|everything|something)[a-z]{2,}ing\b(?!.*\b(?:is|are|was|will|starts?|begins?|
    takes?)\b)
`;
/** "the second provider", "manual processing", "failover to Ireland": nothing in it is a verb. */
const THING = regex('i')`
  ^(?:(?:an?|the|our|\d+(?:st|nd|rd|th)|second|third|backup|back-up|standby|manual|old|previous|fail-?over|
    fall-?back|roll-?back|switch-?over|cut-?over|start-?up|work-?around|restart|restore|
    switch)\b)(?!.*\b(?:\w+(?:[^su'’]s|ed)|is|are|was|were|will|can|could|must|may|do|go|have|had|pay|run|
    sign|take|work|get)\b)
`;

/**
 * Plan B behind its case: "we switch to the second provider" as it stands, "Switch to …" with who does it, and what is
 * only named as what plan B is; nothing while there is none.
 */
export function planBRuns(incident: Incident): Runs {
  const words = fact(incident, 'planB')?.text ?? '';
  if (ORDER.test(words) && !ACTS.test(words)) return maybe('we ', fact(incident, 'planB:lower'));
  const isNamed = DOING.test(words) || THING.test(words);
  return isNamed ? maybe('plan B is ', fact(incident, 'planB:lower')) : maybe(fact(incident, 'planB:inner'));
}

/** The case in which plan B starts, at the head of its sentence: "If failures exceed 1%", "unless payments are back". */
export function planBCase(trigger: Run): Runs {
  return isCase(trigger.text) ? [trigger] : [{ text: 'If ' }, trigger];
}
