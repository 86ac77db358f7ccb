import { pattern, regex } from '../../../../long-text.ts';
import { phrasesOf } from '../../../phrase-rule.ts';

/** Papers and dates of our own may be promised: we can keep those. */
export const OUR_WORK = regex('i')`
  \b(?:reports?|reviews?|checks?|analys[ei]s|audits?|updates?|messages?|post-?mortems?|investigations?|tests?|
    counts?|lists?|meetings?|summar(?:y|ies)|statements?|refunds?|refunded|numbers?|figures?|calls?|drafts?|
    minutes|letters?|answers?|support|hotlines?|desk|decisions?|estimates?|timelines?|briefs?|results?|
    actions?|training|migration|measures?|projects?|notes|notices?|findings|invoices?|comparison|exercise|
    drill|second|rule|alarm)\b[^.;,]{0,50}$
`;

/** A time to come: an hour, a day, a while from now. */
const NUMBER = pattern`
  (?:\d{1,2}|an?|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty|forty|forty-five|sixty|
    ninety|half an?|a few|a couple of|another)
`;

const WHILE = pattern`
  (?:(?:about |around |roughly |just |only |under |less than |at most )?${NUMBER}(?: (?:more|further|good|
    short))? ?(?:minutes?|mins?|hours?|hrs?|h|days?)\b|(?:the|an) hour)
`;

const CLOCK = pattern`
  (?:\d{1,2}(?![\d%]| ?%| (?:January|February|March|April|May|June|July|August|September|October|November|
    December))(?:[:.]\d\d)?(?: ?(?:[ap]\.?m\.?|o['’]clock))?|half past \w{2,8}|(?:a )?quarter (?:past|to)
    \w{2,8}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o['’]clock|noon|midnight|
    midday|dawn|dusk|sunrise|lunch(?:time)?|breakfast|tonight|tomorrow|today|(?:the )?(?:weekend|evening|
    afternoon|morning|night)|the end of (?:the )?(?:day|week|shift|hour|month|business)|(?:close|end) of
    business|(?:this|next) (?:evening|afternoon|morning|week|month|hour|weekend)|(?:Mon|Tues|Wednes|Thurs|Fri|
    Satur|Sun)day)
`;

const BY_THEN = pattern`
  (?:(?:(?:no|not) later than|at the latest (?:by|at|on)|by|before|at|on|from|as of|until|till|towards?|come|
    latest) (?:about |around |approximately |roughly )?${CLOCK}|(?:in|within|inside|after)(?: the next)?
    ${WHILE}|${WHILE} from now|tonight|tomorrow|today|(?:this|next) (?:evening|afternoon|morning|week))
`;

/** What is right again once it is over. */
const RIGHT = pattern`
  (?:back|up|online|green|open|live|running|normal|restored|fixed|working|available|operational|reachable|
    accessible|repaired|resolved|solved|recovered|reinstated|re-?established|reconnected|reactivated|cleared|
    empty|complete|completed|done|finished|over|behind us|in order|in business|ready|healthy|stable|sorted|
    on schedule|in service|as usual|again|access)
`;

const PUTS_RIGHT = pattern`
  (?:settles|ends|fixes|solves|resolves|cures|restores|repairs|clears|finishes|completes|closes|concludes|
    reopens|resumes|returns|recovers|opens|restarts|starts again|works? again|goes? again|comes?
    (?:back|online|up))
`;

/** Papers, people and trade that keep their own hours. */
const NOT_OURS = pattern`
  (?!(?:(?:the|our|your|this|that|next|a|an|his|her|their) )?(?:[\w-]{1,20} ){0,2}?(?:reports?|reviews?|
    updates?|briefs?|calls?|meetings?|board|results?|counts?|lists?|tests?|letters?|answers?|decisions?|
    market|bank|banks|hotline|summary|numbers?|figures?|analysis|auditors?|estimates?|desk|support|drafts?|
    statements?|refunds?|training|drill|shift|relief|freeze|rule|alarm)\b)
`;

/** The time first, the time without a verb, or what is over by then. */
export const overBy = phrasesOf([
  {
    ways: [
      pattern`
        ^${BY_THEN}(?: onwards?| on| at the latest| UTC| GMT| today| tonight| sharp){0,3},?
          ${NOT_OURS}[^.;]{2,50}? (?:will(?: have)?|['’]ll(?: have)?|is|are|can|shall|(?:is|are) going
          to)\b[^.;]{0,40}?\b(?:${RIGHT}|access|check in|log in|pay|order|work|payouts)\b
      `,
      pattern`
        ^(?:once|when) [^.;,]{2,60}, ${NOT_OURS}[^.;]{2,40}? (?:will(?: have)?|['’]ll(?: have)?|is|are|
          can)\b[^.;]{0,30}?\b${RIGHT}\b
      `,
      pattern`\b(?:is|are|['’](?:s|re)) (?:coming|going|getting) back (?:up |online |live )?(?:${BY_THEN})`,
      pattern`
        \b(?:shall|will|['’]ll|is going to|are going to|['’](?:s|re) going to|(?:is|are) to)
          (?:all )?(?:have been|be) (?:\w{2,20} )?(?:${RIGHT}|through|done|finished)(?: with
          (?:the |our )?(?:\w{1,20} )?(?:restore|repairs?|work|copy|recovery|rollback))?\b(?=[^.;]{0,25}
          ${BY_THEN})
      `,
      pattern`
        \b(?:(?:the|all|our|every|both|full|most|each|normal)\b ${NOT_OURS}[^.;]{2,40}?|it|everything|service|
          they|that|this) (?:is|are|gets?|has|have)(?: \w{2,12}ly)?(?: all| again| then)?
          (?:back|up|online|running|normal|restored|fixed|working|available|operational|reachable|repaired|
          resolved|solved|recovered|over|sorted|done|their access back)\b(?: (?:again|online|up|to normal|and
          running)){0,2} (?:(?:by|before|at) (?:about |around )?${CLOCK}|(?:in|within) (?:the next )?${WHILE}|
          tonight|tomorrow|today)
      `,
      pattern`
        ^(?:full |normal |regular |repairs? |everything )(?:service |operations? |done |finished |over |
          running |trading )?(?:by|before|from|at|in|within) (?:about |around )?(?:\d|noon|midnight|tomorrow|
          ${WHILE})
      `,
      pattern`
        \bcome (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|
        \bgive us (?:until|till)\b|
        \b(?:portal|shop|store|site|website|checkout|exchange|platform|line|lines|tills?|app)
          (?:opens?|reopens?|works?|starts?|comes? back) (?:again )?(?:at|by|in|before|tomorrow|tonight) \d
      `,
      pattern`
        \btime to (?:full )?(?:recovery|repair|fix|restore|restoration|resolution)(?: of [^.;]{2,30})? ?(?:is|
          :|will be)
      `,
      pattern`
        \b(?:minutes?|hours?|days?) (?:away|off) from\b|
        \b${WHILE} from now\b[^.;]{0,50} (?:will|is|are|opens?|works?|reopens?|['’]ll|can|returns?|
          resumes?)\b|
        \bfrom now\b[^.;]{0,20}\b(?:back|up|online|live)\b
      `,
      pattern`
        \b(?:another|give it|just|only|two|three|four|five|ten|\d+|one) (?:more )?(?:\w{2,8} )?(?:minutes?|
          hours?|days?|min|hrs?)(?: more)?,? (?:and|then|until|till)(?: then)? [^.;]{0,30}?\b${RIGHT}\b
      `,
      pattern`
        ^(?:all |everything |fully |service |shop |site |system |systems )?(?:back|up|online|running|restored|
          fixed|live|working|open|repaired|recovered|reopened)(?: (?:up|online|again|to normal|and running|
          in service|live)){0,2} (?:${BY_THEN})
      `,
      // A card "that ends in two days" ends by itself.
      pattern`
        (?:(?<=^|[.,;:] |\b(?:and|but|so) )that|\b(?:we|they|the team|engineers|it|this|
          the (?:fix|patch|restart|repair|rollback|supplier|provider|vendor))) (?:will )?(?:repair|restore|
          fix|solve|settle|finish|${PUTS_RIGHT.slice(3, -1)})s?(?: (?:it|this|that|the (?!report|review|list|
          test|count)\w{1,20}))? (?:${BY_THEN})
      `,
      pattern`
        ${NOT_OURS}\b(?:delivery|backlog|restore|recovery|repair|rollback|outage|disruption|copy|clean-?up|
          re-?delivery|work|failover|migration back)\b[^.;]{0,40} (?:finishes|ends|completes|
          is (?:done|over|through|finished|cleared))\b[^.;]{0,15}(?:${BY_THEN})
      `,
      pattern`
        \b(?:this|it|that|the (?:outage|incident|problem|disruption|failure)) (?:will|is going to|['’]ll) be
          (?:all )?(?:behind us|over|history|done with|past us|gone)\b[^.;]{0,10}(?:${BY_THEN})
      `,
      pattern`
        \b(?:takes|needs|lasts|requires) (?:about |around |only |just |another )?${WHILE},?
          (?:and|then|after which|until)\b
      `,
      pattern`
        \b(?:will|shall|['’]ll|can|(?:is|are) going to) (?:be able to )?(?!(?:report|call|update|write|inform|
          meet|test|check|try|send|tell|ask|speak|brief|publish|count|measure|review|
          talk)\b)(?:\w{2,12} ){0,4}?(?:again|on schedule|as usual|as normal|normally)\b[^.;]{0,15}
          (?:${BY_THEN})
      `,
      pattern`\b(?:have|has) my word\b[^.;]{0,40}(?:${BY_THEN})`,
    ],
    unlessPreceding: OUR_WORK,
    unlessFollowing: /^[^.;]{0,20}\b(?:if|unless)\b|^ of the\b/i,
  },
]);
