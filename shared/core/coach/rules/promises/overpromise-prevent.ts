import { pattern, regex } from '../../../long-text.ts';
import { phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import { NAMES_DAY } from '../../text/when.ts';
import { CHANCE, EVENT, HAPPEN, HAPPENING, KIND, REPEAT, SUFFER } from './wordings/failing.ts';

/** To leave none of it. */
const PREVENT = pattern`
  (?:prevent(?:s|ed|ing|ion of)?|avoid(?:s|ed|ing|ance of)?|avert(?:s|ed|ing)?|forestall(?:s|ed|ing)?|
    preclud(?:e|es|ed|ing)|exclud(?:e|es|ed|ing)|eliminat(?:e|es|ed|ing)|eradicat(?:e|es|ed|ing)|
    rul(?:e|es|ed|ing) out|(?:head|ward|fend|stave|hold|cut)(?:s|ed|ing|ting)? off|put(?:s|ting)?
    (?:a stop|an end|paid) to|(?:stay|steer|keep|get)(?:s|ing|ting)? (?:well )?(?:clear|away|free|rid)
    (?:of|from)|rid(?:s|ding)? (?:us|you|customers|our \w+|the \w+) of)
`;

/** To hold it up, or to lessen it: words that innocent deeds have too. */
const LESSEN = pattern`
  (?:stop(?:s|ped|ping)?|block(?:s|ed|ing)?|combat(?:s|ing)?|counter(?:s|ed|ing)?|deter(?:s|ring)?|
    curb(?:s|ed|ing)?|tackl(?:e|es|ing)|minimi[sz](?:e|es|ed|ing)|mitigat(?:e|es|ed|ing)|
    reduc(?:e|es|ed|ing|tion of|tion in)|lower(?:s|ed|ing)?|limit(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|
    lessen(?:s|ed|ing)?|diminish(?:es|ed|ing)?|cut(?:s|ting)?|spar(?:e|es|ed|ing)|escap(?:e|es|ed|ing)|
    withst(?:and|ands|ood|anding)|resist(?:s|ed|ing)?|(?:catch|intercept|spot|detect|deal with|respond to|cope
    with|handle)(?:es|s)?|keep(?:s|ing)?(?=[^.;]{1,60}? (?:from|out of|away|at bay|off)\b)|
    (?:safeguard|guard|protect|strengthen|harden|arm|insulate|shield|secure|immuni[sz]e|brace|prepare|defend|
    proof)(?:s|d|ed|ing)?\b[^.;]{0,40}? (?:against|from|for)|(?:safeguards?|precautions?|measures?|controls?|
    barriers?|protection|defen[cs]es?|steps?|actions?|insurance|safe|proof|guardrails)\b[^.;]{0,40}? against|
    (?:less|more resistant|more resilient|better protected|better armed|better prepared)(?: (?:prone|
    vulnerable|susceptible|exposed|sensitive|likely))? (?:to|against|for))
`;

/** One more of its kind. */
const ANOTHER = pattern`
  (?:${REPEAT}|${KIND} ones?|(?:something|anything|things) (?:similar|alike)|the next
    (?:one|time|incident|outage)|another (?:one|time)|next time|another such \w+|(?:days?|mornings?|evenings?|
    nights?|weeks?|weekends?|situations?) like (?:this|that|\w+['’]s)|(?:${EVENT}|${CHANCE}) (?:like|of)
    (?:this|that|it|these)(?: (?:kind|sort|nature|type))?)
`;

/** It happens once more, as a doing; also where it has not been yet. */
const RETURNING = pattern`
  (?:${HAPPENING}|cropping up|coming up|popping up|turning up|going wrong|biting|hitting|
    (?<=\bfrom )\w+ing\b[^.;]{0,40}? (?:again|elsewhere|a second time|(?:to|at|in|on) (?:other|another|more)))
`;

/** It is there, as a verb that is denied. */
const COMES = pattern`
  (?:${HAPPEN}|occurs?|happens|recurs?|repeats?|returns|arises?|comes? (?:back|up)|crops? up|surfaces?|
    emerges?|strikes?|goes? wrong|go wrong|repeated|bites?|hits?|catches|haunts?)
`;

/** What ought not to come. */
const IT = pattern`
  (?:${REPEAT}|${KIND} \w+|this|it|that|something like (?:this|that)|nothing like (?:this|that|it)|
    the same(?: \w+)?|history|what happened|(?:the|our|these|such) (?:problem|fault|bug|failure|error|outage|
    issue|incident|mistake|situation|case)s?)
`;

/** To mean it to be so. */
const SO = pattern`
  (?:so that|so(?! that\b)|in order that|(?:measures?|steps|care|precautions|action|way) that|
    ensur(?:e|es|ed|ing)|(?:make|makes|making|made|be|are|is|being) (?:sure|certain)|see(?:ing)? to it|
    guarantees?|owe it [^.;,]{0,40}|(?:determined|committed|want|wants|confident|deserves?|
    (?:aim|goal|duty|priority|intention|ambition|purpose|objective|point) (?:is|that|of [^.;]{2,30} is)|see)|
    (?:do|doing|done) (?:everything|all)[^.;]{0,30})(?: that)?
`;

/** The usual last line of an incident report, and the first one a CEO asks about: which failure, with what, by when? */
export const overpromisePrevent = phraseRule({
  id: 'overpromise.prevent',
  doc: 'Promises to prevent similar incidents without saying how or by when.',
  severity: 'info',
  message: 'To “prevent similar incidents” is nothing a reader can check.',
  reason:
    'It is the most common last line of incident reports and the first one a CEO probes: which failure is prevented, with what, by when, and how that is tested.',
  suggestion:
    'Name the barrier, the date and the proof: “From 12 June every change of settings runs the tests that code runs; we prove it by replaying the change of 3 June.”',
  reads: everywhere,
  phrases: phrasesOf([
    {
      ways: [
        pattern`
          \b${PREVENT}\b[^.;]{0,60}?\b(?:${ANOTHER}|${RETURNING}|again|twice|a second time|
            (?:in )?(?:the )?future|once more|going forward)(?!\w)
        `,
        pattern`\b${LESSEN}\b[^.;]{0,60}?\b(?:${ANOTHER}|${RETURNING})(?!\w)`,
        pattern`
          \b(?:ways?|how|options|possibilities|working|work|plans?|trying|efforts?|help|helps|everything|
            designed|meant|intended|aim(?:ed|s)?|want|hope|intend|going|able|order)\b[^.;]{0,25}?
            (?:(?:to|can|could|will) (?:prevent|avoid|stop)|of (?:preventing|avoiding|stopping))
            (?:it|this|that|them|these)(?=[.,;!]|$| (?:in|from now|next|completely|altogether|elsewhere)\b)
        `,
      ],
      unlessPreceding: regex('i')`
        \b(?:do not|don['’]t|did not|does not|cannot|can['’]t|not|nobody can|no one can|what)(?: would| could
          | will| might)?\s$
      `,
      // What was done at once to hold it off is told, not promised.
      unlessFollowing: regex('i')`
        ^[^.;,]{0,40}, (?:we|I|they|staff|the \w+(?: \w+)?) (?:left|paused|stopped|moved|closed|shut|switched|
          sent|took|held|kept|ran|cut|turned|called|isolated|routed|unplugged|disconnected)\b
      `,
    },
    {
      // "such cases are caught", "how this can be averted"
      ways: [
        pattern`
          \b(?:${ANOTHER}|${REPEAT}|situations? like \w{1,20})\b[^.;]{0,30}?\b(?<!(?:cannot|can['’]t|not|
            never|always) )(?:is|are|be|being|gets?) (?:\w{1,20}ly )?(?:prevented|avoided|stopped|averted|
            eliminated|excluded|kept away|kept out|caught|spared|detected|intercepted|mitigated|minimi[sz]ed|
            reduced|forestalled|nipped)\b
        `,
        pattern`
          \bhow (?:we can |to |it can be |this can be |(?:this|that|it|they) (?:can|could|might)
            be )(?:prevent|avoid|avert)(?:ed)?\b
        `,
      ],
      unlessPreceding: /\bwhether\b[^.;]{0,20}$/i,
    },
    {
      // "so that it does not come up again", "we want to be sure that nobody goes through this"
      ways: [
        pattern`
          \b${SO} ${IT}\b[^.;]{0,40}?(?<=(?:\b(?:not|cannot|nothing|longer|never)|n['’]t)\b[^.;]{0,30})
            ${COMES}(?!\w)
        `,
        pattern`
          \b${SO} (?:[\w’']{1,20} ){1,4}?(?:(?:do|does|will|can|need|must|should)(?: not| never|n['’]t)|
            cannot|can['’]t|won['’]t|never|no longer) (?:[\w’']{1,20} ){0,3}?(?:${SUFFER}|stands?|go|goes
            through|sees?|faces?|runs? into|gets?)\b[^.;]{0,30}?\b(?:this|again|twice|${ANOTHER}|
            in (?:the )?future|like (?:this|that))(?!\w)
        `,
        pattern`
          \b(?:ensur(?:e|es|ed|ing)|(?:make|makes|making|made|be) (?:sure|certain)|see to it|
            guarantees?)\b[^.;]{0,30}?(?:\b(?:no|not|never)|n['’]t)(?: a| any| be a| be any)?
            (?:repeat|repetition|recurrence|second|further|next|more)\b|
          \b(?:end up|find ourselves|be) (?:back )?here again
        `,
        pattern`
          (?:\b(?:not|never|nothing)|n['’]t)\b[^.;]{0,30}? (?:let|allow(?:ed)?|tolerated?|accept(?:ed)?|
            permit(?:ted)?)\b[^.;]{0,40}?\b(?:again|twice|second time|recur|repeat(?:ed|s)?|${RETURNING})\b
        `,
      ],
    },
    {
      ways: [
        pattern`
          \b(?:mak(?:e|es|ing)|render(?:s|ing)?) (?:[^.;]{0,20}\b)?(?:${REPEAT}|this|
            it)\b[^.;]{0,30}\b(?:impossible|(?:less |more un|un)likely|(?:less |im)probable|rarer|less
            frequent)\b|
          \b${KIND} ${EVENT}\b[^.;]{0,20}\b(?:are|is|will be|become|becomes)\b[^.;]{0,15}\b(?:less likely|
            rarer)\b
        `,
        pattern`
          \b(?:preventive|preventative) (?:\w+ )?(?:measures?|actions?|steps?|work|controls?|mechanisms?|
            plans?|safeguards?)\b|
          \bcorrective and preventive\b|
          \b(?:recurrence|incident|repeat|outage|failure) prevention\b|
          (?<!\b(?:fire|fraud|theft|loss|flood|accident|infection|crime|pollution) )\bprevention
            (?:plan|measures?|programme|program|work|is)\b|
          \b(?:focus\w*|priority|emphasis|attention|work\w*|efforts?|energy|invest\w*)\b[^.;]{0,25}?
            (?:on|is|to|in|into|towards?|for) (?:\w{1,12} )?prevention\b
        `,
        pattern`
          \blearn(?:s|ed|t|ing)? (?:our lessons? |the lessons? |all we can |lessons? )?from
            (?:this|it|that|what happened|the (?:incident|outage|failure|event)|our mistakes?|
            mistakes)\b[^.;]{0,40}\b(?:better|improve|stronger|wiser|forward)\b|
          \b(?:will|must|shall|['’]ll|want to) do better\b|
          \b(?:do|be|get|perform) better (?:next time|in (?:the )?future|from now on|going forward)\b
        `,
      ],
    },
  ]),
  // A sentence with a date can be checked.
  unless: [
    // Who says what stays possible promises nothing.
    regex('i')`
      \b(?:(?:does|do|will|can)(?: not|n['’]t)|cannot) (?:\w+ )?(?:remove|exclude|rule out|eliminate)
        (?:it|them|this|that|(?:the|this|that) risk|all)\b|
      \b(?:stays?|remains?|is still|are still) possible\b|
      \b(?:do|does)(?: not|n['’]t) (?:yet )?know\b
    `,
    regex('i')`
      \b(?:by|from|since|before|until|till|on|in|as of|at|after|live)\s+(?:the end of |early |late |
        mid-?)?(?=\d|Q[1-4]|\w)(?:${NAMES_DAY.source}|(?:January|February|March|April|June|July|August|
        September|October|November|December)\b)
    `,
  ],
});
