import { phraseRule } from '../phrase-rule.ts';
import { everywhere } from '../rule.ts';

/** "Almost no chance" is a likelihood word of the scale and passes; "no chance" is a promise. */
export const overpromiseGuarantee = phraseRule({
  id: 'overpromise.guarantee',
  doc: 'Gives an absolute assurance: guaranteed, zero risk, completely fixed.',
  severity: 'error',
  message: 'No engineer can back this absolute assurance.',
  reason:
    'If it fails again, the sentence is evidence of overconfidence. State the measure, the evidence and what stays open.',
  suggestion: '“The fix has held for 26 hours under normal load; the test at peak load is on Thursday.”',
  reads: everywhere,
  phrases: [
    {
      cues: 'guarantee guaranteed guarantees proof foolproof bulletproof failproof rock',
      pattern: /\bguarantee[sd]?\b|\b(?:fool|bullet|fail)[- ]?proof\b|\brock[- ]solid\b/gi,
    },
    {
      cues: 'risk chance possibility danger',
      pattern:
        /(?<!\balmost )\b(?:zero|no)\s+(?:remaining\s+|further\s+)?(?:risk|chance|possibility|danger)\b/gi,
    },
    {
      cues: 'risk risks possibility chance',
      pattern:
        /\b(?:eliminat(?:e|es|ed|ing)|remov(?:e|es|ed|ing))\s+(?:all|any|every)\s+(?:\w+\s+)?(?:risks?|possibility|chance)\b/gi,
    },
    {
      cues: 'completely permanently fully totally entirely',
      pattern:
        /\b(?:completely|permanently|fully|totally|entirely)\s+(?:fixed|solved|resolved|safe|secure|protected|eliminated)\b/gi,
    },
  ],
  unless: [
    /\b(?:no|not|never|cannot|can['’]t|without)\s+(?:\w+\s+){0,2}?guarantee/i,
    /\bSLA\b|\bservice level agreement\b|\bguaranteed (?:service|response) (?:level|time)\b/i,
  ],
});
