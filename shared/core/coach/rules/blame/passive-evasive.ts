import { regex, wordList } from '../../../long-text.ts';
import { oneOf } from '../../misdeeds.ts';
import { type Found, phraseRule } from '../../phrase-rule.ts';
import { notTechnical } from '../../rule.ts';
import { lapses } from './wordings/lapses.ts';
import {
  BE,
  BY,
  BY_OR_WHY,
  DUTIES,
  LY,
  NOT_ASKED_OR_EFFECT,
  NOT_ASKED_OR_OWNED,
  OWNED,
} from './wordings/passives.ts';

const MADE = regex('i')`
  ^(.{3,60}?) (was|were|have been|has been|had been|got) ((?:[a-z]+ly|then|also) )?(made|committed|taken|
    reached)$
`;
const HAVE: Readonly<Record<string, string>> = {
  'have been': 'have ',
  'has been': 'have ',
  'had been': 'had ',
};

/** The past of a verb whose participle is the same; "took" and "saw" are written otherwise. */
function pastOf(verb: string, have: string): string {
  return verb === 'taken' && have === '' ? 'took' : verb;
}

/** "Mistakes were made" becomes "we made mistakes". */
function weMade([all]: Found): string | null {
  const [, what = '', be = '', adverb = '', verb = ''] = MADE.exec(all) ?? [];
  if (what === '') return null;
  const have = HAVE[be.toLowerCase()] ?? '';
  return `we ${have}${adverb}${pastOf(verb.toLowerCase(), have)} ${what.charAt(0).toLowerCase()}${what.slice(1)}`;
}

/** What others may have done is not turned into our deed: "it was reported" stays. */
const IT_WAS = regex('i')`
  ^it (was|has been|had been) ((?:[a-z]+ly|then|also|later|soon|first) )?(acknowledged|agreed|anticipated|
    assumed|believed|concluded|considered|decided|deemed|determined|discovered|established|estimated|expected|
    felt|found|hoped|judged|noted|noticed|observed|realised|realized|recogni[sz]ed|suspected|thought|
    understood)$
`;

/** "It was decided to restart" becomes "we decided to restart". */
function weDid([all]: Found): string | null {
  const [, be = '', adverb = '', verb = ''] = IT_WAS.exec(all) ?? [];
  return verb === '' ? null : `we ${HAVE[be.toLowerCase()] ?? ''}${adverb}${verb}`;
}

/**
 * A passive about a decision, a mistake or a promise hides who owns it; about victims ("were charged twice") it is
 * fine.
 */
export const passiveEvasive = phraseRule({
  id: 'passive.evasive',
  doc: 'A passive that hides who decided, erred or will act.',
  severity: 'warn',
  message: 'Nobody acts in this sentence.',
  reason:
    'A passive about a decision, a mistake or a promise hides who owns it, and ownership is what the CEO listens for.',
  suggestion:
    'Put “we” first: “We deleted the wrong table”, “We decided to restore the backup”, “Operations tests the failover on 12 June”.',
  reads: notTechnical,
  phrases: [
    {
      cues: 'made committed taken done reached',
      pattern: regex('gi')`
        \b(?:mistakes?|errors?|lapses?|oversights?|missteps?|failings?|slips?|blunders?|misjudge?ments?|
          miscalculations?|omissions?|promises|savings|cuts|commitments|compromises|exceptions|shortcuts|
          concessions|trade-offs|wrong (?:decisions?|choices?|assumptions?|calls?)|(?:bad|poor|incorrect)
          (?:decisions?|choices?|assumptions?|calls?|judge?ments?)|(?:a|the|some|incorrect|several|certain|
          various|these|those|too many) (?:\w+ )?(?:decisions?|choices?|assumptions?|judge?ments?|calls?)|
          assumptions|decisions|choices|judge?ments) (?:was|were|have been|has been|had been|got)
          (?:\w{1,20}ly |then |also )?(?:made|committed|taken|reached)\b
      `,
      unlessPreceding: /\b(?:no|until)\s$/i,
      unlessFollowing: BY,
      instead: weMade,
    },
    {
      cues: 'it',
      pattern: regex('gi')`
        \bit (?:is|was|has been|had been|is being|was being|will be) (?:\w{1,20}ly |then |also |later |soon |
          first |subsequently |not |once )?(?:acknowledged|accepted|agreed|announced|anticipated|argued|
          arranged|assumed|believed|chosen|concluded|considered|decided|deemed|determined|discovered|
          established|estimated|expected|felt|found|hoped|identified|judged|noted|noticed|observed|realised|
          realized|recogni[sz]ed|preferred|promised|proposed|reasoned|recommended|reported|resolved|ruled|
          seen|suggested|suspected|thought|understood|(?<=(?:was|had been) )known)(?= (?:that|to|by|the|best|
          better|against|in favou?r|(?:un)?necessary|enough|sufficient|acceptable|wise|right|(?:im)?possible|
          reasonable|unlikely|not|later|early|on|in|after|too|and|how|appropriate|safe|prudent|advisable)\b|
          [.,;]|$)
      `,
      unlessFollowing: /^ by (?!\d)/i,
      instead: weDid,
    },
    {
      cues: wordList`
        looked investigated addressed worked dealt handled taken examined explored assessed evaluated analysed
        analyzed followed rectified remedied actioned pursued prioritised prioritized corrected tackled
      `,
      pattern: regex('gi')`
        \b(?:is|are|being|will be|has been|have been|was|were|be|had been) (?:being )?${LY}(?:looked
          (?:at|into|after)|investigated|addressed|worked (?:on|through)|dealt with|handled|taken
          (?:care of|up|seriously)|examined|explored|assessed|evaluated|analy[sz]ed|followed up|rectified|
          remedied|actioned|pursued|tackled|prioriti[sz]ed)\b
      `,
      unlessFollowing: BY,
    },
    {
      cues: wordList`
        reviewed considered discussed studied monitored checked corrected improved strengthened tightened
        updated tested reinforced hardened enhanced revised revisited resolved fixed implemented introduced
        planned looked
      `,
      pattern: regex('gi')`
        \b(?:is|are|has|have|will|must|should|needs?|can|could) (?:now |also |currently |still |
          all )?(?:being|be being|to be|been|be) (?:\w{1,20}ly )?(?:reviewed|considered|discussed|studied|
          monitored|strengthened|tightened|reinforced|hardened|enhanced|revised|revisited|looked)\b
      `,
      unlessFollowing: BY,
      unlessPreceding: OWNED,
    },
    {
      cues: 'under',
      pattern: regex('gi')`
        \b(?:is|are|remains?|matter|matters|issue|now) (?:now |still |currently )?under
          (?:active |close |further |urgent )?(?:investigation|consideration|examination|discussion)\b
      `,
      unlessFollowing: BY,
    },
    {
      cues: wordList`
        taken made implemented place learned learnt identified applied introduced carried rolled undertaken
        initiated drawn planned adopted done improved underway way launched stepped strengthened considered
        reviewed put tightened prepared worked under developed
      `,
      pattern: regex('gi')`
        \b(?:steps|measures|actions?|precautions|improvements|lessons|learnings|
          (?:the )?(?:\w+ )?(?:conclusions|consequences|insights)|solutions?|a solution|changes|safeguards|
          controls|efforts|corrections|adjustments|countermeasures|everything(?: possible| we can)?|more|
          something|work|mitigations?|procedures|arrangements|processes|a plan|plans|a fix|fixes|remedies|
          recommendations) (?:(?:is|are|will be|have been|has been|had been|were|was|are being|is being|have
          to be|has to be|must be|should be|need to be|needs to be|could have been|can be|are to be|(?:is|are)
          going to be)) ${LY}(?:taken|made|agreed|defined|proposed|discussed|captured|shared|documented|
          sought|looked for|collected|implemented|put in(?:to)? place|learned|learnt|identified|applied|
          introduced|carried out|rolled out|undertaken|initiated|drawn(?: up)?|planned|adopted|done|launched|
          stepped up|strengthened|considered|improved|tightened|prepared|worked out|under ?way|developed)\b
      `,
      // Actions that are counted stand in a list with their owners.
      unlessPreceding:
        /\b(?:(?:we|no)\b[^.;]{0,60}|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|both) )$/i,
      unlessFollowing: BY,
    },
    {
      cues: wordList`
        deleted dropped wiped removed overwritten erased destroyed purged disabled misconfigured corrupted
        lost truncated shut restarted released deployed changed entered exposed switched turned revoked
        accidentally inadvertently mistakenly unintentionally wrongly erroneously prematurely incorrectly
      `,
      pattern: regex('gi')`
        \b(?:database|tables?|data|records?|files?|backups?|servers?|volumes?|buckets?|keys?|certificates?|
          disks?|cop(?:y|ies)|director(?:y|ies)|systems?|accounts?|machines?|snapshots?|logs|entries|
          environment|cluster|partition|index) ${BE.replace('will be|', '').replace('being|be|', '')}
          (?:(?:accidentally|inadvertently|mistakenly|unintentionally|wrongly|erroneously|incorrectly|
          unexpectedly|prematurely|manually|somehow) )?(?:deleted|dropped|wiped|removed|overwritten|erased|
          destroyed|purged|misconfigured|truncated|shut down|switched off|turned off|
          (?<!\b(?:keys?|certificates?|accounts?) (?:was|were|has been|have been|had been) )(?:disabled|
          revoked))\b(?! or (?:seen|changed|lost))|
        \b(?:data|records?|files?|changes?|settings?|commands?|values?|servers?|systems?|keys?|permissions?|
          configurations?|rules?|updates?|versions?) (?:was|were|got|had been|has been|have been)
          (?:accidentally|inadvertently|mistakenly|unintentionally|wrongly|erroneously|prematurely|
          incorrectly) \w+ed\b
      `,
      unlessPreceding: NOT_ASKED_OR_OWNED,
      unlessFollowing: BY_OR_WHY,
    },
    {
      cues: wordList`
        alert alerts alarm alarms warning warnings page pages signal signals signs messages notification
        notifications symptoms ticket message
      `,
      pattern: regex('gi')`
        \b(?:alerts?|alarms?|warnings?|pages?|signals?|signs|notifications?|symptoms|error messages?)
          (?:(?:was|were|got|had been|has been|have been) )${LY}(?:ignored|missed|silenced|disabled|
          overlooked|not (?:seen|noticed|read|acted (?:on|upon)|escalated|followed up|answered|heeded|passed
          on|monitored)|dismissed|suppressed|muted|turned off|switched off|misread|misinterpreted|disregarded|
          acknowledged but|never (?:seen|read|acted on|noticed|escalated))\b
      `,
      unlessFollowing: BY,
    },
    {
      cues: wordList`
        skipped bypassed omitted missed overlooked forgotten not never followed neglected ignored circumvented
        underestimated misjudged misunderstood misconfigured disregarded
      `,
      pattern: regex('gi')`
        \b(?:safeguards?|checks?|steps?|reviews?|tests?|procedures?|process(?:es)?|polic(?:y|ies)|guidelines?|
          rules?|controls?|checklists?|runbooks?|approvals?|backups?|certificates?|servers?|monitoring|
          limits?|risks?|dependenc(?:y|ies)|instructions|documentation|playbook|standards?|restore|recovery|
          copy|failover|switch-?over|standby|plan|drill|setting|settings|precautions)
          (?:was|were|got|ha(?:d|s|ve)(?: never| not)? been) (?:\w{1,20}ly )?(?:skipped|bypassed|omitted|
          missed|overlooked|forgotten|neglected|ignored|circumvented|disregarded|underestimated|misjudged|
          misunderstood|misconfigured|(?:(?:not|never) |(?<=(?:never|not) been ))(?:\w{1,20}ly )?(?:followed|
          tested|checked|renewed|monitored|performed|run|carried out|done|completed|executed|applied|updated|
          verified|validated|enforced|observed|maintained|reviewed|documented|considered|understood|respected|
          adhered to))\b
      `,
      unlessPreceding: NOT_ASKED_OR_OWNED,
      unlessFollowing: BY,
    },
    {
      cues: 'wrong incorrect faulty bad invalid outdated',
      pattern: regex('gi')`
        \b(?:the|a|an|some) (?:wrong|incorrect|faulty|bad|invalid|outdated) (?:\w+ ){1,2}?(?:was|were|got|
          had been|has been|have been) (?:\w{1,20}ly )?(?:(?!found|fixed|corrected|reverted|removed by|
          replaced|detected|noticed|discovered|returned|shown|displayed)\w+ed|taken|made|removed|deleted|
          entered|used|applied|set|selected|chosen|released|deployed|shut|stopped|restarted|installed|pushed|
          changed|updated|sent|published|given|typed|overwritten|wiped|copied|loaded|executed|run)\b
      `,
      unlessPreceding: /\b(?:we|whether|if)\b[^.;]{0,60}$/i,
      unlessFollowing: BY_OR_WHY,
    },
    {
      cues: wordList`
        access exemption exemptions waiver waivers diligence caution judgement judgment care heed priority
        preference precedence go ahead green light clearance consent thought consideration weight
        responsibility apologies regret concerns apology blame accountability permission approval attention
        ownership questions
      `,
      pattern: regex('gi')`
        \b(?:responsibility|accountability|ownership|apolog(?:y|ies)|regret|concerns|questions|approval|
          permission|attention|care|heed|priority|preference|precedence|the go-ahead|the green light|
          clearance|consent|access|exemptions?|waivers?|diligence|caution|judge?ment|
          (?:no|little|insufficient|not enough) (?:thought|consideration|weight)) (?:is|are|was|were|has been|
          have been|had been|will be) (?:\w{1,20}ly |not )?(?:accepted|taken|offered|extended|expressed|
          raised|given|granted|assumed|acknowledged|paid|exercised|shown|used|applied)\b
      `,
      unlessFollowing: BY,
    },
    {
      cues: DUTIES,
      pattern: regex('gi')`
        \b(?:was|were|had been|has been|have been|is being|are being)(?:n['’]t| not| never| hardly| only
          partly|n['’]t being| poorly| badly| insufficiently| inadequately| improperly| incompletely| too
          rarely)(?: been)?(?: \w{2,20}ly| even| ever| being)? ${oneOf(DUTIES)}\b|
        \b(?:had|has|have)(?:n['’]t| not| never) been (?:\w{2,20}ly )?${oneOf(DUTIES)}\b|
        \b(?:but|yet) (?:then |was |were |had been )?(?:not|never) (?:\w{2,20}ly )?${oneOf(DUTIES)}\b|
        \bnot (?:all|every|enough|each)(?: [\w-]{1,20}){1,4}? (?:was|were|had been|have been)
          ${oneOf(DUTIES)}\b|
        \b(?:was|were|had been) ${oneOf(DUTIES)}(?: out| up| on| over)? (?:poorly|badly|insufficiently|
          inadequately|incompletely|superficially|half-heartedly|only (?:partly|in part|on paper|once|
          halfway)|too (?:late|rarely|\w{3,14}ly))\b
      `,
      unlessPreceding: NOT_ASKED_OR_OWNED,
      unlessFollowing: new RegExp(`${BY.source}|^ yet\\b`),
    },
    {
      // What became of customers' data is an effect: nobody hides behind it.
      cues: wordList`
        too back upside reverse order sequence despite before unnoticed unchecked that which when although
        where without mistake accident error wrong prematurely wrongly hastily carelessly incorrectly
        improperly inadequately badly poorly
      `,
      pattern: regex('gi')`
        (?<!\bdata (?=was changed wrongly\b))\b(?:was|were|had been|has been|have been|got)
          (?:\w{2,20}ly |simply |then )?(?!affected|charged|entered|refused|found|lost|down|reached)(?:\w+ed|
          set|put|shut|sent|given|left|taken|made|done|built|run|written|chosen|cut|kept|rolled out|brought|
          drawn)\b[^.;,]{0,30}? (?:too (?:early|late|soon|low|high|quickly|fast|small|tight|tightly|loosely|
          hastily|narrowly|widely|short|long|freely|\w{4,14}ly)|without (?:an? |any |proper |prior |
          sufficient |due |enough |further |adequate |the necessary ){0,2}(?:second |closer |proper )?(?:look|
          glance|thought|question|questions|sign-off|hesitation|knowledge|reading|asking|telling|informing|
          consulting|reviewing|being \w+|anyone|anybody|review|tests?|testing|checks?|checking|approval|
          notice|warning|backup|back-up|plan|action|authori[sz]ation|permission|consent|supervision|
          consultation|rollback|analysis|verification|care|reason|discussion|preparation|documentation|
          follow-up)|by (?:mistake|accident)|in error|(?:to|with|on|in|for|from|into|at|by)? ?the wrong|
          (?:back to front|upside down|in reverse|out of (?:order|sequence))|despite
          (?:the|an?|our|all|several|repeated|clear|earlier)|before (?:it|they|the \w+) (?:was|were)
          (?:ready|finished|complete|tested|checked|approved)|unnoticed|unchecked|(?:that|which|when|although|
          where) (?:it |they |he |she )?(?:should(?: not|n['’]t)(?: have(?: been)?)?|
          (?:was|were)(?:n['’]t| not) (?:supposed|meant|intended|allowed|ready|due|cleared|authori[sz]ed))|
          prematurely|wrongly|hastily|carelessly|incorrectly|improperly|inadequately|badly|poorly)\b
      `,
      unlessPreceding: NOT_ASKED_OR_EFFECT,
      unlessFollowing: BY,
    },
    {
      cues: 'nothing no little insufficient enough',
      pattern: regex('gi')`
        \b(?:nothing|too little|not enough|insufficient (?:\w+)|no (?:\w+ )?(?:checks?|reviews?|tests?|
          backups?|drills?|warnings?|actions?|steps?|measures?|precautions?|response|reaction|attempts?|
          effort|decision|risk assessment|approval|plan|attention|follow-up|training|documentation|handover|
          owner)) (?:was|were|had been|has been|have been) (?:done|made|taken|performed|carried out|given|
          issued|raised|conducted|kept|tested|planned|paid|obtained|sought|undertaken|assigned|provided|
          written|set|reached|said|reported|checked|learn(?:ed|t)|changed|decided|logged|recorded)\b
      `,
      unlessFollowing: new RegExp(`${BY.source}|^ (?:yet|so far)\\b`),
    },
    {
      cues: wordList`
        investigation review inquiry enquiry audit analysis task group programme program initiative team
        process post plan investigations inquiries enquiries taskforce working initiatives improvement
        internal full
      `,
      pattern: regex('gi')`
        \b(?:investigations?|inquir(?:y|ies)|enquir(?:y|ies)|audit|analysis|task ?force|working group|
          programme|program|initiatives?|improvement plan|internal review|full review) (?:has been|have been|
          is being|was|will be|is|are being) (?:\w{2,20}ly |now )?(?:launched|opened|started|initiated|
          commissioned|set up|established|conducted|carried out|undertaken|performed|put in place|under ?way|
          instigated|ordered)\b
      `,
      unlessPreceding: /\b(?:we|whether|if)\b[^.;]{0,60}$/i,
      unlessFollowing: BY,
    },
    {
      cues: 'identified noted found recognised recognized observed discovered addressed detected',
      pattern: regex('gi')`
        \b(?:errors?|gaps?|shortcomings?|weakness(?:es)?|improvements?|deficienc(?:y|ies)|
          areas?(?: for improvement)?|opportunit(?:y|ies)|flaws|lessons|faults|omissions|failings|
          inconsistencies|irregularities)(?: (?:in|of|for) [^.;,]{2,40}?)? (?:has been|have been|had been|was|
          were) (?:\w{2,20}ly )?(?:identified|noted|found|recogni[sz]ed|observed|discovered|addressed|
          detected)\b
      `,
      unlessPreceding: /\b(?:no|we|whether|if)\b[^.;]{0,60}$/i,
      unlessFollowing: BY,
    },
    {
      cues: 'under review scrutiny evaluation assessment',
      pattern: regex('gi')`
        \b(?:is|are|remains?) (?:now |still |currently |being )?under (?:\w+ )?(?:review|scrutiny|evaluation|
          assessment|analysis)\b
      `,
      unlessFollowing: BY,
    },

    {
      cues: wordList`
        overlooked forgotten neglected misjudged underestimated disregarded missed judgement judgment
        clarified established sorted determined worked
      `,
      pattern: regex('gi')`
        \bit (?:was|has been|had been) (?:overlooked|forgotten|neglected|misjudged|underestimated|disregarded|
          missed) (?:that|how|to)\b|
        \b(?:errors?|mistakes?|lapses?) of judge?ment (?:occurred|happened|arose|were)\b|
        \b(?:responsibilit(?:y|ies)|accountability|ownership|causes?|questions?|facts?) (?:is|are)
          (?:still |currently )?being (?:clarified|established|sorted out|determined|worked out)\b
      `,
      unlessFollowing: BY,
    },
    ...lapses,
  ],
});
