import { phraseRule } from '../phrase-rule.ts';
import { everywhere } from '../rule.ts';

/** The tool counts time, Legal decides whether a rule applies. */
export const legalDetermination = phraseRule({
  id: 'legal.determination',
  doc: 'Decides whether a rule applies, a duty to notify exists or something is material.',
  severity: 'error',
  message: 'This decides a legal question.',
  reason:
    'Whether a clock runs, and from when, is for Legal and Compliance. The engineer brings the exact time of awareness and the facts they need.',
  suggestion:
    '“If the 72-hour rule applies (Legal decides), its period ends on 6 June at 13:10 UTC.” Never “applies”, “must notify” or “not reportable”.',
  reads: everywhere,
  phrases: [
    {
      cues: 'gdpr hipaa nis nis2 dora sec pci ccpa sox regulator regulators law',
      pattern:
        /\b(?:GDPR|HIPAA|NIS ?2|DORA|SEC|PCI(?: DSS)?|CCPA|SOX|the regulator|regulators|the law|state law)\b[^.]{0,40}\b(?:does not apply|doesn['’]t apply|do not apply|is not relevant|applies|apply|requires us|obliges us)\b/gi,
    },
    {
      cues: 'notify notified disclose disclosed',
      pattern:
        /\b(?:we|this|it)\s+(?:must|have to|has to|need to|are required to|is required to|are obliged to|do not have to|don['’]t have to|need not|do not need to|don['’]t need to)\s+(?:be\s+)?(?:\w+\s+)?(?:notify|notified|disclosed?)\b/gi,
    },
    {
      cues: 'report reported file filed tell inform informed',
      pattern:
        /\b(?:we|this|it)\s+(?:must|have to|has to|need to|are required to|is required to|are obliged to|do not have to|don['’]t have to|need not|do not need to|don['’]t need to)\s+(?:be\s+)?(?:\w+\s+)?(?:report(?:ed)?|filed?|tell|inform(?:ed)?)\b[^.]{0,20}\b(?:authorit|client|customer|investor|it\b|people|police|press|public|regulator|this\b|user|within\b)/gi,
    },
    { cues: 'reportable notifiable', pattern: /\b(?:reportable|notifiable)\b/gi },
    {
      cues: 'material immaterial',
      pattern:
        /\bmaterial\s+(?:incident|event|impact|cyber|breach|weakness|to (?:investors|the company|our results))\b|\bimmaterial\b/gi,
    },
  ],
  unless: [
    /\b(?:Legal|counsel|Compliance|the DPO|the data protection officer|General Counsel)\b[^.]{0,60}\b(?:assess|decid|determin|confirm|advis|check|review|whether)/i,
    /\bwhether\b/i,
    /\b(?:may|could) apply\b/i,
    /\bif\b[^.]{0,80}\bappl(?:y|ies)\b/i,
  ],
});
