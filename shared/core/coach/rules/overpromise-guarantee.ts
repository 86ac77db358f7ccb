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
      cues: 'guarantee guaranteed guarantees guaranteeing proof foolproof bulletproof failproof rock watertight airtight ironclad unbreakable fail free word promise promises assure',
      pattern:
        /(?<!\b(?:the|a|this|its|their|year|supplier['’]s) )\bguarantee[sd]?\b|\bthe guarantee (?=that)|\bguaranteeing\b|\b(?:fool|bullet|fail|future|bomb)[- ]?proof\b|\brock[- ]solid\b|\b(?:watertight|airtight|ironclad|unbreakable|risk[- ]free)\b|\byou have (?:my|our) word\b|\b(?:we|I) (?:can |do |hereby )?(?:promise|assure you|pledge)\b/gi,
    },
    {
      cues: 'risk chance possibility danger likelihood',
      pattern:
        /(?<!\balmost )\b(?:zero|no)\s+(?:remaining\s+|further\s+|longer\s+any\s+|more\s+|residual\s+)?(?:risks?|chance|possibility|danger|likelihood)\b/gi,
    },
    {
      cues: 'risk risks possibility chance',
      pattern:
        /\b(eliminat|remov)(e|es|ed|ing)\s+(?:all|any|every|the entire|the)\s+(?:\w+\s+)?(risks?|possibility|chance)\b/gi,
      instead: ([, , ending = '', what = '']) => `reduc${ending} the ${what}`,
    },
    {
      cues: 'completely permanently fully totally entirely absolutely perfectly',
      pattern:
        /\b(?:completely|permanently|fully|totally|entirely|absolutely|perfectly|wholly)\s+(fixed|solved|resolved|safe|secure|protected|eliminated|reliable|stable|immune|rectified|cured|sure|certain)\b/gi,
      instead: ([, state = '']) => state,
    },
    {
      cues: '100 hundred',
      pattern:
        /(?:\b100|\b(?:one|a) hundred)\s?(?:%|percent|per cent)\s+(?:sure|certain|confident|safe|secure|stable|fixed|reliable|protected|guaranteed)\b/gi,
    },
  ],
  unless: [
    /\b(?:no|not|never|cannot|can['’]t|without)\s+(?:\w+\s+){0,2}?guarantee/i,
    /\bSLA\b|\bservice level agreement\b|\bguaranteed (?:service|response) (?:level|time)\b/i,
  ],
});
