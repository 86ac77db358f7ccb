import { phraseRule } from '../phrase-rule.ts';
import { everywhere } from '../rule.ts';

const WILL =
  "(?:will|shall|is going to|are going to|['’]ll|is (?:set|due|bound|sure|certain) to|are (?:set|due) to)";
const FIXED =
  '(?:available|back|complete|completed|done|finished|fixed|functional|gone|healthy|live|mitigated|normal|online|open|operational|over|ready|recovered|repaired|resolved|restored|running|solved|sorted|stable|up|usable|working)';
const WHEN =
  '(?:by|in|within|before|at|from|until|no later than|this (?:morning|afternoon|evening|week)|tonight|today|tomorrow|overnight|first thing|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\d{1,2}:\\d\\d)\\b';
const SERVICE =
  '(?:service|services|checkout|payments?|card payments|orders?|everything|it|they|customers|users|systems?|platform|site|website|shop|store|app|network|networks|database|log-?ins?|search|all|traffic|operations|we|functions?|the (?:\\w+ ){1,3}?)';

/** Papers and dates of our own may be promised: we can keep those. */
const OUR_WORK =
  /\b(?:reports?|reviews?|checks?|analys[ei]s|audits?|updates?|messages?|post-?mortems?|investigations?|tests?|counts?|lists?|meetings?|summar(?:y|ies)|statements?|refunds?|refunded|numbers?|figures?|calls?|drafts?|minutes|letters?|answers?|decisions?|estimates?|timelines?|briefs?|results?|actions?|training|migration|measures?|projects?|notes|notices?|findings|invoices?|comparison|exercise|drill|second|rule|alarm)\b[^.;,]{0,50}$/i;

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
      pattern: new RegExp(
        `\\b${WILL.replace("['’]ll", "\\w{1,20}['’]ll")} (?:all |soon |then |again |also |both )?(?:be|have been|get|is) (?:fully |completely |all |entirely |totally |back to |back up and |fully back |up and |running )?${FIXED}\\b(?! (?:to|for) (?!work|customers|users|everyone|all))`,
        'gi',
      ),
      unlessPreceding: OUR_WORK,
    },
    {
      cues: 'have get bring be',
      pattern:
        /\b(?:we|the team|engineers|they|operations|I)(?:['’]ll| will| shall| are going to|['’]re going to) (?:\w{1,20}ly )?(?:have|get|bring|be) (?:[\w-]+ ){0,4}?(?:back|up|online|running|restored|fixed|working|resolved|live|repaired|solved|sorted|recovered|normal)\b/gi,
      unlessPreceding: OUR_WORK,
    },
    {
      cues: 'fix resolve restore repair recover solve bring finish complete reopen end',
      pattern: new RegExp(
        `\\b(?:we|the team|engineers|they|operations|I)(?:['’]ll| will| shall| are going to|['’]re going to) (?:\\w{1,20}ly )?(?:fix|resolve|restore|repair|recover|solve|bring back|finish|complete|reopen|end|re-?establish)\\b(?! (?:the |our |a |this )?(?:\\w+ )?(?:report|review|check|analysis|update|count|audit|test|tests|list|investigation|refunds?))[^.;]{0,50}?(?<=[ ])${WHEN}`,
        'gi',
      ),
    },
    {
      cues: 'return returns resume resumes recover recovers work come comes go reopen reopens start run end ends able',
      pattern: new RegExp(
        `\\b${SERVICE} ?(?:will|shall|['’]ll|is going to|are going to) (?:then |all |again |fully )?(?:return|resume|recover|work|come back|go back|be able|reopen|re-?start|run|end|function|stop)\\b[^.;]{0,50}?(?<=[ ])${WHEN}`,
        'gi',
      ),
      unlessPreceding: OUR_WORK,
    },
    {
      cues: 'returns resumes back reopens recovers ends over',
      pattern:
        /\b(?:service|checkout|payments|everything|the (?:outage|disruption|incident|platform|site|shop|app|network|system)|it|systems?) (?:(?:returns?|resumes?|recovers?|reopens?|ends?)(?: to normal)?|(?:is|are) (?:back|over|fixed|restored)) (?:by|within|in (?:about |around )?(?:\d|one|two|three|an|a|half)|tonight|tomorrow|before)\b/gi,
    },
    {
      cues: 'fix repair restore restoration recovery rollback outage eta etr takes take away',
      pattern:
        /\b(?:fix|repair|repairs|restore|restoration|recovery|rollback|outage|disruption|restart|work) will (?:only |just )?(?:take|need|last|require)\b(?! (?:place|part|over|effect))|\bET[AR](?: (?:is|for|of|to)\b|:)|\b(?:minutes?|hours?) away from (?:a |the |full )?(?:fix|recovery|restor\w+|being|normal|service)/gi,
    },
  ],
  unless: [
    /\b(?:expect|expects|expected|estimates?|estimated|likely|unlikely|targets?|aims?|aiming|plan|planned|if|should|probably|confidence|range|between|at the earliest|best case|worst case|unless|provided|depends?|depending|once|may|might|could|forecast|almost certain|chance|assuming|when)\b/i,
    /\d\s?[–-]\s?\d{1,2}\s?%|\?\s{0,3}$/,
  ],
});
