import type { Incident } from '../../incident/incident.ts';
import { knownValue } from '../../incident/slot.ts';
import { wordsOf } from '../../vocabulary/words.ts';
import { literally } from '../people.ts';
import { type Phrase, phraseRule } from '../phrase-rule.ts';
import { everywhere } from '../rule.ts';

const COMPANIES = [
  'AWS',
  'Amazon',
  'Azure',
  'Microsoft',
  'Google',
  'GCP',
  'Cloudflare',
  'Fastly',
  'Akamai',
  'Oracle',
  'Cisco',
  'Stripe',
  'Okta',
  'CrowdStrike',
];
const KINDS = [
  'vendor',
  'provider',
  'supplier',
  'partner',
  'carrier',
  'contractor',
  'subcontractor',
  'processor',
  'hoster',
  'bank',
  'manufacturer',
  'consultant',
  'integrator',
  'telco',
  'network',
];
const HARM =
  "let us down|caused (?:this|the|our|it)|broke|(?:is|are|was|were) (?:\\w{1,20}ly )?(?:to blame|at fault|responsible)|messed up|screwed up|dropped the ball|failed (?:us|to)|took us (?:down|offline)|took down our|brought us down|knocked us|made (?:a|the) mistake|did not (?:warn|tell) us|didn['’]t (?:warn|tell) us|(?:shipped|released|pushed|delivered|sent us|gave us) (?:a |an |us )?(?:faulty|bad|broken|buggy|defective|wrong)";

function phrasesAbout(companies: readonly string[], kinds: readonly string[]): readonly Phrase[] {
  const names = companies.map(literally).join('|');
  const roles = kinds.join('|') || '(?!)';
  const cues = [...companies.map((name) => wordsOf(name)[0]?.text ?? ''), ...kinds].join(' ').toLowerCase();
  const ours = `(?:our|the) (?:\\w+ )?(?:${roles})`;
  const sources = [
    `\\b(?:blame|blame lies with|responsibility lies with|fault lies with|fault (?:of|with|on)|mistake (?:of|by)|mistake on the side of|failure (?:of|by)|thanks to)\\s+(?:the\\s+|our\\s+)?(?:\\w+\\s+)?(?:${roles}|${names})\\b`,
    `\\b(?:an? |the )?(?:${names}|${ours}) (?:failure|outage|problem|mistake|fault|issue),? not (?:ours|us|our own)\\b`,
    `\\b(?:${names}|${roles})['’]s (?:fault|mistake|failure|responsibility)\\b`,
    `\\b(?:${names}|${ours})\\s+(?:\\w+\\s+){0,2}?(?:${HARM})\\b`,
    `\\b(?:caused by|because of|due to)\\s+(?:an?\\s+)?(?:(?:our|the)\\s+)?(?:\\w+\\s+)?(?:${roles}|third[- ]party|${names})(?:['’]s)?\\b`,
  ];
  const allCues = kinds.length > 0 ? `${cues} third` : cues;
  return sources.map((source) => ({ cues: allCues, pattern: new RegExp(source, 'gi') }));
}

/** The suppliers that this record names. */
function phrasesFor(incident: Incident): readonly Phrase[] {
  const names = (knownValue(incident.facts.thirdParties) ?? [])
    .map((name) => name.trim().slice(0, 60))
    .filter((name) => wordsOf(name).length > 0);
  return names.length > 0 ? phrasesAbout(names, []) : [];
}

/** The customer bought the service from us; Optus pointed at its parent in November 2023 and had to take it back. */
export const thirdpartyBlame = phraseRule({
  id: 'thirdparty.blame',
  doc: 'Hands the responsibility to a supplier.',
  severity: 'error',
  message: 'This hands the responsibility to a supplier.',
  reason:
    'The customer bought the service from us. Claims against a supplier are for Legal, not for the brief; after its outage of November 2023 Optus blamed its parent company and had to correct itself before the Senate.',
  suggestion:
    'State the fact, then our part: “Our cloud provider had a regional failure from 09:10 UTC. Checkout depends on that one region; that is ours to fix.”',
  reads: everywhere,
  phrases: [
    ...phrasesAbout(COMPANIES, KINDS),
    {
      cues: 'fault problem system responsibility hands control ours us victim victims side end nothing mistake',
      pattern:
        /(?:\bnot|n['’]t)\s+(?:really\s+)?our\s+(?:fault|problem|system|responsibility|mistake)\b|\b(?:out of|outside|beyond)\s+our\s+(?:hands|control)\b|\bno fault of (?:ours|our own)\b|\b(?:fault|mistake|problem|cause|error) (?:is|was|lies|lay) (?:not )?(?:on|with|at) (?:their|the other) (?:side|end)\b|\bnot (?:on|at) our (?:side|end)\b|\bnothing we could (?:do|have done)\b|\bwe (?:are|were) (?:the |also |only |just )?(?:a )?victims?\b|\b(?:had|have) no (?:influence|control) over\b/gi,
    },
  ],
  phrasesFor,
  unless: [
    /\b(?:our design|our architecture|our part|we (?:depend|rely|relied|depended|chose|(?:had|have) no(?! (?:influence|control|chance|part))|own|did not have|do not have|had not)(?! no control)|our (?:dependence|dependency|fallback|failover|own))\b/i,
  ],
});
