/** What failed and what is blamed for it, for the rules of causes and of blame. */

/** What should have noticed or stopped a failure: that it did not is the useful part of a report. */
export const SAFEGUARD =
  '(?:safeguards?|checks?|controls?|monitoring|monitors?|alarms?|alerts?|tests?|validation|guard|limits?)';

/** What happened, as a report calls it. */
export const EFFECT =
  '(?:outages?|incidents?|failures?|faults?|problems?|issues?|errors?|disruptions?|downtime|interruptions?|crash(?:es)?|delays?|slowdowns?|slowness|timeouts?|losses|loss|degradation|backlog|breakdowns?|rejections?|refusals?|data loss|trouble|symptoms?|drop|spike|collapse|whole thing)';

/** Things that a report blames: their verb states a cause. */
export const SUSPECT =
  '(?:change|changes|deployment|deploy|release|rollout|upgrade|migration|bugs?|defect|flaw|fault|configuration|config|misconfiguration|settings?|quer(?:y|ies)|update|patch|leak|loop|lock|deadlock|race|race condition|script|jobs?|servers?|nodes?|switch|router|certificates?|expiry|expiration|typo|entry|rule|spike|surge|load|traffic|sensor|disks?|storage|index|cache|queue|time-?out|table|firmware|version|cables?|power|memory|attack|maintenance|firewall|DNS|record|key|flag|mistake|error|process|thread|connections?|volume|controller|software|hardware|card|module|library|driver|regression|shortage|exhaustion|overload|corruption|mismatch|cut|fire|flood|storm|command|fibre|fiber)';
