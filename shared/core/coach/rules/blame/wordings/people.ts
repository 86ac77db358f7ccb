import { pattern } from '../../../../long-text.ts';

/** Words for the people of a company as those who do something, for the rules of blame. */

const TRADE = pattern`
  engineer|developer|dev|deployer|operator|administrator|admin|sysadmin|
  on-?call(?! (?:engineer|rota|schedule|phone|list|duty|team|shift|tool|page))|
  contractor|consultant|freelancer|technician|programmer|coder|tester|reviewer|approver|maintainer|committer|
    analyst|architect|designer|scientist|accountant|clerk|dispatcher|electrician|pharmacist|nurse|cashier|
    teller|receptionist|porter|specialist|expert|DBA|SRE
`;
const RANK = pattern`
  manager|management|leadership|lead|leader|supervisor|boss|coordinator|director|officer|captain|commander|
    executive|head of [\w-]+|
  (?:product|system|service|process|application|change|scrum) (?:owner|master)|
  C[TIO]O|CISO
`;
const MEMBER = pattern`
  colleague|team ?mate|intern|apprentice|employee|worker|author|staff|personnel|person|people|individual|guy|
    folk|lad|trainee|newcomer|new hire|hire|joiner|starter|student|temp|assistant|(?:team|staff|crew) member|
  members? of (?:staff|(?:the|our) (?:[\w-]+ ){0,2}?(?:team|staff|crew))
`;
const GROUP = 'team|crew|squad|department|group|desk|helpdesk|shift|division|lot|bunch';

/** "engineer", "night shift", "head of platform" */
export const ROLE = `(?:${TRADE}|${RANK}|${MEMBER}|${GROUP})s?`;

const WHOM = pattern`
  (?:an?|the|this|that|one of (?:our|the)|(?:two|three|some|both|all) of (?:our|the)|our(?: own)?|whichever|
    one|two|three|some|another|his|her|their)
`;

/** "the new head of platform", "two of our engineers" */
export const SOME_PEOPLE = `(?:\\b${WHOM} (?:[\\w-]+ ){0,3}?${ROLE}\\b)`;

/** A department by its name alone, where a clause begins: elsewhere "support" and "operations" are things. */
export const DEPARTMENT = pattern`
  (?:(?<=^|[.,;:—–] |\b(?:and|but|that|because|since|as|if|when|while|after|until|so|by|with|on|
    to) )(?:(?:network|database|data|cloud|customer|field|technical|business|internal|IT|store|warehouse|
    release|platform) )?(?:ops|devops|operations|QA|quality assurance|marketing|finance|engineering|support|
    HR|procurement|accounting|networking|customer (?:service|care|success))\b)
`;

/** "on call", "in the data centre", "we hired", "who merged the change", ", in a hurry," */
const APART = pattern`
  (?: (?:on|in|at|from|of|behind) (?:the |our )?[\w-]+(?: [\w-]+)?| we \w+| who (?!found|fixed|restored|saved|
    helped)(?:[\w-]+ ){1,5}?(?:[\w-]+)| (?:responsible|concerned|involved|in question|in charge)|
    , [^.;,]{3,40},)?
`;

/** Somebody as the subject of a sentence. */
export const PERSON = pattern`
  (?:(?:(?:someone|somebody|he|she|whoever(?: [\w-]+){1,5}?)\b|(?:\b${WHOM} (?:[\w-]+ ){0,3}?)?\b${ROLE}\b|
    ${DEPARTMENT})${APART})
`;
