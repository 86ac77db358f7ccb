import { pattern, regex } from '../../../long-text.ts';
import { LEFT_UNDONE, oneOf, WRONG_DEEDS, WRONG_IDIOMS } from '../../misdeeds.ts';
import { type Phrase, phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import { CHOICE, faulted, POOR } from './wordings/faulted.ts';
import { DEPARTMENT, PERSON, ROLE, SOME_PEOPLE } from './wordings/people.ts';

/** Words that may stand between a person and the deed. */
const LINK = pattern`
  (?: (?:who|that|then|also|simply|just|again|once|even|both|still|apparently|unfortunately|obviously|has|had|
    have|having|again|\w{2,20}ly))
`;
const DID = `${PERSON}(?: [^.;,]{3,60} (?:and|but))?${LINK}{0,3} `;

const bad = (deed: string): Phrase => ({
  pattern: new RegExp(`\\b${DID}(?:${deed})`, 'gi'),
  // A check that ran, or a team that did well, is no blame.
  unlessFollowing: /^ (?:no|none|nothing|the (?:outdated|old) copies)\b/i,
});
const HASTE = pattern`
  without (?:(?!los|interrupt|stop|affect|clos|delay|chang|need|touch|caus|disturb|restart|wait|break|
    having)[a-z]+ing\b|waiting for|authori[sz]ation|permission|approval|reason|consent|
    (?:a |any |proper |prior |due |enough )(?:review|test|check|backup|approval|care|permission|thought|
    testing|notice|plan|sign-off))|
  (?:against|contrary to|in (?:violation|breach|defiance) of) (?:the |our |all )?(?:\w+ )?(?:rules?|
    polic(?:y|ies)|advice|instructions?|procedures?|orders?|guidelines?|process)
`;
const WRONGLY = pattern`
  accidentally|mistakenly|inadvertently|wrongly|carelessly|unintentionally|incorrectly|erroneously|
    negligently|prematurely|recklessly|foolishly|stupidly|blindly|hastily|casually|needlessly|unnecessarily|
    rashly|knowingly|thoughtlessly|lazily
`;

/**
 * A slip of a person is where the analysis starts, not its result (Allspaw, Dekker; Google's and PagerDuty's practice).
 */
export const blamePerson = phraseRule({
  id: 'blame.person',
  doc: 'Points at a person or a team instead of at what let the failure through.',
  severity: 'error',
  message: 'This points at a person or a team instead of at the conditions that let the failure through.',
  reason:
    'Blame closes the conversation the CEO needs (“what let this happen, what changes?”) and makes people hold back facts.',
  suggestion:
    'Say what the system allowed: “Our release process let an unreviewed change reach customers.” Use “we” for the company.',
  reads: everywhere,
  phrases: [
    bad(`${oneOf(WRONG_DEEDS)}\\b`),
    bad(WRONG_IDIOMS),
    // What somebody says he did not do clears him.
    {
      ...bad(LEFT_UNDONE),
      unlessPreceding: /\b(?:says|said|told us|confirm(?:s|ed)|assure(?:s|d) us)(?: that)? $/i,
    },
    bad(
      pattern`
        (?:failed(?! over)|did nothing|(?:wrote|shipped|merged) (?:bad|poor|sloppy) code|rubber[- ]stamped|
          missed|deleted|erased|caused|unplugged|dropped (?:the |our )?(?:production|live)|crashed|took
          (?:down|out)|brought down|had no (?:idea|clue)|(?:is|are|was|were) (?:\w{2,20}ly |simply |just |
          far |much )?(?:too (?!busy|few|small)\w+|guilty|the (?:cause|problem|culprit|weak(?:est)? link|ones?
          (?:that|who))|slow|late|careless|inexperienced|unprepared|incapable|incompetent|overconfident|
          distracted|inattentive|supposed to|meant to|out of (?:his|her|their) depth|unaware of (?:the|our)
          (?:process|procedure|rule)s?|in a hurry|not (?:careful|paying|up to|trained|qualified|competent|
          diligent|attentive|listening|concentrating|aware of (?:the|our) (?:process|procedure|rule)s?))|
          lacked|lacks|do(?:es)?(?: not|n['’]t) know what|disobeyed|rushed|(?:was|were)
          (?:playing|chatting|texting|daydreaming|drinking|drunk|half asleep|on (?:his|her|their) phones?)|
          let (?:the|our|a|an|its|this|it) (?:[\w-]+ )?(?:[\w-]+ )?(?:lapse|expire|slip|run
          (?:out|dry|down|full)|fail|drift|rot|die|ring)|(?:promised|delivered|shipped|released|accepted|
          signed|sent) [^.;,]{2,40}? (?:nobody|no one) (?:had|has) (?:checked|tested|read|reviewed|approved|
          tried)\b|never (?:tried|opened|ran)\b|(?:muted|silenced|switched off|turned off|disabled|
          deactivated|snoozed) (?:the |an? |all |our )?(?:\w+ )?(?:alarms?|alerts?|checks?|monitoring|
          warnings?|safeguards?|notifications?|protection)|(?:turned|switched|shut)
          (?:the |an? |all |our )?(?:\w+ )?(?:alarms?|alerts?|checks?|monitoring|warnings?|safeguards?|
          notifications?|protection) off|never (?:tests|checks|reads|follows|listens|looks|answers|asks|
          updates|documents|learns|thinks|cares|showed|explained|knew|learnt|bothers)\b|(?:has|have|had)
          (?:a|the) (?:\w+ )?habit of|(?:is|was|are|were) behind (?:the|this) (?:whole |entire )?(?:outage|
          failure|incident|error|crash|disruption|mess|chaos)|(?:will|must|should) (?:have to )?(?:face|answer
          for|pay for)|(?:has|have) (?:a lot|much|plenty) to answer for|(?:is|are|was|were) notorious for|
          let (?:this|it|that|the \w+)(?: one)? (?:through|pass|slip|by)\b|waved it through|waved
          (?:the|\w+ \w+) through|waved the)\b
      `,
    ),
    bad(
      pattern`
        (?:made|makes|committed|did|took) (?:an? |the |some |several |two |their )?(?:(?:\w+ )?(?:mistakes?|
          errors?|typos?|blunders?|slips?|oversights?)|${POOR} (?:\w+ )?${CHOICE})|
        (?:reacted|responded|acted|answered|escalated|noticed|sent|told|called|reported|delivered|raised|
          passed|informed|warned|checked|woke up) (?:[\w-]+ ){0,4}?(?:far |much |way )?(?:too
          (?:late|slowly|slow)|(?:late|slowly)(?=[.,;]|$))
      `,
    ),
    bad(
      pattern`
        (?!(?:replaced|fixed|corrected|detected|noticed|discovered|identified|reverted|repaired|received|
          spotted|reported|compared|stopped|blocked|refunded|restored|marked|listed|counted)\b)(?:\w+ed|ran|
          chose|took|put|cut|set|hit|gave|sent|made|shut|read|built|wrote|picked|drew|left|went)
          (?:[\w-]+ ){0,4}?(?:the |a |an )?(?:wrong|incorrect|faulty|invalid)\b
      `,
    ),
    bad(
      pattern`
        (?:(?:${WRONGLY}) \w+|(?:[^.;,]{3,60}? )(?:(?:${WRONGLY}|by (?:mistake|accident))\b|in error|
          in (?:his|her|their) haste|${HASTE}))
      `,
    ),
    bad(
      pattern`
        (?:\w+ed|ran|set|gave|put|sent|left|went|began) (?:[^.;,]{2,30} )?(?<!not )too
          (?:many|much|few|little|often|early|late|soon|hard|fast|far|long)\b
      `,
    ),
    bad(
      pattern`
        (?:uploaded|ran|deployed|pushed|released|used|sent|entered|published|installed|loaded|copied|imported|
          merged|shipped|delivered|applied|started|executed|approved|signed|chose|picked)
          (?:off )?(?:an? |the |some |our )?(?:[\w-]+ )?(?:untested|unreviewed|unapproved|incomplete|outdated|
          broken|stale|corrupt(?:ed)?|unfinished|half-(?:finished|tested|done)|expired|bad|dangerous|risky)\b|
        (?:designed|built|wrote|created|chose|bought|delivered|shipped) (?:[\w-]+ ){1,5}(?:that|which)
          (?:could|can|did|does|was|is|were)(?: ?not|n['’]t)\b
      `,
    ),
    {
      // One thing done in place of the right one.
      pattern: regex('gi')`
        \b${DID}(?:restarted|deleted|selected|chose|typed|entered|ran|picked|pulled|unplugged|edited|pushed|
          deployed|copied|pressed|clicked|stopped|removed|applied) (?:[\w'’-]+ ){1,6}(?:instead of|rather
          than)\b
      `,
    },
    {
      // Who knew, and did not act.
      pattern: regex('gi')`
        \b${PERSON}${LINK}{0,2} (?:knew|saw|noticed|heard|read|received|(?:had|have|has)
          (?:been )?(?:known|seen|told|warned|informed|asked|received|heard|noticed|reminded)|(?:was|were)
          (?:\w+ )?(?:warned|told|aware|informed|asked|reminded))\b[^.;]{0,80}?
          (?:and|but|yet)(?: (?:still|nevertheless|nonetheless|simply|then|just|yet|they|he|she|even so))?
          (?:${LEFT_UNDONE}|did nothing|went (?:ahead|on)|carried on|pressed on|clicked|closed it|ignored|
          dismissed|silenced|sat on|(?:chose|decided) (?:to|not to)|looked away|let (?:it|the)|waited|said
          nothing|told (?:nobody|no one)|took no|did(?: not|n['’]t)(?=[.;,]|$)|kept (?:quiet|silent|going))\b
      `,
    },
    {
      pattern: regex('gi')`
        \b(?:he|she|they|(?:the|an?|our|someone (?:in|on) the) (?:[\w-]+ ){0,2}?${ROLE}(?: on \w+| in
          charge)?|(?:someone|somebody)(?: (?:in|on|from) (?:the |our )?[\w-]+(?: team)?)?|people|
          ${DEPARTMENT})\s+(?:(?:really|clearly|probably|certainly|simply)\s+)?(?:should|ought to)(?:n['’]t
          | not)?(?:\s+never|\s+really)?(?:['’]ve|\s+have)?\s+(?!(?:have )?been (?:told|warned|informed|asked|
          trained|given|shown))(?:(?<=have |['’]ve )(?!(?:an?|the|our|access|it)\b)\w+|know\b)
      `,
    },
    {
      pattern: regex('gi')`
        \b(?:had|if(?: only)?) ${SOME_PEOPLE} (?:had )?(?:only |just |properly )?(?:paid|checked|followed|
          read|looked|tested|noticed|done|asked|known|acted|reacted|listened|thought|taken|been more|kept)\b
      `,
    },
    {
      // "flipped a switch they should not have"
      pattern: regex('gi')`
        \b(?:${SOME_PEOPLE}|someone|somebody|${DEPARTMENT})\b[^.;]{3,60}? (?:he|she|they|it)
          should(?:n['’]t| not| never) have\b
      `,
    },
    {
      // Nobody by name, but one of us, and the deed itself.
      pattern: regex('gi')`
        \b(?:someone|somebody|(?:one of (?:our|the)|an?|the|our)
          (?:(?:new |young )?(?:interns?|apprentices?|trainees?)|junior \w+|new (?:colleague|hire|joiner|
          employee|starter|engineer|developer|administrator)))(?: (?:in|on|from)
          (?:the |our )?[\w-]+(?: team)?)? (?:had |then |also |\w{2,20}ly )?(?:typed|ran|executed|pressed|
          clicked|pushed|changed|deployed|switched|pulled|unplugged|plugged|removed|merged|applied|turned off|
          shut|started|released|uploaded|disabled|deleted|dropped|rotated|muted|silenced|restarted)\b
      `,
    },
    ...faulted,
  ],
  unless: [
    // Whoever did not write the change can test it.
    /\bwho did(?: not|n['’]t) write\b/i,
    regex('i')`
      \b(?:nobody|no one|no (?:single )?(?:person|individual|team)|not (?:a|one)
        (?:single )?person)\b[^.;]{0,30}\b(?:to blame|at fault|fault|blame)\b
    `,
  ],
});
