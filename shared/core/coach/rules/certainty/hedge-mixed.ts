import { pattern } from '../../../long-text.ts';
import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const LEVEL = pattern`
  (?:high|higher|highest|moderate|medium|middling|low|lower|little|limited|strong|full|great|good|some|
    reasonable|complete|considerable|every|weak|poor)
`;
/** What we think of our evidence; not what customers or markets feel. */
const CONFIDENCE = pattern`
  (?:${LEVEL} (?:degree of |level of |levels of )?(?<!(?:customer|consumer|investor|market|public|business|
    user) )confidence|(?<!(?:customer|consumer|investor|market|public|business|user|s['’]|['’]s) )confidence
    (?:level )?(?:in (?:this|that|it|the \w+) )?(?:is|was|remains|:|being) (?:still |very |quite |rather |
    only )?${LEVEL}|confidence that|with (?:some |great |full )?confidence|(?:highly |very |fairly |quite |
    reasonably |moderately |somewhat |not |less |fully )?confident|(?:we|I)(?:['’]re|['’]m| are| am)
    (?:\w{1,20}ly |quite |pretty |very )?(?:sure|certain)|confidence(?=[,:]? (?:${LEVEL})))
`;
const LIKELIHOOD = pattern`
  (?:likely|unlikely|likeliest|probabl[ey]|improbable|improbably|roughly even|almost certain(?:ly)?|almost no
    chance|remote chance|(?:good|high|low|small|slim|even) (?:chance|likelihood|probability)|
    the (?:chance|likelihood|probability|odds)|\d{1,2} ?[–-] ?\d{1,2} ?% (?:likely|chance)|
    \d{1,2} ?(?:%|percent) (?:chance|likely|probability)|possible|possibly|doubtful)
`;

/** ICD 203: likelihood is about the event, confidence about the evidence; in one sentence they cannot be told apart. */
export const hedgeMixed = phraseRule({
  id: 'hedge.mixed',
  doc: 'Likelihood and confidence in one sentence.',
  severity: 'warn',
  message: 'Likelihood and confidence are mixed in one sentence.',
  reason:
    'Likelihood is about the event, confidence about the evidence (US ICD 203). “Low confidence that it is very likely” cannot be decoded.',
  suggestion:
    'Two sentences: “A repeat before Friday is unlikely (20–45%). Our confidence is low because the load test is not done.”',
  reads: everywhere,
  phrases: [
    {
      cues: 'confidence confident sure certain',
      pattern: new RegExp(`\\b${CONFIDENCE}\\b[^;]{0,160}?\\b${LIKELIHOOD}\\b`, 'gi'),
    },
    {
      cues: 'confidence confident sure certain',
      pattern: new RegExp(`\\b${LIKELIHOOD}\\b[^;]{0,160}?\\b${CONFIDENCE}(?!\\w)`, 'gi'),
    },
  ],
  unless: [/\b(?:as (?:soon|quickly|fast|early|much|little) as possible)\b/i],
});
