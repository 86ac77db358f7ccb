import { phraseRule } from '../../phrase-rule.ts';
import { notTechnical } from '../../rule.ts';

/** What a CEO wants counted, in the singular where the plural adds an s. */
const COUNTED =
  '(?:accounts?|alarms|appointments?|beds|businesses|consumers|clinics?|families|gates|hospitals|matches|meters|offices|operations|pharmacies|prescriptions|pupils|residents|rooms|schools?|seats|surgeries|texts|tills|trains|trips|vehicles|wards?|attempts|backups|bookings?|branch(?:es)?|calls?|callers|cards?|charges|citizens|claims|clients?|companies|complaints?|computers?|contracts?|countries|customers?|databases?|days?|deliveries|devices?|drivers|e-?mails?|employees|errors|failures|files?|flights?|guests|hosts?|hours?|households|installations|invoices?|jobs|journeys|log-?ins|machines?|members?|merchants?|messages?|minutes?|months|nodes?|orders?|pages?|parcels|partners?|passengers|patients|payments?|people|persons|players|positions|products|purchases|queries|readers|records?|refunds?|regions?|requests?|retailers|sales|seconds|servers?|services?|sessions|shipments|shops?|sites?|stores?|students|subscribers|systems?|tables|tenants|terminals?|tests?|tickets?|trades|transactions?|transfers|travell?ers|users?|viewers|visitors|volumes|web ?sites?|weeks)';

const BIG =
  'large|larger|small|smaller|great|certain|significant|limited|growing|increasing|considerable|substantial|huge|high|low|tiny|good|fair|surprising|modest|decent|sizeable|sizable|minor|relatively small|very small|very large|relatively large|non-trivial';

const MANY = [
  'many|some|several|numerous|various|multiple|countless|innumerable|few|a few|quite a few|a good many|not many|most|lots of|a lot of|plenty of|loads of|tons of|scores of|masses of|a bunch of|a host of|a range of|select',
  `(?:a|an) (?:(?:${BIG}) )?(?:number|amount|group|selection|series|cohort|pool|set|batch) of`,
  '(?:the|an?) (?:\\w+ )?number of(?= \\w+ (?:were|was|could|saw|had|are|failed))',
  '(?:large|growing|increasing|small|significant|high|low) numbers of',
  '(?:a|an) (?:(?:whole|steady|huge|big|constant|long|endless|sudden|growing) )?(?:flood|wave|stream|surge|barrage|slew|rash|raft|mountain|pile|spate|string|torrent|heap|stack|swathe|deluge) of|umpteen|any number of|no end of|droves of|heaps of|swathes of',
  `(?:an? (?:(?:${BIG}|overwhelming|vast|clear|small but \\w+) )?|(?:${BIG}) )(?:subset|portion|fraction|share|percentage|proportion|majority|minority|handful|part|section|chunk) of`,
  "the (?:(?:vast|overwhelming|great|large|clear) )?(?:majority|bulk|greater part|larger part|lion['’]s share) of",
  '(?:large|big|small|great) (?:parts?|portions?|numbers?) of|(?:tens|hundreds|thousands|dozens) of (?:thousands|millions) of|hundreds of|thousands of|millions of|billions of|dozens of|tens of|a couple of|a couple|a handful|several (?:hundred|thousand|dozen|million)|a few (?:hundred|thousand|dozen|million)|some (?:hundreds|thousands|dozens) of',
  '(?:almost|nearly|virtually|practically|not) (?:all|every)',
].join('|');

const NUMBER_WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|dozen)';

/** "How many exactly?" is the first question that follows. */
export const vagueCount = phraseRule({
  id: 'vague.count',
  doc: 'A count word without a number: many, some, a small number of.',
  severity: 'error',
  message: 'A count word without a number.',
  reason:
    '“How many exactly?” is the first question that follows. An estimate with a range and a time beats any such word; “not known yet, number by 16:00 UTC” beats both.',
  suggestion:
    '“About 3,200 customers (2,900 to 3,400), 4% of those active, as of 15:00 UTC.” If unknown: “Number not known yet; first count at 16:00 UTC.”',
  reads: notTechnical,
  phrases: [
    {
      cues: 'flood wave stream surge barrage slew rash raft mountain pile spate string torrent heap stack swathe deluge umpteen end droves heaps swathes many some several numerous various multiple countless innumerable few most lots lot plenty loads tons scores masses bunch host range select number amount group selection series cohort pool set batch numbers subset portion fraction share percentage proportion majority minority handful part section chunk bulk parts portions hundreds thousands millions billions dozens couple hundred thousand dozen million all every greater larger lion tens',
      pattern: new RegExp(
        `(?<!\\b(?:too|how|so|as|at|the|these|those|our|next|last|past|coming|first|other|\\d%?) )\\b(?:${MANY}) (?:of )?(?:(?:the|our|these|those|their|its|all) )?(?:(?!than\\b|of\\b|to\\b|and\\b|or\\b|in\\b|on\\b|at\\b|that\\b|not\\b|by\\b)[a-z][a-z’'-]{1,24} ){0,2}?${COUNTED}(?![\\w-])`,
        'gi',
      ),
      unlessPreceding: /\b(?:whether|if|unknown|undetermined|at any given|in no|without)\s$/i,
      unlessFollowing:
        /^(?: (?:ago|earlier|later|now)\b| \(?(?:about|around|approximately|roughly|some|at least|up to)? ?\d[\d,.]*(?![\d:]))/i,
    },
    {
      cues: 'many some most several few lots hundreds thousands dozens millions',
      pattern:
        /(?<=^|[,;:] (?:and |but )?|\band |\bbut )(?:many|some|most|several|a few|few|lots|hundreds|thousands|dozens|millions)(?: more| others| of (?:them|these|those|whom))? (?:were|could|couldn['’]t|cannot|can['’]t|had|have|saw|lost|reported|are|did|waited|failed|complained|received|got|paid|tried|gave)\b/gi,
      unlessPreceding: /\d[\d,.]{0,12}[^.;]{0,60}$/,
    },
  ],
  unless: [
    // A share, or a number of things in the same sentence; the hour of the day and a duration count nobody.
    /\d ?(?:%|percent\b|per cent\b|k\b|m\b|million\b|thousand\b|billion\b)|\d[\d,]* (?:out )?of\b(?! (?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i,
    /[(–—,-]\s?(?:about|approximately|around|roughly|some|at least|up to|in all|namely)?\s?\d[\d,]*(?![\d:,.]| ?(?:UTC|GMT|[ap]\.?m\b|seconds?|minutes?|min|hours?|h\b|days?|weeks?|months?|January|February|March|April|May|June|July|August|September|October|November|December))/i,
    new RegExp(
      `(?<![\\d:.])\\d[\\d,]* (?:[a-z’'-]{2,24} ){0,2}?(?!hours?|minutes?|seconds?|days?|weeks?|months?)${COUNTED}(?!\\w)`,
      'i',
    ),
    new RegExp(
      `\\b(?:about|around|approximately|roughly|at least|up to|nearly|almost|over|more than|fewer than|less than|exactly|all) ${NUMBER_WORD}\\b`,
      'i',
    ),
    new RegExp(
      `(?<!a |an |few |several |many |some )\\b${NUMBER_WORD} (?:customers|users|clients|accounts|orders|payments|people)\\b`,
      'i',
    ),
    /\bnumber of [^.;]{2,50}\b(?:to|at|is|was|by) (?:about |some )?\d/i,
    /\bhow many\b|\bas many as \d/i,
  ],
});
