import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const PEOPLE =
  '(?:engineers?|developers?|staff|teams?|people|everyone|everybody|colleagues?|operators?|employees|administrators?|admins?|technicians?|reviewers?|managers?|personnel|users?|shifts?|members?|crew|contractors?|ourselves|them|all|programmers?|testers?|agents?)';
const WHO = `(?:[\\w-]{1,20} ){0,3}?${PEOPLE}`;

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
  phrases: [
    {
      cues: 'careful cautious diligent vigilant attentive disciplined mindful aware alert thorough conscious observant conscientious rigorous carefully diligently thoroughly closely cautiously attentively more',
      pattern:
        /\b(?:be|being|become|stay|remain|act|work) (?:more |extra |very |especially |particularly |much more |even more |better )(?:careful|cautious|diligent|vigilant|attentive|disciplined|mindful|aware|alert|thorough|conscious|observant|conscientious|rigorous|carefully|diligently|thoroughly|closely|cautiously|attentively)\b|\b(?:must|should|will|to|shall|please|need to|have to) (?:be|stay|remain|become) (?:careful|cautious|diligent|vigilant|attentive|disciplined|mindful|alert)\b|\b(?:check|review|read|test|look|watch|work|monitor|follow|plan|verify|handle|proceed)(?:s|ing)?(?: [a-z]+){0,3} more (?:carefully|diligently|thoroughly|closely|cautiously|attentively|strictly)\b/gi,
    },
    {
      cues: 'attention care caution vigilance diligence discipline eye mindfulness alertness focus awareness mindset sense',
      pattern:
        /\b(?:pay|paying|give|giving|devote) (?:more|closer|greater|extra|better|special|particular|full) attention\b|\b(?:take|taking|with (?=more|greater|extra|extreme|special|particular|the utmost|utmost|due|better)|use|exercise|exercising|apply|need|needs|requires?|demand|urge|show|more|greater) (?:more |greater |extra |extreme |special |particular |much more |the utmost |utmost |better |due |great |increased |higher |additional )*(?:care|caution|vigilance|diligence|discipline|mindfulness|alertness)(?=[.,;!]|$| (?:when|with|in|during|before|while|from|by|is|are|at|around|on|to)\b)|\b(?:keep|keeping) (?:a|an) (?:close|closer|better|watchful|sharp|sharper) eye\b|\b(?:increase|increased|increasing|raise|raising|raised|heighten|heightened|improve|create|creating|build|foster|sharpen|strengthen|promote)(?: the| our| their)? (?:\w+ )?(?:awareness|vigilance|alertness|mindset|sense of (?:ownership|responsibility))\b|\bawareness\b[^.;]{0,30}\b(?:raised|increased|heightened|sharpened|improved)\b|\bawareness (?:campaign|training|session|program(?:me)?|week|e-?mail)s?\b/gi,
      unlessPreceding: /\b(?:health|customer|patient|situational|took|taken|restarted|restart) $/i,
    },
    {
      cues: 'try trying tried harder better twice mistakes mistake same learn learned learnt lessons learnings take',
      pattern:
        /\b(?:try|trying|work) harder\b|\b(?:do|doing|must do|will do) better\b|\bthink twice\b|\btake (?:this|it|the matter) (?:very |more )?seriously\b|\b(?:not|n['’]t|never|avoid) (?:to )?(?:make|repeat|making|repeating) (?:the|this|that|such|these) (?:same )?mistakes?\b|\b(?:shar(?:e|ed|ing)|spread|communicat(?:e|ed|ing)|circulat(?:e|ed|ing)|take|draw|learn) (?:the |our |these |any |all |important |key )*(?:lessons|learnings)\b|\b(?:we|team|teams|everyone|they|company) (?:will |must |should |have |has )?(?:learn(?:ed|t)?) (?:from|our lesson|a lesson|the lesson)\b/gi,
    },
    {
      cues: 'remind reminded reminding reminder reminders retrain retrained retraining train trained training coach coached coaching sensitise sensitize sensitised sensitized educate educated educating instruct instructed instructing admonish admonished urge urged urging encourage encouraged encouraging brief teach taught warn warned tell told reprimand reprimanded ask asked counsel counselled asking telled telling warning advise adviseed adviseing',
      pattern: new RegExp(
        `\\b(?:remind(?:ed|ing)?|re-?train(?:ed|ing)?|coach(?:ed|ing)?|sensiti[sz](?:e|ed|ing)|educat(?:e|ed|ing)|admonish(?:ed)?|urg(?:e|ed|ing)|encourag(?:e|ed|ing)|teach|taught|reprimand(?:ed)?) ${WHO}\\b|\\b(?:train|trained|training) (?:all |the |our |every |new |its )?(?:[a-z-]+ ){0,2}?(?:engineers?|developers?|staff|teams?|people|everyone|colleagues?|operators?|employees|administrators?|technicians?|reviewers?|agents?)\\b(?! (?:has|have|was|is|found|took))|\\b(?:instruct|ask|tell|warn|advise)(?:ed|ing)? ${WHO} (?:to (?:be|take|pay|follow|check|double|read|verify|watch|look|stick|use|not|never|make sure|think)|not to|never to|that they (?:must|should))\\b|\\btold ${WHO} (?:to (?:be|take|pay|follow|check|double|read|verify|watch|look|stick|use|make sure|think)|not to|never to)\\b`,
        'gi',
      ),
      unlessFollowing: /^ (?:by (?:machine|the tool)|automatically)/i,
    },
    {
      cues: 'reminded retrained trained coached sensitised sensitized educated instructed admonished urged encouraged reprimanded retraining warned told',
      pattern: new RegExp(
        `\\b${PEOPLE}(?: [a-z]+){0,3}? (?:will be|were|was|are|is|have been|has been|to be|must be|should be|being|get|gets|got|need to be)(?: (?:re|all|again|also|now|better|regularly|specially|properly|once more))? (?:reminded|re-?trained|trained|coached|sensiti[sz]ed|educated|admonished|urged|encouraged|reprimanded|instructed|(?:told|warned)(?= (?:to|not|never|again|that|about|off|once|in future)\\b|[.,;!]|$))(?!\\w)`,
        'gi',
      ),
    },
    {
      cues: 'reminder reminders refresher training trainings retraining workshop workshops session sessions memo stern strongly internal',
      pattern:
        /\b(?:send|sent|sending|issue|issued|issuing|post|posted|circulate|circulated|put up|a|an|of) (?:out )?(?:a |an |the |regular |friendly |general |written |another |e-?mail )*reminders?\b|\brefresher(?: (?:courses?|training|sessions?))?\b|\b(?:additional|more|further|extra|better|regular|mandatory|new|repeat|compulsory|targeted|annual|renewed|provide|organi[sz]ed?|hold|held|ran|gave|offer(?:ed)?|scheduled?|run|received?|provided|completed|attended|a|get|give|attend|complete|gets|receives|holds|plan|undergo) (?:a |an |the |more |additional |further |extra |mandatory |safety |security |process |release )*(?:training|trainings|retraining|training (?:sessions?|courses?))\b(?! (?:data|set|run|job|time|model|ship|ground|centre|center|flight))|\b(?:training|retraining) (?:for|of) (?:all |the |our |every )?(?:[a-z]+ )?(?:engineers?|developers?|staff|teams?|operators?|employees|everyone|people)\b|\b(?:stern|strongly worded|internal) (?:memo|e-?mail|message) to (?:all|the|our|every)/gi,
    },
    {
      // "Make sure people read alerts", "People need to communicate better", "everyone's been reminded"
      cues: 'sure ensure communicate listen collaborate coordinate reminded careful vigilant diligent attentive disciplined',
      pattern:
        /\b(?:make|making|ensure|ensuring)(?: sure)?(?: that)? (?:people|everyone|everybody|all staff|(?:the |our )?(?:engineers|developers|staff|teams?|operators)) (?:reads?|follows?|checks?|knows?|understands?|watch(?:es)?|remembers?|pays?|looks?|takes?|sticks?|tests?|asks?|(?:is|are) (?:aware|careful|vigilant|more \w{3,20}))\b|\b(?:people|everyone|everybody|teams?|engineers|staff|we) (?:need|needs|have|has|must|should) (?:to )?(?:communicate|listen|collaborate|coordinate) (?:better|more|earlier|closer)\b|\b(?:everyone|everybody)['’]s (?:been )?(?:again )?reminded\b|\b(?:a lot|far|much|even|way) more (?:careful|vigilant|diligent|attentive|disciplined)\b/gi,
    },
    {
      cues: 'double triple checking',
      pattern: /\b(?:double|triple|cross)[- ]?check(?:s|ed|ing)?\b/gi,
      unlessPreceding:
        /\b(?:tool|system|script|software|program|pipeline|server|computer|machine|job|monitor) (?:\w+ )?$/i,
    },
    {
      cues: 'follow following adhere adhering stick sticking comply respect observe emphasise emphasize reiterate stress importance obey need important critical',
      pattern:
        /\b(?:must|should|will|to|shall|please|need to|have to|everyone|always) (?:strictly |always |closely |better |more closely |carefully )?(?:follow|adhere to|stick to|comply with|respect|obey|observe) (?:the |our |all |every |this |these |existing |established |standard |agreed |change |release )*(?:procedures?|process(?:es)?|rules?|guidelines?|checklists?|polic(?:y|ies)|instructions|runbooks?|best practices?|standards?|protocols?)\b|\b(?:re-?emphasi[sz]ed?|emphasi[sz]ed?|reiterated?|stress(?:ed)?|underline[sd]?|highlight(?:ed)?)(?: to (?:all |the |our )?\w+)? (?:the|how) (?:importance|need|importan(?:t|ce)|critical)\b/gi,
    },

    {
      cues: 'briefing briefings talk lecture instruction talks lectures instructions',
      pattern:
        /\b(?:gets?|give|gave|receives?|attend|hold) (?:all )?(?:[a-z]+ )?(?:another|an additional|a further|a new|a fresh|one more) (?:briefing|talk|lecture|instruction)s? (?:on|about)\b/gi,
    },
    {
      cues: 'memo memos circular circulars bulletin bulletins round around notice notices sign signs poster posters',
      pattern:
        /\b(?:memos?|circulars?|bulletins?) (?:went|has gone|have gone|was|were|is going|will go|goes|got|will be) (?:sent |circulated |passed |issued )?(?:a?round |out |up )?(?:to|on)\b|\b(?:memos?|circulars?|bulletins?|notices?|notes?|e-?mails?) (?:went|has gone|have gone|is going|will go|goes) a?round\b|\b(?:put|pinned|hung) up (?:an? )?(?:\w+ )?(?:notice|sign|poster)s?\b/gi,
    },
  ],
});
