import { phraseRule } from '../phrase-rule.ts';
import { everywhere } from '../rule.ts';

/** A slip of a person is where the analysis starts, not its result (Allspaw, Dekker; Google's and PagerDuty's practice). */
export const blamePerson = phraseRule({
  id: 'blame.person',
  doc: 'Points at a person or a team instead of at what let the failure through.',
  severity: 'error',
  message: 'This points at a person or a team instead of at the conditions that let the failure through.',
  reason:
    'Blame closes the conversation the CEO needs (“what let this happen, what changes?”) and makes people hold back facts.',
  suggestion:
    'Say what the system allowed: “Our release process let an unreviewed change reach customers.” Use “we” for the company.',
  reads: everywhere,
  phrases: [
    {
      cues: 'error errors',
      pattern: /\b(?:human|operator|engineer|developer|admin|employee)[- ]errors?\b/gi,
    },
    {
      cues: 'mistake messed screwed forgot neglected broke botched fingered failed deleted misconfigured',
      pattern:
        /\b(?:someone|somebody|(?:an?|the|one of our) (?:on-call |junior |senior |new )?(?:engineer|developer|operator|administrator|admin|contractor|colleague|team ?mate|intern|employee)s?)\s+(?:\w+\s+){0,2}?(?:made an? (?:\w+ )?mistake|messed up|screwed up|forgot|neglected|broke|botched|fat-fingered|failed to|deleted|misconfigured)\b/gi,
    },
    {
      cues: 'careless carelessly carelessness sloppy sloppiness incompetent incompetence lazy reckless recklessly recklessness inattentive inattention amateurish',
      pattern:
        /\b(?:careless(?:ness|ly)?|sloppy|sloppiness|incompeten(?:t|ce)|lazy|reckless(?:ness|ly)?|inattenti(?:ve|on)|amateurish)\b/gi,
    },
    {
      cues: 'fault blame culprit ball',
      pattern:
        /\b(?:his|her|their|your|whose|\w{1,40}['’]s)\s+(?:own\s+)?fault\b|\b(?:is|are|was|were)\s+(?:entirely |solely |clearly )?(?:at fault|to blame|the culprit)\b|\bdropped the ball\b/gi,
    },
    {
      cues: 'should shouldn',
      pattern:
        /\b(?:he|she|they|the (?:on-call )?(?:engineer|developer|operator|team|reviewer|contractor))\s+should(?:n['’]t| not)?\s+(?:never\s+)?have\s+\w+/gi,
    },
  ],
});
