import type { Line } from '../../../brief/lines.ts';
import { pattern, regex, wordList } from '../../../long-text.ts';
import { EFFECT, SAFEGUARD, SUSPECT, WRECKED } from '../../failures.ts';
import { phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { causing, FAIL } from './wordings/causing.ts';

const reads = (line: Line): boolean => !line.annex || line.section === 'technical';

/** A clause whose subject is no person, up to its verb. */
const SOME_THING = pattern`
  ^(?:(?:heat|humidity|water|dust|smoke|lightning|overload|fire|rain) |
    (?:(?!(?:we|they|he|she|I|you|who|nobody|someone|teams?|staff|crew|shift|colleagues?|support|operations|
    engineers?|developers?|operators?|technicians?|analysts?|managers?|supplier|vendor|provider|bank|carrier|
    customers?|users?|not|no|never|whether|if|was|were|is|are|been|be|being|before|after|until|when|while|to|
    will|would|can|${SAFEGUARD})\b)[\w’'-]+ ){2,9}?)
`;
/** What came out wrong. */
const AMISS = pattern`
  (?:missing|lost|wrong|late|doubled?|duplicate|failed|empty|rejected|refused|unpaid|unsent|false|faulty|
    gaps?|stop|stoppage|mess)
`;
const THE =
  '(?:the|all|our|every|everything|everyone|everybody|most|both|its|an?|one|two|three|four|us|card|new)';
const OURS = regex('i')`
  \b(?:we|team|staff|support|engineers|operations|operators|they|I)(?: have| had| then| also
    | deliberately)?\s$
`;

/**
 * A wrong first cause is the most expensive sentence of an incident: it is withdrawn before customers and regulators.
 */
export const causeUnhedged = phraseRule({
  id: 'cause.unhedged',
  doc: 'States a cause as fact while the record does not say that it is confirmed.',
  severity: 'error',
  message: 'The cause is stated as fact, but it is nowhere said to be confirmed.',
  reason:
    'A wrong first cause has to be withdrawn in front of customers, regulators and the board. A likelihood with its range costs little trust (van der Bles and others, PNAS 2020).',
  suggestion:
    '“It is likely (55–80%) that a change released at 14:02 UTC started this; we expect to confirm or discard it by 18:00 UTC.”',
  reads,
  holds: ({ facts }) => facts.causeStatus !== 'confirmed',
  phrases: [
    {
      cues: 'cause',
      pattern: regex('gi')`
        \b(an? )?(?:(?:root|main|only|single|sole|one)\s+)?((?:(?:immediate|direct|underlying|technical|
          actual|real|proximate|initial)\s+)?)cause\s+((?:of\s+(?:\w+\s+){1,4}?)?)(is|was|turned out to be|
          proved to be|lies in|lay in|has been)\b(?! (?:being|still|open|to be|found(?! (?:in|to be)\b)|
          identified|established|narrowed|due|at \d))
      `,
      unlessPreceding: regex('i')`
        \b(?:report|review|analysis|note|paper|call|meeting|update|question|talk|work)
          (?:on|about|of|for|into) (?:the |its )?$
      `,
      instead: ([, article = '', kind = '', of = '', verb = '']) =>
        `${article === '' ? '' : 'a '}likely ${kind}cause ${of}${verb}`,
    },
    {
      cues: wordList`
        root cause reason culprit explanation trigger source origin underlying origins roots real actual main
        true
      `,
      pattern: regex('gi')`
        \b(?:root )?cause\s?[:–—] ?\w+|
        \b(?:the (?:reason|culprit|explanation|trigger|origin|source of the (?:\w+ )?${EFFECT})|
          (?:real|underlying|actual|root|main|true) (?:issue|problem|fault|error|reason|trouble|
          origin))(?: (?!we\b|I\b)[^.;,]{1,60}?)? (?:is|was|turned out to be|proved to be|lies in|lay in)
          (?:simply |just |clearly )?(?:an?|the|that|our|one|two|in|because|missing)\b|
        \b(?:has|had|have) (?:its|their) (?:origins?|roots?|cause) in\b
      `,
    },
    {
      cues: wordList`
        stem stemming results resulting stems stemmed resulted traced attributed attributable consequence
        result product outcome effect fault down symptom work
      `,
      pattern: regex('gi')`
        \b(?:stem|stems|stemmed|stemming) from\b|\bresult(?:ed|s|ing)? from\b|
        \b(?:was|were|is|are|can be|has been|have been) (?:\w{2,20}ly )?(?:traced(?: back)? to|attributed to|
          attributable to|down to (?:an?|the)|(?:the |a |an )?(?:direct |immediate |mere )?(?:result|
          consequence|product|outcome|effect|symptom|fault|work) of
          (?!the (?:test|check|count|review|survey|vote|analysis|audit)\b))
      `,
      // Results of a laboratory or a search come from somewhere.
      unlessPreceding: regex('i')`
        \b(?:\d|tests?|blood|search|lab|laboratory|survey|audit|query|review|these|those|all|first|our|new|
          the)\s$
      `,
    },
    {
      cues: 'because since',
      pattern: regex('gi')`
        \b(?:${FAIL}|(?<!\bno )${EFFECT}(?: \w+){0,3}(?!,? and no\b))\b[^.;]{0,60}?
          (?:because|since (?:the|our|an?|nobody|no))\b(?! of)|
        ^because (?!of\b)[^.;]{3,100}, (?!(?:the |our )?(?:engineers|team|staff|operators|support|we|they|
          colleagues)\b)[^.;]{0,60}\b${FAIL}
      `,
      unlessPreceding: OURS,
    },
    {
      cues: 'since as',
      pattern: regex('gi')`
        ^(?:since (?:the|our|an?)|as (?:the|our))
          (?!\w+ (?:shows?|says?|lists?|told|tells|showed))[^.;,]{3,90},
          (?!we\b|the team\b)[^.;]{0,60}?\b${FAIL}
      `,
    },
    {
      cues: 'so therefore thus hence consequently thereby result consequence meant which',
      pattern: regex('gi')`
        (?:,|\band|—|–) (?:so|therefore|thus|hence|consequently|thereby|as a
          (?:result|consequence))(?: that)?,? (?!we\b|(?:(?:the|our|an?|no) )?(?:[\w-]+ ){0,2}(?:${SAFEGUARD}|
          restart|failover)\b)[^.;,]{0,40}?\b(?<!\b(?:that|which|who) )${FAIL}\b|
        \b${FAIL}\b[^.;,]{0,20} as a (?:result|consequence)\b(?! of)|
        \b(?:which|this|that) (?:in turn )?meant (?:that )?[^.;,]{0,40}?\b${FAIL}
      `,
      unlessPreceding: OURS,
    },
    {
      cues: 'caused triggered',
      pattern: /\b(was|were|is|are|has been|have been)\s+(?:directly\s+)?(caused|triggered)\s+by\b/gi,
      unlessPreceding: /\b(?:alarms?|alerts?|pages?|reviews?|calls?|checks?)\s$/i,
      instead: ([, verb = '', what = '']) => `${verb} likely ${what} by`,
    },
    {
      cues: wordList`
        caused sparked provoked precipitated induced brought set produced created generated started initiated
        introduced explained triggered driven
      `,
      pattern: regex('gi')`
        \b(?:is|are|was|were|has been|have been|being) (?:\w{2,20}ly )?(?:provoked|sparked|precipitated|
          induced|brought (?:about|on)|set off|(?:caused|triggered)(?<=ly (?:caused|triggered))) by\b|
        \b(?:${EFFECT}|it|this) (?:is|are|was|were|has been|have been) (?:\w{2,20}ly )?(?:produced|created|
          generated|started|initiated|introduced|driven) by\b|
        \b(?:is|are|was|were|has been|have been) (?:\w{2,20}ly )?(?:explained|accounted for) by\b|
        \b${EFFECT},? (?:caused|triggered|brought about|provoked) by\b
      `,
    },
    {
      cues: 'happened occurred started failed began arose',
      pattern: regex('gi')`
        \b(?:this|it|the (?:\w+ )?${EFFECT})\s+(?:happened|occurred|started|failed|began|arose)\s+(?:because|
          when|due to|as a result of|after an? (?!few|day|hour|minute|week|phone|call))\b
      `,
    },
    {
      cues: 'caused causes causing provoked sparked precipitated triggered',
      pattern: regex('gi')`
        (?<!\b(?:${EFFECT}|damage|we)(?: \w+)?\s)\b(?:caused|provoked|sparked|precipitated|
          triggered)\b(?! by\b| for\b| no\b| to\b| in\b| on\b|
          [.,;])(?! (?:(?:the|an?|our|two|three|no|one) )?(?:\w+ )?(?:alarms?|alerts?|pages?|calls?|warnings?|
          reviews?|escalations?|checks?|notifications?|complaints?|questions?)\b)
      `,
    },
    {
      cues: 'behind responsible what culprit reason trigger cause',
      pattern: regex('gi')`
        \b(?:is|was|are|were) (?:\w{2,20}ly )?(?:responsible for|behind|what (?:broke|caused|stopped|
          triggered|crashed|took|led|killed)|the (?:cause|culprit|trigger|reason)(?: of| for| behind|[.,;]|
          $))(?: (?:the|this|these|that|our|all))?(?: \w+)?\b(?<=responsible for[^.;]{0,20}${EFFECT}|behind
          (?:the|this|these) (?:\w+ )?${EFFECT}|(?:responsible for|behind)[^.;]{0,20}${AMISS}|\b(?:what|the)
          (?:broke|caused|stopped|triggered|crashed|took|led|killed|cause|culprit|trigger|
          reason)\b[^.;]{0,30})|
        \bwhat (?:happened|broke it|went wrong|caused (?:it|this|the \w+)) (?:is|was) (?:that|the|an?)\b
      `,
    },
    {
      cues: 'took takes brought brings knocked pulled dragged taken',
      pattern:
        // "The supplier took the log down" stops what was shown, and is no failure.
        regex('gi')`
        \b(?:took|takes|brought|brings|knocked|pulled|dragged)
          (?!(?:(?:the|that|this|its|our|these|those) )?(?:\w+ ){0,2}?(?:logs?|posts?|files?|links?|
          cop(?:y|ies)|documents?|repositor(?:y|ies)|repos?|buckets?|dumps?|screenshots?|listings?|folders?|
          images?|videos?|recordings?) (?:down|out|offline)\b)(?:[^.;,]{2,40}? )?(?:down|out|offline|
          to (?:its|their|his) knees|to a (?:halt|standstill|stop))\b(?! to (?:\d|about|under|below|zero|nil|
          almost|nearly)\b)
      `,
      unlessPreceding: OURS,
    },
    {
      cues: wordList`
        caused triggered took brought knocked off broke crashed led resulted overloaded overwhelmed exhausted
        corrupted blocked blocks filled stopped stops disabled halted froze deadlocked saturated starved
        swamped flooded prevented prevents made makes left meant shut interrupted cut killed locked broken
        filled slowed delayed choked ate consumed destroyed deleted leads
      `,
      pattern: regex('gi')`
        \b${SUSPECT}\s+(?:(?!(?:and|we|not|no|that we|which we|before|after|until|was|were|is|are|be)\b|
          \w+n['’]t)[\w:]+\s+){0,6}?(?:caused|triggered(?! (?:an?|the|our|two) (?:\w+ )?(?:alarm|alert|page|
          call|warning|review)s?)|took (?:down|out)|brought down|knocked|cut off|shut off|broke|crashed|
          led to|leads to|resulted in|overloaded|overwhelmed|exhausted|corrupted|swamped|flooded|saturated|
          starved|deadlocked|locked up|killed|choked|(?:blocked|blocks|filled|stopped|stops|disabled|halted|
          froze|interrupted|cut|slowed|delayed|shut down|consumed|ate|destroyed|deleted|locked)
          (?:up |down |off )?(?:the|all|our|every|most|card|each|both|login|log-?ins?|payments?|checkout|
          orders?|traffic|customers?|new|any|access|users)\b|prevented (?:the |our |all )?\w+ from|
          (?:made|makes) [^.;,]{2,40}? (?:fail|crash|stop|hang|slow|unavailable|unreachable|impossible|
          unusable)|left [^.;,]{2,40}? (?:unable|unavailable|without|unreachable|offline|stuck)|meant
          (?:that )?[^.;,]{2,40}? ${FAIL})
      `,
    },
    {
      cues: 'led resulted leads',
      pattern: regex('gi')`
        \b(?:led|leads|resulted) (?:\w{2,20}ly |straight )?(?:to|in) (?!no\b|fewer\b|less\b)(?:an? |the |our |
          massive |all )?(?:\w+ )?${EFFECT}\b
      `,
    },
    {
      cues: 'know found prove proves proved confirm confirms shows understand proveed confirmed show showed',
      pattern: regex('gi')`
        \b(?:we|I) (?:now )?(?:know|found|have found|understand)
          (?:why|(?:out )?what (?:caused|broke|went wrong|happened))(?! [^.;]{0,40}\?)|
        \b(?:logs?|analysis|data|tests?|traces?|metrics) (?:prove|confirm|show)(?:s|ed)? (?:that )?[^.;]{2,50}
          (?:caused|broke|triggered|is the cause|was the cause|made)\b
      `,
      unlessPreceding: /\b(?:until|once|when|as soon as|before|if)\s$/i,
    },
    {
      cues: 'due because owing result account consequence thanks courtesy virtue reason',
      pattern: regex('gi')`
        \b(?:due to(?!\s+(?:be|begin|close|end|expire|finish|go|happen|report|run|start|take)\b)|because of|
          owing to|as a (?:direct )?(?:result|consequence) of|in consequence of|on account of|by virtue of|
          by reason of|courtesy of)\b
      `,
      // Who answers for it is no cause.
      unlessFollowing: regex('i')`
        ^ (?:an? |our )(?:own )?(?:error|mistake|fault|failure|slip|oversight) (?:on our (?:side|part|end)|
          at our end|of ours|of our own)\b
      `,
      instead: ([found]) => `likely ${found.slice(0, 1).toLowerCase()}${found.slice(1)}`,
    },
    {
      cues: 'thanks',
      pattern: regex('gi')`
        \bthanks to (?:an?|the|one|some|two|our) (?:[\w-]+ ){0,2}?(?:(?:wrong|faulty|bad|stale|broken|missing|
          expired|corrupt(?:ed)?|outdated|misplaced|forgotten|runaway|failed|defective|loose|dead|duplicate|
          misconfigured) [\w-]+|typo|bug|defect|flaw|fault|misconfiguration|leak|race condition|deadlock|cut|
          failure|outage|crash|error|mistake|mix-up|overload|time-?out)\b
      `,
    },
    {
      cues: 'what',
      pattern: regex('gi')`
        ^what (?:really |actually |finally |first )?(?:killed|broke|stopped|crashed|caused|triggered|took|
          brought|knocked|started|tipped|sank|hit|made|slowed|blocked|choked|drove|pushed)\b[^.;]{2,60}?
          (?:was|is|were|turned out to be) (?:an?|the|our|one|two|that)\b
      `,
    },
    {
      // What a thing at fault did to what passes through it.
      cues: wordList`
        sent routed directed diverted pointed steered disconnected rejected turned refused threw kicked
        swallowed logged locked shut
      `,
      pattern: regex('gi')`
        \b${SUSPECT} (?:(?:\w{2,20}ly|then|had|has) )?(?:(?:sent|routed|directed|diverted|pointed|steered)
          [^.;,]{2,40}? (?:(?:to|into|at|down) (?:the |an? |two |its )?(?:wrong|dead|old|broken|missing|
          nonexistent|same|closed|empty|retired|switched-off|loop)|nowhere|astray|in circles)\b|
          (?:disconnected|rejected|turned away|refused|threw out|kicked out|swallowed|logged out|locked out|
          shut out) (?:all|every|most|half|valid|customers|users|players|patients|callers|visitors|shops|
          \d[\d,.]*)\b)
      `,
    },
    ...phrasesOf([
      {
        unlessPreceding:
          /\b(?:what|which|whether|if|who|not|n['’]t|never|no|nobody|nothing|until|once|when)\b[^.;]{0,30}$/i,
        ways: [
          // "A full disk is to blame", "the patch did it"
          pattern`\b(?:is|was|were|are|has been) (?:to blame|at fault|the culprit)(?=[.,;]|$)`,
          pattern`\b${SUSPECT} (?:did|has done|had done) (?:it|this|that)(?=[.,;]|$)`,
          // Not "it was an operator error": more hedge would not make that fair.
          pattern`
            ^(?:it|this) (?:was|is) (?:the|our|an?)
              (?:(?!human|operator|user|manual|pilot|admin)[\w-]{1,20} ){0,2}?${SUSPECT}(?=[.;!]|$)
          `,
          // "that is why logins failed", "the reason is simple", "The problem: two jobs wrote to one file"
          pattern`
            \b(?:is|was|explains) why (?!we\b|I\b|the team\b)[^.;,]{0,40}?\b(?:${FAIL}|too (?:early|late)|
              wrong)
          `,
          pattern`
            \b(?:explanation|reason|cause|culprit) (?:is|was) (?:quite |very |as )?(?:simple|clear|found|
              obvious|plain|banal|trivial)\b
          `,
          pattern`
            ^(?:the (?:problem|trigger|origin)|(?:the )?(?:reason|cause|culprit|explanation))(?: (?:for|of|
              behind) [^.;:,]{2,50})?: \w
          `,
          // "Heat shut the tills down", "a comma jammed the press", "the loop kept the packets from leaving"
          pattern`
            ${SOME_THING}(?:${WRECKED} ${THE}\b|(?:shut|put|threw|knocked) [^.;,]{2,40}?
              (?:down|offline|out of \w+|over)\b|(?:kept|prevented|hindered|barred) [^.;,]{2,40}? from
              \w+ing\b|(?:knocked|tipped) over ${THE}\b|locked [^.;,]{2,40}? out\b|left [^.;,]{2,40}?
              (?:outside|without|stranded|unable)\b|forced [^.;,]{2,40}? to (?:restart|stop|reboot|close|
              wait)\b|let [^.;,]{2,40}? (?:overheat|fail|expire|crash|overflow|starve)\b|(?:made|turned)
              [^.;,]{2,40}? (?:into|return|show|print|forget|charge)\b|(?:produced|created|generated)
              (?:[\w-]+ ){0,2}?${AMISS}\b|(?:sent|routed) [^.;,]{2,40}? to (?:the|an?)
              (?:wrong|dead|old|closed|retired))
          `,
          pattern`^by \w+ing [^.;,]{3,60} (?:we|the team|it) ${WRECKED} ${THE}\b`,
          // "…, and it produced the wrong salaries"
          pattern`
            (?:,|;| and) (?:it|this|that) (?:has |had |then )?(?:${WRECKED}|produced|created) ${THE}\b
          `,
          // "we traced it to a fibre", "the missing orders are explained by", "Blame the cache"
          pattern`
            \b(?:traced|pinned|tracked|attributed|linked) (?:it|this|that|(?:the|these|all)
              (?:[\w-]+ )?(?:${EFFECT}|${AMISS} \w+))(?: all)?(?: back| down)? (?:to|on) (?:an?|the|one|our)\b
          `,
          pattern`\bexplains? (?:the|all|every|most of the|both) (?:[\w-]+ )?(?:${EFFECT}|${AMISS})\b`,
          pattern`
            ^blame (?:it on )?(?:an?|the|our) (?:[\w-]+ ){0,2}?(?:${SUSPECT}|system|network|database|weather|
              heat)\b
          `,
          pattern`, hence (?:the|no|an?|all)\b`,
          // "With the cache empty, the database could not keep up"
          pattern`
            ^(?:with|once) (?:the|our|no|an?|one|two|both|all) [^.;,]{3,40} (?:empty|full|down|gone|missing|
              dead|revoked|deleted|removed|wiped|lost|cut|offline|broken|closed|switched off|locked|blocked|
              exhausted|expired|unavailable|overloaded), (?!we\b|the team\b)[^.;]{0,50}?\b${FAIL}
          `,
          pattern`
            ^behind (?:the|this|it)\b[^.;,]{0,30}? (?:was|is|were|are|lies|lay|stood|sat)
              (?:an?|the|our|one|two)\b
          `,
          // "a bug meant that trades were skipped", "the update made the tills freeze"
          pattern`
            \b${SUSPECT}(?: (?:in|of|on) [^.;,]{2,25})? meant (?:that )?(?!we\b)[^.;,]{2,40}?
              (?:was|were|had|lost|got)\b
          `,
          pattern`
            \b${SUSPECT} (?:\w{2,20}ly )?(?:made|makes) [^.;,]{2,40}? (?:freeze|break|restart|reboot|loop|time
              out|overflow|overheat|refuse|reject|lose|drop)\b
          `,
        ],
      },
      {
        unlessPreceding: /\b(?:we|they|team|staff|operators|engineers)\b[^.;]{0,70}$/i,
        unlessFollowing: regex('i')`
          ^ (?:the |all |these |new |further )?(?:errors?|growth|alarms?|loop|attacks?|flood|retries|leak|
            problems?|failures?|damage)\b
        `,
        ways: [
          pattern`
            , which (?:then |in turn |also )?(?:stopped|broke|crashed|blocked|overloaded|killed|froze|locked|
              slowed|interrupted|knocked (?:out|over)|took down|brought down|led to)\b(?! by)
          `,
        ],
      },
    ]),
    ...causing,
    {
      cues: 'because since as',
      pattern: regex('gi')`
        ^(?:because|since|as) (?!of\b)(?:the|our|an?|one|two) [^.;,]{3,70},
          (?:no|nobody|none|neither) ?[^.;,]{0,30}? (?:could|was able|were able|got|had|arrived|worked|left|
          went|reached|came|was|were)\b
      `,
    },
  ],
  unless: [
    regex('i')`
      \b(?:likely|probabl[ey]|suspect(?:ed|s)?|appear(?:s|ed)?|seem(?:s|ed)?|suggest(?:s|ed|ing)?|
        indicat(?:es|ed|e)|believed?|think|hypothesis|preliminar(?:y|ily)|initial|early
        (?:analysis|signs?|findings?|indications?|results?|evidence|view|days)|possibl[ey]|
        (?<!\d |\b(?:in|since|of|early|late|by) )may(?! \d)|might|
        (?<!\b(?:no|none|nobody|neither)\b[^.;,]{0,30} )could(?! ?not|n['’]t)|unconfirmed|
        not (?:yet )?(?:known|confirmed|established|clear)|still (?:investigating|confirming)|consistent with|
        points? to|(?:can ?not|can['’]t|could not|do not|don['’]t) (?:yet )?(?:tell|say|know)|how much|
        unknown|under investigation|roughly even|unlikely|almost certain|chance|whether|ruled out)\b
    `,
    /\?\s{0,3}$/,
    // Evidence is named, or it is called a theory.
    regex('i')`
      \b(?:as|which is what) (?:the|our|its) [\w ]{2,30}? (?:shows?|showed|confirm(?:s|ed)|proves?|proved|
        records?)\b|\b(?:theor(?:y|ies)|assum(?:e|ed|ption)s?|guess|candidates?|coincidence|in question|
        being tested|under test)\b|^(?:if|should|suppose)\b
    `,
    // What a check covers can be looked up: that it missed something needs no proof.
    /\b(?:tests?|checks?|reviews?|alarms?|alerts?|monitoring|monitors?|scans?) (?:did|could|do|does|can)(?: ?not|n['’]t) (?:\w+ ){1,3}because (?:it|they|the|our|we|none)\b[^.;]{0,40}?\b(?:has|have|does|do|counts?|covers?|checks?|looks?|reads?|runs?|compares?|only|is|are) /i,
    /\b(?:delay|delayed|delays|postponed|moved|late|thank|thanks)\b[^.]{0,20}\b(?:due to|because of)\b/i,
  ],
});
