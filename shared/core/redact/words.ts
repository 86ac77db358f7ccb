import { regex, wordList } from '../long-text.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words between the others of a role or a name. */
export const SMALL_WORDS: ReadonlySet<string> = setOf(
  wordList`
    a an and at by for from her his in its my of on or our the their to with de del della den der di du la le
    ten ter van von zu al bin ibn el
  `,
);

/** Those of them that also stand in names with a capital: "Al", "Le Van An". */
export const NAME_PARTICLES: ReadonlySet<string> = setOf(
  'al an bin de del della den der di du el ibn la le my ten ter van von zu',
);

/** Words that stand for somebody without a name, and what people write where nobody is named yet. */
export const NOBODYS_NAME: ReadonlySet<string> = setOf(
  wordList`
    i me you he she it we us him them they mine yours hers ours theirs myself yourself himself herself ourselves
    yourselves themselves this these those who whom whoever whose someone somebody anyone anybody everyone everybody
    nobody none each both same unknown open undecided via behalf instead name names person people whichever
  `,
);

/** Abbreviations of roles, departments, regions and times: other words in capitals may be names. */
export const ABBREVIATIONS: ReadonlySet<string> = setOf(
  `ceo cto cfo coo cio ciso cmo cpo cro cso chro cdo cao clo cco cxo md gm vp svp evp avp exco elt slt smt sre it eu uk us
   usa uae hr pr qa qc ux ui pm po pmo noc soc csirt cert psirt dpo dba ic imt emea apac dach latam anz hq utc gmt cet cest
   bst est edt pst pdt cst cdt mst mdt ist am tbd tba tbc na api aws gcp sap erp crm sla slo r&d kyc aml pci gdpr nis dora
   dr bcm bcp sme hse ehs l&d m&a b2b b2c ops infosec appsec secops netops mlops finops sysop ios`,
);

/** Words in lower case beside a role that are no names. */
export const ORDINARY_BESIDE_ROLES: ReadonlySet<string> = setOf(
  `above after again also any are be before being below both but can chosen current currently during each either every
   five former four has have he here if incoming into is later latest likely more most named new next no not now once one
   only other otherwise out outgoing over own per perhaps previous probably same self she so some still than that them then
   there these they this those three through today together tomorrow tonight two under unknown until up we weekly were what
   when where whether which who whoever whole whose will you your yet`,
);

/** Words of roles, departments and circles of readers, beside those that the coach knows. */
export const MORE_ROLE_WORDS: ReadonlySet<string> = setOf(
  `acting admin administrator agent agents all analyst analytics android assistant audit auditor authority backend bank billing brand business buyer call card cards care chair chairman
   change checkout circle claims client clients clinic clinical co cofounder colleague colleagues committee community comms consultant content contractor controller controlling coordinator corporate council country crew customers dba department design designer dev
   developers dispatch division doctor driver duty editor engineers everybody everyone experts external facilities first founder founders fraud frontend fulfillment fulfilment gc general global group
   health helpdesk hospital hotline hr identity infra innovation insurance insurer integration integrations internal interim intern investor investors invoicing it junior lawyer leaders leadership leads line
   logistics main maintenance managers manufacturing managing member members mobile national night nobody none nurse office officers on order orders organisation
   organization partner partners patient payroll pharmacy physician planner planning plant pr press principal processor processing procurement production program programme project public purchasing region regional regulator
   relations reporting representative research responder responders response retail review rota sample safety scribe search second secretary server shift specialist
   sre staff store strategy supervisor supplier suppliers supply sysadmin system systems tax teams tech technician test tester testing third tier trading training transformation transport treasurer unit user users vendor vp warehouse watch web weekend`,
);

/** Names of months and days. */
export const TIME_WORD = regex('')`
  ^(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|
    Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)$
`;

/** What has or does something in a sentence and is nobody: "Today’s release", "by German law", "by Terraform". */
export const ORDINARY_OWNERS: ReadonlySet<string> = setOf(
  `it that this there here what who where how when why let he she everything nothing nobody everybody somebody someone
   anyone everyone one other another today yesterday tomorrow tonight day week month quarter year hour minute morning
   evening night world country city town continent competitor competitors rival firm business shop merchant regulator
   government industry market law court ministry press paper brief page sheet error alarm fault failure outage incident
   migration release change deploy rollback restart fix bug each whoever both neither europe germany france italy spain
   austria switzerland britain england ireland scotland wales america canada japan china india berlin frankfurt munich
   hamburg london paris dublin madrid rome vienna zurich german french italian spanish austrian swiss british english
   irish scottish welsh dutch american canadian japanese chinese indian christmas easter price rate item product
   kubernetes terraform ansible docker redis kafka postgres postgresql mysql nginx jenkins grafana prometheus
   elasticsearch linux windows android pagerduty slack zoom jira excel java python chromium upfront ops management
   parliament commission bafin bfdi ofcom landesbehörde hand default mistake accident post letter chat banner midnight
   noon spring summer autumn winter ohio oregon virginia bavaria lisbon poland portugal sweden norway denmark finland`,
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

/** Countries and cities that a part of the company is called after: "Singapore MD". None is common as a first name. */
export const PLACES: ReadonlySet<string> = setOf(
  `africa amsterdam apac argentina asia australia austria bangalore bangkok barcelona beijing belgium berlin boston
   brazil brussels canada chicago chile china colombia copenhagen denmark dubai dublin emea england europe finland
   frankfurt france geneva germany ghana greece helsinki hungary indonesia ireland italy japan kenya
   korea latam lisbon london luxembourg madrid malaysia manchester mexico montreal mumbai munich netherlands
   nigeria nordics norway osaka oslo peru philippines poland portugal prague romania seattle seoul shanghai
   singapore spain stockholm sweden switzerland taiwan thailand tokyo toronto turkey ukraine vietnam warsaw zurich`,
);
