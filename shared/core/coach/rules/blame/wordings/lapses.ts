import { pattern } from '../../../../long-text.ts';
import { phrasesOf } from '../../../phrase-rule.ts';
import { BY, BY_OR_WHEN, CHOSEN, FIGURE, NOT_ASKED_OR_OWNED, PASSIVE, SUFFERER } from './passives.ts';

/** Deeds that nobody did: what was forgotten, let through, left, promised, put off. */
export const lapses = phrasesOf([
  {
    // Any deed of people, on whatever; "by" and a time make it a report.
    unlessPreceding: new RegExp(`${SUFFERER.source}|${FIGURE.source}[^.;]{0,60}$`, 'i'),
    unlessFollowing: new RegExp(`${BY.source}|^[^.;]{0,60}${FIGURE.source}|^ because (?:our|we)\\b`, 'i'),
    ways: [`\\b${PASSIVE} ${CHOSEN}\\b`],
  },
  {
    unlessPreceding: NOT_ASKED_OR_OWNED,
    unlessFollowing: BY_OR_WHEN,
    ways: [
      // Things find their way, efforts are ongoing, care is wanting: nobody stands in it.
      pattern`
        \b(?:found|made|wormed|worked) (?:its|their) way (?:in|into|on|onto|to|past|through)\b|
        \b(?:went|gone|go|remained?|stayed) (?:ignored|un(?:heeded|noticed|answered|read|checked|tested|
          challenged|reviewed|
          attended|patched|documented|reported|recorded|seen|questioned|addressed|resolved|punished|said|signed|
          approved))\b
      `,
      pattern`
        \b(?:is|are|was|were|has been|have been|remains?) (?:now |still |currently |already |
          being )?(?:receiv(?:ing|ed)|giv(?:ing|en)|getting) (?:\w+ ){0,3}?(?:attention|consideration|
          priority|thought)\b|
        \b(?:efforts|work|measures|steps|improvements?|actions?|preparations|discussions|investigations?|reviews?|
          plans|remedies|talks|clarification|matters?)(?: [^.;,]{2,40}?)? (?:is|are|remains?) (?:now |still |
          currently |already )?(?:ongoing|on-going|under ?way|in (?:progress|hand|the pipeline|preparation|
          train|place|motion)|afoot|on the way|being made|continuing)\b
      `,
      pattern`
        \b(?:was|were|has been|have been|had been) (?:\w+ly )?(?:found|judged|seen|shown|deemed|felt) (?:to be |to
          have been )?(?:wanting|lacking|insufficient|inadequate|deficient|missing|incomplete|unsatisfactory|
          suboptimal|sub-optimal|improvable|unclear)\b|
        \b(?:regret|concern|disappointment|surprise|relief|confidence|satisfaction) (?:is|
          was) (?:\w+ly )?(?:felt|expressed|voiced|noted)\b|
        \b(?:best|every|all|strenuous|great) (?:\w+ )?efforts? (?:will be|is being|are being|was|were|has been|
          have been) (?:made|undertaken)\b
      `,
      pattern`
        \b(?:was|were|had been|has been|have been) (?:\w+ly )?(?:given|left with|under|led to|allowed|made to)
          (?:the )?(?:impression|believe|understand|think|assume)\b|
        \b(?:was|were|had been) (?:\w+ly )?(?:meant|supposed|intended|due|to have been) to (?:be|
          have been) \w+ed\b
      `,
    ],
  },
  {
    unlessPreceding: NOT_ASKED_OR_OWNED,
    unlessFollowing: BY_OR_WHEN,
    ways: [
      // "the expiry date had been forgotten", "somehow the permissions got changed"
      pattern`
        \b(?:was|were|has been|have been|had been|got) (?:\w{2,20}ly |simply |just |also )?(?:forgotten|
          overlooked|neglected|underestimated|overestimated|misjudged|misread|misunderstood|
          misinterpreted|ignored|disregarded|mishandled|mismanaged|miscalculated|mislaid|misplaced|
          botched|bungled|rushed|hurried|fudged|muddled(?: up)?|swapped|transposed|
          mis(?!s)\w{3,14}(?:ed|lt|aid)|bypassed|circumvented|omitted|left out|mixed up|messed up|
          (?:waved|nodded|rushed|pushed|hurried|forced) through|rubber-stamped|swept under)\b
      `,
      pattern`
        \bsomehow\b[^.;]{0,50}?\b(?:got|was|were|became|had been|has been) (?:\w+ly )?(?:\w+ed|lost|left|
          set|sent|cut|shut|forgotten|broken|overwritten|taken|run|put|mixed up)\b|
        \b(?:got|was|were) somehow \w+
      `,
      pattern`
        \b(?:settings?|steps?|messages?|warnings?|tickets?|requests?|notes?|mails?|details?|information|
          approvals?|passwords?|documents?|instructions?|knowledge|points?|tasks?)
          (?:got|was|were|has been|had been) (?:\w+ly )?lost\b
      `,
      pattern`
        \b(?:errors?|bugs?|faults?|defects?|flaws?|weakness(?:es)?|gaps?|regressions?|
          inconsistenc(?:y|ies)|typos?) (?:was|were|had been|has been|have been|got)
          (?:\w+ly )?(?:introduced|built in|left in|created|copied|carried over)\b|
        \b(?:testing|tests?|checks?|checking|training|reviews?|preparation|inspections?|maintenance|
          handover) (?:was|were|had been|has been|have been) (?:\w+ly )?(?:cut (?:short|back|down)|
          curtailed|skimped(?: on)?|abbreviated|trimmed|squeezed)\b
      `,
      pattern`
        \b(?:was|were|had been|has been|have been) (?:\w+ly )?(?:judged|deemed|considered|thought|felt|
          rated|classed|assessed|regarded|seen|taken|treated) (?:as |to be )?(?:an? )?(?:acceptable|low|
          unlikely|unnecessary|sufficient|small|safe|negligible|tolerable|minor|harmless|good enough|not
          (?:worth|urgent|important|necessary)|too (?:expensive|costly|slow|risky|unlikely)|for granted|
          at face value|low[- ]priority)\b
      `,
      pattern`
        \b(?:fell|slipped|fallen|dropped|gone) (?:through (?:the )?(?:cracks|net|mesh)|between
          (?:the )?(?:two |the two )?(?:stools|chairs|teams|shifts|departments)|by the wayside)\b|
        \b(?:went|gone|go) (?:out|live|ahead|through|in|into production)\b[^.;,]{0,20}?
          (?:untested|unchecked|unreviewed|unnoticed|unsigned|unapproved)\b
      `,
      pattern`
        \b(?:could|should|might|ought to) have been (?:\w+ed|done|made|told|taken|seen|dealt with)
          (?:\w+ )?(?:sooner|earlier|better|faster|differently|more \w+|in time)\b|
        \b(?:too much|too little|undue|blind|more) (?:trust|faith|reliance|emphasis|weight|pressure|
          importance|confidence) (?:was|were|had been) (?:placed|put|given|attached|laid)\b
      `,
      pattern`
        \b(?:was|were|had been|has been) (?:\w+ly |long |already )?known
          (?:for (?:\w+ )?(?:years|months|weeks|days|a)|about|beforehand|in advance|at the time)\b|
        \b(?:was|were|had been) (?:\w+ly |simply |always )?(?:assumed|presumed|believed|supposed|taken|
          thought|known) to (?:be|have|work|hold|cover|run|last)\b
      `,
      // "corners were cut", "promises were broken", "mistakes happened"
      pattern`
        \b(?:corners (?:were|have been|had been|got) cut|the ball (?:was|got|has been|had been) dropped|
          (?:a )?blind eyes? (?:was|were) turned|(?:rules?|promises?|agreements?|commitments?)
          (?:was|were|have been|had been|got) (?:bent|broken|not kept|stretched|ignored)|
          (?:risks?|chances|short ?cuts?|liberties) (?:was|were|have been|had been)
          (?:knowingly |consciously )?(?:taken|run)|(?:opportunit(?:y|ies)|chances?)(?: (?:to|for|of)
          [^.;,]{2,30}?)? (?:was|were|have been|had been) (?:missed|wasted|squandered)|things
          (?:were|have been|had been|got) (?:handled|done|managed|planned|left|allowed|overlooked|missed|
          forgotten|mixed)|wires (?:were|got) crossed)\b
      `,
      pattern`
        \b(?:promises|assurances|guarantees|commitments|undertakings|hopes|expectations)
          (?:was|were|have been|had been) (?:given|made|raised|broken)\b
      `,
      pattern`
        \b(?:mistakes?|oversights?|lapses?|slips?|omissions?|misunderstandings?|mix-ups?|slip-ups?)
          (?:has |have |had )?(?:\w+ly )?(?:happened|occurred|arose|arisen|came about|come about|took
          place)\b|
        \b(?:errors?|mistakes?|inaccuracies) (?:has |have |had )?(?:crept|slipped) (?:in|into|through)\b|
        \bthere (?:was|has been|had been) (?:an? |some )(?:\w+ )?(?:failure to|decision (?:not )?to|lack
          of|oversight|misunderstanding|lapse|omission|breakdown in communication|error of judge?ment)\b
      `,
      // "the decision to wait was made", "a choice for speed was made"
      pattern`
        \b(?:decisions?|choices?|calls?|agreements?) (?:to|on|about|for|of|against|not to|in favour of)
          [^.;,]{3,60}? (?:was|were|has been|had been) (?:\w+ly )?(?:made|taken|reached)\b
      `,
      pattern`
        \b(?:was|were|been) (?:told|given|shown|sent) (?:the )?(?:wrong|incorrect|false|misleading|
          contradictory|outdated)\b
      `,
      pattern`
        \bcould(?: ?not|n['’]t) be (?:prevented|avoided|foreseen|helped|expected)\b|
        \b(?:nobody|no one|no-one) (?:was|had been|has been) (?:\w+ly )?(?:told|informed|asked|warned|
          consulted|called|notified|made aware)\b
      `,
      pattern`
        \b(?:deadlines?|targets?|expectations|standards|milestones?) (?:was|were|had been|has been|have
          been) (?:\w+ly )?(?:missed|not (?:met|reached|kept))\b
      `,
      pattern`
        \b(?:is|are) being (?:sought|looked for|arranged|worked out|drawn up|put together|figured out|
          sorted out|thought through)\b
      `,
      pattern`
        \b(?:matters?|issues?|cases?|points?|concerns?|feedback|criticism|suggestions?|topics?)
          (?:has been|have been|is|are|was|were|will be|is being) (?:\w+ly )?(?:raised|escalated|noted|
          taken on board|passed on|forwarded|acknowledged|addressed|dealt with|followed up)\b
      `,
    ],
  },
]);
