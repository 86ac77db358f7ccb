import { pattern, regex, wordList } from '../../../long-text.ts';
import { type Found, phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import { OUR_WORK, overBy } from './wordings/over-by.ts';

const WILL =
  "(?:will|shall|is going to|are going to|['’]ll|is (?:set|due|bound|sure|certain) to|are (?:set|due) to)";
/** The same with the word that a short "will" is glued to. */
const IT_WILL = WILL.replace("['’]ll", "\\w{1,20}['’]ll");
const FIXED = pattern`
  (?:available|back|complete|completed|done|finished|fixed|functional|gone|healthy|accessible|functioning|
    operative|possible|reachable|reopened|resumed|returned|usual|live|mitigated|normal|online|open|
    operational|over|ready|recovered|repaired|resolved|restored|running|solved|sorted|stable|up|usable|
    working)
`;
const WHEN = pattern`
  (?:by|in|within|before|at|from|until|no later than|this (?:morning|afternoon|evening|week)|tonight|today|
    tomorrow|overnight|first thing|(?:on |next )(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d{1,2}:\d\d)\b
`;
const SERVICE = pattern`
  (?:service|services|checkout|payments?|card payments|orders?|everything|it|they|customers|users|systems?|
    platform|site|website|shop|store|app|network|networks|database|log-?ins?|search|all|traffic|operations|we|
    functions?)
`;

/** "Since then they can work again" tells what is. */
const OUR_WORK_OR_SINCE = new RegExp(`${OUR_WORK.source}|\\bsince (?:then|\\d)[^.;]{0,40}$`, 'i');

/** "Will be restored" becomes "will likely be restored": how likely, and what it depends on, only a person knows. */
function likely([all]: Found): string | null {
  return /\bwill be\b/.test(all) ? all.replace(/\bwill be\b/, 'will likely be') : null;
}

/** First estimates are usually wrong, and a time that passes costs more than a range ever does. */
export const overpromiseEta = phraseRule({
  id: 'overpromise.eta',
  doc: 'Promises a time of recovery while the incident is open.',
  severity: 'warn',
  message: 'A time of recovery is promised while the incident is still open.',
  reason:
    'First estimates are usually wrong, and a time that passes costs more trust than a range. Only the time of the next update is in our hands.',
  suggestion:
    '“We expect service back between 16:00 and 18:00 UTC (likely, 55–80%); it depends on the restore of the backup. Next update 15:30 UTC.”',
  reads: everywhere,
  holds: ({ facts }) => facts.status !== 'restored' && facts.status !== 'closed',
  phrases: [
    {
      cues: FIXED.slice(3, -1).replaceAll('|', ' '),
      pattern: regex('gi')`
        \b${IT_WILL} (?:all |soon |then |again |also |both )?(?:be|have
          been|have(?= (?:recovered|returned|resumed|reopened))|get|is) (?:fully |completely |all |entirely |
          totally |back to |back up and |fully back |up and |running )?${FIXED}\b(?! (?:to|for)
          (?!work|customers|users|everyone|all))
      `,
      unlessPreceding: OUR_WORK,
      instead: likely,
    },
    {
      cues: 'have get bring be',
      pattern: regex('gi')`
        \b(?:we|the team|engineers|they|operations|I)(?:['’]ll| will| shall| are going to|['’]re going to)
          (?:\w{1,20}ly )?(?:have|get|bring|be) (?:[\w-]+ ){0,4}?(?:back|up|online|running|restored|fixed|
          working|resolved|live|repaired|solved|sorted|recovered|normal)\b
      `,
      unlessPreceding: OUR_WORK,
    },
    {
      cues: 'fix resolve restore repair recover solve bring finish complete reopen end',
      pattern: regex('gi')`
        \b(?:we|the team|engineers|they|operations|I)(?:['’]ll| will| shall| are going to|['’]re going to)
          (?:\w{1,20}ly )?(?:fix|resolve|restore|repair|recover|solve|bring back|finish|complete|reopen|end|
          re-?establish)\b(?! (?:the |our |a |this )?(?:\w+ )?(?:report|review|check|analysis|update|count|
          audit|test|tests|list|investigation|refunds?))[^.;]{0,50}?(?<=[ ])${WHEN}
      `,
    },
    {
      cues: wordList`
        return returns resume resumes recover recovers work come comes go reopen reopens start run end ends
        able
      `,
      pattern: regex('gi')`
        \b(?:${SERVICE}|the (?!(?:test|review|job|report|call|check|count|meeting|second|
          next)s?\b)(?:\w+ ){0,2}?\w+)(?:['’]ll| will| shall| is going to| are going to) (?:then |all |again |
          fully )?(?:return|resume|recover|work|come back|go back|be able|reopen|re-?start|run|end|function|
          stop)\b[^.;]{0,50}?(?<=[ ])${WHEN}
      `,
      unlessPreceding: OUR_WORK,
    },
    {
      cues: 'returns resumes back reopens recovers ends over return resume recover reopen end fixed restored',
      pattern: regex('gi')`
        \b(?:service|checkout|payments|everything|the (?:outage|disruption|incident|platform|site|shop|app|
          network|system)|it|systems?) (?:(?:returns?|resumes?|recovers?|reopens?|ends?)(?: to normal)?|
          (?:is|are) (?:back|over|fixed|restored)) (?:by|within|in (?:about |around )?(?:\d|one|two|three|an|
          a|half)|tonight|tomorrow|before)\b
      `,
    },
    {
      cues: wordList`
        fix repair restore restoration recovery rollback outage eta etr takes take away need last require
      `,
      pattern: regex('gi')`
        \b(?:fix|repair|repairs|restore|restoration|recovery|rollback|outage|disruption|restart|work) will
          (?:only |just )?(?:take|need|last|require)\b(?! (?:place|part|over|effect))|
        \bET[AR](?: (?:is|for|of|to)\b|:)|
        \b(?:minutes?|hours?) away from (?:a |the |full )?(?:fix|recovery|restor\w+|being|normal|service)
      `,
    },
    {
      cues: wordList`
        resumes resume returns restarts restart reopens reopen back ends recovers finishes completes starts
        begins works work comes
      `,
      pattern: regex('gi')`
        \b(?:${SERVICE}|(?:the |our |normal |full |regular )?(?:\w+ )?(?:outage|disruption|incident|
          restoration|recovery|restore|repairs?|trading|service|services|operations?|business|sales|
          deliver(?:y|ies)|rollback|downtime|interruption))
          (?:(?:then |again )?(?:resumes?|returns?|restarts?|reopens?|ends?|recovers?|finish(?:es)?|
          completes?|comes? back|goes? back|works? again|starts? again|(?:is|are) (?:all )?(?:back|over|fixed|
          restored|solved|done|normal)))(?: (?:again|online|up|running|to normal|as usual|as normal|in full|
          to service)){0,2} (?:${WHEN.slice(3, -3)})(?=[ \d])
      `,
      unlessPreceding: OUR_WORK,
    },
    {
      cues: wordList`
        recovery restoration repair repairs fix restore resolution resumption return service deadline end eta
        clear downtime outage availability
      `,
      pattern: regex('gi')`
        \b(?:(?:full |complete |final |total |expected )?(?:recovery|restoration|repairs?|resolution|
          resumption(?: of \w+)?|(?:return|back) to (?:normal|service)(?: operations?)?|(?:full|normal)
          (?:service|operations?|availability)|all[- ]clear|end of (?:the )?(?:outage|disruption|incident|
          downtime)|time to (?:fix|recover|repair|restore))(?: (?:of|for) (?:the |all )?[\w-]+)?(?: time| date
          | deadline)?|(?:deadline|date|time|eta|hour) (?:for|of) (?:the |full )?(?:recovery|restoration|
          repairs?|fix|restore|resolution|return)) ?(?:(?:is|are|has been|comes|happens|arrives|will
          (?:be|come|happen|follow|arrive)|set|scheduled|fixed|due|complete|completed|guaranteed|follows|
          again) ?){0,3}(?::|\b(?:${WHEN.slice(3, -3)}) ?(?=\d|the|noon|mid|tonight|to|one|two|three|four|
          half|an|a|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|(?<=(?:is|are|set|due) ?)\d{1,2}[:.]\d\d|tonight|today|
          tomorrow)
      `,
      unlessPreceding: /\b(?:since|until|before|after|no)\s(?:the )?$/i,
    },
    {
      cues: 'again usual normal normally before like',
      pattern: regex('gi')`
        \b(?:can|will be able to|be able to|(?:will|['’]ll|is going to|are going to|shall))
          (?:all |then |soon )?(?:be able to )?(?:work|run|start|function|operate|trade|pay|log|order|use|
          open|buy|book|access|sign|print|flow|send|receive|see|place|shop|fly|travel|deliver|
          take)\b[^.;]{0,40}?\b(?:again|as usual|as normal|normally|like before|
          as before)\b(?=[^.;]{0,10}\b${WHEN}|[.,;]|$)
      `,
      unlessPreceding: OUR_WORK_OR_SINCE,
      unlessFollowing: /^ (?:only )?(?:after|once|since)/i,
    },
    {
      cues: 'can able possible back see again',
      pattern: regex('gi')`
        \b(?:customers|users|you|everyone|everybody|people|all|shops|stores|staff|they|patients|passengers|
          clients)(?:['’]ll| will| can| shall| are going to) (?:all )?(?:be able to |have |see |get |
          find )?[^.;]{0,40}?\b(?:again|back|return|restored|access|working|
          service)\b[^.;]{0,30}?(?<= )${WHEN}
      `,
    },
    {
      cues: 'take takes need needs last lasts hours hour minutes days give more another require requires',
      pattern: regex('gi')`
        \b(?:(?:it|this|that|the (?:\w+ )?(?:fix|repair|restore|restoration|recovery|rest|outage|
          disruption))(?:['’]ll| will| is going to|['’]s going to)? (?:only |just )?(?:takes?|needs?|lasts?|
          requires?) (?:us )?(?:only |just |at most |no more than |less than |about |around |roughly |
          another |a further |a couple of |half |up to )*(?:\d+|one|two|three|four|five|six|ten|twenty|thirty|
          an?|more) (?:more )?(?:minutes?|hours?|days?)|(?:only |just |another |less than |under |no more
          than |at most |about )+(?:\d+|one|two|three|four|five|ten|twenty|thirty|half|an?)
          (?:an |more )?(?:minutes?|hours?|days?)(?: more| to go| left| or so)?(?: (?:until|till|before|and|
          to)\b)|give us (?:only |just |another |about )?(?:\w+ ){1,3}(?:minutes?|hours?|days?)|
          (?:minutes?|hours?|days?) (?:to go|away) (?:until|till|before|from) (?:recovery|normal|restor\w+|
          everything|the (?:fix|service|end)|full|service))\b
      `,
    },
    {
      cues: 'again eta longer finish finished restart live returns more complete end done through',
      pattern: regex('gi')`
        \b(?:will|['’]ll|shall|(?:is|are) going to) (?:all )?(?:be \w+|have \w+|go live) again\b|
        \bETA:? ?(?=\d)|
        \b(?:take|need|last) (?:no|not) (?:longer|more) than\b|
        \b(?:not|n['’]t|no) (?:take |last |need )?(?:longer|more) than (?:an?|one|two|three|half|\d+)
          (?:\w+ )?(?:minutes?|hours?|days?)\b|
        \b(?:\d+|one|two|three|five|ten) more (?:minutes?|hours?|days?) (?:and|until|till|to)\b|
        \b(?:rollback|restore|restart|repair|recovery|copy|failover) will (?:finish|complete|end|
          be (?:done|through)) (?!in (?:time|full|order)\b)(?:${WHEN.slice(3, -3)})(?= )|
        \b(?:goes|go|comes|returns?|resumes?|restarts?) (?:live |back )?(?:again )?(?:at \d|
          on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)
      `,
      unlessPreceding: OUR_WORK,
      unlessFollowing: /^ (?:if|after|once)\b/i,
    },
    {
      cues: 'promise promised commit committed pledge undertake guarantee confirm assure',
      pattern: regex('gi')`
        \b(?:promis(?:e|ed)|commit(?:ted)?|pledge|undertake|guarantee|confirm|assure (?:you|customers))
          (?:that |to |you )?[^.;]{0,50}?\b(?:back|up|online|${FIXED.slice(3, -1)}|restore|fix|recovery|
          solve)\b[^.;]{0,30}?(?<= )${WHEN}
      `,
      unlessPreceding: OUR_WORK,
    },
    {
      // Without a verb, or with the time first: "Back up in ten minutes", "By 18:00 UTC everything is online".
      cues: 'back up online running restored fixed live working available operational normal repaired open',
      pattern: regex('gi')`
        ^(?:all |fully |everything )?(?:back|online|up|running|restored|fixed|live|working)(?: (?:up|online|
          again|to normal|and running|in service|live)){0,2} (?:in|within|before|by)
          (?:the (?:hour|morning|evening|end)|about |around |under |less than )?(?:\d|an?|one|two|three|five|
          ten|fifteen|twenty|thirty|half|noon|midnight|tonight|tomorrow|hour|morning|evening|
          end)\b(?! (?:hours?|minutes?) of the\b)|
        ^(?:by|before|within|in) (?![^.;]*\b(?:know|whether|reports?|reviews?|lists?|counts?|answers?|
          letters?|drafts?|minutes of|analysis|checks?|tests?|refunds?|calls?)\b)[^.;]{2,30}?
          (?:all|everything|everyone|every|the|our|most|both)\b[^.;]{0,40}? (?:is|are)
          (?:all |fully |going to be )?(?:back|online|up|running|restored|fixed|live|working|available|
          operational|normal|repaired|open)\b
      `,
    },
    {
      cues: 'fix repair patch solution workaround',
      pattern: regex('gi')`
        \b(?:the|a|our) (?:\w+ )?(?:fix|repair|patch|solution|workaround)
          (?:goes live|is (?:live|in place|ready|out)|will (?:go live|be (?:in|out|deployed|applied|rolled
          out|live))|lands|arrives|ships|comes)\b[^.;]{0,30}?(?<= )${WHEN}
      `,
    },
    {
      cues: 'get have bring fix restore solve repair reopen up back online running working put resolve',
      pattern: regex('gi')`
        \b(?:(?:the|our) (?:[\w-]+ ){0,2}(?:team|engineers|crew|staff|vendor|provider|supplier|carrier|bank|
          technicians?|people)|ops|IT|I|you|he|she|[A-Z]\w+)(?:['’]ll| will| shall| are going to| is going to)
          (?:\w{1,20}ly )?(?:(?:have|get|bring|put) (?:[\w-]+ ){0,4}?(?:back|up|online|running|restored|fixed|
          working|resolved|live|repaired|solved|sorted)|(?:fix|restore|solve|repair|reopen|
          resolve)\b[^.;]{0,50}?(?<= )${WHEN})
      `,
    },
    ...overBy,
  ],
  // How long it takes to do what is asked for.
  unlessBefore: regex('i')`
    \b(?:please|ask you to|you (?:can|need to|have to)|sign in|fill in|attach|upload|enter|send
      us)\b[^.;!?]{0,120}[.:;] $
  `,
  unless: [
    // What is over, or has been from an hour on.
    /\bsince (?:about )?\d|\b(?:we|they|he|she|I|engineers|the \w+) (?:have |has )?(?:completed|finished|restored|repaired|fixed|ended|closed|avoided) |\bwill know\b|\bbecause (?:it|this|that) (?:takes|lasts|needs)\b|\b(?:took|lasted|passed)\b[^.;]{0,120}\band (?:another|a further) /i,
    regex('i')`
      \b(?:expect|expects|expected|estimates?|estimated|likely|unlikely|targets?|aims?|aiming|plan|planned|if|
        should|probably|confidence|range|between|at the earliest|best case|worst case|unless|provided|
        depends?|depending|once|(?<!\d |\b(?:in|since|of|early|late|by) )may(?! \d)|might|could|forecast|
        almost certain|chance|assuming|when)\b
    `,
    /\d\s?[–-]\s?\d{1,2}\s?%|\?\s{0,3}$/,
  ],
});
