import { pattern } from '../../../../long-text.ts';
import { phrasesOf } from '../../../phrase-rule.ts';
import {
  CARE,
  CAREFUL,
  CAREFULLY,
  HEED,
  MEMO,
  MORE,
  MUST,
  PEOPLE,
  TEACH,
  TEACHING,
  TOLD,
  WHO,
} from './weak-measures.ts';

const OFTEN =
  '(?: again| also| now| all| once more| regularly| specially| properly| better| re| clearly| explicitly)?';

/** What people are to be, to do or to keep in mind. */
export const behaviour = phrasesOf([
  {
    ways: [
      pattern`
        \b(?:be|being|become|stay|remain|act|work) (?:${MORE}|very |especially |particularly )${CAREFUL}\b|
        \b${MUST}(?:be|stay|remain|become) ${CAREFUL}\b
      `,
      pattern`
        \b(?:check|review|read|test|look|watch|work|monitor|follow|plan|verify|handle|proceed|document|
          listen)(?:s|ing)?(?: [a-z]+){0,3} more ${CAREFULLY}\b|
        \b(?:a lot|far|much|even|way) more ${CAREFUL}\b
      `,
      pattern`
        \b${MUST}(?:all |always |also |now |first |then )?${HEED}|
        \b(?:${WHO}|we) (?:have |has )?(?:promise|agree|vow|pledge|undert[ao]ke|intend|want|resolve|
          commit)n?(?:s|d|ed)? (?:themselves |ourselves )?to (?:always )?(?:${HEED}|
          \w+ (?:better|more|earlier|closer|harder)\b|be(?:come)? more )
      `,
      pattern`
        \blook(?:s|ing)? (?:more than once|twice)\b|\bthink(?:s|ing)? twice\b|\b(?:try|trying|work) harder\b|
        \b(?:do|doing|must do|will do) better\b(?! than)|
        \btake (?:this|it|the matter) (?:very |more )?seriously\b
      `,
      pattern`
        \b(?:not|n['’]t|never|avoid) (?:to )?(?:make|repeat|making|repeating) (?:the|this|that|such|these)
          (?:same )?mistakes?\b
      `,
      pattern`
        \b(?:${WHO}|we) (?:need|needs|have|has|must|should)(?: to)? (?:communicate|listen|collaborate|
          coordinate|cooperate|plan|test|document) (?:better|more|earlier|closer)\b|
        \b${WHO} (?:is|are) (?:now )?(?:expected|supposed|required|meant) to \w+[^.;]{0,30}
          (?:more (?:often|carefully|thoroughly|closely)|better|at all times)\b
      `,
      pattern`
        \b(?:be|become|get|getting|being) (?:more strict|stricter|tougher|firmer) (?:about|with|in|on|over)\b|
        \b(?:sharpen|improve|increase|renew|put more) (?:our |the |their )?focus (?:on|in)\b|
        \bfocus (?:more|harder) on\b
      `,
    ],
  },
  {
    ways: [
      // Attention, care, awareness as nouns.
      pattern`
        \b(?:pay|paying|give|giving|devote) (?:${MORE}|special |particular |full )+attention\b|
        \b${MUST}pay attention\b|
        \b(?:more|greater|closer|extra) (?:attention|${CARE}) (?:will|must|should|has to|is to|needs to) be
          (?:paid|given|taken|exercised|used)\b
      `,
      pattern`
        \b(?:take|taking|with (?=more|greater|extra|extreme|special|particular|the utmost|utmost|due|better)|
          use|exercise|exercising|apply|need|needs|requires?|demand|urge|show|more|greater)
          (?:${MORE}|extreme |special |particular |the utmost |utmost |due |great |increased |
          higher )*${CARE}(?=[.,;!]|$| (?:when|with|in|during|before|while|from|by|is|are|at|around|on|to)\b)
      `,
      pattern`\b(?:keep|keeping) (?:a|an) (?:close|closer|better|watchful|sharp|sharper) eye\b`,
      pattern`
        \b(?:increase|increased|increasing|raise|raising|raised|heighten|heightened|improve|create|creating|
          build|foster|sharpen|strengthen|promote|establish|encourage|nurture)(?: the| our| their| an?)?
          (?:\w+ )?(?:awareness|vigilance|alertness|mindset|sense of (?:ownership|responsibility)|culture
          of)\b|
        \bawareness\b[^.;]{0,30}\b(?:raised|increased|heightened|sharpened|improved)\b|
        \bawareness (?:campaign|training|session|program(?:me)?|week|e-?mail)s?\b
      `,
    ],
    unlessPreceding: /\b(?:health|customer|patient|situational|took|taken|restarted|restart) $/i,
  },
]);

/** People are told, taught, reminded. */
export const telling = phrasesOf([
  {
    ways: [
      pattern`\b${TEACH} ${WHO}\b`,
      pattern`
        \b(?:train|trained|training) (?:all |the |our |every |new |its )?(?:[a-z-]+ ){0,2}?(?:engineers?|
          developers?|staff|teams?|people|everyone|colleagues?|operators?|employees|administrators?|
          technicians?|reviewers?|agents?)\b(?! (?:has|have|was|is|found|took))
      `,
      pattern`
        \b(?:instruct|ask|tell|warn|advise|told)(?:ed|ing|d)? ${WHO}
          (?:to (?:${HEED}|be|take|follow|check|double|read|verify|look|stick|use|never|test|ask|call)|not to|
          never to|that they (?:must|should))\b
      `,
      pattern`
        \b${PEOPLE}(?: [a-z]+){0,3}? (?:will be|were|was|are|is|have been|has been|to be|must be|should be|
          being|get|gets|got|need to be|shall be)${OFTEN} ${TOLD}
      `,
      pattern`
        \b(?:everyone|everybody)['’]s (?:been )?(?:again )?reminded\b|
        \b${WHO} (?:will |must |should |have to |has to |now )?(?:sign|signs|signed|confirm|confirms)
          (?:in writing )?that they have (?:read|understood)\b
      `,
      pattern`
        \b${WHO} (?:got|gets?|received?|receives|(?:will|have|has) (?:get|receive|received|got)|
          (?:was|were|have been) sent) (?:an? |the |another )?(?:\w+ )?(?:e?-?mails?|memos?|messages?|
          letters?|notes?|circulars?|bulletins?) (?:that |which |to )?(?:stress(?:es|ing)?|remind(?:s|ing)?|
          explain(?:s|ing)?|underlin(?:es|ing)|repeat(?:s|ing)?|ask(?:s|ing)?|warn(?:s|ing)?|on |about )
      `,
      pattern`
        \b${WHO} (?:is|are) (?:now |all )?(?:better|well|fully|properly) (?:informed|trained|prepared|
          instructed|briefed|aware)\b|
        \b(?:made|make|making) (?:it )?(?:\w+ )?clear to (?:${WHO})\b
      `,
      pattern`
        \b(?:better|closer|improved|clearer|more open|more) (?:communication|coordination|collaboration|
          cooperation|teamwork)\b(?= (?:between|among|within|across|is|will|in)\b|[.,;]|$)
      `,
      pattern`
        \b${MUST}(?:from now on |always |all |first )?(?:read|re-read|study|learn)
          (?:the |all |every |our )(?:\w+ )?(?:notes|documentation|manual|handbook|instructions?|rules?|
          guidelines?|procedures?|polic(?:y|ies)|runbooks?|release notes)\b
      `,
      pattern`
        \b(?:make|making|ensure|ensuring)(?: sure)?(?: that)? (?:(?:people|everyone|everybody|all staff)|
          (?:(?:the|our|all|their|its) )(?:[a-z-]+ )?${PEOPLE}) (?:reads?|follows?|checks?|knows?|
          understands?|watch(?:es)?|remembers?|pays?|looks?|takes?|sticks?|tests?|asks?|(?:is|are)
          (?:aware|careful|vigilant|familiar|more \w{3,20}))\b
      `,
      pattern`
        \b${WHO} (?:now |all |therefore ){0,2}(?:knows?|understands?|(?:is|are)
          (?:now |fully |well )?(?:aware|familiar)) (?:now )?(?:what to (?:look|watch|do|check)|
          how (?:important|to)|that (?:they|it|this)|of (?:the|this)|with the|the (?:risk|rule|procedure))
      `,
      pattern`
        \b(?:taught|told|covered|explained|mentioned|shown|included|part of)\b[^.;]{0,40}
          (?:during|in|at|of|as part of) (?:the |our |their )?onboarding\b
      `,
    ],
    unlessFollowing: /^ (?:by (?:machine|the tool)|automatically)/i,
  },
  {
    ways: [
      pattern`
        \b(?:refresher|awareness)(?: (?:courses?|training|sessions?))?\b(?= (?:is|will|for|on|in|about|
          courses?|training|sessions?)\b|[.,;]|$)
      `,
      pattern`
        \b(?:additional|more|further|extra|better|regular|mandatory|new|repeat|compulsory|targeted|annual|
          renewed|provide|organi[sz]ed?|hold|held|ran|gave|offer(?:ed)?|scheduled?|run|received?|provided|
          completed|attended|a|get|give|attend|complete|gets|receives|holds|plan|undergo)
          (?:a |an |the |more |additional |further |extra |mandatory |safety |security |process |
          release )*(?:training|trainings|retraining|training (?:sessions?|courses?))\b(?! (?:data|set|run|
          job|time|model|ship|ground|centre|center|flight))
      `,
      pattern`
        \b(?:training|retraining)(?: sessions?)? (?:on|in|about|for) (?!\d)[^.;,]{2,40} (?:starts?|begins?|is|
          are|will|takes? place|follows?|was|were|has|have)\b(?! (?:not|no|late|stopped|failed))
      `,
      pattern`
        \b(?:training|retraining|coaching) (?:for|of) (?:all |the |our |every )?(?:[a-z]+ )?${PEOPLE}\b
      `,
      pattern`
        \b(?:gets?|give|gave|given|receives?|received|attend(?:s|ed)?|hold|holds|held|run|runs|
          organi[sz]e[sd]?|schedule[sd]?|plan|planned|arrange[sd]?|offer|offers)
          (?:all )?(?:[\w-]+ ){0,4}?${TEACHING}\b[^.;]{0,20}?
          (?:on|about|in|for)(?= (?!\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|June|July|May)[a-z])
      `,
      pattern`
        \b${TEACHING} (?:on|about|in) (?!\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[^.;]{2,50}
          (?:is|are|was|were|will be|has been) (?:planned|held|scheduled|organi[sz]ed|arranged|given|offered|
          under way|coming)\b
      `,
    ],
  },
]);

/** What is written up for people to read. */
export const notices = phrasesOf([
  {
    ways: [
      pattern`
        \b(?:send|sent|sending|issue|issued|issuing|post|posted|circulate|circulated|put up|a|an|of)
          (?:out )?(?:a |an |the |regular |friendly |general |written |another |e-?mail )*reminders?\b
      `,
      pattern`
        \b${MEMO} (?:went|has gone|have gone|was|were|is going|will go|goes|got|will be) (?:sent |circulated |
          passed |issued )?(?:a?round |out |up )?(?:to|on)\b|
        \b(?:${MEMO}|notices?|notes?|e-?mails?) (?:went|has gone|have gone|is going|will go|goes) a?round\b
      `,
      pattern`
        \b(?:put|pinned|hung|stuck|attached|fixed) (?:up )?(?:an? )?(?:\w+ )?(?:notice|warning sign|sign|
          poster|sticker|label)s? (?:up|on|at|in|next|beside|above|over|to)\b|
        \b(?:put|pinned|hung|stuck) up (?:an? )?(?:\w+ )?(?:notice|sign|poster|sticker)s?\b|
        \b(?:posters?|notices?|signs?|stickers?|labels?)\b[^.;]{0,40} (?:now )?(?:hangs?|reminds?|warns?|
          tells? (?:people|staff|everyone|operators|engineers))\b
      `,
      pattern`
        \b(?:stern|strongly worded|internal) (?:memo|e-?mail|message) to (?:all|the|our|every)|
        \b(?:an? |the )?(?:e-?mail|memo|message|note|newsletter|circular) to (?:all|every|the|our)
          (?:[a-z]+ )?${PEOPLE} (?:now )?(?:explains?|reminds?|describes?|stresses|repeats?|asks|warns|says)\b
      `,
      pattern`
        \b(?:add(?:ed|s)?|put|wrote|included?|insert(?:ed)?) (?:an? |the )?(?:\w+ )?(?:warning|note|reminder|
          hint|caution|remark|sentence|paragraph|comment) (?:to|in|on|into) (?:the |our |a )?(?:\w+ )?(?:wiki|
          runbooks?|documentation|docs|manual|handbook|page|guides?|guidelines?|instructions?|procedure|
          playbook|read ?me|code)\b
      `,
      pattern`
        \b(?:runbooks?|wiki|documentation|manual|handbook|guides?|instructions?|procedures?|checklists?|
          playbooks?|guidelines?|polic(?:y|ies)) now (?:clearly |explicitly )?(?:says?|states?|warns?|
          reminds?|tells?|mentions?|stress(?:es)?|points? out|spells? out)\b
      `,
    ],
  },
]);
