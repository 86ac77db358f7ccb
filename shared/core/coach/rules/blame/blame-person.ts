import {
  LEFT_UNDONE,
  LEFT_UNDONE_CUES,
  oneOf,
  WRONG_DEEDS,
  WRONG_IDIOM_CUES,
  WRONG_IDIOMS,
} from '../../misdeeds.ts';
import { type Phrase, phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const ROLE =
  '(?:engineer|developer|dev|operator|administrator|admin|sysadmin|contractor|consultant|freelancer|colleague|team ?mate|intern|apprentice|employee|worker|technician|programmer|coder|tester|reviewer|approver|analyst|architect|manager|management|leadership|lead|supervisor|boss|coordinator|author|staff|personnel|team|crew|squad|department|group|desk|helpdesk|shift|person|people|individual|guy|trainee|newcomer|hire|joiner|starter|DBA|SRE|specialist|expert|electrician|(?:team|staff|crew) member|members? of (?:staff|(?:the|our) (?:[\\w-]+ ){0,2}?(?:team|staff|crew)))s?';
const WHOM =
  '(?:an?|the|this|that|one of (?:our|the)|(?:two|three|some|both) of (?:our|the)|our(?: own)?|whichever|two|some|another|his|her|their)';
/** "on call", "in the data centre", "we hired", "who merged the change", ", in a hurry," */
const APART =
  '(?: (?:on|in|at|from|of|behind) (?:the |our )?[\\w-]+(?: [\\w-]+)?| we \\w+| who (?!found|fixed|restored|saved|helped)(?:[\\w-]+ ){1,5}?(?:[\\w-]+)|, [^.;,]{3,40},)?';
const PERSON = `(?:(?:someone|somebody|he|she|whoever(?: [\\w-]+){1,5}?)\\b|(?:\\b${WHOM} (?:[\\w-]+ ){0,3}?)?\\b${ROLE}\\b|\\b(?:Ops|DevOps|Operations|QA|Marketing|Finance|Engineering)\\b)${APART}`;
/** Words that may stand between a person and the deed. */
const LINK =
  '(?: (?:who|that|then|also|simply|just|again|once|even|both|apparently|unfortunately|obviously|has|had|have|having|again|\\w{2,20}ly))';
const DID = `${PERSON}(?: [^.;,]{3,40} (?:and|but))?${LINK}{0,3} `;

const bad = (deed: string, cues: string): Phrase => ({
  cues,
  pattern: new RegExp(`\\b${DID}(?:${deed})`, 'gi'),
  // A check that ran, or a team that did well, is no blame.
  unlessFollowing: /^ (?:no|none|nothing|the (?:outdated|old) copies)\b/i,
});

const SLIPS =
  'mistake mistakes error errors oversight oversights slip slips typo typos blunder blunders lapse lapses misjudgement misjudgment negligence carelessness omission ignorance inexperience incompetence fault failing failings';
const AGENT = `(?:${WHOM} )(?:[\\w-]+ ){0,3}?${ROLE}\\b`;
const HASTE =
  'without (?:checking|looking|testing|asking|reading|verifying|thinking|reviewing|telling|informing|warning|waiting|consulting|following|understanding|double-checking|authori[sz]ation|permission|approval|reason|(?:a |any |proper |prior |due )(?:review|test|check|backup|approval|care|permission|thought|testing|notice))';

/** A slip of a person is where the analysis starts, not its result (Allspaw, Dekker; Google's and PagerDuty's practice). */
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
    {
      cues: 'error errors mistake mistakes failure failing negligence negligent guilty rookie amateur unprofessional unprofessionally culprit culprits ham hamfisted cack cackhanded carelessness blunder blunders finger oversight failings oversights human negligently hand fat',
      pattern:
        /\b(?:human|operator|engineers?|engineering|developer|admin|administrator|employee|staff|manual|technician|user|rookie|amateur|schoolboy|beginner['’]?s?)[- ](?:errors?|mistakes?|failings?|blunders?|oversights?)\b|\bhuman (?:failure|fallibility|carelessness)\b|\bnegligen(?:t|ce|tly)\b|\bguilty (?:team|person|engineer|party)\b|\bculprits?\b(?! (?:is|was|were|turned out to be|proved to be) (?:an?|the|our) (?:\w+ ){0,2}?(?:change|bug|query|setting|disk|rule|cable|entry|update|release|job|script|table|certificate|leak|lock))|\bunprofessional(?:ly)?\b|\bslips? of the (?:finger|hand)\b|\bfinger (?:trouble|problem|slip)s?\b|\b(?:ham|cack)-?(?:fisted|handed)\b|\bfat fingers?\b/gi,
    },
    bad(oneOf(WRONG_DEEDS), WRONG_DEEDS),
    bad(WRONG_IDIOMS, WRONG_IDIOM_CUES),
    bad(LEFT_UNDONE, LEFT_UNDONE_CUES),
    bad(
      "(?:failed(?! over)|did nothing|(?:wrote|shipped|merged) (?:bad|poor|sloppy) code|rubber[- ]stamped|missed|deleted|erased|caused|unplugged|dropped (?:the |our )?(?:production|live)|crashed|took (?:down|out)|brought down|had no (?:idea|clue)|(?:is|are|was|were) (?:\\w{2,20}ly |simply |just |far |much )?(?:too (?!busy|few|small)\\w+|asleep|guilty|the (?:cause|problem|culprit|weak link|ones? (?:that|who))|slow|late|careless|inexperienced|unprepared|incapable|overconfident|unaware of (?:the|our) (?:process|procedure|rule)s?|in a hurry|not (?:careful|paying|up to|trained|qualified|competent|diligent|attentive|aware of (?:the|our) (?:process|procedure|rule)s?))|lacked|lacks|do(?:es)?(?: not|n['’]t) know what|disobeyed|rushed|waved it through|waved the)\\b",
      'failed nothing code stamped missed deleted erased caused unplugged dropped crashed took brought idea clue asleep guilty cause problem culprit weak one ones slow late too inexperienced unprepared incapable overconfident unaware hurry careful paying up trained qualified competent diligent attentive aware lacked lacks know disobeyed rushed waved',
    ),
    bad(
      '(?:made|makes|committed|did|took) (?:an? |the |some |several |two |their )?(?:(?:\\w+ )?(?:mistakes?|errors?|typos?|blunders?|slips?)|(?:bad|poor|wrong|unwise|rash|lousy|hasty|terrible|questionable|unfortunate) (?:\\w+ )?(?:calls?|decisions?|choices?|jobs?|assumptions?|judge?ments?|work))|(?:reacted|responded|acted|answered|escalated|noticed)(?: to \\w+ \\w+)? (?:far |much |way )?(?:too |very )?(?:late|slowly|slow)',
      'mistake mistakes error errors typo typos blunder blunders slip slips call calls decision decisions choice choices job jobs assumption assumptions judgement judgment work late slowly slow',
    ),
    bad(
      '(?!(?:replaced|fixed|corrected|detected|noticed|discovered|identified|reverted|repaired|received|spotted|reported|compared|stopped|blocked|refunded|restored|marked|listed|counted)\\b)(?:\\w+ed|ran|chose|took|put|cut|set|hit|gave|sent|made|shut|read|built|wrote|picked|drew|left|went) (?:[\\w-]+ ){0,4}?(?:the |a |an )?(?:wrong|incorrect|faulty|invalid)\\b',
      'wrong incorrect faulty invalid',
    ),
    bad(
      `(?:(?:accidentally|mistakenly|inadvertently|wrongly|carelessly|unintentionally|erroneously|negligently|prematurely) \\w+|(?:[^.;,]{3,60}? )(?:(?:accidentally|mistakenly|inadvertently|wrongly|carelessly|unintentionally|erroneously|negligently|prematurely|by (?:mistake|accident))\\b|in error|in (?:his|her|their) haste|${HASTE}))`,
      'accidentally mistakenly inadvertently wrongly carelessly unintentionally erroneously negligently prematurely mistake accident error haste without',
    ),
    {
      cues: `${SLIPS} typed mistyped change command wrong`,
      pattern: new RegExp(
        `\\b(?:${oneOf(SLIPS)}|mis-?typed command|wrong (?:config(?:uration)? )?(?:command|decision|change|value|setting|push|release|entry|edit|update))\\b(?: (?:was|were|has been|had been))?(?: (?:made|introduced|committed|caused|typed|entered|done))? (?:by|of|from|on the part of|at the hands of) ${AGENT}`,
        'gi',
      ),
      unlessPreceding: /\b(?:found|reported|fixed|corrected)\s$/i,
    },
    {
      cues: 'caused due because thanks down introduced triggered brought',
      pattern: new RegExp(
        `\\b(?:caused by|due to|because of|thanks to|down to|introduced by|triggered by|brought about by) ${AGENT}(?! (?:calendar|channel|mailbox|account|tool|portal|console))`,
        'gi',
      ),
    },
    {
      cues: 'careless carelessly carelessness sloppy sloppiness incompetent incompetence lazy reckless recklessly recklessness inattentive inattention amateurish thoughtless thoughtlessly',
      pattern:
        /\b(?:careless(?:ness|ly)?|sloppy|sloppiness|incompeten(?:t|ce)|lazy|reckless(?:ness|ly)?|inattenti(?:ve|on)|amateurish|thoughtless(?:ly)?)\b/gi,
    },
    {
      cues: 'fault blame blamed culprit ball lies rests responsible accountable job clue asleep wheel follow name finger jobs',
      pattern:
        /\b(?:his|her|their|your|whose|\w{1,40}['’]s)\s+(?:own\s+)?fault\b|\b(?:is|are|was|were)\s+(?:entirely |solely |clearly |partly |mainly )?(?:at fault|to blame|the culprit)\b|\bdropped the ball\b|\b(?:the )?(?:blame|fault|responsibility|error|mistake) (?:lies|lay|rests|sits|is|was|(?:must|should|has to) (?:go|lie|fall|rest)|goes|falls|belongs) (?:squarely |entirely |fully |solely |clearly )?(?:with|on|to) (?!us\b|me\b|our company|the company|the board|a (?:change|bug|bad))|\bput the blame on\b|\bpoint(?:s|ed|ing)? the finger\b|\b(?:fault|mistake|failure|error) of (?:the|an?|one|our) (?:\w+ ){0,2}?(?:engineer|team|developer|operator|department|reviewer|technician|employee|admin|administrator|manager|contractor)s?\b|\b(?:team|engineer|developer|operator|department|reviewer|technician|employee|shift|admin|administrator|manager|contractor|staff|crew)s? (?:is|are|was|were) (?:\w{1,20}ly )?(?:responsible|accountable) for (?:the|this) (?:outage|failure|incident|mistake|disruption|problem|damage|loss|error)\b|\b(?:their|his|her) jobs?\b(?= (?:properly|right|well)\b|[.,;]|$)|\basleep at the (?:wheel|switch)\b|\bpeople (?:do not|don['’]t|did not|didn['’]t) follow\b/gi,
    },
    {
      cues: 'on',
      pattern:
        /\b(?:it|this|that|this one|the outage|the failure|the incident)(?:['’]s| is| was) (?:all |entirely |squarely )?on (?:the|our) (?:[\w-]+ ){0,2}?(?:team|department|crew|shift|engineers?|developers?|operators?|staff|reviewers?|managers?|guys?|folks?|lads?|boys|girls|lot|bunch|desk)\b/gi,
    },
    {
      cues: 'should shouldn ought',
      pattern: new RegExp(
        `\\b(?:he|she|they|(?:the|an?|our|someone (?:in|on) the) (?:[\\w-]+ ){0,2}?${ROLE}(?: on \\w+| in charge)?|someone|somebody|people|operations|ops)\\s+(?:should|ought to)(?:n['’]t| not)?(?:\\s+never|\\s+really)?(?:['’]ve|\\s+have)?\\s+(?!(?:have )?been (?:told|warned|informed|asked|trained|given|shown))(?:(?<=have |['’]ve )\\w+|know)`,
        'gi',
      ),
    },
    {
      // A department by its name alone: "QA should have caught it".
      cues: 'should shouldn ought',
      pattern:
        /\b(?:QA|DevOps|Marketing|Finance|Engineering|Sales)\s+(?:should|ought to)(?: really)?(?:['’]ve|\s+have)\s+(?:caught|seen|known|told|found|done|checked|tested|warned|noticed|asked|spotted|stopped|prevented)\b/g,
    },
    {
      // Who is new is named as the one who did it.
      cues: 'intern interns apprentice trainee newcomer junior',
      pattern:
        /\b(?:deploy|deployment|change|push|release|commit|merge|command|edit|update|rollout)s? (?:was|were|has been|had been) (?:made|pushed|released|run|executed|merged|deployed|done|started) by (?:the|an?|our) (?:(?:new )?(?:intern|apprentice|trainee|newcomer)s?|junior [a-z]{3,16})\b/gi,
    },
    {
      cues: 'had teammate teammates mate mates member members',
      pattern: new RegExp(
        `\\b(?:had|if(?: only)?) ${AGENT} (?:had )?(?:only |just |properly )?(?:paid|checked|followed|read|looked|tested|noticed|done|asked|known|acted|reacted|listened|thought|taken|been more|kept)\\b`,
        'gi',
      ),
    },
    {
      cues: 'attention care judgement judgment discipline diligence workmanship professionalism concentration experience lack',
      pattern:
        /\black of (?:\w+ )?(?:care|attention|diligence|discipline|professionalism|concentration|competence)\b|\b(?:not|n['’]t) pay(?:ing)? (?:enough )?attention\b|\bpoor (?:judge?ment|discipline|workmanship)\b/gi,
    },

    {
      // Somebody's own, and somebody too slow.
      cues: 'mistake error fault oversight carelessness slip late slowly',
      pattern:
        /\b(?:shift|team|crew|operators?|engineers?|developers?|administrators?|admins?|technicians?|supervisors?|managers?|leaders?|leads?|colleagues?|interns?|contractors?|testers?|department)['’]s? (?:own )?(?:mistake|error|fault|oversight|carelessness|slip)s?\b|\b(?:the|an?|our|one) (?:[a-z-]+ )?(?:shift|team|crew|operator|engineer|developer|administrator|admin|technician|supervisor|manager|leader|lead|colleague|intern|contractor|tester) (?:had )?(?:reacted|responded|acted|escalated|noticed|checked|called|answered|woke up) (?:far |much )?too (?:late|slowly)\b/gi,
    },
    {
      // Nobody by name, but one of us, and the deed itself.
      cues: 'someone somebody intern apprentice trainee junior new colleague',
      pattern:
        /\b(?:someone|somebody|(?:one of (?:our|the)|an?|the|our) (?:(?:new |young )?(?:interns?|apprentices?|trainees?)|junior \w+|new (?:colleague|hire|joiner|employee|starter|engineer|developer|administrator)))(?: (?:in|on|from) (?:the |our )?[\w-]+(?: team)?)? (?:had |then |also |\w{2,20}ly )?(?:typed|ran|executed|pressed|clicked|pushed|changed|deployed|switched|pulled|unplugged|plugged|removed|merged|applied|turned off|shut|started|released|uploaded)\b/gi,
    },
    bad(
      '(?:sent|told|called|reported|delivered|escalated|raised|passed|informed|warned) (?:[\\w-]+ ){0,4}?(?:far |much )?too (?:late|slowly)\\b',
      'late slowly',
    ),
    {
      cues: 'checked tested reviewed read followed verified noticed',
      pattern: new RegExp(
        `\\b(?:was|were|had been)(?: not|n['’]t| never) (?:\\w+ly )?(?:checked|tested|reviewed|read|followed|verified|noticed) by ${AGENT}`,
        'gi',
      ),
    },
  ],
  unless: [
    /\b(?:nobody|no one|no (?:single )?(?:person|individual|team)|not (?:a|one) (?:single )?person)\b[^.;]{0,30}\b(?:to blame|at fault|fault|blame)\b/i,
  ],
});
