import { pattern, regex } from '../../../long-text.ts';
import { phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import { behaviour, notices, telling } from './wordings/exhorting.ts';
import {
  EVERYONE,
  HEED,
  MESSAGE,
  MINDFUL_NOW,
  MINDFULLY,
  MUST,
  OF_ALL,
  OF_STAFF,
  PEOPLE,
  RULES,
  SAYING,
  STAFF,
  WHO,
} from './wordings/weak-measures.ts';

/** Who is to do what, said to whom, by what, so that they know: the four sentences of a measure of mind. */
const frames = phrasesOf([
  {
    ways: [
      // "Reviewers will look harder at diffs", "our people need to slow down"
      pattern`
        \b(?:${OF_STAFF}|we|you|they)(?: (?:who|on|in|at|from) [^.;,]{2,30}?)? (?:will|['’]ll|must|should|
          shall|can|need to|needs to|have to|has to|ought to|are to|is to|had better|want to|are going to|
          is going to|promised? to|agreed to|pledged? to|vow(?:ed)? to|(?:have |has )?committed
          (?:themselves |ourselves )?to|resolved to|(?:are|is) (?:asked|expected|urged|told|required|supposed|
          encouraged|reminded|advised|instructed|called upon) to)(?: (?:now|also|all|always|please|from now
          on|in future|in the future|just|really|simply|then|henceforth|try to|make an effort to))*
          (?:not |never )?${MINDFULLY}
      `,
      pattern`
        \b(?:from now on|in future|going forward|henceforth|as a rule|we agreed|it was agreed|the rule is|
          our agreement),?(?: that)? (?:${STAFF}|we|the admins?|nobody) (?:will |must |should |
          shall )?(?:${MINDFUL_NOW}|${MINDFULLY})
      `,
      pattern`
        ^(?:please|let['’]s|let us|everyone|everybody|all|team|folks)[, ]+(?:(?:everyone|everybody|all|please|
          team|folks|let us|try to|do|always),? )*${MINDFULLY}
      `,
      pattern`
        \b(?:commit(?:s|ted)?|commitment|promise|pledge|need|resolve|goal|aim|plan|
          lesson(?: for [^.;,]{2,20})?|point|idea|answer|remedy|measure|key|takeaway)(?: here)?(?: is)?
          (?:to|that (?:we|everyone|people|staff|engineers)(?: must| should| will| need to)?)
          (?:pay(?:ing)? (?:more |better |closer )?attention|${MINDFULLY})
      `,
      pattern`
        \b(?:more|greater|better|stronger|improved|extra|stricter|renewed|tighter) (?:personal |individual |
          team |operational |engineering )?(?:discipline|care|caution|vigilance|diligence|awareness|
          attention(?: to detail)?|ownership|accountability|rigou?r|focus|communication|prudence|mindfulness|
          alertness|responsibility)(?= (?:from|by|of|among|when|during|in|on|is|will|across|between|at)\b|
          [.,;!]|$)
      `,
      pattern`
        \b(?:reinforc|strengthen|build|foster|creat|establish|nurtur|promot|develop|encourag|instil|instill|
          embed|driv)(?:e|es|ed|ing|s)? (?:an? |the |our )?(?:[\w-]+ )?(?:culture|mindset|mentality|spirit|
          attitude|habit|sense) (?:of|where|in which|that)\b
      `,
    ],
    unlessPreceding: /\b(?:customers?|clients?|health|script|tool|job|system) $/i,
    unlessFollowing: /^[^.;]{0,20}\buntil\b/i,
  },
  {
    ways: [
      // "I told the team to watch the graphs", "we'll hammer home the point"
      pattern`
        \b(?:told|tell|telling|asked|ask|asking|instruct(?:ed|ing)?|advis(?:e|ed|ing)|warn(?:ed|ing)?|
          urg(?:e|ed|ing)|brief(?:ed|ing)?|implored?|begged?|implore|encourag(?:e|ed|ing)|get|got|getting|
          want|expect(?:s|ed)?|trust|rely on|count on) (?:${STAFF}|them|folks)(?: (?:again|once more|
          in [^.;,]{2,20}|at [^.;,]{2,20}|on [^.;,]{2,20}))? (?:to|that they(?: must| should| need to)?)
          (?:not |never |always |please )?(?:${MINDFULLY}|(?:watch|check|verify|read|follow|test|ask|stick|
          respect|confirm|consult|use the|keep)\b)
      `,
      pattern`
        \b(?:talk(?:ed|ing|s)?|spoke|speak|spoken|had (?:a|some) (?:[\w-]+ )?(?:words?|chat|talk|
          conversation)s?|sat down) (?:to|with) (?:${STAFF}|the person [^.;,]{2,20}|those [^.;,]{2,20}|him|
          her|them)(?: [^.;,]{2,30})?(?:,? and\b|[.,;!]|$| about)
      `,
      pattern`
        \b(?:hammer(?:ed|s)?|dr(?:iv|ov|um)(?:e|en|s|med)?|bring|brought)
          (?:home|in|into)\b[^.;]{0,40}\b(?:point|message|lesson|importance|need|that|rule|team|staff|
          people)\b|
        \b(?:stress|emphasi[sz]|underlin|reiterat|repeat|impress|highlight|recall|explain|clarif)(?:ed|es|e|y|
          ied|ing)?(?: (?:again|once more|it|the (?:rule|procedure|point)))? (?:to|on|upon|for|with)
          (?:${STAFF}|the on-call)\b
      `,
      pattern`
        \b(?:procedures?|rules?|process(?:es)?|steps?|polic(?:y|ies)|risks?|dangers?|lessons?|post-?mortem|
          write-?up|incident|importance)(?: of [^.;,]{2,30}?)? (?:will be|was|were|has been|have been|is|are|
          is being|to be|gets?|got) (?:explained|circulated|re-?explained|presented|shared|discussed|repeated|
          walked through|gone through|gone over|distributed|brought|pointed out|stressed|emphasi[sz]ed|
          communicated|drilled)\b[^.;]{0,20}? (?:(?:again|once more|once again)\b|
          (?:to|with|into|among|across) (?:${STAFF})|so (?:that )?(?:nobody|no one|everyone|people|it|this))
      `,
      // "an email will go out to all operators", "we pinned a message: don't touch the router"
      pattern`
        \b${MESSAGE}\b[^.;:]{0,40}? (?:will |has |have |had |is |was |were |are |be |been |going )*(?:go|goes|
          went|gone|sent|posted|pinned|hung|put|issued|circulated|distributed|published|mailed|shared|handed)
          (?:out |up |a?round )?(?:to|with|among|in front of|by|over|above|next to)
          (?:${STAFF}|all departments|every department|the (?:printers?|desks?|console|door|kitchen|wall|
          screen))
      `,
      pattern`
        \b(?:add(?:ed|s|ing)?|put(?:ting)?|wr(?:ite|ote|iting)|pin(?:ned|ning)?|post(?:ed|ing)?|
          includ(?:e|ed|ing)|insert(?:ed)?|sen[dt]|publish(?:ed)?|hang|hung|plac(?:e|ed)|stuck|stick|leave|
          left|issue[sd]?|circulat(?:e|ed)) (?:out |up )?(?:an? |the |another |
          some )?(?:[\w-]+ ){0,2}?${MESSAGE} (?:in|on|to|into|at|by|above|next to|saying|telling|asking|about|
          for|reminding|stating|explaining)\b[^.;]{0,40}?(?:${SAYING}|\b(?:wiki|readme|README|runbooks?|
          handbook|docs?|documentation|channel|notice ?board|intranet|manual|template|console|desk|wall|
          kitchen|door|corridor|printer|monitor)\b)
      `,
      pattern`
        \b${MESSAGE} (?:will |now |clearly |also |again |has |have |had |is |was |were |are |
          been )*(?:include[sd]? a reminder|says?|tells?|reminds?|warns?|states?|asks?|explains?|
          stress(?:es)?|reads?|point(?:s|ed)? out|updated|extended|changed|rewritten|
          reworded)\b[^.;]{0,30}?\b${SAYING}
      `,
      // "so that people know to stop the job first", "so nobody makes the same mistake"
      pattern`
        \bso (?:that )?(?:${STAFF}|nobody|no one|we|they|you|next time we)(?: will| can| all| should| really
          | always| never|['’]ll| won['’]t| do not| don['’]t)* (?:knows?|remembers?|understands?|
          (?:is|are|stay|become) (?:more )?(?:aware|careful|alert|mindful)|thinks?|forgets?|makes?
          (?:the|this|that) (?:same )?(?:mistake|error)|repeats? (?:the|this|that)|learns?|does
          (?:it|this|that)|do (?:it|this|that)|falls? for|overlooks?|takes? (?:more )?care)\b
      `,
      pattern`
        \b(?:it|this|that|they|he|she) (?:will|shall|would) (?:not|never) (?:be )?(?:forget|forgotten|
          overlook(?:ed)?|do (?:it|that|this)|miss(?:ed)?)\b[^.;]{0,12} again|
        \bmake[sd]? (?:it )?(?:[\w-]+ )?(?:clear|plain|known) (?:to|that) (?:${STAFF}|we|they)
      `,
      // "a lunch talk about the incident", "a refresher on the steps", "a brown-bag session and a poster"
      pattern`
        \b(?:lunch(?:-?time)?|brown[- ]?bag|tech|team|awareness|refresher|information|lessons[- ]learned|
          learning|teaching|safety|coaching|sensiti[sz]ation|training|knowledge|sharing)
          (?:talks?|sessions?|meetings?|days?|lunch(?:es)?|briefings?|courses?|weeks?|hours?|rounds?|
          campaigns?|workshops?|materials?|programmes?|programs?|modules?|videos?)\b(?! (?:stopped|failed|
          machines?|servers?|data|jobs?))
      `,
      pattern`
        \b(?:talk|session|workshop|course|training|lecture|webinar|seminar|refresher|drill-down|presentation|
          campaign)s? (?:(?:on|about|for|with) [^.;,]{2,40}? )?(?:will|is|are|to|should) (?:help|teach|remind|
          make|show|raise|planned|foreseen|scheduled|in preparation|be (?:held|given|offered|run|planned|
          organi[sz]ed))\b
      `,
    ],
    unlessPreceding: /\b(?:customers?|clients?|users?|guests|passengers) (?:\w+ ){0,3}$/i,
    unlessFollowing: /^[^.;]{0,20}\b(?:until|customers?|clients?)\b/i,
  },
]);

/** A duty laid on all, or a virtue as the remedy: nobody and nothing holds them to it. */
const duties = phrasesOf([
  {
    ways: [
      pattern`
        \b${OF_ALL} (?:really |simply |just |all )?(?:must|should|shall|needs? to|ha(?:s|ve) to|ought to|
          (?:is|are) (?:now )?(?:expected|supposed|required|urged|encouraged|obliged|advised) to)
          (?:really |always |now |also |all |simply |just |please |at least )*(?!have\b|be able|
          log (?:in|on|out)|change (?:their|the) pass|reset|work from|leave|go home|use (?:paper|cash)|join|
          wait|stay (?:at )?home|decide)[a-z]+\b
      `,
      pattern`
        \b${OF_ALL} (?:(?:has|have|had) been|was|were|is|are|will be|is being|are being|gets?|got)
          (?:all |also |again |now |clearly |explicitly |since )*(?:(?:asked|told|advised|instructed|urged|
          warned|encouraged|reminded|coached|drilled|taught) (?:again |once more )?(?:to\b|that\b|not\b|
          never\b)|(?:told|briefed|reminded|warned|e-?mailed|taught|lectured|instructed|advised|coached)
          (?:again |once more )?(?:about\b|of\b|how\b|on\b)|(?:shown|sent|given)
          (?:again )?(?:how\b|the (?:\w+ )?(?:post-?mortem|rules?|procedures?|guides?|guidelines?|checklist|
          lessons|instructions|steps)|an? (?:\w+ )?(?:e-?mail|memo|note|talk|lecture|refresher|reminder|
          briefing|lesson|course)))(?! (?:keep (?:it|this|that|the [\w-]+) (?:quiet|secret|to themselves)|work
          from|leave|go home|join|reset|change|use (?:paper|cash)|stay home|meet))
      `,
      pattern`
        \b(?:e-?mailed|mailed|messaged|pinged|wrote to|written to|told|tell|asked|ask|reminded|taught|warned|
          informed|briefed|need|want|expect|trust|get|require|invite|encourage|help|allow) ${EVERYONE}
          (?:again |once more |now )?(?:that they|that \w+ must|to (?:be|take|own|think|read|check|ask|speak|
          learn|remember|follow|watch|look|listen|know|care|communicate|understand|keep|test|verify|stop and|
          say|raise|question|stick|pay|avoid|see|make|feel|own up|report|respect)|that (?:tokens|keys|changes|
          alerts|tests|backups|scripts|it|the [\w-]+) (?:must|should|need|needs|has|have))\b
      `,
    ],
    // With a date or an hour it is a task; what a tool makes people do is a barrier.
    unlessPreceding: /\b(?:customers?|clients?|users?|tool|system|script) (?:\w+ ){0,3}$/i,
    unlessFollowing: regex('i')`
      ^[^.;]{0,40}\b(?:by|until|at|before|on) (?:\d|noon|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)
    `,
  },
]);

/** Rules that nothing enforces, and lessons. */
const rules = phrasesOf([
  {
    ways: [
      pattern`
        \b${MUST}(?:strictly |always |closely |better |more closely |carefully )?(?:follow|adhere to|stick to|
          comply with|respect|obey|observe) (?:the |our |all |every |this |these |existing |established |
          standard |agreed |change |release )*${RULES}\b|
        \b(?:follow|following|stick(?:ing)? to|adher(?:e|ing) to|respect(?:ing)?)
          (?:the |our |all )?(?:\w+ )?${RULES} (?:more )?(?:strictly|closely|better|at all times|to the
          letter)\b
      `,
      pattern`
        \b(?:re-?emphasi[sz]ed?|emphasi[sz]ed?|reiterated?|stress(?:ed)?|underline[sd]?|
          highlight(?:ed)?)(?: to (?:all |the |our )?\w+)? (?:the|how) (?:importance|need|importan(?:t|ce)|
          critical)\b
      `,
      pattern`
        \b${RULES}(?: (?:on|for|about|of) [^.;,]{2,40}?)? (?:has been|have been|was|were|will be|is|are|is to
          be) (?:\w+ and )?(?:repeated|restated|reinforced|re-?communicated|recalled|
          (?:explained|communicated|handed|circulated|sent|distributed|presented|shown|made known|brought to
          the attention)(?= (?:to|of|once more|again|around|out)\b)(?! to (?:the |our )?(?:auditors?|
          regulators?|board|CEO|customers?|supplier|authorit)))
      `,
      pattern`
        \b(?:re-?written|updated|revised|sent|issued) and (?:handed|sent|circulated|distributed|explained|
          communicated) (?:out )?to (?:all |every |the |our )*(?:[a-z]+ )?${PEOPLE}\b
      `,
      pattern`
        \b(?:written down|made it a rule|agreed(?: as a rule)?|put in writing|laid down) that
          (?:nobody|no one|everyone|everybody|all|we|people|engineers|operators) (?:may|must|should|shall|
          will|has to|have to|is to|are to|can)\b|
        \bit is now (?:forbidden|prohibited|mandatory|compulsory|a rule) (?:to|that)\b
      `,
      pattern`
        \b(?:shar(?:e|ed|ing)|spread|communicat(?:e|ed|ing)|circulat(?:e|ed|ing)|take|draw|learn|
          discuss(?:ed|ing)?) (?:the |our |these |any |all |important |key )*(?:lessons|learnings)\b|
        \b(?:lessons?|learnings?|findings of the review) (?:has|have|had|was|were|will|is|are)(?: been| be)?
          (?:now )?(?:shared|spread|communicated|circulated|passed on|discussed) (?:with|to|among|across|in)\b
      `,
      pattern`
        \b(?:we|team|teams|everyone|they|company) (?:will |must |should |have |has )?(?:learn(?:ed|t)?)
          (?:from|our lesson|a lesson|the lesson)\b
      `,
    ],
  },
]);

/** Somebody has to look, every time. */
const looking = phrasesOf([
  {
    ways: [`\\b(?:double|triple|cross)[- ]?check(?:s|ed|ing)?\\b`],
    unlessPreceding:
      /\b(?:tool|system|script|software|program|pipeline|server|computer|machine|job|monitor) (?:\w+ )?$/i,
  },
  {
    ways: [
      pattern`\b(?:second|another|extra|fresh|additional) (?:pair|set) of eyes\b`,
      pattern`
        \b(?:rely|relies|relying|count|counts|counting|depend|depends|bank|trust|trusting)(?: on| in)?
          (?:${WHO}|the person [\w -]{2,20}|somebody|someone|whoever [^.;,]{2,20})
          (?:to (?:${HEED}|notice|check|see|spot|catch|look|read|stop|call|think|know|ask|follow|do)|noticing|
          checking|spotting|remembering|being)\b
      `,
      pattern`
        \b(?:rely|relies|relying|count|counts|counting|depend|depends|trust)(?: on| in)?
          (?:(?:the|our|their|everyone['’]s|people['’]s) )?(?:\w+ )?(?:discipline|attention|memory|vigilance|
          alertness|common sense|good ?will|professionalism|care|diligence|good sense)\b
      `,
      pattern`
        \b(?:${WHO}|we|somebody|someone|[A-Z]\w+) (?:will|shall|must|should|has to|have to|is to|are to|now)
          (?:always |also |now |then )?(?:check|checks|watch|watches|look at|looks at|inspect|inspects|verify|
          verifies|review|reviews|monitor|monitors|compare|compares|count|counts)\b[^.;]{0,50}?
          (?:by hand|manually|by eye|visually|every (?:morning|evening|day|night|shift|hour)|each
          (?:morning|evening|day|night|shift|hour)|before every \w+|during (?:every|each|all)|at all times|
          around the clock|constantly)\b
      `,
    ],
    unlessFollowing: /^[^.;]{0,20}\buntil\b/i,
  },
]);

/**
 * Safety practice ranks measures: remove the hazard, build a barrier, detect by machine; training and rules come last.
 */
export const actionWeak = phraseRule({
  id: 'action.weak',
  doc: 'A measure that relies on people remembering: be careful, remind, retrain.',
  severity: 'warn',
  message: 'A weak measure: it relies on people remembering.',
  reason:
    'Safety practice ranks measures: remove the hazard, build a barrier, detect by machine, and only then rules and training. Reminders fade within weeks.',
  suggestion:
    'Replace it by a barrier or a detector: “The tool refuses to delete more than 5% of servers in one command.”',
  reads: everywhere,
  phrases: [...frames, ...duties, ...behaviour, ...telling, ...notices, ...rules, ...looking],
});
