import { pattern, regex } from '../../../../long-text.ts';
import { phrasesOf } from '../../../phrase-rule.ts';
import { BREAK, EVENT, FOREVER, FROM_NOW, HAPPEN, REPEAT, SUFFER, WONT } from './failing.ts';

/** To make sure, to promise, or to be sure. */
export const SURE = pattern`
  (?:ensur(?:e|es|ed|ing)|mak(?:e|es|ing) (?:[a-z]{3,20} )?(?:sure|certain)|made (?:[a-z]{3,20} )?(?:sure|
    certain)|see(?:s|ing)? to it|(?:saw|seen) to it|guarante(?:e|es|ed|eing)|vow(?:s|ed)?|pledg(?:e|es|ed)|
    promis(?:e|es|ed)|swears?|assur(?:e|es|ed)(?: you)?|undertakes?|commit(?:s|ted)?|(?:my|our) word|rest
    assured|(?:am|are|be|is|feel) (?:\w{2,20}ly )?(?:sure|certain|confident|convinced|positive)|certainty|
    (?:everything|all|whatever it takes|nothing)\b[^.;]{0,40} so(?: that)?)
`;

/** A promise denied, or a question asked, is none. */
export const DENIED = regex('i')`
  \b(?:conditions?|causes?|reasons?|parts?|steps?|symptoms?|effects?) (?:for|of|behind) $|
  \b(?:not|n['’]t|cannot|nobody|no one|never|whether|if|until|before|unless|hope|hopes?|
    to)(?: (?:yet|that|can|the|an?|any|it|we|be|could|will|say|claim)){0,3} $
`;

/** What a customer or the company has and can lose. */
export const OWNED = pattern`
  (?:accounts?|answers?|appointments?|applications?|attachments?|back-?ups?|balances?|baskets?|bookings?|carts?|
    cash|changes|claims?|contracts?|cop(?:y|ies)|customers?|data|databases?|deliver(?:y|ies)|disks?|documents?|
    drafts?|drives?|e-?mails?|edits?|entr(?:y|ies)|files?|forms?|funds?|histor(?:y|ies)|images?|income|invoices?|
    keys?|logs?|mails?|measurements?|messages?|money|notes?|orders?|parcels?|payments?|photos?|pictures?|points|
    postings?|prescriptions?|profiles?|readings?|receipts?|recordings?|records?|requests?|reservations?|results?|
    revenue|rows?|sales?|samples?|servers?|settings|snapshots?|subscribers?|tables?|tickets?|transactions?|
    transfers?|uploads?|videos?)
`;

/**
 * "The orders between 18:00 and 22:00 are gone for good": the worst fact of an incident and no promise. A fault that is
 * gone is one: "The bug that lost orders is gone for good."
 */
const LOST = regex('i')`
  (?:^|[.;:!?–—,] |\b(?:and|but) )(?:(?!(?:${EVENT}|flaws?|risks?|dangers?|threats?|weakness(?:es)?|holes?|
    gaps?)\b)[\w~$€£.,%’'-]+ ){0,8}?${OWNED}(?: (?:that|which|who|we|you|they|not|between|from|of|in|on|
    at|since|after|before|until|with|for|by|via|to|placed|made|sent|taken|written|stored|kept|received)
    [^.;!?]{1,80}?)?(?: (?:is|are|was|were|(?:may|might|could|must|will|would) be|has|have|looks?|
    seems?))?(?: (?:now|probably|likely|all|also|therefore|thus|then|been|\w{2,20}ly)){0,3} $
`;

/** It is over with: gone, done away with, ruled out for all time. */
export const overWith = phrasesOf([
  {
    ways: [
      pattern`
        \bgone\b[^.;]{0,40}\b(?:for good(?! (?:reasons?|measure|cause))|once and for all|forever|for ever|
          for all time|until the end of time)\b
      `,
    ],
    unlessPreceding: new RegExp(`${DENIED.source}|${LOST.source}`, 'i'),
  },
  {
    // It was the last one; it belongs to the past; it is over without end.
    ways: [
      pattern`
        \b(?:this|it|that)(?:['’]s| is| was| will be| has been| shall be)(?: \w{2,20}ly)? the (?:very )?last
          time(?=[.,;!]|$)|
        \b(?:the first and (?:the )?last\b|the first and only (?:${EVENT}|time|one)|first and only time|very
          last|definitively the last|certainly the last|surely the last|absolutely the last) time\b
      `,
      pattern`\b(?:last|only) time (?:this|it|such)\b[^.]{0,20}\bwill\b`,
      pattern`
        \b(?:this|it|that)(?:['’]s| is| was| will be| has been| shall be)(?: \w{2,20}ly)? the (?:very )?last
          time (?:that )?(?:you\b|(?:our |your )?(?:customers|users|clients|patients|passengers)\b|anyone|
          anybody|(?:this|it|such [^.;]{2,20}) happen|we (?:fail|lose|let|disappoint)|(?:our|the|an?)
          [^.;]{2,30} (?:fail|let|broke|break|crash|overflow|went|goes|lost|loses|lets|hung|stopped)\w*)
      `,
      pattern`
        \b(?:this|it|that)(?:['’]s| is| was| will be| has been| will have been| shall be)(?: \w{2,20}ly)?
          (?:the|our|your|its) (?:very )?(?:last|final|last ever) (?:[\w-]{1,24} ){0,2}?${EVENT}(?: of
          (?:this|its|that|the) (?:kind|sort|type))?(?=[.,;!]|$| (?:ever|caused|of|from|we|you|our|that|
          anyone|due)\b)(?! (?:before|since|in) )
      `,
      pattern`
        \b${SURE}(?: that)? (?:this|it|that|(?:the|this) \w{1,20})(?: \w{2,20}ly)? (?:is|was|stays|remains)
          (?:a one-?off|the only (?:time|one)|unique|an? (?:isolated|single|unique|one-off) ${EVENT})
      `,
      pattern`
        \b(?:will|shall|['’]ll|is going to) (?:remain|stay|have been|be)
          (?:the (?:only|last|first and last|final)(?: (?:one|time|of its kind|${EVENT}))|a one-?off|
          a one-?time event|unique|unrepeated|an? (?:isolated|single|unique|singular|one-off) ${EVENT})
      `,
      pattern`
        \b(?:seen|heard|see|hear|had) the (?:very )?last of (?:this|it|that|them|these|those|such|the|our)\b
      `,
      pattern`
        \b(?:the last|the last thing|the last time) (?:we|you|anyone|customers)(?:['’]ll| will| shall| are
          going to)(?: ever)? (?:see|hear|read)\b|
        \b(?:this|that|it)(?:['’]s| is| was| will be) the (?:very )?last (?:[\w-]{1,20} ){1,5}?(?:we|you|
          they|anyone|anybody|our \w{1,20}|customers)(?:['’]ll| will| shall| are going to)?(?: ever)?
          (?:have to |need to |be )?(?:send|sending|write|writing|see|hear|read|get|receive|suffer|
          experience|endure|make|publish|issue|face|go through)\b
      `,
      pattern`
        \b(?:belongs?|belonging|consign(?:s|ed|ing)?|relegat(?:es?|ed|ing)|banish(?:es|ed)?|
          confin(?:es?|ed)|committed|sent)\b[^.;]{0,50}? to (?:the )?(?:(?:\w{3,12}|rubbish heap|scrap heap)
          of )?(?:history|the past)\b
      `,
      pattern`
        \b(?:a )?things? of the past\b|
        \b(?:a|this|that|the) (?:\w{1,12} )?chapter (?:is|has been) (?:now |finally )?(?:closed|over|
          finished)\b|
        \bclos(?:e|es|ed|ing) (?:this|that|the) (?:\w{1,12} )?chapter\b|
        \b(?:is|are|will be|becomes?|now|soon) (?:ancient )?history(?=[.,;!]|$)|
        \bdead and buried\b|\ba (?:closed|finished) chapter\b|
        \b(?:is|are|will be) (?:now )?no longer (?:an? )?(?:possibility|prospect|scenario)\b|
        \bhistory will not repeat\b
      `,
      pattern`
        \bgone are the days\b|
        \bthe days (?:of|when|in which) [^.;]{2,60}? (?:are|is) (?:over|gone|past|behind us)\b
      `,
      pattern`
        \b(?:puts?|putting|marks?|spells?|means?|brings?|is|was|be|makes?) (?:an|the) (?:\w{1,20} )?end
          (?:to|of|for) (?:all |any |our )?(?:these|such|those|all|this kind of|this sort of|this type of|
          that kind of|any|(?:the|our|this) (?=[^.;]{2,40}${FOREVER}))
      `,
      pattern`
        \b(?:eradicat(?:e|es|ed|ing)|wip(?:e|es|ed) out|stamp(?:s|ed)? out|root(?:s|ed)? out|
          exterminat(?:e|es|ed)|kill(?:s|ed) off|lay(?:s)? to rest|banish(?:es|ed)?)
          (?:this|that|these|those|such|the|any|all|every)(?: [\w-]{1,24}){0,2} ${EVENT}|
        \b(?:${EVENT}|it|this|that|they|these)(?: of [^.;,]{2,30})? (?:is|are|was|were|has been|have been)
          (?:now |finally |\w{2,20}ly )?(?:eradicated|wiped out|stamped out|rooted out|exterminated|
          vanquished|banished|killed off|laid to rest|put to rest|put to bed|extinct)\b
      `,
      pattern`
        \b(?:closed|shut|slammed|bolted|closes|shuts) the door (?:on|to|for|against)
          (?:this|such|these|that|any|${REPEAT})
      `,
      pattern`
        \b(?:fault|problem|failure|error|risk|danger|weakness|bug|threat|issue|failure mode|
          (?:class|kind|type|sort) of [\w-]{1,24})(?: \w{1,20})?
          (?:(?:does not|doesn['’]t|cannot|can['’]t|will not|won['’]t) exist (?:any ?(?:more|longer)|from|
          now)|(?:no longer|has ceased to|can no longer|will no longer|ceases to) exists?)\b
      `,
      // A job that is stuck for ever tells of the past.
      pattern`
        (?<!\b(?:threads?|process(?:es)?|requests?|jobs?|workers?|connections?|transactions?|quer(?:y|ies)|
          calls?|tasks?|tables?|rows?|they|it)
          (?:(?:is|are|was|were|be|stay(?:s|ed)?|remain(?:s|ed)?) )?)\b(?:fix(?:ed|es)?|solv(?:ed|es)|
          resolv(?:ed|es)|clos(?:ed|es)|over|stop(?:ped|s)|eliminat(?:ed|es)|end(?:ed|s)|ruled out|rid
          of|cur(?:ed|es)|remov(?:ed|es)|repaired|settl(?:ed|es)|prevent(?:ed|s)|
          block(?:ed|s)(?= (?:this|that|these|such|any|all|the (?:fault|bug|error|risk|cause|hole|gap|
          loophole)))|banish(?:ed|es)|banned|protected|safe|immune|secure|spared|done with|behind
          (?:us|you)|put right|sorted|shut|locked|nailed|eradicated|laid to rest|left
          behind)\b[^.;]{0,40}\b(?:for good(?! (?:reasons?|measure|cause))|once and for all|forever|for
          ever|for all time|until the end of time)\b|
        \bonce and for all\b
      `,
      pattern`\bpermanently (?:eliminated|eradicated|banished|excluded|ruled out|abolished)\b`,
      pattern`
        \b${FOREVER} (?:and \w{2,20}ly )?(?:(?:now )?(?:immune|safe|secure|protected|free|rid|spared|proof|
          shielded) (?:to|from|of|against) (?:this|that|such|these|it|them|any|all|${REPEAT})|
          (?:blocks?|prevents?|eliminates?|rules? out|excludes?|precludes?|ends?|stops?|solves?|cures?|
          bans?|removes?) (?:this|it|such|these|${REPEAT}))
      `,
      pattern`
        \b(?:will|shall|['’]ll|are|is) (?:now |henceforth )?(?:always|at all times) (?:be|stay|remain|work|
          run|arrive|reach|get|have|find)\b[^.;]{0,60}\b${FROM_NOW}\b|
        \b${FROM_NOW},? [^.;]{2,50} (?:will|shall|['’]ll) always (?:be|stay|remain|work|run|arrive|reach|
          get|have|find)\b|
        \b(?:will|shall|['’]ll) (?:stay|remain|be|keep) (?:\w{2,20}ly )?(?:up|available|online|stable|safe|
          secure|reachable|running|working|correct|open)\b[^.;]{0,30}\b(?:from (?:now|here|today) on|for
          ever|forever|for good|henceforth)\b
      `,
    ],
    unlessPreceding: DENIED,
    unlessFollowing: /^,? (?:on|since|in|at|from) (?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/,
  },
  {
    // Nothing of the kind, no more, on my watch, once the patch is in.
    ways: [
      pattern`
        \bnothing (?:(?:even )?(?:remotely |vaguely )?(?:like (?:this|that|it)|of (?:the|this|that)
          (?:sort|kind)|similar|comparable))\b[^.;]{0,30}? (?:will|can|could|shall|is going to|
          is gonna)(?: ever)? (?:${HAPPEN}|go wrong)\b
      `,
      pattern`
        \b(?:no|none of|not one|not a single|nothing)\b[^.;]{0,50}? (?:(?:will|shall|can|could) ever|
          (?:is|are) ever going to) (?!know|be able|find|learn|explain)[a-z]+
      `,
      pattern`
        \b(?:nobody|no[ -]one) (?:will|shall|can|is going to) ever (?:have|need|lose|miss|wait|suffer|face|
          see|pay|stand|go|be)\b
      `,
      pattern`
        \b(?:won['’]t|will not|will never|shall not|(?:is|are) not going to) be (?:happening|occurring|
          recurring|repeating|coming back|returning|going wrong|seeing)\b
      `,
      pattern`\b(?:it|this|that|they|${EVENT}) ${WONT} [^.;]{2,40}? on (?:my|our) watch\b`,
      pattern`
        \b(?:will|shall|['’]ll|need) (?:never|no longer)(?: again| ever)?
          (?:have|need|be (?:forced|obliged|made|asked|compelled)) to\b
      `,
      pattern`
        \b${WONT} (?:ever )?(?:fall|get|slip|run|go|land|slide|end up|drift|come|be brought|be drawn)
          (?:back )?(?:in|into|to) (?:this|that|the same|such an?|a similar) (?:[a-z-]+ )?(?:state|position|
          situation|trap|condition|mode|loop|mess|trouble|place|spot|error)\b
      `,
      pattern`
        \b(?:(?:after|with|thanks to|because of|since) (?:the|this|that|our)(?: new)? [^.;,]{2,30}|once
          (?:the|this|our) [^.;,]{2,30} (?:is|are|has been|have been) (?:in|live|installed|done|there|
          through|out|deployed|in place|complete|finished)),?
          (?:[^.;,]{2,40}? )?(?:can(?:not| never| no longer|['’]t)|will (?:never|no longer))
          (?:${HAPPEN}|${BREAK})\b
      `,
      pattern`
        \b(?:nobody|no[ -]one|no (?:operator|engineer|user|customer|script|job|change))
          (?:can|could|will|is able to)\b[^.;]{2,50}?\b(?:by (?:accident|mistake)|accidentally|unnoticed|
          inadvertently|unintentionally)\b
      `,
      pattern`\bnot once (?:more|again) will\b|\bnot ever will\b`,
    ],
    unlessPreceding: DENIED,
    unlessFollowing: /^[^.;]{0,12}\b(?:before|until|till|unless|if|without|because)\b/i,
  },
  {
    // It can no longer be: impossible by design, ruled out for the future, gone to stay.
    ways: [
      pattern`
        \b(?:stop(?:s|ped)?|ceas(?:es?|ed)) (?:being|to be) (?:possible|an option|a possibility|a risk|
          a danger|a threat)\b
      `,
      pattern`
        \bimpossible by (?:design|construction|its (?:very )?nature)\b|
        \b(?:made|rendered|become|became) (?:\w{2,20}ly )?impossible(?=[.,;!]|$| (?:by|now|from|through|
          with|since)\b)
      `,
      pattern`
        \b(?:(?:the|this|that|these|such|an?|any) (?:[\w-]{1,20} ){0,2}?${EVENT}|what
          (?:happened|went wrong|befell|hit)\b[^.;,]{0,30}) (?:is|are|has become|becomes|would be|will be)
          (?:(?:now|today|simply|henceforth|also|thus|\w{2,20}ly) ){0,2}(?:impossible|unthinkable|
          inconceivable|out of the question|no longer (?:possible|conceivable))(?! (?:to|for|without|until|
          before|in time)\b)
      `,
      pattern`
        \b(?:can be|is|are|was|were|be) (?:\w{2,20}ly )?(?:ruled out|excluded|precluded|banned) (?:for|in)
          (?:the|all) (?:future|time)\b|
        \bfor (?:the|all) future\b[^.;]{0,40}? (?:ruled out|excluded|impossible)\b
      `,
      pattern`
        \b(?:will|shall|['’]ll|to) (?:stay|remain) (?:gone|fixed|solved|repaired|dead|closed|shut|mended|
          cured|buried|away|in the past)\b|
        \b(?:gone|fixed|solved|repaired|dead|closed|shut) and (?:(?:will|it) )?(?:stays?|remains?)
          (?:that way|so|gone|fixed|solved|closed|shut|dead)\b
      `,
      pattern`
        \b(?:this|it|that)(?:['’]s| is| was| will be| has been)(?: \w{2,20}ly)? the (?:very )?last time
          (?:that )?(?:an?|the|our|any|one|you) [^.;]{2,30}? (?!was\b|has\b|before\b)(?:is|are|gets?|has to|
          have to|[a-z]{3,14}[^s\W]s|have)\b
      `,
      pattern`
        \b${SURE}(?: that)? (?:this|it|that)(?: \w{2,20}ly)? (?:is|was|will be|has been|remains|stays)
          (?:the|our|your|its) (?:very )?(?:last|final)\b|
        \b(?:seen|had|suffered|lived through|witnessed) (?:the|our|your) (?:very )?(?:last|final)
          (?:[\w-]{1,20} ){0,2}?${EVENT}\b
      `,
      pattern`
        \b(?:promis(?:e|es|ed)|guarante(?:e|es|ed)|assur(?:e|es|ed)(?: you)?|(?:my|our) word|swear|
          vow)\b[^.;]{0,60} (?:stays?|remains?|keeps?|will|always)\b[^.;]{0,40}\b(?:from
          (?:now|today|here)(?: on(?:wards?)?)?|for ever|forever|always)(?=[.,;!]|$)
      `,
      pattern`
        \b(?:will|shall|['’]ll) (?:now |henceforth )?always [a-z]+\b[^.;]{0,50}\bfrom
          (?:now|here|today)(?: on(?:wards?)?)?\b|
        \bis going to (?:hold|last|work|run|stay [a-z]+) (?:for ?ever|for good|for all time|always)\b
      `,
    ],
    unlessPreceding: DENIED,
    unlessFollowing: /^[^.;]{0,12}\b(?:before|until|till|unless|if|without|because)\b/i,
  },
  {
    // Nobody needs to fear another one, or will be told of it again.
    ways: [
      pattern`
        \b(?:need not|needn['’]t|(?:do|does|will)(?: not|n['’]t) (?:need|have) to|
          no (?:longer )?(?:need|reason|cause|have|has)(?: for [^.;,]{2,30}?)? to|(?:nobody|no one)
          (?:needs to|has to|need|will (?:need|have) to)|no longer (?:have|has|need|needs) to|can stop|never
          (?:have|need) to)(?: ever)? (?:fear|fearing|worry|worrying|be (?:afraid|worried|concerned|
          anxious)|dread|brace|reckon|prepare)\b[^.;]{0,40}\b(?:another|again|second|repeat|repetition|
          recurrence|such an?|like (?:this|that)|any ?(?:longer|more)|in future)\b
      `,
      pattern`
        \b${WONT} (?:${SUFFER}|receive|send|write|report|read) (?:about )?(?:another|
          a (?:second|further|next)|any (?:more|further|other)) (?:[\w-]{1,24} ){0,3}?(?:${EVENT}|briefs?|
          reports?|letters?|notes?|mails?|messages?|calls?|apolog(?:y|ies))
      `,
      pattern`
        \b(?:will|shall|are) (?:now )?(?:be )?spared (?:this|such|another|a (?:second|repeat|further|
          similar|next)|any (?:further|more|repeat|such))
      `,
    ],
    unlessPreceding: DENIED,
  },
]);
