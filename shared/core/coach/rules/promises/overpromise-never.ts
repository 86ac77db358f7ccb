import { pattern, regex } from '../../../long-text.ts';
import { type Found, phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import {
  AGAIN,
  BREAK,
  BREAKING,
  CHANCE,
  EVENT,
  FOREVER,
  FROM_NOW,
  HAPPEN,
  HAPPENING,
  KIND,
  NONE,
  OCCUR,
  REPEAT,
  SUFFER,
  WONT,
} from './wordings/failing.ts';

/** Out of the world, behind "is" or "can be". */
const GONE = pattern`
  (?:impossible|excluded(?! from)|ruled out|precluded|out of the question|off the table|unthinkable|
    inconceivable|unimaginable|(?:no longer|not) (?:possible|conceivable|thinkable|an option)|ancient history|
    history|nil|zero|none|gone|eliminated|removed|abolished|banished|0 ?%|a thing of the past|
    an? (?:\w+ )?impossibility)
`;

const BE = pattern`
  (?:is|are|would(?: now| today)? be|stops being|has become|have become|becomes?|will be|has been|have been|
    can (?:now |thus |therefore |safely |fully )?be|gets?)(?: (?:now|thus|therefore|hereby|also|next to|
    as good as|made|rendered|considered|regarded as|\w{2,20}ly)){0,2}
`;

/** To make sure, to promise, or to be sure. */
const SURE = pattern`
  (?:ensur(?:e|es|ed|ing)|mak(?:e|es|ing) (?:[a-z]{3,20} )?(?:sure|certain)|made (?:[a-z]{3,20} )?(?:sure|
    certain)|see(?:s|ing)? to it|(?:saw|seen) to it|guarante(?:e|es|ed|eing)|vow(?:s|ed)?|pledg(?:e|es|ed)|
    promis(?:e|es|ed)|swears?|assur(?:e|es|ed)(?: you)?|undertakes?|commit(?:s|ted)?|(?:my|our) word|rest
    assured|(?:am|are|be|is|feel) (?:\w{2,20}ly )?(?:sure|certain|confident|convinced|positive)|certainty|
    (?:everything|all|whatever it takes|nothing)\b[^.;]{0,40} so(?: that)?)
`;

/** A promise denied, or a question asked, is none. */
const DENIED = regex('i')`
  \b(?:conditions?|causes?|reasons?|parts?|steps?|symptoms?|effects?) (?:for|of|behind) $|
  \b(?:not|n['’]t|cannot|nobody|no one|never|whether|if|until|before|unless|hope|hopes?|
    to)(?: (?:yet|that|can|the|an?|any|it|we|be|could|will|say|claim)){0,3} $
`;

/** "To ensure this never happens again" becomes "to reduce the risk of a repeat". */
function lowerRisk([all]: Found): string | null {
  const match = regex('i')`
      ^(ensure|make sure|making sure|ensuring) (?:that )?(?:this|it|that|such (?:an? )?\w+|this \w+)
        (?:does|do|will|can|never|ca|wo)[\w'’ ]* ?(?:happens?|occurs?|recurs?|repeats?)(?: again)?$
    `.exec(all);
  if (!match?.[1]) return null;
  return /ing$|^making/i.test(match[1]) ? 'reducing the risk of a repeat' : 'reduce the risk of a repeat';
}

/** Nobody can promise that a complex system never fails again; British Airways (2017) and Optus (2023) both tried. */
export const overpromiseNever = phraseRule({
  id: 'overpromise.never',
  doc: 'Promises that it will never happen again.',
  severity: 'error',
  message: 'A promise of “never again” cannot be kept and will be quoted back.',
  reason:
    'What can be believed is how far the chance falls, by which measure, from when, and what stays possible until then.',
  suggestion:
    '“This exact failure is blocked by {barrier} since 16:00 UTC. A similar failure stays possible until 30 June; until then {protection} limits the damage.”',
  reads: everywhere,
  phrases: phrasesOf([
    {
      ways: [
        pattern`\bnever again\b`,
        pattern`\b(?:never|not ever)\b[^.;]{0,60}\bagain\b`,
        pattern`
          \b(?:never|not ever)\b[^.]{0,40}\b(?:happens?|occurs?|repeats?|recurs?|go(?:es)? down|comes? back|
            returns?)\b(?! before)
        `,
        // Those who wrote in a hurry: "Not going to happen."
        pattern`\b(?:not|never) (?:going to|gonna) (?:happen|recur|repeat|come back)\b`,
        // "... and it won't."
        pattern`
          , (?:and|but) (?:it|they|we|this|that) (?:won['’]t|will not|never will|shall not)(?: be)?(?=[.!]?$)|
          \bmust (?:not|never)\b[^.;]{2,40}, (?:and|nor) [^.;]{1,20}(?:won['’]t|will not|will it|shall it)\b
        `,
      ],
      // What stands on a button is no promise.
      unlessPreceding: regex('i')`
        \b(?:setting|option|button|box|label|menu|entry|field|link|choice)s? ["“‘']$|
        \b(?:was|were|has|have|had)(?: been)? $|
        \b(?:not|n['’]t|never|avoid|instead of)(?: to)? (?:say(?:ing)?|writ(?:e|ing)|promis(?:e|ing)|
          us(?:e|ing)|claim(?:ing)?)\b[^.;]{0,20}$|
        \b(?:he|she)\b[^.;]{0,12}$|
        \b(?:wrote|writes|threatens?|threatened|complained|complains|swore) [^.;]{0,40}$
      `,
    },
    {
      // It will not happen; nothing will fail or be lost again.
      ways: [
        pattern`
          (?<!\b(?:we|I|you|they) )\b${WONT} (?:happen|occur|recur|re-?occur|repeat|re-?appear)\b(?: again)?
        `,
        pattern`
          \b(?:it|this|that|these|those|they|and|${EVENT}|\w{2,20} (?:bug|flaw|glitch)) ${WONT} (?:be|come)
            back\b
        `,
        pattern`
          (?<!\b(?:we|I|you|they|team) )\b(?:(?:will|shall|is going to|are going to)(?: not| never|n['’]t)|
            wo?n['’]t|is not going to|are not going to|['’]ll never) [^.;,]{2,50}? (?:a (?:second|third) time|
            twice|ever again|another time|once more|ever|(?:again )?in (?:the )?future)\b
        `,
        pattern`\b${WONT} (?:${HAPPEN}|${BREAK}|${SUFFER})\b[^.;]{0,50}?\b${AGAIN}\b`,
        pattern`
          \b(?:will not|won['’]t|will never|shall not|shall never|['’]ll never|(?:are|am|is) not going to)
            repeat (?:it|this|that|them|(?:the |this |that |such |our )(?:same )?(?:mistakes?|errors?|faults?|
            slips?|failures?|lapses?))\b
        `,
        pattern`
          \b${WONT} (?:let|allow|permit|tolerate|accept|repeat|be (?:allowed|permitted)
            to)\b[^.;]{0,40}\b${AGAIN}\b
        `,
        pattern`\b${WONT} (?:${HAPPEN}|${BREAK})\b[^.;]{0,40}?\bany ?(?:more|longer)\b`,
        pattern`\b(?:can|will) no longer (?:${OCCUR}|${BREAK})\b`,
        pattern`\b${FROM_NOW},? [^.;]{2,50} ${WONT} ${BREAK}\b`,
        pattern`\b${WONT} be (?:made|repeated|done|caused) (?:again|a second time|twice)\b`,
        pattern`
          \b(?:it|this|that|they|these|those|${EVENT}) (?:is|are)(?: not|n['’]t| never)
            (?:coming back|returning|recurring|happening again)\b
        `,
        pattern`
          \b(?:won['’]t|will not|will no longer|will never|can no longer|can['’]t|cannot) be possible
            (?:for [^.;,]{2,40}? )?(?:to|that)\b[^.;]{0,50}(?:again|any ?(?:more|longer)|twice|from now on|
            ${OCCUR})\b
        `,
        pattern`
          \b(?:this|it|that|the \w{1,20}) (?:stops|ends|finishes)(?: right)? (?:here|now|today)(?=[.,;!]|
            $| and )|
          \b(?:be|find ourselves|end up|stand) (?:back )?(?:here|in this (?:position|situation|place|mess))
            again\b
        `,
        pattern`\b(?:incapable of|(?:no longer|not) capable of) (?:ever )?${BREAKING}\b`,
        pattern`
          \b(?:no longer|not) possible (?:for [^.;,]{2,40}? )?(?:to|that)\b[^.;]{0,30}?\b(?:${HAPPEN}|
            ${BREAK})\b
        `,
        pattern`
          \bno (?:way|scenario|conceivable way|circumstances|chance|possibility)(?: in which| under which| by
            which| where| that| for)? (?:this|that|it|such|the same|these|another|an?|any|the|
            our)\b[^.;]{0,30}\b(?:${HAPPEN}|${BREAK})s?\b[^.;]{0,20}\b${AGAIN}\b
        `,
      ],
      unlessPreceding: DENIED,
      unlessFollowing: /^[^.;]{0,12}\b(?:before|until|till|unless|if|without|because)\b/i,
    },
    {
      // With "so that" before it is an intention.
      ways: [
        pattern`
          \b(?:does(?: not|n['’]t)|do(?: not|n['’]t)) (?:${HAPPEN}) (?:again|a second time|twice|once more)\b
        `,
      ],
      unlessPreceding: /\bso(?: that)?\b[^.;]{0,40}$|\b(?:if|whether|when) [^.;]{0,20}$/i,
    },
    {
      ways: [
        pattern`
          \b${KIND} (?:[\w-]{1,24} ){0,3}?(?:will not|won['’]t|shall not|will never|is not going to|are not
            going to) be repeated\b
        `,
        pattern`
          \bno (?:\w{1,20} )?(?:repeats?|repetitions?|recurrences?)\b[^.;]{0,40}? (?:will|can|shall|could|
            (?:is|are) (?:possible|conceivable|thinkable|going to))\b
        `,
        pattern`\bnot (?:ever )?${HAPPENING} (?:again|a second time|twice|ever)\b`,
        pattern`
          \bno (?:way|chance|possibility) (?:that )?(?:this|it|that|such [^.;,]{2,20}|the same
            [^.;,]{2,20})(?:['’]ll| will| can| could|['’]s going to| is going to| is)(?: ever)?
            (?:${OCCUR}|come back|coming back|return|be back|happening)\b
        `,
        pattern`
          \b(?:no|zero) (?:way|chance|possibility|risk|danger|likelihood|prospect) of
            (?:this|it|that|such [^.;,]{2,20}|the same [^.;,]{2,20}|another [^.;,]{2,20}) ${HAPPENING}\b
        `,
        pattern`
          \bno way (?:to|of|(?:for|that) [^.;,]{2,30} to) (?:${OCCUR}|come back|return|${BREAK}|${HAPPENING}|
            ${BREAKING})\b
        `,
        pattern`
          \b(?:under no circumstances|at no time|on no account|never|in no case)\b[^.;]{0,20}
            (?:will|shall|can) [^.;]{2,50}\b(?:again|twice|a second time|once more|another|recur|repeat)\b
        `,
        pattern`\bnever (?:more )?will (?:an?|the|our|any|this|that|such)\b`,
        pattern`\b(?:do|does)(?: not|n['’]t) (?:make|repeat) [^.;]{2,40}\b(?:twice|again|a second time)\b`,
        pattern`
          \b${NONE}\b[^.;]{0,50}\b(?:will|shall|can|['’]ll|going to|ever|needs? to|has to|have
            to)\b[^.;]{0,50}\b(?:again|a second time|twice|once more|another time)\b|
          \b(?:nobody|no one) will [^.;]{2,50}, ever\b
        `,
        pattern`
          \bno (?:future|further|later|new|other|more|second|next|additional) [^.;]{1,40}?
            (?:will|can|shall|is going to|are going to)(?: ever)? (?:${BREAK}|${HAPPEN}|${SUFFER})\b
        `,
        pattern`
          \b${FROM_NOW},? (?:no|nobody|no one|none|not a single)\b[^.;]{0,40}? (?:will|can|shall|is going
            to)(?: ever)? (?:${BREAK}|${SUFFER})\b
        `,
        pattern`
          \bthere(?:['’]ll| will| can| shall| is going to| are going to)(?: ever)? be (?:no|zero)
            (?:second|more|further|other|next|repeat\w*|recurrence|repetition|new|future|additional)(?: \w+)?
        `,
        pattern`
          \bthere (?:won['’]t|will not|will never|shall not|cannot|can['’]t|can never)(?: ever)? be
            (?:an?|any|another) (?:second|third|further|repeat|recurrence|repetition|next|other|outage|
            failure|incident)\b
        `,
        `\\bthere (?:won['’]t|will not|will never|cannot|can['’]t|can never)(?: ever)? be (?:another|a next|more) `,
        pattern`\bno more [^.;]{2,40}?,? ever\b|\bnever ?more\b|\bnever,? ever\b`,
        pattern`
          \bno (?:more|further) (?:outages|incidents|failures|downtime)\b(?! (?:was|were|have|has|had|since|
            in|on|at|so|between|after|during|before|occurred|are expected|reported))
        `,
        pattern`\b(?:zero|absolutely no) (?:repeats?|repetitions?|recurrences?)\b`,
        pattern`^no (?:repeats?|repetitions?|recurrences?)(?: of [^.;,]{2,40})?(?=[.!,]|$)`,
      ],
      unlessFollowing: /^[^.;]{0,12}\b(?:before|until|till|unless|if|since)\b/i,
    },
    {
      // Somebody ensures, promises or is sure that it does not.
      ways: [
        pattern`
          \b(?:ensure|ensuring|make sure|making sure) (?:that )?(?:this|it|that|such (?:an? )?\w{1,20}|this
            \w{1,20}) (?:does(?: not|n['’]t)|do(?: not|n['’]t)|${WONT}|never) (?:${HAPPEN})s?\b(?: again)?
        `,
        pattern`
          \b${SURE}\b[^.;]{0,60}\b(?:not|n['’]t|cannot|never|nobody|no one|
            no (?!later\b|matter\b))\b(?![^.;]{0,40} (?:was|were|has|have|had)\b)[^.;]{0,60}\b(?:again|
            a second time|twice|once more|another time|recurs?|any ?(?:more|longer))\b
        `,
        pattern`
          (?<!\bto )\b${SURE}\b[^.;]{0,60}\b(?:not|n['’]t|never|no|zero)\b[^.;]{0,30}\b(?:repeats?|repetition|
            recurrence)\b
        `,
        pattern`
          \b${SURE}\b[^.]{0,40}\b(?:does(?:n['’]t| not)|do(?:n['’]t| not)|${WONT}|
            never)\b[^.]{0,25}\b(?:happens?|occurs?|recurs?|repeats?|fails?(?! over)|returns?)\b
        `,
        pattern`
          \b(?:ensur(?:e|es|ed|ing)|mak(?:e|es|ing) (?:[a-z]{3,20} )?(?:sure|certain)|made
            (?:[a-z]{3,20} )?(?:sure|certain)|(?:seen|saw) to it|guarantee[ds]?)\b[^.;]{0,40}\b(?:${WONT}|
            never) (?:ever )?(?:${BREAK})\b
        `,
      ],
      unlessPreceding:
        /\b(?:not|n['’]t|cannot|nobody can|no one can|whether|if)(?: yet| that| honestly| really)? $/i,
      instead: lowerRisk,
    },
    {
      // A repeat is excluded, made impossible, given no chance.
      ways: [
        pattern`\b${REPEAT} ${BE} ${GONE}(?!\w)`,
        pattern`
          \b(?:${KIND} (?:[\w-]{1,24} ){0,2}?|(?:double|duplicate) )\w{3,20} (?:is|are|has become|have become|
            will be) (?:now |simply |\w{2,20}ly ){0,2}(?:impossible|out of the question|(?:no longer|not)
            possible|a thing of the past|history|unthinkable)(?=[.,;!]|$| (?:now|from|with|after|for|on))
        `,
        pattern`
          \b(?:(?:rul(?:es?|ed|ing)) out|exclud(?:es?|ed|ing)|preclud(?:es?|ed|ing)|banish(?:es|ed)?|
            abolish(?:es|ed)?) ${REPEAT}
        `,
        pattern`
          \b(?:mak(?:e|es|ing)|made|render(?:s|ed|ing)?) (?:it |any |such )?(?:[^.;]{0,40}? )?(?:${REPEAT}|
            this|it)\b[^.;]{0,30}? (?:impossible|unthinkable|inconceivable|out of the question|a thing of the
            past|history)\b
        `,
        pattern`
          \b(?:consider|regard|deem|hold|judge|believe|declare)s? ${REPEAT} (?:to be |as )?(?:now |
            \w{2,20}ly )?${GONE}
        `,
        pattern`
          \b(?:impossible|excluded|ruled out|out of the question|unthinkable|inconceivable)(?:,? that
            (?:this|it|that|such|the same|another|an?|any)\b[^.;]{0,40}\b(?:${HAPPEN}|fail)s?| for
            (?:this|it|that|such|the same|another|an?|any)\b[^.;]{0,40}\b${HAPPEN})\b
        `,
        pattern`
          \b(?:no|zero|without(?: any| a)?|n['’]t (?:any|a)|not a) (?:\w{1,20} ){0,2}?(?:${CHANCE}|way)
            (?:of|for|that)\b[^.;]{0,40}?\bagain\b
        `,
        pattern`
          \b(?:not the (?:slightest|least|smallest|remotest)|no longer (?:any|the slightest))
            (?:${CHANCE}|way) (?:of|for|that)\b[^.;]{0,40}?(?:${REPEAT}|${HAPPENING}|\bagain)\b
        `,
        pattern`
          \b(?:remov|eliminat|eras|abolish|banish|exclud|remedi|clos|destroy|tak|end|kill|defus)(?:e|es|ed|
            ing|en away|s|ing away)? (?:out )?(?:any|all|every|the|each|whatever)(?: \w{1,20})?
            (?:${CHANCE}|cause|way) (?:of|for|that)\b[^.;]{0,40}?(?:${REPEAT}|${HAPPENING} again|\bagain)\b
        `,
        pattern`
          \b(?:the |any |every |all )?${CHANCE} (?:of|for|that) [^.;]{0,30}?(?:${REPEAT}|
            ${HAPPENING}(?: again)?|\bagain) (?:${BE}|stands? at|drops? to|falls? to|fell to|equals?)
            ${GONE}(?!\w)
        `,
      ],
      unlessPreceding: DENIED,
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
            resolv(?:ed|es)|clos(?:ed|es)|gone|over|stop(?:ped|s)|eliminat(?:ed|es)|end(?:ed|s)|ruled out|rid
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
      unlessFollowing:
        /^,? (?:on|since|in|at|from) (?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/,
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
  ]),
  unless: [
    regex('i')`
      \b(?:(?:we|I) (?:cannot|can['’]t|do not|don['’]t|will not|won['’]t)|(?:nobody|no one)
        (?:can|could|will|should|would)) (?:\w+ )?(?:promise|guarantee|say|claim|rule out|exclude|know|
        be (?:sure|certain))\b|
      \bno (?:proof|evidence|guarantee|assurance|certainty|promise)\b
    `,
  ],
});
