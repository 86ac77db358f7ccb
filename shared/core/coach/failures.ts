import { pattern } from '../long-text.ts';
/** What failed and what is blamed for it, for the rules of causes and of blame. */

/** What should have noticed or stopped a failure: that it did not is the useful part of a report. */
export const SAFEGUARD =
  '(?:safeguards?|checks?|controls?|monitoring|monitors?|alarms?|alerts?|tests?|validation|guard|limits?)';

/** What happened, as a report calls it. */
export const EFFECT = pattern`
  (?:outages?|incidents?|failures?|faults?|problems?|issues?|errors?|disruptions?|downtime|interruptions?|
    crash(?:es)?|delays?|slowdowns?|slowness|timeouts?|losses|loss|degradation|backlog|breakdowns?|
    rejections?|refusals?|data loss|trouble|symptoms?|drop|spike|collapse|whole thing)
`;

/** Things that a report blames: their verb states a cause. */
export const SUSPECT = pattern`
  (?:change|changes|deployment|deploy|release|rollout|upgrade|migration|bugs?|defect|flaw|fault|configuration|
    config|misconfiguration|settings?|quer(?:y|ies)|update|patch|leak|loop|lock|deadlock|race|race condition|
    script|jobs?|servers?|nodes?|switch|router|certificates?|expiry|expiration|typo|entry|rule|spike|surge|
    load|traffic|sensor|disks?|storage|index|cache|queue|time-?out|table|firmware|version|cables?|power|
    memory|attack|maintenance|firewall|DNS|record|key|flag|mistake|error|process|thread|connections?|volume|
    controller|software|hardware|card|module|library|driver|regression|shortage|exhaustion|overload|
    corruption|mismatch|cut|fire|flood|storm|command|fibre|fiber)
`;

/** What is left of a thing that is told as broken: its state. */
const BROKEN = pattern`
  (?:fail|crash|hang|reboot|loop|freeze|stall|time out|overflow|impossible|unavailable|unreachable|unusable|
    unreadable|invalid|useless|wrong|unable|stuck|offline|dead)
`;

/** What only a cause of harm does to a thing, as engineers tell it; the thing stands behind. */
export const WRECKED = pattern`
  (?:(?:caus|trigger|provok|spark|crash|kill|jamm|clogg|chok|starv|flood|swamp|overwhelm|overload|exhaust|
    drain|doubl|quarantin|deplet|saturat|corrupt|poison|garbl|mangl|swallow|tripp|fri|brick|toppl|floor|
    crippl|paralys|paralyz|stall|wedg|ruin|wreck|destroy|damag|confus|blind|strand|deadlock|hamper|hobbl|
    pollut|explod|hammer|drown|hogg|monopoli[sz]|crush|derail|suffocat|overheat|misrout)(?:ed|ied)|crashes|
    kills|breaks|broke|froze|ate|shook|blew|overran|sank|melted|overwrote|hung|(?:brought|took|knocked|pulled|
    dragged|tore|ripped|tipped|burn(?:ed|t)) (?:[^.;,]{1,40}? )?(?:down|out(?! of)|off|offline|over|dark|
    apart|to (?:its|their) knees|to a (?:halt|standstill|stop))|(?:made|makes|rendered|forced) [^.;,]{2,40}?
    ${BROKEN}|left [^.;,]{2,40}? (?:offline|down|unable|unreachable|unusable|unavailable))(?![\w-])
`;

/** The same with what a guard or a person may do as well. */
export const BROKE = pattern`
  (?:${WRECKED}|(?:(?:stopp|block|wip|delet|eras|empti|evict|dropp|disabl|interrupt|halt|isolat|sever|silenc|
    disconnect|partition|lock|delay|slow|throttl|invalidat|expos|forc|redirect|duplicat|reject|expir)(?:ed|
    ied)|stops|blocks|drops|rejects|hit|split|threw|stole|cut|shut|(?:sent|turned|put|left|kept|drove|cut|
    shut|pushed|forced|pulled) (?:[^.;,]{1,40}? )?(?:down|out(?! of)|off|offline|over|dark|into|from (?!\d)|
    without))(?![\w-]))
`;
