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
      cues: 'error errors mistake mistakes failure failing negligence negligent guilty rookie amateur unprofessional unprofessionally culprit culprits carelessness',
      pattern:
        /\b(?:human|operator|engineers?|developer|admin|administrator|employee|staff|manual|technician|rookie|amateur|beginner['’]?s?)[- ](?:errors?|mistakes?|failings?|blunders?)\b|\bhuman (?:failure|fallibility|carelessness)\b|\bnegligen(?:t|ce|tly)\b|\bguilty (?:team|person|engineer|party)\b|\bculprits?\b(?! (?:is|was|were) (?:a|an|the|our) (?:\w+ )?(?:change|bug|query|setting|disk|rule|cable))|\bunprofessional(?:ly)?\b/gi,
    },
    {
      cues: 'mistake mistakes accidentally mistakenly inadvertently wrongly unintentionally erroneously messed screwed forgot forgotten neglected broke botched fingered failed deleted misconfigured mistyped typed typo ignored overlooked missed skipped bypassed disregarded wiped removed pushed pulled misread misunderstood entered wrong carelessly violated follow check bother notice read dropped blundered',
      pattern:
        /\b(?:someone|somebody|(?:an?|the|one of (?:our|the)|our|whichever|two|some) (?:[\w-]+ ){0,2}?(?:engineer|developer|operator|administrator|admin|contractor|colleague|team ?mate|intern|employee|technician|programmer|reviewer|analyst|manager|staff|team|crew|department|shift|person|group|trainee|DBA|specialist)s?)\s+(?:who\s+)?(?:(?!and\b|that\b|has no\b)\w+\s+){0,2}?(?:made an? (?:\w+ )?(?:mistake|error|typo)|made mistakes|(?:accidentally|mistakenly|inadvertently|wrongly|carelessly|unintentionally|erroneously) \w+|messed (?:up|it up)|screwed (?:up|it up)|forgot|had forgotten|neglected|broke|botched|fat-fingered|failed to|deleted|misconfigured|mistyped|typed|ignored|overlooked|missed|skipped|bypassed|disregarded|wiped|misread|misunderstood|blundered|got it wrong|violated|(?:did not|didn['’]t) (?:follow|check|bother|notice|read|think|test|look|care|pay|do (?:his|her|their))|(?:removed|pushed|pulled|entered|ran|dropped|applied|used|chose) the wrong)\b/gi,
      // A check that ran, or a team that did well, is no blame.
      unlessFollowing: /^ (?:no|none|nothing)\b/i,
    },
    {
      cues: 'careless carelessly carelessness sloppy sloppiness incompetent incompetence lazy reckless recklessly recklessness inattentive inattention amateurish',
      pattern:
        /\b(?:careless(?:ness|ly)?|sloppy|sloppiness|incompeten(?:t|ce)|lazy|reckless(?:ness|ly)?|inattenti(?:ve|on)|amateurish)\b/gi,
    },
    {
      cues: 'fault blame blamed culprit ball lies rests responsible',
      pattern:
        /\b(?:his|her|their|your|whose|\w{1,40}['’]s)\s+(?:own\s+)?fault\b|\b(?:is|are|was|were)\s+(?:entirely |solely |clearly )?(?:at fault|to blame|the culprit)\b|\bdropped the ball\b|\b(?:the )?(?:blame|fault|responsibility) (?:lies|rests|sits) with (?!us\b|me\b|our company)|\b(?:fault|mistake|failure|error) of (?:the|an?|one|our) (?:\w+ )?(?:engineer|team|developer|operator|department|reviewer|technician|employee)s?\b|\b(?:team|engineer|developer|operator|department|reviewer|technician|employee|shift)s? (?:is|are|was|were) (?:\w{1,20}ly )?responsible for (?:the|this) (?:outage|failure|incident|mistake|disruption|problem|damage)\b/gi,
    },
    {
      cues: 'should shouldn',
      pattern:
        /\b(?:he|she|they|(?:the|an?|our|someone (?:in|on) the) (?:[\w-]+ ){0,2}?(?:engineer|developer|operator|team|reviewer|contractor|technician|administrator|manager|staff|shift|department|colleague|employee)s?)\s+(?:should|ought to)(?:n['’]t| not)?\s+(?:never\s+|really\s+)?(?:have\s+(?!been (?:told|warned|informed|asked|trained))\w+|know)/gi,
    },
    {
      cues: 'attention care judgement judgment discipline diligence',
      pattern:
        /\black of (?:care|attention|diligence|discipline|professionalism|concentration)\b|\b(?:not|n['’]t) pay(?:ing)? (?:enough )?attention\b|\bpoor (?:judge?ment|discipline|workmanship)\b/gi,
    },
  ],
  unless: [
    /\b(?:nobody|no one|no (?:single )?(?:person|individual|team)|not (?:a|one) (?:single )?person)\b[^.;]{0,30}\b(?:to blame|at fault|fault|blame)\b/i,
  ],
});
