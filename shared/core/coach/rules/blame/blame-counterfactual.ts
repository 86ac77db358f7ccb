import { kindOf } from '../../../incident/kind.ts';
import { pattern, regex } from '../../../long-text.ts';
import { EFFECT, SAFEGUARD } from '../../failures.ts';
import { phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

/**
 * What a safeguard or a careful person does: what might have been done is regretted, what else might have been is a
 * risk.
 */
const HELPED = pattern`
  (?:acted|anticipated|asked|averted|avoided|blocked|caught|checked|chosen|contained|cut|detected|diagnosed|
    discovered|done|escalated|expected|fixed|flagged|foreseen|found|halved|handled|helped|identified|
    intervened|kept|known|limited|managed|mitigated|noticed|prevented|protected|reacted|recogni[sz]ed|reduced|
    responded|revealed|saved|seen|shortened|shown|softened|spared|spotted|stopped|tested|told us|waited|
    warned|picked (?:it |this )?up|rolled (?:it )?back|switched over|planned)
`;
/** A participle that stands for any deed. */
const DONE = pattern`
  (?:been|\w{2,20}ed|begun|bought|brought|broken|built|caught|chosen|come|cost|cut|done|drawn|fallen|felt|
    found|given|gone|got|gotten|grown|had|held|hit|hurt|kept|known|left|let|lost|made|meant|met|paid|put|run|
    said|seen|sent|set|shown|shut|spent|split|stood|taken|taught|told|thought|understood|won|written)
`;
/** Harm that did not come: of itself the story of a near miss, with a denial a regret. */
const AVERTED = '(?:been )?(?:deleted|lost|destroyed|wiped|erased|overwritten|exposed|leaked)\\b';
const LY = '(?: \\w{1,20}ly| also| all| still| never| hardly| perhaps| at least| even)?';
const NOT = "(?:n['’]t| not| never)?";
const HAVE = "(?: have|['’]ve)";
const WORSE = pattern`
  (?:(?:far|much|a lot|even|so|very|quite|considerably|any) )?(?:better|different(?:ly)?|otherwise|smaller|
    shorter|less|quicker|faster|milder|cheaper|easier|obvious|enough|fine|wiser|possible|another way|well)
`;
const CHANCE = '(?:chances?|opportunit(?:y|ies)|time|occasions?|moments?|warnings?|windows?)';
const TO_ACT = pattern`
  (?:stop|act|intervene|prevent|avoid|catch|notice|fix|react|warn|check|test|correct|turn back|step in|
    respond|repair|change|see|find|spot|switch|close|do something)
`;

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
  // Of what hit nobody the business lenses can only tell what it could have done.
  askedFor: ({ setup }) => [
    'nearMissWhat',
    'nearMissWhy',
    ...(kindOf(setup.variant) === 'near-miss' ? ['lenses/sentence'] : []),
  ],
  reads: everywhere,
  phrases: [
    {
      pattern: regex('gi')`
        \b(?:should|ought to)${NOT}${LY}${HAVE} been (?:\w{1,20}ly |so |far |much )?(?!able\b|paid|repaid|
          refunded|credited|delivered|received|in\b)(?:${DONE}|${WORSE}|obvious|picked up)\b
      `,
      // A safeguard that did not fire is the useful part.
      unlessPreceding: new RegExp(
        `\\b(?:${SAFEGUARD}|reminders?|notifications?)\\s(?:[^.;]{1,40}\\s)?$`,
        'i',
      ),
    },
    {
      pattern: regex('gi')`
        \bif only\b|
        \bif (?:we|someone|somebody|anyone|the (?:\w+ )?(?:team|engineers?|reviewers?|operators?))
          had(?:n['’]t)?\b
      `,
      unlessPreceding:
        /\b(?:ask|asked|asks|check|checked|checks|know|see|test|tested|verify|verified|wondered)\s$/i,
    },
    {
      pattern: /\b(?:with (?:the )?(?:benefit|wisdom|clarity) of|with|in) (?:hindsight|retrospect),? (\w+)/gi,
      instead: ([, next = '']) => next,
    },
    {
      pattern: regex('gi')`
        \bit was (?:already|always|long) clear that\b|
        \bit was clear (?:from the (?:start|outset|beginning)|all along)\b|
        \bit was clear that (?=[^\d]{1,200}$)
      `,
    },
    {
      pattern: regex('gi')`
        \b(?:is|are|was|were|been|an?|this|entirely|easily|wholly|completely) (?:\w{1,20}ly )?(?:avoidable|
          preventable|foreseeable|predictable)\b
      `,
      unlessPreceding: /\b(?:not|n['’]t|neither|nor)\s$/i,
    },
    {
      pattern: regex('gi')`
        \b(?:would|['’]d) still (?:be|have been) (?:up|running|working|online|open|alive|intact|there|fine|
          available|in service|on air)\b|
        \b(?:would|['’]d) still (?:work|run|have (?:power|service|the data|our data|all the))\b
      `,
      unlessPreceding: /\b(?:if|whether)\b[^.;]{0,60}\bfails?\b[^.;]{0,40}$/i,
    },
    {
      pattern: regex('gi')`
        \b(?:would|(?:we|they|it|he|she|you|I|nobody|everybody|that|this|there)['’]d)${NOT}${LY}(?: have|
          ['’]ve)(?<! still have)${LY} (?!(?:needed|wanted|liked|preferred)\b|
          ${AVERTED}(?! (?:less|fewer|only|far|much|no)\b))${DONE}\b
      `,
      // What a planned action will be good for is no hindsight, nor is the safeguard that was missing; a customer is told
      // what is his.
      unlessPreceding: new RegExp(
        `\\b(?:action|measure)s?\\b[^.;]{0,40}$|\\b${SAFEGUARD} (?:that|which)\\s$|\\byou\\s$`,
        'i',
      ),
    },
    ...phrasesOf([
      {
        ways: [
          // "would have noticed", "could have been avoided", "we should have asked"
          pattern`
            \b(?:could|might)${NOT}${LY}${HAVE}${LY}
              (?:been (?:\w{1,20}ly |so |far |much |made )?)?(?:${HELPED}|${WORSE})\b
          `,
          pattern`
            \b(?:could|might)${NOT}${HAVE} (?:turned|gone|ended|come|worked|run|looked|passed)
              (?:out |off |up )?(?:\w{1,20}ly )?${WORSE}\b
          `,
          pattern`
            \b(?:we|it|this|that|they|one|nobody|somebody|someone|anyone|I) (?:probably |really |simply |
              clearly |also |all )?(?:should|ought to)${NOT}${LY}${HAVE} (?!been\b|an?\b|the\b|our\b|
              access\b)\w+
          `,
          pattern`
            \b(?:should|ought) never(?: to)? have (?:been )?\w+|\bnever (?:should|ought to) have (?:been )?\w+
          `,
          pattern`
            \b(?:need(?:n['’]t| not| never)|did(?: not|n['’]t) (?:have|need) to|never (?:had|needed) to)
              (?:have )?(?:happen(?:ed)?|come (?:to|this|so)|been|end(?:ed)?|get|fail(?:ed)?|go|gone|
              last(?:ed)?|occur(?:red)?|spread|escalate|reach|take)\b
          `,
          pattern`
            \b(?:no (?:good )?(?:reason|need) (?:at all )?for (?:it|this|that|any of (?:it|this)|things|the
              \w+) to (?:happen|come|get|go|fail|end|be|last|occur))\b|
            \bneeded to (?:happen|fail|be lost), (?:had|if)\b|
            \b(?:this|it|that) had to (?:happen|go wrong|fail|end)\b|
            \b(?:would|['’]d)(?:n['’]t| not) (?:now |even )?be (?:here(?=[.,;]|$)|in this
              (?:position|situation|mess)|(?:writing|talking|sitting|having) )|
            \bnext time we would\b
          `,
          // "nothing would have been lost"
          pattern`
            \b(?:(?:nothing|nobody|no one|none|no [\w-]+)\b[^.;,]{0,40}? would|would(?:n['’]t| not| never))
              (?:\w{1,20}ly )?have ${AVERTED}
          `,
          // "if the limit had been set, ...", "had we asked", "but for the old cable"
          pattern`\b(?:could|might|would) (?:easily )?have been (?:\w+ )?worse,? (?:if|had)\b`,
          pattern`
            \bif (?:[^.;?]{2,80}? had|(?:we|they|I|you|it|she|he)['’]d)(?:n['’]t| not)?
              [^.;?]{1,120}?(?:\b(?:would|could|might)|['’]d)\b
          `,
          pattern`
            \b(?:would|could|might)(?:n['’]t| not| never)? [^.;?]{2,80} if [^.;?,]{2,40}(?: had|n['’]t
              had)(?:n['’]t)? (?:not |only |just |been )?${DONE}\b
          `,
          pattern`
            (?<=^|[,;:—] |\band )had (?:we|they|it|this|that|someone|somebody|anyone|the|our|there)
              (?=[^?]{3,200}$)|
            (?<=^|[,;:—] )had (?!to\b)[^.;?]{3,100}(?:\b(?:would|could|might)|['’]d)\b
          `,
          pattern`
            \b(?:if (?:it (?:was|were)(?:n['’]t| not)|not) for|were it not for|had it not been for)\b|
            (?<=^|[,;:—] )but for (?:the|an?|that|our|one|this)\b
          `,
          pattern`
            \bwith(?:out)? [^.;]{3,60},? (?:this|that|it|none of (?:this|it)|nothing|such
              (?:a thing|things|\w+))(?: \w+){0,2} (?:does|do|would|could|can)(?:n['’]t| ?not| never)?
              (?:ever )?(?:happen|occur|arise|go wrong)\b
          `,
          pattern`
            \b(?:we|I) (?:can only |could only |do |all |now |really |sincerely )?wish(?:ed)?
              (?:that )?(?:we|I|it|they|this|somebody|someone|(?:the|our) \w+)(?:['’]d| had)\b|
            \bwould that (?:we|it|they|somebody|the) had\b
          `,
          // "hindsight", "knowing what we know now", "if we could turn back the clock"
          pattern`
            \bhindsight\b|\bin retrospect\b|
            (?<=^|[,;] )(?:looking|thinking) back\b(?! (?:up|over|at|\d))|
            \b(?:wise(?:r)?|clever(?:er)?) after the (?:event|fact)\b|
            \b(?:easy|easier) to (?:see|say) (?:now|today|afterwards)\b|
            \bwe (?:now )?know better\b
          `,
          pattern`
            \b(?:knowing|given|with) what (?:we|I) (?:now )?know(?: (?:now|today))?\b|
            \bif (?:we|I|one) (?:could|were able to) (?:only )?(?:turn back|go back|start (?:over|again)|
              do (?:it|this|that) (?:over|again)|choose again|wind back|rewind)\b|
            \b(?:were we|if we were) to (?:do|start|begin|build|plan) (?:it|this|that|over|again)\b|
            \bturn(?:ed)? back (?:the clock|time)\b
          `,
          // "it was only a matter of time", "the signs were there"
          pattern`
            \bit was (?:already |always |quite |entirely |all |only too )?(?:obvious|predictable|foreseeable|
              inevitable)\b|
            \b(?:was|were) (?:always |simply )?(?:bound|destined|doomed|sure) to (?!be (?:told|informed))\w+|
            \b(?:accident|disaster) (?:that was )?waiting to happen\b|
            \b(?:only|just|merely|simply) a (?:matter|question) of (?:time|when)\b|
            \b(?:(?:warning )?signs|red flags|alarm bells) (?:were|had been)
              (?:all |already |clearly )?(?:there|visible|plain|ringing)\b|
            \b(?:saw|see|seen) (?:it|this|that|all this) coming\b|
            \bwriting (?:was |had been )?(?:already )?on the wall\b|
            \bthere (?:was|were|had been) (?:[\w-]+ ){0,3}(?:warning signs?|red flags?|early warnings?)\b|
            \b(?:was|were|been) (?:\w+ly )?(?:clear|plain|obvious|evident|visible)
              (?:to (?:all|everyone|anybody|anyone|us) )?(?:from the (?:start|outset|beginning)|all along|
              (?:long|well) before|for (?:weeks|months|years))\b|
            \b(?:had|has) been coming (?:for|since)\b|\b(?:as|was|is|comes|came as) no surprise\b
          `,
          pattern`
            \b(?:${EFFECT}|this|it) (?:was|were) (?:entirely |completely |totally |quite |wholly |
              so )?(?:unnecessary|needless|not inevitable)\b|
            \bneedless (?:${EFFECT})\b
          `,
          // "a missed chance", "there was time to act", "minutes away from losing"
          pattern`
            \b(?:had|were|was|been)(?: given)?
              (?!(?:no|little|not|only|just|any|one)\b)(?:[\w-]+ ){0,4}${CHANCE} to ${TO_ACT}\b|
            \bmissed (?:opportunit(?:y|ies)|chances?)\b|
            \b(?:missed|squandered|wasted|passed up|let slip|let go|failed to (?:use|take|seize)|
              did(?: not|n['’]t) (?:use|take|seize)) (?:the|an?|our|every|several|two|three|this|that|all|
              many) (?:[\w-]+ ){0,2}(?:opportunit(?:y|ies)|chances?|windows?|moments?)\b|
            \blet (?:the|this|that|our|every|all|two|three|several) (?:[\w-]+ ){0,2}(?:opportunit(?:y|ies)|
              chances?|windows?|moments?)\b[^.;,]{0,40}? (?:slip|pass|go)\b
          `,
          pattern`
            \b(?:was|were|came|been) (?:[\w-]+ ){0,4}?(?:away from|short of|close to|from|on the
              (?:verge|brink|edge) of|within \w+ (?:\w+ )?of) (?:losing|failing|collapsing|running out|
              breaking|closing|(?:a )?(?:total |complete |full )?(?:disaster|catastrophe|collapse|ruin|
              shutdown))\b|
            \bnarrowly (?:escaped|avoided|missed)\b|
            \b(?:a|by) (?:very )?(?:narrow escape|close (?:call|shave)|hair['’]s breadth)\b
          `,
        ],
        // What a test cannot show is its limit, not its fault; what an intruder could reach has to be told.
        unlessPreceding: regex('i')`
          \b${SAFEGUARD}\b[^.;]{0,80}, so (?:it|they)\s$|
          \b(?:attackers?|intruders?|hackers?|outsiders?|strangers?|thieves|criminals|other
            (?:customers?|users?|patients?|tenants?))\s$
        `,
      },
    ]),
  ],
  // What one more failure would have meant is the risk that is left, not regret.
  unless: [
    regex('i')`
      ^(?:had|if) (?:an?|another|one|any|one more|a second) (?:[\w-]{1,20} ){1,3}?(?:had |
        also ){0,2}(?:failed|tripped|gone down|gone wrong|broken(?: down)?|crashed|been (?:lost|cut|down)|
        dropped out|caught fire)\b
    `,
  ],
});
