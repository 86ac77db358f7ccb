import { pattern, wordList } from '../../../../long-text.ts';
import { phrasesOf } from '../../../phrase-rule.ts';
import { COME_TO_KNOW, HARMLESS, NOT_TO, OUTSIDE, PAPER } from './grammar.ts';
import { PROOF } from './hidden.ts';

const NONE = '(?:nobody|no one|no-one|none of (?:them|us|you))';
/** What one would rather not have said. */
const SORE = pattern`
  (?:warnings?|alarms?|alerts?|failures?|leaks?|loss(?:es)?|tests?|drills?|backups?|incidents?|outages?|
    breach(?:es)?|mistakes?|errors?|delays?|findings?|near miss(?:es)?|faults?|defects?|gaps?|weakness(?:es)?|
    audits?|complaints?|objections?|doubts?|hours?|cause|reason|truth|figures?|numbers?|count|duration|dates?|
    names?|facts?|certificates?|password|ransom|payment|attack|restart|events?|problems?|issues?|part|second
    one|first one)
`;
const SORE_ONE = `(?:the|that|this|our|those|these|any|all|every|their|my|his|her)(?: [a-z-]+){0,2}? ${SORE}`;
const OTHER_ONE = pattern`
  (?:older|earlier|different|edited|cleaned|shorter|shortened|wrong|false|old|partial|incomplete|sanitised|
    modified|corrected|harmless|polished|reduced|trimmed|second|outdated|prepared|selected|doctored|lower|
    smaller)
`;
/** An order, a wish, a plan or a rule, before the deed. */
const WILL = pattern`
  (?:^|[.;:,] |\b(?:to|please|kindly|let us|let['’]s|should|could|can|must|will|shall|may|would|['’]ll|['’]d|
    just|simply|agreed to|decided to|rather|better|and|then|might|you|we) )
`;
const TAKE_OUT = pattern`
  (?:remove|delete|take|strike|cut|drop|erase|edit|leave|keep|omit|strip|pull|lift|lose|scratch|hide|wipe|
    clear|get|rub|write|move)
`;
/** People's data, broken links and the like are rightly taken out. */
const NOT_NAMES = pattern`
  (?![^.;]{0,60}\b(?:names?|personal|passwords?|links?|typos?|duplicates?|test (?:entries|data)|jargon|
    acronyms|addresses|card numbers|ids?|logo|empty|old rows?)\b)
`;

/** What is arranged between those who know: what to leave out, what to say instead, what was shown. */
export const arranged = phrasesOf([
  {
    cues: wordList`
      remove delete take strike cut drop erase edit leave keep omit strip pull lift lose scratch hide wipe
      clear get rub write move
    `,
    ways: [
      pattern`
        ${WILL}${TAKE_OUT} ${NOT_NAMES}(?:out |away )?${SORE_ONE}(?: [^.;,]{2,30})?
          (?:from|off|out of|away from|outside) (?:the |this |our |any |all )?${PAPER}
      `,
      pattern`
        ${WILL}(?:leave|keep|cut|take|strike|drop|write) ${NOT_NAMES}${SORE_ONE} (?:unsaid|unmentioned|out|
          vague|unclear|blank|low|fuzzy|away)(?=[.,;!?]|$| (?:of|from|so|for)\b)
      `,
    ],
    unlessPreceding: /\b(?:customers?|users?|script|job|patch|fix|tool|not|never|users can) (?:\w+ )?$/i,
    unlessFollowing:
      /^[^.;]{0,40}\b(?:is checked|are checked|is confirmed|are confirmed|is known|we know|is counted)\b/i,
  },
  {
    cues: wordList`
      attention mention mentioning refer referring dwell point pointing talk talking raise raising touch speak
      speaking bring bringing reveal disclose admit discuss discussing highlight highlighting emphasise
      emphasize publish publishing advertise stress note name explain show showing address report reporting
      include including list admitting revealing disclosing
    `,
    ways: [
      pattern`
        \b${NOT_TO}(?:draw (?:any |more |too much |unnecessary |undue )?attention|call attention|
          refer(?:ring)?|point(?:ing)?|allud(?:e|ing)) to (?!data|personal)
      `,
      pattern`
        \b${NOT_TO}(?:mention(?:ing)?|dwell(?:ing)? on|talk(?:ing)? about|rais(?:e|ing)|
          touch(?:ing)?(?: on| upon)?|speak(?:ing)? (?:about|of)|bring(?:ing)? up|reveal(?:ing)?|
          disclos(?:e|ing)|admit(?:ting)?|discuss(?:ing)?|highlight(?:ing)?|emphasi[sz](?:e|ing)|
          advertis(?:e|ing)|go(?:ing)? into|own(?:ing)? up to|includ(?:e|ing)|list(?:ing)?)
          ${SORE_ONE}\b(?![^.;]{0,40}\b(?:before (?:it|they|we|the|\d)|until|unless confirmed|twice|again|
          by name|names?)\b)
      `,
    ],
    unlessPreceding: /\b(?:page|notes|report|tool|system|monitor\w*|log|logs|it|they|which|that|list) $/i,
  },
  {
    // Another story, agreed.
    cues: wordList`
      routine planned scheduled maintenance upgrade update test exercise drill glitch hiccup blip version
      story line wording answer account explanation blame everything truth whole full detail details restart
    `,
    ways: [
      pattern`
        ${WILL}(?:tell|inform|assure|write to|let)(?: [^.;,]{0,20}?)?(?:${OUTSIDE}|them|everyone|everybody|
          people|whoever asks)(?: know)?(?: that)? (?:it|this|there|the [a-z]+) (?:was|is|had been|has been)
          (?:just |only |merely |simply |part of )*(?:a |an |the |some )?(?:routine|planned|scheduled|brief|
          small|minor|normal|regular|short)?(?: [a-z]+)? ?(?:${HARMLESS}|restart|work|works|check|procedure|
          process)\b
      `,
      pattern`
        \bagree(?:d)? (?:with [a-z ]{2,20} )?(?:on|upon) (?:a|an|one|the|our) (?:common |single |joint |same |
          official |shared )?(?:version|story|line|wording|answer|account|explanation|narrative|
          script)\b(?![^.;]{0,30}\b(?:software|release|of the (?:software|app|library|report))\b)
      `,
      pattern`
        \b(?:told|asked|instructed|ordered|advised|agreed|encouraged|let us|let['’]s|
          we (?:can|could|should|will|might)|please|just|simply|easiest|best|better)(?: [^.;,]{0,20})?
          (?:to )?blame (?!nobody|no one|anyone|anybody)
      `,
      pattern`
        \bdo (?:we|I) (?:really |honestly )?(?:have|need|want) to (?:tell|show|give|say|explain|report|
          disclose|write)(?: (?:them|him|her|customers|[a-z ]{3,24}))? (?:everything|all of (?:it|this)|
          it all|the (?:whole|full|real|entire) [a-z]+|that much|so much|how many|how long|why)\b
      `,
      pattern`
        \b${NOT_TO}(?:tell|show|give|reveal|disclose|explain|say|report)(?:ing)?(?: (?:them|him|her|everyone|
          ${OUTSIDE}))? (?:everything|the (?:whole|full|real|entire) (?:story|truth|extent|picture|number|
          count|list))\b
      `,
    ],
    unlessFollowing: /^[^.;]{0,30}\b(?:by mistake|wrongly)\b/i,
  },
  {
    // What outsiders were shown, and records changed for it.
    cues: wordList`
      shown given sent told handed showed gave version log copy list minutes report timeline leave hide fit
      match show prove private personal forget original real true actual raw full
    `,
    ways: [
      pattern`
        \b${OUTSIDE} (?:were|was|are|is|will be|should be|have been|has been|can be)
          (?:only |just |deliberately )?(?:shown|given|sent|handed|told|supplied with) (?:only )?(?:an?|the|
          another) (?:${OTHER_ONE} )(?:version|log|copy|list|report|timeline|number|figure|date|cause|reason|
          draft|file|story|extract|time|count|summary)\b(?! (?:by mistake|in error))
      `,
      pattern`
        \b${PROOF}[^.;,]{0,30} (?:was|were|is|are|has been|have been) (?:then |later |since )?(?:changed|
          altered|edited|rewritten|adjusted|amended|shortened|corrected|cut|redrafted|reworded)\b[^.;]{0,40}
          (?:to|so as to|so that it|in order to) (?:leave out|hide|remove|fit|match|suggest|look|omit|protect|
          please|suit|make|cover|avoid|drop|support)\b
      `,
      pattern`
        \b${NONE} (?:[a-z ]{0,30})?(?:needs?|has|ought|is|should|must|may|will|would)
          (?:to |ever |supposed to |going to )*(?:${COME_TO_KNOW}|look at|check|compare|ask for|get)
          (?:the|our|any|these|those|this) (?:(?:original|real|true|actual|raw|full|old|earlier|first|second|
          whole|exact|unedited|other|internal|detailed) )+[a-z]+
      `,
      pattern`
        \b(?:send|write|mail|reply|forward|text|call|message|use|reach|contact|answer)\b[^.;]{0,50}
          (?:to|on|at|via|from|through|under) (?:my|our|your|his|her|a|their) (?:private|personal|own|home|
          other) (?:address|e-?mail|mail|phone|mobile|number|account|inbox|mailbox|device|handle|cell)\b
      `,
      pattern`
        \b(?:forget|unsee|unhear)(?: all about| about)? (?:what|that|everything|anything) (?:you|we|they)
          (?:have |just |ever )?(?:saw|see|seen|heard|hear|read|found|know|noticed|were told)\b
      `,
      pattern`
        \bforget (?:this|that|the|we ever had this) (?:conversation|call|chat|message|e-?mail|talk|log|ticket|
          number|finding|warning)\b
      `,
    ],
    unlessPreceding: /\b(?:do not|don['’]t|never|not|customers?|users?) (?:\w+ )?$/i,
  },
  {
    // Put off until it looks better, not entered because it would count.
    cues: wordList`
      until till look looks settle settles settled blow blown calm calmed cool forgotten attention because
      would have count counts counted shown appeared trigger triggered cost mean meant
    `,
    ways: [
      pattern`
        \b(?:wait|hold|delay|postpone|sit|keep|say|tell|publish|release|report|send|park|announce|put off|
          nothing|notify|inform)\b[^.;]{0,60} (?:until|till|after) (?:the |our |things |all |it |this |
          people |everybody |nobody )?(?:[a-z]+ )?(?:[a-z]+ )?(?:looks? better|look good|settles?(?: down)?|
          has settled|have settled|blown over|blows over|calms? down|cools? (?:down|off)|have calmed|
          has calmed|(?:have|has) forgotten|forgets?|stops? asking|asks? (?:again|for it|about it)|
          is (?:over|away|on holiday|looking the other way))\b
      `,
      pattern`
        \b(?:did not|didn['’]t|do not|don['’]t|never|not|rather not|better not|avoid(?:ed)?)
          (?:open(?:ed|ing)?|log(?:ged|ging)?|rais(?:e|ed|ing)|report(?:ed|ing)?|record(?:ed|ing)?|
          fil(?:e|ed|ing)|declar(?:e|ed|ing)|enter(?:ed|ing)?|creat(?:e|ed|ing)|register(?:ed|ing)?|
          count(?:ed|ing)?|classif(?:y|ied|ying)|call(?:ed|ing)?) [^.;]{2,40} because (?:it|that|this|then|
          the [a-z]+|we) (?:would|might|could|will)\b
      `,
    ],
    unlessPreceding: /\b(?:alarm|alert|tool|system|monitor\w*|it|customers?|users?) $/i,
  },
]);
