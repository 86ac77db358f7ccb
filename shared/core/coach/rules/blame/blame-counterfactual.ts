import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const SEEN =
  '(?:anticipated|averted|avoided|blocked|caught|contained|covered|detected|diagnosed|discovered|escalated|expected|fixed|flagged|foreseen|found|handled|identified|known|limited|mitigated|noticed|obvious|prevented|recogni[sz]ed|seen|smaller|shorter|spotted|stopped|tested|less|quicker|faster|milder|done|picked up)';

const HELPED =
  '(?:averted|avoided|blocked|caught|contained|cut|detected|flagged|found|halved|kept|limited|prevented|protected|reduced|revealed|saved|shortened|shown|spared|spotted|stopped|warned)';

/** "Could have been avoided" reads as blame, hands a plaintiff his sentence and hides which safeguard was missing. */
export const blameCounterfactual = phraseRule({
  id: 'blame.counterfactual',
  doc: 'Tells what would have happened if somebody had acted otherwise.',
  severity: 'info',
  message: 'Hindsight: this describes an event that did not happen.',
  reason:
    'What could have been reads as blame, gives a plaintiff a ready-made sentence and hides the useful part: which safeguard was missing or did not fire, and what changes.',
  suggestion:
    'Name the safeguard and its gap: “Our release check covers code but not settings; from 4 June it covers both.”',
  reads: everywhere,
  phrases: [
    {
      cues: 'have ve picked need needn',
      pattern: new RegExp(
        `\\b(?:should|ought to)(?:n['’]t| not| never)?(?: \\w{1,20}ly| also| all)?(?: have|['’]ve) been (?:\\w{1,20}ly |so |far |much |made )?${SEEN}\\b`,
        'gi',
      ),
      // A safeguard that did not fire is the useful part.
      unlessPreceding:
        /\b(?:safeguards?|checks?|controls?|monitoring|monitors?|alarms?|alerts?|tests?|validation|guard|limits?)\s(?:[^.;]{1,40}\s)?$/i,
    },
    {
      cues: 'have ve picked need needn',
      pattern: new RegExp(
        `\\b(?:could|would|might)(?:n['’]t| not| never)?(?: \\w{1,20}ly| also| all)?(?: have|['’]ve) been (?:\\w{1,20}ly |so |far |much |made )?${SEEN}\\b`,
        'gi',
      ),
    },
    {
      cues: 'have ve picked need needn',
      pattern:
        /\b(?:we|it|this|that|they|one|nobody|somebody|someone|anyone|I) (?:probably |really |simply |clearly |also |all )?(?:should|ought to)(?:n['’]t| not| never)?(?: \w{1,20}ly| also| all| never)?(?: have|['’]ve) (?!been\b)\w+|\b(?:we|they|someone|somebody|anyone) could(?: \w{1,20}ly| also)? have (?:anticipated|avoided|caught|detected|done|fixed|foreseen|found|known|limited|noticed|prevented|reacted|responded|seen|spotted|stopped|tested)\b/gi,
    },
    {
      cues: 'have ve picked need needn',
      pattern:
        /\bwould(?:n['’]t| not| never| hardly)?(?: \w{1,20}ly| also)? have (?:never )?(?:happened|occurred|failed|arisen|been (?:affected|possible|necessary|needed|lost|different|fine|hit|spared|smaller|shorter|over)|gone (?:down|wrong)|lost|mattered|spread|survived)\b|\b(?:need not|needn['’]t|did not have to|didn['’]t have to|did not need to|didn['’]t need to) (?:have )?happen(?:ed)?\b/gi,
    },
    {
      cues: 'would could might',
      pattern: new RegExp(`\\b(?:would|could|might)(?: \\w{1,20}ly| also)? have ${HELPED}\\b`, 'gi'),
    },
    {
      cues: 'should ought',
      pattern:
        /\b(?:should|ought) never(?: to)? have (?:been )?(?:allowed|approved|changed|deployed|gone|happened|left|made|merged|occurred|passed|possible|reached|released|shipped|started|touched)\b/gi,
    },
    {
      cues: 'if',
      pattern:
        /\bif only\b|\bif (?:we|someone|somebody|anyone|the (?:\w+ )?(?:team|engineers?|reviewers?|operators?)) had(?:n['’]t)?\b/gi,
      unlessPreceding:
        /\b(?:ask|asked|asks|check|checked|checks|know|see|test|tested|verify|verified|wondered)\s$/i,
    },
    {
      cues: 'had teammate teammates mate mates member members',
      pattern:
        /(?<=^|[,;] )had (?:we|they|it|this|that|someone|somebody|anyone|the|our|there) (?=[^?]{3,200}$)/gi,
    },
    {
      cues: 'if',
      pattern:
        /\bif (?:the|our|this|that|a|an|it|they) (?:[\w-]+ ){0,4}had(?:n['’]t)? (?=[^.;]{1,120}\b(?:would|could|might)(?:n['’]t| not| never)? have\b)/gi,
    },
    {
      cues: 'hindsight retrospect looking',
      pattern: /\b(?:with (?:the )?(?:benefit|wisdom|clarity) of|with|in) (?:hindsight|retrospect),? (\w+)/gi,
      instead: ([, next = '']) => next,
    },
    {
      cues: 'hindsight retrospect looking',
      pattern: /\bhindsight\b|\bin retrospect\b|(?<=^|[,;] )looking back\b(?! (?:up|over|at|\d))/gi,
    },
    {
      cues: 'obvious predictable foreseeable inevitable bound waiting matter writing signs coming question',
      pattern:
        /\bit was (?:already |always |quite |entirely |all )?(?:obvious|predictable|foreseeable|inevitable)\b|\b(?:was|were) bound to (?:happen|fail|break|go)\b|\b(?:accident|disaster) waiting to happen\b|\bwas (?:only|just) a (?:matter|question) of time\b|\b(?:warning )?signs were (?:all )?there\b|\bsaw (?:it|this) coming\b|\bwriting (?:was )?on the wall\b/gi,
    },
    {
      cues: 'clear',
      pattern:
        /\bit was (?:already|always|long) clear that\b|\bit was clear (?:from the (?:start|outset|beginning)|all along)\b|\bit was clear that (?=[^\d]{1,200}$)/gi,
    },
    {
      cues: 'avoidable preventable foreseeable predictable',
      pattern:
        /\b(?:is|are|was|were|been|an?|this|entirely|easily|wholly|completely) (?:\w{1,20}ly )?(?:avoidable|preventable|foreseeable|predictable)\b/gi,
      unlessPreceding: /\b(?:not|n['’]t|neither|nor)\s$/i,
    },

    {
      cues: 'need needn',
      pattern: /\bneed(?:n['’]t| not| never) have (?:happened|come|been|failed|occurred|ended|gone)\b/gi,
    },
    {
      cues: 'still',
      pattern:
        /\b(?:would|['’]d) still (?:be|have been) (?:up|running|working|online|open|alive|intact|there|fine|available|in service|on air)\b|\b(?:would|['’]d) still (?:work|run|have (?:power|service|the data|our data|all the))\b/gi,
      unlessPreceding: /\b(?:if|whether)\b[^.;]{0,60}\bfails?\b[^.;]{0,40}$/i,
    },
  ],
});
