import { type Found, phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

/** "To ensure this never happens again" becomes "to reduce the risk of a repeat". */
function lowerRisk([all]: Found): string | null {
  const match =
    /^(ensure|make sure|making sure|ensuring) (?:that )?(?:this|it|that|such (?:an? )?\w+|this \w+) (?:does|do|will|can|never|ca|wo)[\w'’ ]* ?(?:happens?|occurs?|recurs?|repeats?)(?: again)?$/i.exec(
      all,
    );
  if (!match?.[1]) return null;
  return /ing$|^making/i.test(match[1]) ? 'reducing the risk of a repeat' : 'reduce the risk of a repeat';
}

/** Nobody can promise that a complex system never fails again; British Airways (2017) and Optus (2023) both tried. */
export const overpromiseNever = phraseRule({
  id: 'overpromise.never',
  doc: 'Promises that it will never happen again.',
  severity: 'error',
  message: 'A promise of “never again” cannot be kept and will be quoted back.',
  reason:
    'What can be believed is how far the chance falls, by which measure, from when, and what stays possible until then.',
  suggestion:
    '“This exact failure is blocked by {barrier} since 16:00 UTC. A similar failure stays possible until 30 June; until then {protection} limits the damage.”',
  reads: everywhere,
  phrases: [
    {
      cues: 'never ever',
      pattern:
        /\bnever again\b|\b(?:never|not ever)\b[^.;]{0,40}\bagain\b|\b(?:never|not ever)\b[^.]{0,40}\b(?:happen|occur|repeat|recur|go down|fails?(?!\s+over)|happens|occurs|repeats|recurs|goes down|comes? back|returns?)\b(?! before)/gi,
    },
    {
      cues: 'happen occur recur repeat fail reappear come',
      pattern:
        /(?<!\b(?:we|I|you|they) )\b(?:won['’]t|will not|cannot|can['’]t|can not|can no longer|will no longer|is no longer able to|(?:is|are)(?: not|n['’]t) going to|impossible to|is not possible to)\s+(?:\w+\s+){0,2}?(?:happen|occur|recur|repeat|reappear|come back|fail(?!\s+over))\b(?:\s+again)?|\bcould not\s+(?:\w+\s+){0,2}?(?:happen|occur|recur)\b/gi,
    },
    {
      cues: 'ensure ensures ensuring guarantee guarantees make making',
      pattern:
        /\b(?:ensure|ensures|ensuring|guarantee|guarantees|make sure|making sure)\b[^.]{0,40}\b(?:does(?:n['’]t| not)|do(?:n['’]t| not)|will not|won['’]t|cannot|can['’]t|never)\b[^.]{0,25}\b(?:happens?|occurs?|recurs?|repeats?|fails?(?!\s+over))\b(?:\s+again)?/gi,
      instead: lowerRisk,
    },
    {
      cues: 'no second repeat more recurrence again',
      pattern:
        /\bthere (?:will|can) be no (?:second|more|further|other|repeat|recurrence|repetition|next)(?: \w+)?|\bno (?:more|further) (?:outages|incidents|failures|downtime)\b(?! (?:was|were|have|has|since|in|on|at|so|between|after|during|before))|\b(?:won['’]t|will not|shall not) (?:let|allow|permit|see|experience|have|face|suffer)\b[^.;]{0,40}\bagain\b/gi,
    },
    {
      cues: 'good all past history behind ever forever once',
      pattern:
        /\b(?:fixed|solved|resolved|closed|gone|over|stopped|eliminated|ended|ruled out|cured|removed|repaired|settled)\b[^.;]{0,30}\b(?:for good|once and for all|forever|for ever)\b|\bonce and for all\b|\b(?:a )?thing of the past\b|\bhistory will not repeat\b/gi,
    },
    { cues: 'last only', pattern: /\b(?:last|only) time (?:this|it|such)\b[^.]{0,20}\bwill\b/gi },

    {
      cues: 'impossible excluded out last ruled question',
      pattern:
        /\b(?:impossible|excluded|ruled out|out of the question) that (?:this|it|that|such)\b[^.;]{0,30}\b(?:happens?|occurs?|recurs?|repeats?|returns?|fails?)\b|\b(?:that|this|it) (?:was|is|will be|has been) the last (?:outage|incident|failure|error|time)(?: of (?:this|its|that) kind)?(?=[.,;!]|$)/gi,
      unlessPreceding: /\b(?:not|n['’]t) $/i,
    },
    {
      // Nobody has to live through it twice; a fault is no longer possible.
      cues: 'second again once another twice',
      pattern:
        /\b(?:won['’]t|will not|shall not|will never|nobody will|no one will) (?:ever )?(?:have to |need to )?(?:go through|live through|suffer|endure|put up with|face|see|experience|relive|be (?:hit|caught|affected|cut off|blocked|locked out)|lose \w+|wait)\b[^.;]{0,40}\b(?:again|a second time|once more|another time|twice)\b/gi,
    },
    {
      cues: 'there',
      pattern:
        /\bthere(?:['’]ll| is going to| shall) be no (?:second|more|further|repeat|recurrence|repetition|next)\b|\bthere (?:won['’]t|will not|cannot|can['’]t|can never) be (?:a|any|another|an) (?:second|more|further|repeat|recurrence|repetition|next|other|outage|failure|incident)\b/gi,
    },
    {
      cues: 'impossible excluded question possible',
      pattern:
        /\b(?:repeats?|repetition|recurrence|(?:double|duplicate) \w+|(?:second|repeated|such (?:an? )?|another) ?(?:outage|failure|incident|fault|error|loss|mix-up|crash|overflow|drop|mistake))(?: of [^.;,]{2,30})? (?:is|are|has become|have become|will be) (?:now |simply |technically |practically |completely |absolutely |physically |virtually )*(?:impossible|excluded|out of the question|(?:no longer|not) possible)\b/gi,
      unlessPreceding: /\b(?:not|n['’]t|whether|if) (?:that )?(?:an? |the |any )?$/i,
    },
    {
      cues: 'certain sure seen saw ensure ensures ensured ensuring guarantee guarantees guaranteed',
      pattern:
        /\b(?:mak(?:e|es|ing) (?:sure|certain)|made (?:sure|certain)|(?:seen|saw) to it|ensur(?:e|es|ed|ing)|guarantee[ds]?)\b[^.;]{0,40}\b(?:will not|won['’]t|cannot|can['’]t|can no longer|can never|will never|never) (?:ever )?(?:overflow|crash|fill(?: up)?|run (?:out|dry|full)|go down|break|lapse|expire|collapse|hang|freeze|stall|leak|come back|return|drop out)\b/gi,
      unlessPreceding: /\b(?:not|n['’]t|whether|if) (?:that )?$/i,
    },
    {
      cues: 'last',
      pattern:
        /\b(?:this|it|that)(?:['’]s| is| was| will be) the (?:very )?last time (?:that )?(?:you\b|(?:our |your )?(?:customers|users|clients|patients|passengers)\b|anyone|anybody|(?:this|it|such [^.;]{2,20}) happen|we (?:fail|lose|let|disappoint))/gi,
    },
    {
      cues: 'again second twice',
      pattern:
        /\b(?:cannot|can['’]t|will not|won['’]t|can never) be (?:made|repeated|done|caused) (?:again|a second time|twice)\b/gi,
    },
  ],
  unless: [
    /\b(?:(?:we|I) (?:cannot|can['’]t|do not|don['’]t|will not|won['’]t)|(?:nobody|no one) (?:can|could|will|should|would)) (?:promise|guarantee|say|claim|rule out)\b/i,
  ],
});
