import type { Line } from '../../brief/lines.ts';
import { phraseRule } from '../phrase-rule.ts';

const PROMISING: ReadonlySet<string> = new Set(['response', 'risk', 'next']);
const reads = (line: Line): boolean => PROMISING.has(line.section);

/** An intention that nobody can check; PagerDuty's policy closes actions of the highest severity within 15 days. */
export const actionOwnerless = phraseRule({
  id: 'action.ownerless',
  doc: 'Announces an action without a date.',
  severity: 'warn',
  message: 'An action without a date (and owner).',
  reason: '“We will improve monitoring” cannot be checked. A date makes the line a commitment.',
  suggestion:
    'Verb, object, owner (role), date, proof: “Payments adds an alarm for declined cards, live 6 June, tested by replaying 3 June.”',
  reads,
  phrases: [
    {
      cues: 'improve improving enhance enhancing strengthen strengthening review reviewing revisit revisiting look looking explore exploring investigate investigating evaluate evaluating consider considering optimise optimize optimising optimizing rethink rethinking harden hardening increase increasing tighten tightening',
      pattern:
        /\b(?:will|plan to|intend to|going to|need to|must|should|we are|we['’]re)\s+(?:(?:also|further|continue to|be|start)\s+){0,3}(?:improv(?:e|ing)|enhanc(?:e|ing)|strengthen(?:ing)?|review(?:ing)?|revisit(?:ing)?|look(?:ing)? (?:into|at)|explor(?:e|ing)|investigat(?:e|ing)|evaluat(?:e|ing)|consider(?:ing)?|optimi[sz](?:e|ing)|rethink(?:ing)?|harden(?:ing)?|increas(?:e|ing)|tighten(?:ing)?)\b/gi,
    },
    {
      cues: 'testing monitoring documentation training alerting processes review reviews safeguards checks controls communication',
      pattern:
        /\b(?:more|better|additional|further|enhanced|improved|stricter|rigorous)\s+(?:testing|monitoring|documentation|training|alerting|processes|reviews?|safeguards|checks|controls|communication)\b/gi,
    },
  ],
  unless: [
    /\b(?:by|on|until|before|from|since|due)\s+(?:the\s+)?(?:\d{1,2}[ .]\w+|\w+ \d{1,2}|\d{4}-\d{2}-\d{2}|\d{1,2}:\d{2}|Q[1-4]|end of \w+|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)/i,
  ],
});
