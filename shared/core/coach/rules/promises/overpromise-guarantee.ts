import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

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
      cues: 'guarantee guaranteed guarantees guaranteeing proof foolproof bulletproof failproof rock watertight airtight ironclad unbreakable fail failsafe free word promise promises assure assures assured assurance assurances reassure vouch swear vow pledge count bank rely depend bet stake reputation cast invulnerable invincible indestructible unassailable impregnable infallible flawless perfect houses hand fool bullet futureproof future bombproof bomb crashproof crash idiotproof idiot waterproof water reassures pledges vouchs vows swears warrant warrants',
      pattern:
        /(?<!\b(?:the|a|this|its|their|year|supplier['’]s) )\bguarantee[sd]?\b|\bthe guarantee (?=that)|\bguaranteeing\b|\b(?:fool|bullet|fail|future|bomb|crash|idiot|water)[- ]?proof\b|\bfail-?safe (?:solution|system|setup|design|platform|way)\b|\brock[- ]solid\b|\b(?:watertight|airtight|ironclad|cast[- ]iron|unbreakable|invulnerable|invincible|indestructible|unassailable|impregnable)\b|\b(?:risk|error|fault|bug|trouble)[- ]free\b|\bas safe as houses\b|\b(?:have|give you|got|given) (?:my|our|you my|you our) word\b|\bgive (?:you )?(?:my|our) word\b|\b(?:we|I|they|he|she|the team|the \w+ team|engineering|operations)(?:['’]ll| will| can| do| hereby| would like to| want to){0,2} (?:promise|assure|reassure|pledge|vouch|vow|swear|warrant)s?\b|\brest assured\b|\b(?:our|my|this|firm|full|absolute|every|has|gave|given|give|an?) assurances?\b|\b(?:please )?be assured\b|\b(?:you|we|customers|everyone) (?:can |may )?(?:now |fully |safely )?(?:count|bank|rely|depend) on (?:us\b|(?:it|that|this|the (?:fix|new))\b)|\b(?:bet|stake) (?:our|my|the)\b|\bhand on heart\b/gi,
      instead: ([all]) => (/^guarantee$/i.test(all) ? 'expect' : null),
    },
    {
      cues: 'risk risks chance chances possibility danger dangers likelihood threat threats way weakness weaknesses doubt weak vulnerability vulnerabilities single',
      pattern:
        /(?<!\b(?:almost|hardly) )(?:\b(?:zero|no|not the (?:slightest|least)|not a|never (?:any|a)|without(?: any| a| the slightest)?)|n['’]t (?:any|a|the slightest))\s+(?:\w+ly\s+)?(?:real\s+|remaining\s+|further\s+|longer\s+any\s+|more\s+|residual\s+|conceivable\s+|possible\s+)?(?:risks?|chances?|possibility|dangers?|likelihood|threats?|(?:way|doubt)(?= (?:this|that|it|the|these|they|our|of|for)\b)|weakness(?:es)?|weak points?|vulnerabilit(?:y|ies)|single points? of failure)\b/gi,
    },
    {
      cues: 'risk risks danger dangers threat threats chance chances likelihood probability possibility vulnerability vulnerabilities',
      pattern:
        /\b(?:(?:the|any|every|all|each|this|that|our|these|such) )?(?:\w+ )?(?:risks?|dangers?|threats?|chances?|likelihood|probability|possibility|vulnerabilit(?:y|ies))(?: (?:of|for|to|from|that) [^.;,]{2,40}?)? (?:is|are|has been|have been|was|were|has|have|stands at|drops to|falls to|fell to) (?:now |thus |therefore |\w{2,20}ly )?(?:zero|nil|nonexistent|non-existent|eliminated|removed|excluded|banished|gone|over|passed|behind us|a thing of the past|ruled out|averted|0 ?%)(?!\w)/gi,
      unlessPreceding: /\b(?:one|two|three|four|part|some|which|whether|if|until|before)(?: of)?\s$/i,
    },
    {
      cues: 'risk risks possibility chance danger',
      pattern:
        /\b(?:(?:completely|fully|totally|entirely|permanently)\s+)?(eliminat|remov|exclud)(e|es|ed|ing)\s+(?:all|any|every|the entire|the)\s+(?:\w+\s+)?(risks?|possibility|chance|danger)\b/gi,
      instead: ([, , ending = '', what = '']) => `reduc${ending} the ${what}`,
    },
    {
      cues: 'completely permanently fully totally entirely absolutely perfectly wholly definitively utterly thoroughly',
      pattern:
        /\b(?:completely|permanently|fully|totally|entirely|absolutely|perfectly|wholly|definitively|utterly|thoroughly)\s+(fixed|solved|resolved|safe|secure|protected|eliminated|reliable|stable|immune|rectified|cured|risk-free|dependable|trustworthy|sound|robust|impossible|watertight|guaranteed|settled|closed|under control|problem-free)\b/gi,
      instead: ([, state = '']) => state,
    },
    {
      cues: '100 hundred 100percent 100per hundredpercent hundredper',
      pattern:
        /(?:\b100|\b(?:one|a) hundred)\s?(?:%|percent|per cent)\s+(?:safe|secure|stable|fixed|reliable|protected|guaranteed|up-?time|availability|available|correct|resolved|solved|dependable|recoverable|intact|positive|foolproof)\b|\b(?:100 ?%|0 ?%|zero) (?:of )?(?:down-?time|failures?|outages?|errors?|data loss|loss)\b(?= (?:is|are|from|in the future|going forward|at all|ever|guaranteed))/gi,
    },
    {
      cues: 'certainty confidence safety security doubt doubts certain sure confident positive convinced protection trust reliability',
      pattern:
        /\b(?:absolute|complete|full|total|utmost|utter|every|100 ?%|one hundred per ?cent) (?:certainty(?=[^.;]{0,60}\b(?:safe|secure|stable|intact|holds?|will)\b)|confidence|safety|security|protection|trust|reliability)\b|\b(?:without|beyond) (?:any |a |all |the slightest )*doubt\b(?=[^.;]{0,40}\b(?:safe|secure|stable|intact|holds?)\b)|\b(?:certain|sure|positive|convinced) (?:that )?(?:the|this|it|our|we)\b[^.;]{0,40}?\b(?:will|won['’]t|holds?|works?|safe|secure|stable)\b/gi,
      unlessPreceding:
        /\b(?:not|n['’]t|be|make|making|made|makes|to be|whether|if|cannot be|n['’]t be|not yet)\s(?:yet |quite |fully )?$/i,
    },
    {
      cues: 'cannot can impossible nothing impossibility unable wrong longer never',
      pattern:
        /\b(?:can ?not|can['’]t|can never|can no longer|(?:is|are) (?:now )?unable to|could never) (?:possibly |ever |simply )?(?:(?:fail|break|crash|collapse|go wrong|go down|go offline|be broken|be breached|be lost|lose (?:any )?(?:data|orders)|be hacked|fall over)\b(?! again))|\bnothing (?:more |else )?(?:can|will|could) (?:ever |possibly |now )?(?:go wrong|fail|break|happen|be lost|bring|stop|get lost)|\bno (?:data|orders?|payments?|messages?|customers?|files?|records?|order|payment) (?:can|will|could) (?:ever |now |any longer )?be (?:lost|affected|damaged|at risk|harmed|deleted)\b|\b(?:it is|it['’]s|is|now|are|makes? it|absolutely|technically|virtually) (?:simply |quite |physically )?impossible (?:for|that|to (?:fail|break|lose|crash))\b|\b(?:is|are|has become|becomes|have become) (?:now )?impossible(?=[.,;!]|$| now)/gi,
      unlessPreceding: /\b(?:if|whether|when|what happens|until|once)\b[^.;]{0,40}$/i,
    },
    {
      cues: 'always never zero bound past through times withstand withstands survive survives cope copes handle handles any every circumstances whatever matter whatsoever come eventuality exclude excludes rule rules all sure certain pass',
      pattern:
        /\b(?:will|['’]ll|is|are) (?:now )?(?:always|at all times) (?:be |stay |remain )?(?:available|up|working|work|online|safe|hold|reachable|correct|complete|there|recoverable)\b|\b(?:will )?(?:always works?|never fails?|never breaks?|never goes? down)\b|\b(?:withstands?|survives?|copes? with|handles?|resists?|absorbs?|masters?|deals? with) (?:any|every|all|whatever)\b|\bzero downtime\b|\b(?:bound|sure|certain) to (?:hold|work|last|succeed)\b|\bno \w+ can (?:now )?(?:get past|slip (?:past|through)|pass)\b|\bunder (?:any|all) circumstances\b|\b(?:whatever|no matter what|come what may)(?: happens| comes)?(?=[.,;!]|$)|\b(?:rules?|ruled|ruling) out (?:any|all|every)\b|\bexclud(?:es?|ed|ing) (?:any|all|every)\b|\b(?:protect|safeguard|secure|guard|defend|shield)(?:s|ed)? (?:us |you |our \w+ |the \w+ )?(?:against|from) (?:all|any|every)\b/gi,
    },
    {
      cues: 'good once immune solved fixed resolved forever gone history never worry worries fear concern worried bother flawless perfect infallible weaknesses flawlessly cured closed safe secure nothing need concerned afraid alarm perfectly faultless faultlessly',
      pattern:
        /\bimmune (?:to|against|from)\b|\bperfect (?:solution|fix|protection|safety|system|answer|remedy|defence|defense)\b|\b(?:solved|fixed|resolved|gone|cured|closed|safe|secure) (?:forever|for ever|for all time)\b|\b(?:nothing|no need|no (?:cause|reason)|not have|n['’]t (?:have|need)|nobody (?:needs|has)|no one (?:needs|has)) (?:to (?:worry|fear|be (?:worried|concerned|afraid))|for (?:worry|concern|alarm))\b|\b(?:is|are|works?|runs?) (?:now |completely )?(?:flawless(?:ly)?|infallible|perfect(?:ly)?|faultless(?:ly)?|without (?:any )?(?:faults?|errors?|flaws?|weaknesses))\b(?! (?:normal|usual))/gi,
      unlessPreceding: /\b(?:no|nobody|nothing|not|whether|if)\b[^.;]{0,30}$/i,
    },
    {
      cues: 'won will count trust promise mark',
      pattern:
        /\bthere (?:will|wo|shall)(?:n['’]t| not) be (?:any|a)\s+(?!(?:repeat|second|further)\b)(?:\w+ )?(?:loss|losses|downtime|outages?|failures?|damage|problems?|interruptions?|incidents?|disruptions?|errors?)\b|\bthere will be (?:no|zero) (?:\w+ )?(?:loss|losses|downtime|outages?|failures?|damage|problems?|interruptions?|disruptions?|errors?)\b|\b(?:it|this|the (?:fix|system|platform|solution|patch|new \w+)|everything) will (?:definitely |certainly |surely |absolutely |without fail )(?:hold|work|last|not)\b|\b(?:count on us|trust us|I promise|mark my words)\b/gi,
    },
    {
      cues: 'commit commits committed',
      pattern:
        /\bcommit(?:s|ted)? to (?:100 ?%|zero|full|perfect|uninterrupted|a hundred|total|complete)(?!\w)/gi,
    },

    {
      cues: 'excluded impossible question',
      pattern:
        /\b(?:an? |any |the |further )?(?:[a-z]+ )?(?:loss(?:es)?|repeat|failures?|outages?|downtime)(?: of [a-z ]{2,20}?)? (?:is|are) (?:now |thus |therefore |completely )?(?:excluded|impossible|out of the question)\b/gi,
      unlessPreceding: /\b(?:not|whether|if|until) $/i,
    },
  ],
  unless: [
    /\b(?:no|not|never|cannot|can['’]t|without)\s+(?:\w+\s+){0,2}?guarantee/i,
    /\b(?:contracts?|agreements?|suppliers?|vendors?|providers?|warranty|insurers?|licen[cs]e)\b[^.;]{0,30}\bguarantee/i,
    /\bSLA\b|\bservice level agreement\b|\bguaranteed (?:service|response) (?:level|time)\b/i,
  ],
});
