const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words between the others of a role or a name. */
export const SMALL_WORDS: ReadonlySet<string> = setOf(
  'a an and at by for from her his in its my of on or our the their to with de del della den der di du la le ten ter van von zu al bin ibn el',
);

/** Words of roles, departments and circles of readers, beside those that the coach knows. */
export const MORE_ROLE_WORDS: ReadonlySet<string> = setOf(
  `acting admin administrator all analyst assistant authority bank billing business call card cards care chair chairman
   checkout circle colleagues committee consultant controller coordinator corporate council crew dba department
   developers division driver duty editor engineers everybody everyone experts external first general global group
   helpdesk hotline hr insurer internal interim investor investors it junior lawyer leaders leadership leads line
   logistics main managers managing member members mobile national night nobody office officers on organisation
   organization partner pr press principal processor processing programme project public purchasing regional regulator
   relations representative responder responders response retail review rota sample second secretary shift specialist
   sre staff store supervisor teams technician tester third tier trading treasurer unit vendor vp warehouse web weekend`,
);

/** Titles before a name. */
export const TITLES: ReadonlySet<string> = setOf(
  'mr mrs ms mx miss dr prof sir madam herr frau mme jr sr ii iii',
);

/** Words that many organisations have in their names: alone they name none. */
export const ORGANISATION_WORDS: ReadonlySet<string> = setOf(
  `account accounts ab ag agency agreement airlines airways alliance american and as asia asian association authority bank
   banking bv capital card cards central city cloud co company consulting contract corp corporation customer customers
   data department digital energy europe european finance financial first foods for foundation framework france gateway
   general germany global gmbh group health holding holdings hospital inc industries institute insurance international
   key kg limited llc llp logistics ltd master media ministry mobile motors national network networks new none north nv of
   office online order our oy partner partners payment payments plc processor provider pty retail royal sa school se
   service services sla software solutions south spa srl store stores supplier suppliers support system systems technologies
   technology telecom the trade traders trading travel university united vendor web west east
   gold silver platinum premium enterprise tier top largest biggest all several various other others unknown no any`,
);

/** Ordinary words that are also names: covered only where they are written with a capital. */
export const ALSO_ORDINARY: ReadonlySet<string> = setOf(
  `abby ace amber amazon apple april art august autumn bank bay bell best bill bishop black block blue bolt boots box brook
   brown buck bush butler carter case chance chase christian church clay cliff coach cole cook cooper crystal dale dawn day
   dean delta dean dick drew duke earl east faith field finch fisher flora ford forest fox frank free gap gene gene gold
   good grace grant gray green hall hand harmony harry heath hill holly hope house hunt hunter iris ivy jack jean jewel joy
   joule june king knight lake lance lane law lily little long love major mark marsh mason may mercy meta miles miller
   moore more noble north oak olive oracle orange page park pat patience pearl penny piper pool pope porter potter power
   price prudence rank ray red reed rich river rob robin rock rose ruby rush rusty sage sandy scout shell sharp short sky
   slack south square star stone stripe strong summer sun sky summit target temple terry three tower town trinity victor
   viola virgin visa wade wall walker ward water wells west white will winter wise wolf wood woods work young zoom`,
);

/** Words of technical names that name no system by themselves. */
export const TECHNICAL_WORDS: ReadonlySet<string> = setOf(
  `access account adapter alarm alert api app application archive auth authentication backend backup balancer batch billing
   booking browser bus cache card cards central checkout client cloud cluster code configuration console control core
   customer dashboard data database delivery deployment device directory disk domain edge email engine entry event events
   external fallback feed file files firewall flow front frontend function gateway global group handler host image import
   index infrastructure inner internal invoice job key layer library link list load local log logging login logs machine
   mail main map master message messages mobile module monitor monitoring name network node notification on old order
   orders outer page partner payment payments phone pipeline platform pool portal primary process processor production
   product products program proxy public queue reader regional registry release remote replica report reporting request
   router rule rules scheduler script search secondary secure security server servers service services session settings
   shared shop site software source staging standby storage store stream switch sync system systems table test the token
   tool topic traffic update user users version view virtual warehouse web website window worker workers write`,
);
