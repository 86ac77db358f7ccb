import { phraseRule } from '../phrase-rule.ts';
import { everywhere } from '../rule.ts';

/** Lawyers and courts decide what is negligent; reports have had to be handed over in litigation. */
export const legalConclusion = phraseRule({
  id: 'legal.conclusion',
  doc: 'Draws a legal conclusion: negligent, liable, in breach, admitted.',
  severity: 'error',
  message: 'A legal conclusion in an engineer’s text.',
  reason:
    'Whether something is negligent, a violation or a liability is for lawyers and courts. Incident reports may have to be handed over in litigation.',
  suggestion:
    'Write the fact and pass the question on: “The access log was kept for 7 instead of 90 days. Legal to assess by 5 June.”',
  reads: everywhere,
  phrases: [
    {
      cues: 'negligence negligent negligently',
      pattern: /\b(?:gross(?:ly)? )?negligen(?:ce|tly|t)\b/gi,
    },
    {
      cues: 'liable liability liabilities culpable culpability guilty unlawful unlawfully illegal illegally criminal criminally malpractice fraud fraudulent cover coverup',
      pattern:
        /\b(?:liable|liability|liabilities|culpable|culpability|guilty|unlawful(?:ly)?|illegal(?:ly)?|criminal(?:ly)?|malpractice|fraudulent|fraud(?![ -](?:alerts?|attempts?|checks?|detection|filters?|monitoring|prevention|rules?|screening|systems?|team))|cover[- ]?up)\b/gi,
    },
    {
      cues: 'admit admits admitted concede conceded acknowledge accept admission',
      pattern:
        /\b(?:we|I|the company|management)\s+(?:\w+\s+)?(?:admit|admits|admitted|concede|conceded|acknowledge fault|accept (?:full )?(?:liability|blame))\b|\badmission of\b|\badmit that\b/gi,
    },
    {
      cues: 'violate violated violates violating violation violations infringe infringed infringement compliant compliance noncompliant noncompliance breach breached',
      pattern:
        /\b(?:violat(?:e|ed|es|ing|ions?)|infring(?:e|ed|ement)|non[- ]?complian(?:t|ce)|in breach of|breach(?:ed)? (?:of )?(?:the |our |its )?(?:contract|agreement|law|regulation|GDPR|duty|terms))\b/gi,
    },
  ],
  unless: [
    /\b(?:liability (?:insurance|cover|insurer)|limited liability|product liability insurance)\b/i,
    /\b(?:foreign key|constraint|access|segmentation|type|SLO|policy rule|unique) violation/i,
    /\b(?:Legal|counsel|lawyers?|General Counsel) (?:will |to |is |are |must |should )?(?:assess(?:es)?|decides?|determines?|reviews?|advises?|checks?)\b/i,
  ],
});
