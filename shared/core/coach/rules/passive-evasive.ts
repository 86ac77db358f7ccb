import { phraseRule } from '../phrase-rule.ts';
import { notTechnical } from '../rule.ts';

const BE = '(?:is|are|was|were|will be|being|be|been|got|gets)';
const LY = '(?:\\w{1,20}ly |also |now |still |then |later |since |already |all |not yet )?';
/** Somebody acts after all: "by the release team", not "by 9 June". */
const BY =
  /^[^.;]{0,60}\bby (?!\d|the end|end|then|now|noon|midnight|next|tomorrow|tonight|mid|early|late|mistake|accident|error|hand|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\w/;
const OWNED = /\b(?:we|who|owner:?[^.;]{0,40})\b[^.;]{0,60}$/i;
/** What is asked or not known is no report of a deed. */
const ASKED = /\b(?:whether|which|if|how many|no)\b[^.;]{0,60}$/i;

/** A passive about a decision, a mistake or a promise hides who owns it; about victims ("were charged twice") it is fine. */
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
      cues: 'made committed taken done',
      pattern:
        /\b(?:mistakes?|errors?|lapses?|oversights?|missteps?|failings?|slips?|blunders?|wrong (?:decisions?|choices?|assumptions?|calls?)|(?:bad|poor|incorrect) (?:decisions?|choices?|assumptions?|calls?|judge?ments?)|(?:a|the|some|incorrect|several) (?:\w+ )?(?:decisions?|choices?|assumptions?|judge?ments?|calls?)) (?:was|were|have been|has been|had been|got) (?:\w{1,20}ly |then |also )?(?:made|committed|taken|reached)\b/gi,
      unlessPreceding: /\b(?:no|until)\s$/i,
      unlessFollowing: BY,
    },
    {
      cues: 'it',
      pattern:
        /\bit (?:is|was|has been|had been|is being|was being|will be) (?:\w{1,20}ly |then |also |later |soon |first |subsequently |not |once )?(?:acknowledged|agreed|anticipated|assumed|believed|chosen|concluded|considered|decided|deemed|determined|discovered|established|estimated|expected|felt|found|hoped|identified|judged|noted|noticed|observed|realised|realized|recogni[sz]ed|recommended|reported|seen|suggested|suspected|thought|understood)(?= (?:that|to|by|the|best|better|necessary|not|later|early|on|in|after|too|and|how|appropriate|safe|prudent|advisable)\b|[.,;]|$)/gi,
      unlessFollowing: /^ by (?!\d)/i,
    },
    {
      cues: 'looked investigated addressed worked dealt handled taken examined explored assessed evaluated analysed analyzed followed rectified remedied actioned pursued prioritised prioritized corrected tackled',
      pattern: new RegExp(
        `\\b(?:is|are|being|will be|has been|have been|was|were|be|had been) (?:being )?${LY}(?:looked (?:at|into|after)|investigated|addressed|worked (?:on|through)|dealt with|handled|taken (?:care of|up|seriously)|examined|explored|assessed|evaluated|analy[sz]ed|followed up|rectified|remedied|actioned|pursued|tackled|prioriti[sz]ed)\\b`,
        'gi',
      ),
      unlessFollowing: BY,
    },
    {
      cues: 'reviewed considered discussed studied monitored checked corrected improved strengthened tightened updated tested reinforced hardened enhanced revised revisited resolved fixed implemented introduced planned',
      pattern:
        /\b(?:is|are|has|have|will|must|should|needs?|can|could) (?:now |also |currently |still |all )?(?:being|be being|to be|been|be) (?:\w{1,20}ly )?(?:reviewed|considered|discussed|studied|monitored|strengthened|tightened|reinforced|hardened|enhanced|revised|revisited|looked)\b/gi,
      unlessFollowing: BY,
      unlessPreceding: OWNED,
    },
    {
      cues: 'under',
      pattern:
        /\b(?:is|are|remains?|matter|matters|issue|now) (?:now |still |currently )?under (?:active |close |further |urgent )?(?:investigation|consideration|examination|discussion)\b/gi,
      unlessFollowing: BY,
    },
    {
      cues: 'taken made implemented place learned learnt identified applied introduced carried rolled undertaken initiated drawn planned adopted done improved underway way launched stepped strengthened considered reviewed',
      pattern: new RegExp(
        `\\b(?:steps|measures|actions?|precautions|improvements|lessons|changes|safeguards|controls|efforts|corrections|adjustments|countermeasures|everything(?: possible| we can)?|more|something|work|mitigations?|procedures|arrangements|processes|a plan|plans|a fix|fixes|remedies|recommendations) (?:(?:is|are|will be|have been|has been|had been|were|was|are being|is being|have to be|has to be|must be|should be|need to be|needs to be|could have been|can be|are to be)) ${LY}(?:taken|made|implemented|put in(?:to)? place|learned|learnt|identified|applied|introduced|carried out|rolled out|undertaken|initiated|drawn(?: up)?|planned|adopted|done|launched|stepped up|strengthened|considered|improved|tightened|prepared|worked out|under ?way|developed)\\b`,
        'gi',
      ),
      unlessPreceding: /\b(?:we|no)\b[^.;]{0,60}$/i,
      unlessFollowing: BY,
    },
    {
      cues: 'deleted dropped wiped removed overwritten erased destroyed purged disabled misconfigured corrupted lost truncated shut restarted released deployed changed entered exposed switched turned revoked',
      pattern: new RegExp(
        `\\b(?:database|tables?|data|records?|files?|backups?|servers?|volumes?|buckets?|keys?|certificates?|disks?|cop(?:y|ies)|director(?:y|ies)|systems?|accounts?|machines?|snapshots?|logs|entries|environment|cluster|partition|index) ${BE.replace('will be|', '').replace('being|be|', '')} (?:(?:accidentally|inadvertently|mistakenly|unintentionally|wrongly|erroneously|incorrectly|unexpectedly|prematurely|manually|somehow) )?(?:deleted|dropped|wiped|removed|overwritten|erased|destroyed|purged|disabled|misconfigured|truncated|shut down|switched off|turned off|revoked)\\b(?! or (?:seen|changed|lost))|\\b(?:data|records?|files?|changes?|settings?|commands?|values?|servers?|systems?|keys?|permissions?|configurations?|rules?|updates?|versions?) (?:was|were|got|had been|has been|have been) (?:accidentally|inadvertently|mistakenly|unintentionally|wrongly|erroneously|prematurely|incorrectly) \\w+ed\\b`,
        'gi',
      ),
      unlessPreceding: new RegExp(`${ASKED.source}|\\bwe\\b[^.;]{0,60}$`, 'i'),
      unlessFollowing: BY,
    },
    {
      cues: 'alert alerts alarm alarms warning warnings page pages signal signals signs messages notification notifications symptoms ticket',
      pattern: new RegExp(
        `\\b(?:alerts?|alarms?|warnings?|pages?|signals?|signs|notifications?|symptoms|error messages?) (?:(?:was|were|got|had been|has been|have been) )${LY}(?:ignored|missed|silenced|disabled|overlooked|not (?:seen|noticed|read|acted (?:on|upon)|escalated|followed up|answered|heeded|passed on|monitored)|dismissed|suppressed|muted|turned off|switched off|misread|misinterpreted|disregarded|acknowledged but|never (?:seen|read|acted on|noticed|escalated))\\b`,
        'gi',
      ),
      unlessFollowing: BY,
    },
    {
      cues: 'skipped bypassed omitted missed overlooked forgotten not never followed neglected ignored circumvented underestimated misjudged misunderstood misconfigured disregarded',
      pattern:
        /\b(?:safeguards?|checks?|steps?|reviews?|tests?|procedures?|process(?:es)?|polic(?:y|ies)|guidelines?|rules?|controls?|checklists?|runbooks?|approvals?|backups?|certificates?|servers?|monitoring|limits?|risks?|dependenc(?:y|ies)|instructions|documentation|playbook|standards?|restore|recovery|copy|failover|switch-?over|standby|plan|drill|setting|settings|precautions) (?:was|were|got|ha(?:d|s|ve)(?: never| not)? been) (?:\w{1,20}ly )?(?:skipped|bypassed|omitted|missed|overlooked|forgotten|neglected|ignored|circumvented|disregarded|underestimated|misjudged|misunderstood|misconfigured|(?:(?:not|never) |(?<=(?:never|not) been ))(?:\w{1,20}ly )?(?:followed|tested|checked|renewed|monitored|performed|run|carried out|done|completed|executed|applied|updated|verified|validated|enforced|observed|maintained|reviewed|documented|considered|understood|respected|adhered to))\b/gi,
      unlessPreceding: new RegExp(`${ASKED.source}|\\bwe\\b[^.;]{0,60}$`, 'i'),
      unlessFollowing: BY,
    },
    {
      cues: 'wrong incorrect faulty',
      pattern:
        /\b(?:the|a|an|some) (?:wrong|incorrect|faulty|bad|invalid|outdated) (?:\w+ ){1,2}?(?:was|were|got|had been) (?:\w{1,20}ly )?(?:removed|deleted|entered|used|applied|set|selected|chosen|released|deployed|shut|stopped|restarted|installed|pushed|changed|updated|sent|published|given|typed|overwritten|wiped|copied|loaded|executed|run)\b/gi,
      unlessPreceding: /\b(?:we|whether|if)\b[^.;]{0,60}$/i,
      unlessFollowing: BY,
    },
    {
      cues: 'responsibility apologies regret concerns apology blame accountability permission approval attention',
      pattern:
        /\b(?:responsibility|accountability|ownership|apolog(?:y|ies)|regret|concerns|questions|approval|permission|insufficient attention|not enough attention|too little attention|attention) (?:is|are|was|were|has been|have been|had been|will be) (?:\w{1,20}ly |not )?(?:accepted|taken|offered|extended|expressed|raised|given|granted|assumed|acknowledged|paid)\b/gi,
      unlessFollowing: BY,
    },
  ],
});
