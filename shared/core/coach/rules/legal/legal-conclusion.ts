import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

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
        /\b(?:liable|liability|liabilities|culpable|culpability|guilty|unlawful(?:ly)?|illegal(?:ly)?|criminal(?:ly)?|malpractice|fraudulent|fraud(?![ -](?:alerts?|attempts?|checks?|detection|filters?|monitoring|prevention|rules?|screening|systems?|team))|cover-?up)\b/gi,
    },
    {
      cues: 'admit admits admitted concede conceded acknowledge accept admission',
      pattern:
        /\b(?:we|I|the company|management)\s+(?:\w+\s+)?(?:admit|admits|admitted|concede|conceded|acknowledge fault|accept (?:full )?(?:liability|blame))\b|\badmission of\b|\badmit that\b/gi,
    },
    {
      cues: 'contravene contravenes contravened contravening contravention contraventions breaches breaching outside violate violated violates violating violation violations infringe infringed infringement compliant compliance noncompliant noncompliance breach breached non',
      pattern:
        /\b(?:violat(?:e|ed|es|ing|ions?)|infring(?:e|ed|ement)|non[- ]?complian(?:t|ce)|in breach of|breach(?:ed|es|ing)? (?:of )?(?:the |our |its |their |a |any )?(?:\w+ )?(?:contracts?|agreements?|laws?|regulations?|GDPR|dut(?:y|ies)|terms|trust|confidence|obligations?|licen[cs]e|SLAs?)|contraven(?:e|es|ed|ing|tions?)|in violation|(?:not|out of|outside) complian(?:t|ce))\b/gi,
    },
    {
      cues: 'law laws care duty duties obligation obligations wrongdoing misconduct wilful willful perjury tort lawsuit sued court',
      pattern:
        /\b(?:br(?:oke|oken|eaks?|eaking) (?:the|a|any|several|privacy|data protection) (?:\w+ )?laws?|against the law|dut(?:y|ies) of care|(?:fail(?:ed|s|ure)?|neglect(?:ed)?) (?:in |to meet |to fulfil |to fulfill )?(?:our|its|their|the company['’]s) (?:legal |contractual )?(?:dut(?:y|ies)|obligations?)|wrongdoing|misconduct|perjury|wil+ful(?:ly)?|can be sued|will be sued|lose in court|grounds for a lawsuit)\b/gi,
    },
    {
      cues: 'misled mislead misleading misrepresented deceived deceive defrauded lied damages compensation entitled legally',
      pattern:
        /\b(?:(?:we|I|the company|management|sales|they|who) (?:\w+ )?(?:misled|mislead|misrepresented|deceived?|defrauded|lied)\b|(?:misled|deceived|defrauded) (?:our |the |its )?(?:customers?|clients?|investors?|regulators?|public|users?)|ow(?:e|es|ed|ing) (?:\w+ ){0,3}(?:damages|compensation)|(?:is|are|was|were) entitled to (?:\w+ )?(?:damages|compensation)|pay damages|legally (?:at fault|responsible|liable|to blame|wrong|in the wrong))\b/gi,
    },
    {
      cues: 'comply complied complying conform',
      pattern:
        /\b(?:(?:did|do|does|is|are|was|were|have|has)(?:n['’]t| not)|fail(?:ed|s|ure)? to|not) (?:fully |been )*(?:comply|complied|complying|conform) with (?:[\w’'-]+ ){0,3}(?:laws?|rules|regulations?|GDPR|contract|terms|obligations?|licen[cs]e|protection|requirements|NIS2|DORA|HIPAA|statute|legislation)\b/gi,
    },
    {
      cues: 'fault responsible answerable accountable hook blame wrong law',
      pattern:
        /\b(?:at fault|responsible|answerable|accountable|on the hook|to blame|in the wrong) (?:under|in terms of|by|according to) (?:the |our |their |its |any |this |that )?(?:\w+ )?(?:contracts?|law|agreements?|terms|GDPR|act|statute|licen[cs]e|regulations?|SLA)\b(?! to (?:its|the|their|our|a|an) (?:\w+ )?(?:regulators?|authority|authorities|board|supervisor|parliament|ministry|minister|court)\b)|\bon the hook for\b|\bin the eyes of the law\b/gi,
    },
  ],
  unless: [
    /\b(?:liability (?:insurance|cover|insurer|policy|claims? form)|limited liability|product liability insurance)\b/i,
    /\b(?:foreign key|constraint|access|segmentation|type|SLO|policy rule|unique) violation/i,
    /\b(?:Legal|counsel|lawyers?|General Counsel) (?:will |to |is |are |must |should )?(?:assess(?:es)?|decides?|determines?|reviews?|advises?|checks?)\b/i,
  ],
});
