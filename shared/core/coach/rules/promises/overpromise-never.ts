import { pattern, regex } from '../../../long-text.ts';
import { type Found, phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import {
  AGAIN,
  BREAK,
  BREAKING,
  CHANCE,
  EVENT,
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
import { DENIED, OWNED, overWith, SURE } from './wordings/over-with.ts';

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

const ENSURED = regex('i')`
  ^(ensure|make sure|making sure|ensuring) (?:that )?(?:this|it|that|such (?:an? )?\w+|this \w+)
    (?:does|do|will|can|never|ca|wo)[\w'’ ]* ?(?:happens?|occurs?|recurs?|repeats?)(?: again)?$
`;

/** "To ensure this never happens again" becomes "to reduce the risk of a repeat". */
function lowerRisk([all]: Found): string | null {
  const match = ENSURED.exec(all);
  if (!match?.[1]) return null;
  return /ing$|^making/i.test(match[1]) ? 'reducing the risk of a repeat' : 'reduce the risk of a repeat';
}

/** Never again, in plain words. */
const neverAgain = phrasesOf([
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
    // "The orders of that night are gone": what was lost.
    unlessPreceding: regex('i')`${DENIED.source}|\b${OWNED} (?:of|from|in|on|during|before|after) $`,
  },
]);

/** "Last time we promised that …", "In August we said …, and it did.": a promise of then that is told, and none of now. */
const REPORTED = regex('i')`
  \b(?:last (?:time|year|month|spring|summer|autumn|fall|winter|quarter)|back then|at the time|
    in (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|
    (?:after|following) the (?:first|last|previous|earlier) [\w-]+),?[^.;]{0,40}\b(?:promised|said|announced|
    assured|told|wrote|declared)\b|
  \b(?:promised|said|announced|assured|told|wrote|declared)\b[^.]{0,120}\b(?:and it (?:did|has|was)|
    (?:was|were) not kept|we (?:broke|did not keep)|did not (?:hold|come true))\b
`;

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
  phrases: [...neverAgain, ...overWith],
  unless: [
    regex('i')`
      \b(?:(?:we|I) (?:cannot|can['’]t|do not|don['’]t|will not|won['’]t)|(?:nobody|no one)
        (?:can|could|will|should|would)) (?:\w+ )?(?:promise|guarantee|say|claim|rule out|exclude|know|
        be (?:sure|certain))\b|
      \bno (?:proof|evidence|guarantee|assurance|certainty|promise)\b
    `,
    REPORTED,
  ],
});
