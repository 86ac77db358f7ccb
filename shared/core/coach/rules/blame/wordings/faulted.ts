import { pattern } from '../../../../long-text.ts';
import { EFFECT, SUSPECT } from '../../../failures.ts';
import { phrasesOf } from '../../../phrase-rule.ts';
import { DEPARTMENT, PERSON, ROLE, SOME_PEOPLE } from './people.ts';

const SLIPS = pattern`
  (?:mistakes?|errors?|oversights?|slips?|slip-ups?|typos?|blunders?|lapses?|misjudge?ments?|
    misunderstandings?|negligence|carelessness|omissions?|ignorance|inexperience|incompetence|fault|failings?|
    recklessness|complacency|haste|impatience|overconfidence|arrogance|laziness|inattention|inattentiveness|
    mismanagement|indecision|hesitation|sloppiness|indifference|disobedience|naivety)
`;

export const POOR = pattern`
  (?:bad|poor|wrong|unwise|rash|lousy|hasty|terrible|questionable|unfortunate|foolish|stupid|weak|sloppy|
    shoddy)
`;

export const CHOICE = pattern`
  (?:calls?|decisions?|choices?|jobs?|assumptions?|judge?ments?|work|planning|ideas?|moves?|timing|handling)
`;

const VIRTUES = pattern`
  (?:(?:due )?care|attention|diligence|discipline|professionalism|competence|competency|concentration|
    vigilance|skills?|experience|ability|judge?ment|common sense|sense of (?:duty|responsibility)|thought|
    effort|commitment|courage|maturity|patience|curiosity|ownership|understanding|grasp|clue|
    idea(?: what| how)|business|right)
`;

const BY = '(?:by|of|from|on the part of|at the hands of|among|amongst|within|in)';

/** What is told of the one who did it. */
const DID_IT = pattern`
  (?:ran|changed|deployed|pushed|pulled|unplugged|deleted|removed|wiped|overwrote|broke|caused|triggered|
    started|approved|signed|forgot|failed|missed|ignored|overlooked|skipped|switched|turned|shut|entered|
    typed|pressed|clicked|released|merged|wrote|sent|left|let|made|did|uploaded|set|put|chose|decided|cut|
    took|disabled|built|brought|sank|crashed|dropped|(?:did|had|was|were)(?: not|n['’]t))
`;

/** What happened to a thing that somebody is said to have done. */
const HARMED = pattern`
  (?:deleted|overwritten|wiped|dropped|erased|unplugged|pulled out|disconnected|cut|broken|crashed|
    misconfigured|mistyped|shut down|switched off|turned off|disabled|disarmed|leaked|lost|exposed|overlooked|
    ignored|missed|forgotten|neglected|skipped|bypassed|silenced|muted|caused|triggered|brought down|taken
    down|messed up|knocked out|left (?:open|on|off|behind))
`;

const PUNISHED = pattern`
  (?:(?:given|issued|handed) (?:with )?an? (?:[\w-]+ )?(?:formal |written |verbal |final |
    official )?(?:warning|reprimand)|dismissed|fired|sacked|suspended|disciplined|reprimanded|cautioned|
    demoted|let go|relieved of|held (?:personally |fully )?(?:accountable|responsible|to account)|spoken to)
`;

/** A person as the fault: slips, poor choices, haste, blame laid and punished. */
export const faulted = phrasesOf([
  {
    ways: [
      // "operator error", "slip of the finger"
      pattern`
        \b(?:human|operator|engineers?|engineering|developer|admin|administrator|employee|staff|manual|
          technician|user|rookie|amateur|schoolboy|beginner['’]?s?|pilot)[- ](?:errors?|mistakes?|
          failings?|blunders?|oversights?)\b
      `,
      pattern`\bhuman (?:failure|fallibility|carelessness|negligence)\b`,
      pattern`
        \bguilty (?:team|person|engineer|party)\b(?! is the (?:company|supplier|vendor|provider))
      `,
      pattern`
        \bculprits?\b(?! ?[:–—])(?! (?:is|was|were|turned out to be|proved to be|has been identified as)
          (?:an?|the|our|one|this|that) (?!(?:[\w-]+ ){0,3}?${ROLE}\b))
      `,
      pattern`
        \bslips? of the (?:finger|hand)\b|\bfinger (?:trouble|problem|slip)s?\b|\b(?:ham|cack)-?(?:fisted|
          handed)\b|\bfat fingers?\b
      `,
      pattern`
        \b(?:careless|reckless|thoughtless|clueless)(?:ness|ly)?\b|
        \b(?:sloppy|sloppiness|sloppily|incompeten(?:t|ce|tly)|lazy|laziness|
          inattenti(?:ve|on|vely|veness)|amateurish|negligen(?:t|ce|tly)|unprofessional(?:ly)?|
          irresponsibl[ey]|clumsy|clumsily|clumsiness|foolish(?:ly)?|complacen(?:t|cy)|slapdash|inept|
          arrogan(?:t|ce)|half-hearted(?:ly)?)\b
      `,
      // "a mistake by the shift lead", "insufficient care from the person who", "the crew's own slip"
      pattern`
        \b(?:${SLIPS}|mis-?typed command|wrong (?:config(?:uration)? )?(?:command|decision|change|value|
          setting|push|release|entry|edit|update)|${POOR} (?:\w+ )?${CHOICE})\b(?: (?:was|were|has been|
          had been))?(?: (?:made|introduced|committed|caused|typed|entered|done|taken))?
          ${BY.replace('|in)', ')')} (?:${SOME_PEOPLE}|${DEPARTMENT})
      `,
      pattern`
        \b(?:lack|absence|shortage) of (?:\w+ )?${VIRTUES}\b(?! (?:between|to|for)\b)|
        \b(?:insufficient|too little|not enough|little|poor|inadequate|missing) ${VIRTUES}\b[^.;,]{0,30}?
          ${BY} (?:${SOME_PEOPLE}|${DEPARTMENT})
      `,
      pattern`
        \b${PERSON}(?: clearly| simply| just)? (?:(?:did|does|do)(?: not|n['’]t) have|had no|has no|
          lacked|lacks|had too little|had little) (?:the |any |enough |sufficient |much )?(?:necessary |
          required |right )?${VIRTUES}\b
      `,
      pattern`
        \b(?:more|better) (?:experienced|careful|attentive|competent|skilled|diligent|disciplined|
          conscientious|qualified) (?!and\b)${ROLE}\b
      `,
      pattern`
        \b(?:${ROLE})['’]s? (?:own )?(?:\w+ )?(?:${SLIPS}|${POOR} ${CHOICE}|(?:failure|refusal|inability|
          unwillingness) to|slowness|confusion|lack of|stubbornness|insistence|reluctance|
          (?:decision|choice|order|idea) (?:not )?to [^.;,]{2,40}? (?:cost|left|caused|broke|led))\b|
        \btook ${SOME_PEOPLE} (?:\w+ ){0,2}too long\b
      `,
      pattern`
        \b(?:not|n['’]t) pay(?:ing)? (?:enough )?attention\b|
        \bpoor (?:judge?ment|discipline|workmanship)\b|
        \basleep at the (?:wheel|switch)\b|\bdropped the ball\b|
        \bpeople (?:do not|don['’]t|did not|didn['’]t) follow\b|
        \bheads (?:will|must|have to|should) roll\b
      `,
      // "it was a contractor who", "the one who pressed the button was", "what broke it was"
      pattern`
        \b(?:it|that|this)(?:['’]s| was| is| had been)(?: actually| really| clearly| again| once again| of
          course)? (?:${SOME_PEOPLE}|someone|somebody|${DEPARTMENT})(?: (?:on|in|at|from|of|behind)
          (?:the |our )?[\w-]+)? (?:that|who|which) (?:\w+ly )?${DID_IT}\b
      `,
      pattern`
        \b(?:the (?:one|person|man|woman|individual|people|ones)|he|she|those) who
          (?:\w+ly )?${DID_IT}\b[^.;]{0,60} (?:is|was|were) ${SOME_PEOPLE}
      `,
      pattern`
        \b(?:what (?:really |actually )?(?:broke|caused|killed|crashed|stopped|took|brought|triggered|led
          to|started|went wrong)(?: [^.;,]{2,40}?)?|the (?:reason|problem|cause|weak(?:est)? link|
          culprit)(?: (?:for|of|behind|in|here)\b[^.;,]{0,40}?)?) (?:is|was|were)
          (?:just |simply |clearly )?${SOME_PEOPLE}(?! (?:calendar|channel|mailbox|accounts?|tool|portal|
          console|list|page|desk))
      `,
      // "it is on the network team", "responsibility for the loss lies with", "put the blame on"
      pattern`
        \b(?:it|this|that|this one|the outage|the failure|the incident)(?:['’]s| is| was)
          (?:all |entirely |squarely )?on (?:the|our) (?:[\w-]+ ){0,2}?(?:team|department|crew|shift|
          engineers?|developers?|operators?|staff|reviewers?|managers?|guys?|folks?|lads?|boys|girls|lot|
          bunch|desk)\b
      `,
      pattern`
        \b(?:responsibility|accountability|onus|blame|fault) for
          (?:${EFFECT}|(?:the |this |that |all |our )?(?:[\w-]+ ){0,2}?(?:${EFFECT}|
          (?:lost|missing|late|wrong|failed|double|deleted|broken) [\w-]+|deletion|damage|mess|chaos|leak|
          shutdown|stop)) (?:\w+ )?(?:lies|lay|rests?|sits|is|was|belongs|falls|goes|must|should|has to|
          can only) (?:\w+ly )?(?:be (?:\w+ )?(?:placed|laid|put|sought|found|pinned) )?(?:sit |lie |
          rest |go |fall )?(?:with|on|at|to|in) (?:the (?:door|feet) of )?(?:${SOME_PEOPLE}|${DEPARTMENT})
      `,
      pattern`
        \b(?:the )?(?:blame|fault|responsibility|error|mistake) (?:lies|lay|rests|sits|is|was|
          (?:must|should|has to) (?:be (?:put|placed|laid) |go|lie|fall|rest)|goes|falls|belongs)
          (?:squarely |entirely |fully |solely |clearly )?(?:with|on|to) (?!us\b|me\b|our company|the
          company|the board|an? (?:change|bug|bad))
      `,
      pattern`
        \bhold(?:s|ing)? ${SOME_PEOPLE} (?:\w+ly )?(?:responsible|accountable|to account)\b|
        \bafter what (?:he|she|they) (?:did|has done|have done)\b|
        \bany (?:competent|decent|serious|halfway \w+|good|experienced) ${ROLE}\b
      `,
      // "a developer pushed the keys", "the analyst loaded the old list"
      pattern`
        \b(?:an?|one) (?:\w+ )?(?:${ROLE}) (?:accidentally )?(?:pushed|committed|uploaded|published|
          pasted|e?mailed) (?:an? |the |our |some |his |her )?(?:\.env|env|secrets?|passwords?|keys?|
          tokens?|credentials|customer)\b|
        \b${SOME_PEOPLE} (?:loaded|used|sent|scanned|swapped|mailed|printed|copied|installed|imported)
          (?:the |an? |two )?(?:old|stale|wrong|cables)\b
      `,
      pattern`
        \b(?:put|place|lay|pin|pins|placed|laid|pinned) the blame (?:on|at)\b|
        \bpoint(?:s|ed|ing)? the finger\b|
        \bfingers? (?:is |are |was )?(?:points?|pointed|pointing) (?:at|to)\b|
        \b(?:we|I|they|to) blame (?:${SOME_PEOPLE}|${DEPARTMENT}|him|her|them)|
        \b(?:himself|herself|themselves) to blame\b
      `,
      pattern`
        \b(?:his|her|their|your|whose|\w{1,40}['’]s)\s+(?:own\s+)?fault\b|
        (?<!\b${SUSPECT} )\b(?:is|are|was|were)\s+(?:entirely |solely |clearly |partly |mainly )?(?:at
          fault|to blame|the culprit)\b
      `,
      pattern`
        \b(?:fault|mistake|failure|error) of (?:(?:the|an?|one|our) (?:[\w-]+ ){0,2}?${ROLE}|whoever|those
          who|somebody|someone)\b|
        \b(?:errors?|mistakes?|fault|blame|oversight|omission|failure|responsibility)
          (?:is|was|were|remains?) (?:\w+ly )?(?:the|our|an?) (?:[\w-]+ ){0,2}?${ROLE}['’]s?(?=[.,;]
          | alone| and|$)|
        \b${ROLE} (?:is|are|was|were) (?:\w{1,20}ly )?(?:responsible|accountable|answerable) for
          (?:the|this|all this) (?:\w+ )?(?:${EFFECT}|mistake|damage|deletion|mess|chaos|disaster|
          shutdown|debacle)\b
      `,
      pattern`\b(?:their|his|her) jobs?\b(?= (?:properly|right|well)\b|[.,;]|$)`,
      // "caused by an engineer", "was deleted by our intern"
      pattern`
        \b(?:caused by|due to|because of|thanks
          to(?! the (?:\w+ )?(?:dedication|efforts?|(?:hard |quick |good )?work|help|commitment|support|
          skill|care|speed|courage|experience))|down to|introduced by|triggered by|brought about by|
          (?:is|was) (?:\w+ )?the (?:work|result) of) (?:${SOME_PEOPLE}|someone|somebody|one
          person)(?! (?:calendar|channel|mailbox|accounts?|tool|portal|console|meeting|change))
      `,
      pattern`
        \b(?:wrong|incorrect|faulty|bad|outdated|untested|invalid) (?!by\b)[\w-]+(?: [\w-]+){0,2}
          (?:(?:was|were|got|had been|has been) )?(?:\w{2,20}ly )?(?!found|fixed|corrected|removed|
          replaced|noticed|reported|spotted|caught|stopped|reverted)\w+(?: out| up)? by
          (?:${SOME_PEOPLE}|someone|somebody)
      `,
      pattern`
        \b(?:was|were|got|been|being) (?:\w{2,20}ly )?${HARMED} (?:\w{2,20}ly )?by
          (?:${SOME_PEOPLE}|someone|somebody|${DEPARTMENT})
      `,
      pattern`
        \b(?:deploy|deployment|change|push|release|commit|merge|command|edit|update|rollout)s?
          (?:was|were|has been|had been) (?:made|pushed|released|run|executed|merged|deployed|done|
          started) by (?:the|an?|our) (?:(?:new )?(?:intern|apprentice|trainee|newcomer)s?|junior
          [a-z]{3,16})\b
      `,
      pattern`
        \b(?:was|were|had been)(?: not|n['’]t| never) (?:\w+ly )?(?:checked|tested|reviewed|read|followed|
          verified|noticed|approved|answered|escalated|passed on) by (?:${SOME_PEOPLE}|${DEPARTMENT}|
          anyone|anybody)
      `,
      pattern`
        \b(?:nobody|no one|no-one|not one|none|not a single (?:person|engineer)) (?:in|on|at|from|of|
          among) (?:the |our )?(?:[\w-]+ ){0,2}?(?:${ROLE}|${DEPARTMENT}|operations|support|QA|
          finance)(?: (?:had|even|ever))* (?:bothered|checked|noticed|looked|asked|thought|read|tested|
          answered|reacted|acted|followed|spotted|saw|cared|remembered|told|warned|called|escalated)\b
      `,
      // Who is punished is the one who did it.
      pattern`
        \b${ROLE}(?: (?:concerned|responsible|involved|in question|at fault|in charge|on \w+|who
          [\w ]{3,40}?))? (?:has|have|had|is|are|was|were|will|must|should|needs? to)(?: now| already
          | since| to)?(?: be| been| being)? ${PUNISHED}\b
      `,
      pattern`
        \b(?:serious|stern|frank|hard|firm|clear) (?:talk|word|words|conversation)s? with
          (?:${SOME_PEOPLE}|him|her|them)|
        \b(?:HR|personnel) (?:will|is|has|are) (?:\w+ )?(?:speak|spoken|speaking|talk|talking|talked|deal|
          dealing)\w* (?:to|with)\b|
        \bdisciplinary (?:action|measures?|procedures?|proceedings|steps|hearing|process|matter)\b
      `,
      pattern`
        \b(?:removed|revoked|withdrew|withdrawn|taken away) (?:his|her) (?:access|rights|admin|
          permissions?|privileges)\b|
        \bwe (?:have |had )?(?:parted (?:ways|company) with|dismissed|fired|sacked|suspended|let go|
          disciplined|reprimanded) ${SOME_PEOPLE}|
        \b${ROLE}[^.;,]{0,50} no longer works? (?:on|for|with|here|at)\b
      `,
      pattern`
        \b(?:individual|person|people|employee|engineer|operator|developer|colleague|technician|
          administrator|staff member)s? (?:at fault|to blame|responsible for
          (?:the |this )?(?:\w+ )?(?:${EFFECT}|deletion|mistake|damage|mess))\b
      `,
    ],
  },
]);
