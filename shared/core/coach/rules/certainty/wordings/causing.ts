import { pattern, regex } from '../../../../long-text.ts';
import { BROKE, EFFECT, SAFEGUARD, SUSPECT, WRECKED } from '../../../failures.ts';
import { type Phrase, phrasesOf } from '../../../phrase-rule.ts';

/** Who acts by decision: what they do has a reason, not a cause. */
const ACTOR = pattern`
  (?:we|they|he|she|I|you|who|nobody|no one|someone|somebody|teams?|staff|crews?|shifts?|colleagues?|support|
    operations|engineering|engineers?|developers?|operators?|technicians?|analysts?|managers?|supplier|
    suppliers|vendors?|provider|bank|carrier|regulators?|auditors?|lawyers?|legal|finance|board|nurses?|
    sisters?|doctors?|pharmacists?|clerks?|clinicians?|experts?|police|press)
`;
/** What people arrange: that it moved or was cancelled is no failure. */
const ARRANGED = pattern`
  (?:meetings?|calls?|reviews?|reports?|updates?|briefings?|decisions?|handovers?|clinics?|appointments?|
    trainings?|deadlines?|dates?|launch(?:es)?|roll-?outs?|restarts?|repairs?|refunds?|visits?|rooms?|ask|
    answers?|figures?|estimates?|confidence|checks?|tests?|drills?)
`;
/** Those who suffer. */
const SUFFERERS = pattern`
  (?:customers?|users?|clients?|patients?|shoppers?|passengers?|guests?|callers?|visitors?|members?|readers?|
    players?|drivers?|tenants?|pupils?|students?|merchants?|subscribers?|travellers?|families|people)
`;
const OPENERS = pattern`
  (?:not|no|never|whether|if|unless|was|were|is|are|been|be|being|before|after|until|when|while|once|to|will|
  would|can|could|has|have|had|that|which|because|since|as|what|why|how)
`;
/** The words of a subject up to its verb. */
const subject = (without: string): string =>
  `(?:(?:(?!(?:${OPENERS}|${without})\\b)[\\w’'-]+ ){2,8}?|(?!${without})[\\w-]{4,}s )`;
const A_THING = subject(`${ACTOR}|${SUFFERERS}|${SAFEGUARD}`);
const A_SUFFERER = subject(`${ACTOR}|${ARRANGED}`);
const CLAUSE = '(?:^|[:—–;] |, (?:and |but |so )?)';

/** What was: a verb of the past. */
const PAST = pattern`
  (?:was|were|had|went|came|got|lost|sat|stood|saw|fell|ran|froze|broke|took|left|paid|read|sent|hung|grew|
    shook|shut|rose|sank|blew|gave|made|met|stuck|wore|kept|burst|bled|(?!need|heed)\w{2,}ed)
`;
/** What failed did. */
export const FAIL = pattern`
  (?:refused|lost (?:their|its|the|all|contact|power|touch)|kept (?:crashing|failing|restarting|hanging|
    dropping)|failed|fails|stopped|stops|jammed|vanished|never (?:arrived|came|started|ran|reached)|went
    (?:nowhere|astray|missing|out twice)|filled up|piled up|backed up|fell (?:over|silent)|crashed|crashes|
    hung|hangs|froze|freezes|went (?:down|offline|dark)|go(?:es)? down|collapsed|broke(?: down)?|ran out|
    run out|timed out|time out|shut down|overheated|slowed|stalled|disappeared|
    (?:could|can|did|do|does)(?: ?not|n?['’]t)(?! (?:have|notice|see|know)\b)|(?:is|are|was|were|became|
    become|has been|have been) (?:\w{2,20}ly )?(?:down|unavailable|unreachable|offline|lost|rejected|refused|
    declined|slow|delayed|interrupted|overloaded|full|stuck|broken|unable|blocked|impossible|inaccessible|out|
    gone|dropped|missing|late|wrong|duplicated|(?:charged|sent|printed|booked|paid) twice|(?:logged|locked)
    out))
`;
/** What is done on purpose. */
const ON_PURPOSE = pattern`
  (?:(?:was|were|got|has been|have been) (?:\w{2,20}ly )?(?:re-?scheduled|postponed|paused|moved|kept|chosen|
    called|closed|switched|rolled|disabled|taken|asked|informed|told|sent again|put off|brought forward|
    cancelled on|planned|made|held|not)|moved|waited for|agreed|decided|approved|chose|asked|ended|passed|
    recovered|returned)
`;

/** What a thing at fault is. */
const FAULTY = pattern`
  (?:wrong|faulty|bad|stale|broken|missing|expired|corrupt(?:ed)?|outdated|old|misplaced|misrouted|mistyped|
    misspelt|misspelled|misconfigured|forgotten|runaway|failed|failing|defective|loose|dead|duplicated?|full|
    overloaded|overflowing|worn|leaking|leaky|blocked|jammed|stuck|hung|frozen|unplugged|unpatched|untested|
    swapped|reversed|invalid|malformed|damaged|cracked|burnt|blown|tripped|flat|empty|inverted|misaligned|
    incomplete|undersized|oversized|stray|rogue|orphaned|unbounded|endless|infinite|circular|tangled|botched|
    rusty|dirty|overheated|half-\w{3,12}|mis-?\w{3,12}ed|revoked|deleted|crashed|inactive|muted)
`;
/** What came out wrong. */
const AMISS = pattern`
  (?:missing|lost|wrong|late|too (?:late|early|high|low|much|many|few|little)|doubled?|duplicates?|twice|
    failed|failing|empty|blank|rejected|refused|declined|unpaid|unsent|unread|unanswered|undelivered|false|
    faulty|old|stale|outdated|yesterday['’]s|broken|blocked|slow|down|dark|silent|offline|gaps?|stoppage|mess|
    errors?|nowhere|astray|in vain|without|stranded|stuck|out of (?:date|step|order|stock|service|action))
`;
/** An indefinite thing at fault: "a stale cache", "an index rebuilt at noon". */
const A_FAULT = pattern`
  (?:an?|one|two|some) (?:(?:single|simple|mere|small|tiny|[\w-]{2,14}ly) )?(?:(?:[\w-]+
    ){0,2}?${FAULTY} [\w-]+|(?:[\w-]+ ){0,3}?${SUSPECT})
`;
const OBJECT = pattern`
  (?:the|all|our|every|everything|everyone|everybody|most|both|its|their|an?|one|two|three|four|us|it|them|
    this|that|half|part of|parts of|some|many|new|card|access|logins?|payments?|orders?|calls?|letters?|
    messages?|traffic|whole|\d[\d,.]*|${SUFFERERS})
`;

/** Links between what failed and what stands behind it. */
const LINK = pattern`
  (?:(?:comes?|came|arose|arisen|arises?|originate[sd]?|derives?|follow(?:s|ed)?|flow(?:s|ed)?|springs?|sprang|
    grew) (?:directly |straight )?(?:from|out of)|(?:lies|lay|is|was|were|are|sits|sat|is to be found|rooted)
    (?:rooted )?in (?:an?|the|our|its|one)|(?:comes?|came|boil(?:s|ed)?|is|was|were|are) (?:all )?down to
    (?:an?|the|our|one|two|its)|(?:goes|go|went|dates?|traces?|leads?|led) back to (?:an?|the|our|one|two)|
    (?:comes?|came) about (?:through|because|from|by)|(?:began|begins|started|starts) (?:because|when|with
    (?:an?|the|one|our))|(?:turned out|proved) to be (?:an?|the|our)|owes? (?:its|their|this|it|everything)
    [^.;,]{0,20}?to|(?:is|was|were|are) owed to|(?:has|had|have) (?:its|their) (?:origins?|roots?|cause|
    source) in|(?:is|was|were|are) (?:to be )?(?:\w{2,20}ly )?(?:explained|accounted for|driven) by|
    (?:is|was|were|are|can be|has been|have been) (?:\w{2,20}ly )?(?:put|laid|pinned|blamed|chalked up|traced|
    tracked|attributed|linked)(?: back| down)? (?:down )?(?:to|on|at) (?:an?|the|one|our|two))
`;
/** How a thing gives way to something: "tripped over a leap day". */
const GAVE_WAY = pattern`
  (?:(?:tripped|stumbled|choked|foundered|gagged|crashed|broke|failed|hung|stalled|jammed|fell over|ran aground|
    came to grief|got stuck|came unstuck|was wrecked|died)(?: up)? (?:over|on) (?:an?|the|its|one|our|two)|
    (?:buckled|collapsed|gave way|gave in|caved in|bent|suffocated|folded|drowned|died|crumbled|broke down|
    cracked|went down|sank|groaned|fell over) (?:of|from|under|in|beneath|to|with|at) (?:an?|the|its|their|our|
    \w+)|(?:fell|falls|was|were|became) (?:an? )?(?:victims?|prey|casualt(?:y|ies)|foul) (?:to|of)|succumbed
    to|(?:could not|couldn['’]t|did not|cannot) (?:cope|keep up|keep pace|deal) with|(?:was|were) (?:no match
    for|not up to|unequal to|(?:far |much )?too (?:small|short|weak|slow|tight|low|narrow)
    (?:for|to (?!be\b))))
`;
const GUILTY = pattern`
  (?:(?:lies|lay|sits|sat|is|are|was|were|stands|stood) (?:\w{2,20}ly )?(?:at the (?:root|heart|bottom|core|
    source)|behind (?:the|this|it|these|all)|to blame|at fault|the (?:\w+ )?(?:culprit|villain|offender|
    perpetrator|guilty
    party|smoking gun|sinner))|(?:carries|carried|bears|bore|takes|gets|has|deserves) (?:all )?the
    (?:\w+ )?(?:blame|guilt|responsibility)|has [^.;,]{2,40}? on its conscience|(?:is|was|are|
    were) (?:\w{2,20}ly )?(?:responsible
    for (?:the|this|these|all|it)|what \w*(?<=what )${BROKE}))
`;

/** What ends something, or begins the trouble. */
const UNDID = pattern`
  (?:(?:was|were|proved|became) (?:too much|fatal|the undoing|the death|the end|the ruin|the downfall|the last
    straw|the trigger|the spark|one too many) (?:for|to|of)|put paid to|did for|finished off|spel(?:led|t) the
    end of|got the better of|took its toll on|wreaked havoc|played havoc|(?:set off|kicked off|unleashed|touched
    off|gave rise to|spawned|bred|ended in|culminated in|opened the door to|let loose|snowballed into|escalated
    into|turned into) (?:(?!alarms?\b|alerts?\b|check)[\w-]+ ){0,3}?(?:${EFFECT}|${AMISS}|chaos|havoc))
`;

/** Said of a question, of others or as a wish: no claim. */
const OPEN = regex('i')`
  \b(?:what|which|whether|if|unless|who|not|n['’]t|never|no|nobody|nothing|until|once|when|how|why|
    every time|whenever)\b[^.;]{0,30}$
`;
const OF_ACTORS = regex('i')`
  \b(?:${ACTOR}|attacks?|attackers?|attempts?|intruders?|spread|stop(?:ped)? of|roll-?out)\b[^.;]{0,70}$
`;
const A_DEFENCE = regex('i')`
  ^[^.;,]{0,25}\b(?:${ACTOR}|${SUFFERERS}|${SAFEGUARD}|hand|\d{1,2}:\d\d|noon|midnight|design|law|compan(?:y|
  ies)|firm)\b
`;

/**
 * A cause by its constructions: what is linked to a failure, what a thing did to others, what it gave way to, what
 * stands behind "because", "so" and "as".
 */
export const causing: readonly Phrase[] = phrasesOf([
  {
    unlessPreceding: OPEN,
    ways: [
      // "The wrong totals come from …", "It all goes back to …"
      pattern`
        \b(?:${EFFECT}|${AMISS} [\w-]+|it|this|that|everything)(?: (?:of|in|on|at|for|with)
          [^.;,]{2,40}?)? (?:has |have |had |can be |is |was |were |are )?(?:all |\w{2,20}ly )?${LINK}\b
      `,
      pattern`
        \b(?:${A_FAULT}|(?:the|our) (?:[\w-]+ ){0,3}?${SUSPECT})(?: (?:in|of|on|from|at|to|
          for) [^.;,]{2,40}?)? ${GUILTY}
      `,
      pattern`
        \b(?:lies|lay|sits|sat|stands|stood|is|was) at the (?:root|heart|bottom|core|source) of (?:the|this|it|
          these|our|all)\b
      `,
      // "We have a token to thank for the dead kiosks"
      pattern`\b(?:to thank|to blame) for (?:the|this|these|all|our|it)\b|\bblame (?:lies|is|rests) with an? \w+`,
      pattern`, (?:all )?(?:an?|the)(?: \w+)? (?:consequence|result|effect|product|after-effect|symptom|fruit) of\b`,
      // "We have found the bug: …", "for one reason: …", "one explanation: …"
      pattern`
        \b(?:found|identified|located|pinned down|isolated|got) (?:the|our) (?:root )?(?:bug|fault|culprit|
          cause|reason|error|defect|trigger|flaw|leak|problem)(?=:| in\b|,? and (?:it|that) (?:is|was)|,? (?:an?|
          the) )
      `,
      pattern`
        \b(?:(?:only |just )?one|an?|the|a single|short|simple|whole|no)
          (?:reason|explanation|answer|culprit|cause|story|mystery|secret|diagnosis|verdict)(?: here| now| left)?(?: is
          (?:simple|clear|short|banal|known))?(?::|—|–) \w
      `,
      pattern`
        ^the reason (?:why |that )?[^.;:]{3,60}: \w|\b${EFFECT} has a name\b|
        \bwhat (?:we|you) (?:have here|see here|are (?:looking at|facing|seeing)|face|faced|saw) (?:is|
        was) (?:an?|the)\b
      `,
      pattern`
        \b(?:trail|trace|evidence|path|thread|finger|everything|all) (?:leads?|led) (?:straight |
          back )?to (?:an?|the|one|our)\b
      `,
    ],
  },
  {
    unlessPreceding: OF_ACTORS,
    ways: [
      // What a thing did: "A full disk stopped the letters", "A stale cache served old prices"
      pattern`${CLAUSE}${A_THING}(?:${WRECKED} ${OBJECT}|${UNDID})\b`,
      // "One wrong digit and 4,000 salaries bounced", "The ward lost its monitors through a loose plug"
      pattern`
        ^${A_FAULT}(?: (?:in|of|on|from|at) [^.;,]{2,30}?)?(?:,| –|—|:)?(?: and)? (?:the|all|our|every|half|
          \d[\d,.]*|thousands|hundreds|no) (?:(?!${OPENERS}\b)[\w’'-]+ ){1,6}?${PAST}\b
      `,
      pattern`
        ${CLAUSE}${A_SUFFERER}(?!${ON_PURPOSE}\b|(?:was|were) (?:found|seen|fixed|repaired|
        noticed)\b)${PAST}\b[^.;,]{0,50}?
          (?:through|(?<!\b(?:caused|triggered) )by|from|under|over|with) an? (?:[\w-]+ )?${FAULTY} [\w-]+
      `,
      pattern`\bfor (?:want|lack) of (?:an?|the|its|enough|memory|space|power|cooling|room|disk)\b`,
      pattern`
        \b(?:is|was|were|are) an? (?:\w+ )?(?:cases?|instances?|examples?) of (?:an? |
        the )?(?:[\w-]+ ){0,2}?(?:${FAULTY}|
          ${SUSPECT})\b
      `,
      pattern`
        \b(?:${FAIL}|stands? still|stood still)\b[^.;:,]{0,50}(?::| –|—) (?:the|an?|its|their|one|two|someone)
          (?:(?!${OPENERS}\b)[\w’'-]+ ){1,5}?${PAST}\b
      `,
      pattern`^(?:the moment|the instant|ever since|no sooner) [^.;,]{5,60}, [^.;,]{2,40}? ${FAIL}`,
      pattern`
        \b(?:clashed|collided|conflicted|interfered|(?:does|do|did) not (?:get along|go together|play (?:well|
          nicely))) with (?:the|an?|our|each)\b
      `,
      pattern`
        ${CLAUSE}(?:an?|one|two|some) (?:[\w-]+ ){0,2}?${FAULTY} [\w-]+(?: (?:in|of|on|from|at|to|for)
          [^.;,]{2,40}?)? (?:then |had |has )?${BROKE} ${OBJECT}\b
      `,
      pattern`
        (?:^|[:—–;] |, )(?:an?|one|two|our) (?:(?:[\w-]+ ){0,2}?${FAULTY}) (?:(?!${OPENERS}\b)[\w’'-]+
          ){1,6}?(?!was\b|were\b|had\b)${PAST} (?:(?!by\b)[\w’'-]+ )?(?:${OBJECT}|${AMISS}|water|down|in|out|up)\b
      `,
      // What a thing made of it: "An index rebuilt at noon is what slowed the search"
      pattern`\b(?:is|was|were|are) what (?:really |finally |then |first )?(?:${BROKE}|slow(?:ed|s))(?! for us)\b`,
      // "…, leaving the ward without telephones"
      pattern`
        \b${SUSPECT}\b[^.;]{3,70}, (?:leaving|causing|bringing down|taking down|knocking|cutting|locking|
          blocking|shutting|stopping|breaking|crashing|making|sending|forcing|throwing|preventing) ${OBJECT}\b
      `,
    ],
  },
  {
    unlessPreceding: OF_ACTORS,
    unlessFollowing: A_DEFENCE,
    ways: [
      // "Half of the receipts were swallowed by a broken queue"
      pattern`
        \b(?:was|were|are|got|has been|have been|had been|being) (?:(?:all|then|\w{2,20}ly) )?(?:${WRECKED}|
          blocked|stopped|cut(?: off)?|delayed|wiped|deleted|overwritten|rejected|refused|eaten|misread|
          held (?:up|back)|slowed(?: down)?|locked(?: out)?|dropped|cleared|lost|thrown out|shut
          (?:down|out)|interrupted|emptied|evicted|disconnected|diverted|misdirected|turned away|silenced|
          duplicated|worn out|eroded|misled) by(?! (?:mistake|accident|error|hand|chance|design|noon|midnight|
          then|now|\d|us|(?:our|the) (?:[\w-]+ )?(?:check|filter|firewall|guard|limit|rule|team))\b)
      `,
      pattern`${CLAUSE}${A_THING}${GAVE_WAY}\b`,
    ],
  },
  {
    unlessPreceding: OPEN,
    ways: [
      // What happened, because of what: no deed of ours
      pattern`
        ${CLAUSE}${A_SUFFERER}(?!${ON_PURPOSE}\b)${PAST}\b[^.;]{0,70}?,? because (?!of\b|we\b|I\b|
          (?:the |our )?${ACTOR}\b)(?:[\w’'-]+ ){1,7}?${PAST}\b
      `,
      pattern`
        ${CLAUSE}${A_SUFFERER}(?!${ON_PURPOSE}\b)${PAST}\b[^.;,]{0,70}?, (?:as|since|for) (?:its|the|their|an?|
          our|one|two|no) (?!(?:[\w-]+ )?${ACTOR}\b)[^.;,]{2,40}? (?:had|was|were|did not|could not|no longer)\b
      `,
      pattern`
        ${CLAUSE}${A_SUFFERER}(?!${ON_PURPOSE}\b)${PAST}\b[^.;,]{0,30}? so (?!that\b|few\b|small\b|far\b|
          many\b)\w{3,12}(?: \w+)? that (?:it|they|the|our|all|no|every|most)\b
      `,
      // "Two meters share one number, so bills went to the wrong flat"
      pattern`
        ,? (?:so|hence|therefore|thus|which meant|which means|and as a result)(?: that)?,? (?!we\b|
          (?:the |our )?${ACTOR}\b)(?:[\w’'-]+ ){1,5}?(?:${PAST}|got|go) (?:[\w’'-]+ ){0,4}?${AMISS}\b
      `,
      // "Having lost its lease, the controller dropped every session"
      pattern`
        ^(?:having|deprived of|starved of|robbed of|cut off from) [^.;,]{3,60}, (?!(?:the |
        our )?${ACTOR}\b)(?:[\w’'-]+
          ){1,6}?${PAST}\b
      `,
    ],
  },
]);
