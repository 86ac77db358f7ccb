import { pattern, regex, wordList } from '../../../long-text.ts';
import { type Phrase, phraseRule, phrasesOf } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const DATA = pattern`
  (?:data|information|records?|credentials?|passwords?|secrets?|keys?|details|lists?|files?|databases?|source
    code|card numbers?|e-?mails?|documents?|accounts?|tokens?|address(?:es)?|phone numbers?|names|photos|
    messages|conversations|identit(?:y|ies))
`;
const LEAKED_DATA = pattern`
  (?:(?:customer|personal|user|private|sensitive|confidential|client|payment|card|employee|patient|health|
    internal|our|their|the) ){0,3}${DATA}
`;

/** Those who are taken for criminals by their name. */
const CROOKS = pattern`
  (?:attackers?|intruders?|crooks?|cyber ?-?criminals?|criminals?|fraudsters?|scammers?|thieves|spies|
    burglars|perpetrators?|offenders|adversar(?:y|ies)|extortionists?|infiltrators?|
    (?:bad|malicious|threat|hostile|criminal|state) (?:actors?|insiders?|outsiders?|parties|party)|gangs?|
    crime rings?)
`;
/** What is carried away in a crime against data. */
const OF_LOOT = pattern`
  (?:${DATA}|(?:mailing )?lists?|tables?|source(?: code)?|cookies|copies|dumps?|backups?|customers?|users?|
    emails?)
`;
/** The same with what stands before. */
const LOOT = `(?:(?:the|our|all|a|an|some|its|their|\\d[\\d,.]*) ){0,2}(?:[\\w’'-]+ ){0,3}?${OF_LOOT}`;
const TAKEN = pattern`
  (?:stolen|lifted|pilfered|swiped|harvested|siphoned(?: off)?|smuggled(?: out)?|grabbed|snatched|looted|
    nicked|purloined|hijacked|scraped off|spirited away|carried off|sold|ransomed|exfil\w*)
`;
/** What can be broken into. */
const PLACE = pattern`
  (?:accounts?|systems?|servers?|networks?|mailbox(?:es)?|sites?|websites?|VPN|portals?|databases?|devices?|
    laptops?|machines?|hosts?|cloud|firewall|gateways?|panels?|security|defen[cs]es|perimeter|infrastructure|
    company|domains?|phones?|routers?|we)
`;

/** A crime against data by its grammar: who, took what, from where, and where it is now. */
const frames = phrasesOf([
  {
    ways: [
      pattern`
        \b${CROOKS}(?: (?:who|that|from|in|on) [^.;,]{2,30}?)? (?:(?:then|also|first|later|now) )?(?:have|has|
          had|got|gets?|were|was|are|is|holds?|held|made|took|stole|found|sent|left(?! (?:no|without))|went|
          came|broke|ran|put|demand|demands|want|wants|[a-z]{2,}ed)\b(?![^.;]{0,24}\b(?:no|nothing|never|not|
          none|neither)\b)
      `,
      pattern`
        \b(?:by|from|to|with|of) (?:(?:an?|the|some|unknown|foreign) )?${CROOKS}(?=[.,;]|
          $| (?:who|in|on|from|since|at|and)\b)
      `,
      pattern`
        \b(?:stole|lifted|pilfered|swiped|harvested|siphon(?:ed|s)(?: off)?|smuggl(?:ed|ing)(?: out)?|
          snatched|looted|nicked|purloined|exfil\w*|(?:got|made|walked|ran|went|getting|making)
          (?:away|off|out) with|helped (?:themselves|himself|herself) to) ${LOOT}\b
      `,
      pattern`
        \b${OF_LOOT} (?:(?:was|were|has been|have been|had been|got|is|are|being) )(?:\w+ly |all |also |
          since )?${TAKEN}\b
      `,
      pattern`
        \b${OF_LOOT} (?:has |have |had )?(?:spilled|spilt|escaped|poured|seeped|trickled|oozed|
          leaked)(?: out)? (?:on|into|onto|to|from|through|via)\b|
        \bdata (?:spills?|heists?|grabs?|robber(?:y|ies)|thefts?|kidnapping|exfil\w*)\b
      `,
      pattern`
        \b${PLACE} (?:was|were|is|are|has been|have been|had been|got) (?:\w+ly )?(?:hacked|cracked|broken
          into|infiltrated|penetrated|hijacked|taken over|compromised|pwned|rooted|owned by|defaced|raided|
          invaded|burgled|overrun|subverted)\b
      `,
      pattern`
        (?<!\b(?:office|store|shop|warehouse|building|car|window|door|night) )\bbreak-?ins?\b(?! (?:at|into|
          in) (?:the |our |a )?(?:office|store|shop|warehouse|building|depot|branch|garage|plant))|
        \b(?:an?|the|this|our|of) intrusions?\b(?! (?:alarm|detect|prevent|test|system|log))
      `,
      pattern`
        \bransomware\b(?! (?:drill|plan|protection|insurance|test|exercise|readiness|policy|cover|training))|
        \b(?:held|holds?|holding|kept) [^.;,]{0,30}?(?:to|for) ransom\b|
        \bcyber[- ]?(?:attack|crime|strike|assault|heist|raid)s?\b|
        \b(?:victims?|targets?) of (?:an? )?(?:[\w-]+ )?(?:hack|attack|crime|theft|cyber\w*)\b
      `,
      pattern`
        \b(?:the|an?|this|our) leak(?:s|age)?\b(?! (?:detect|test|rate|sensor))(?=[^.;]{0,40}\b(?:data|
          customers?|billing|names|press|web|public|records?|files?|bucket|lists?|accounts?|persons?|people|
          employees?|online|mails?|patients?|payroll|address(?:es)?|passwords?|details|documents?)\b)
      `,
      pattern`
        \bsecurity (?:violations?|compromises?)\b|
        \b(?:source code|data|customer list|passwords?|secrets|documents|files|keys) (?:has|have|had)
          leaked\b|
        \billegal(?:ly)? (?:copied|accessed|downloaded|obtained|taken|access|download)
      `,
    ],
    unlessPreceding: regex('i')`
      \b(?:no|not|never|n['’]t|whether|if|possible|possibly|suspected|may|might|could|against|nor|any|rules?
        out|points? (?:to|at)|(?:signs?|evidence|traces?|suspicion) of)(?: (?:a|an|the|any|have been|be|been|
        of))?\s$
    `,
    unlessFollowing: /^ (?:cables?|copper|laptops?|phones?|bikes?|vehicles?|tools?)\b/i,
  },
]);

/** What an alarm was about has not been said to be so, nor has what would have happened. */
const OF_AN_ALARM = regex('i')`
  ^[- ](?:(?:false |test )?(?:alarms?|alerts?|scares?|drills?|exercises?|detectors?|detection|scanners?|
    scans?|signatures?)|would have (?!been|had))\b
`;
/** Nor what something was mistaken for. */
const TAKEN_FOR = regex('i')`
  \b(?:took|takes?|taken|taking|mistook|mistakes?|mistaken|mistaking) [^.;,]{1,50} for (?:an? )?(?:real )?$|
  \bflag(?:s|ged|ging)? [^.;,]{1,50} as (?:an? )?$|
  \b(?:looks?|looked|looking|sounded|behaved|acted)(?: just| much| exactly)? like (?:an? )?$|
  \b(?:alarms?|alerts?|false warnings?|false reports?) (?:for|of|about|over)
    (?:an? |the )?(?:possible |data |security )?$|
  \b(?:first|at first|initially|briefly|wrongly) (?:thought|believed|assumed|feared|suspected)
    (?:that )?(?:(?:it|this|that) was )?(?:an? )?$|
  \bwhat could have happened: (?:[^.;]{0,40} )?$
`;

const either = (one: RegExp | undefined, other: RegExp): RegExp =>
  one ? new RegExp(`${one.source}|${other.source}`, 'i') : other;

/** The wordings, but for a false alarm, which is told by what it was about. */
const unlessAlarm = (phrases: readonly Phrase[]): readonly Phrase[] =>
  phrases.map((phrase) => ({
    ...phrase,
    unlessPreceding: either(phrase.unlessPreceding, TAKEN_FOR),
    unlessFollowing: either(phrase.unlessFollowing, OF_AN_ALARM),
  }));

/** In many laws the word "breach" begins a duty to notify; "event" is open until Legal has decided. */
export const legalBreach = phraseRule({
  id: 'legal.breach',
  doc: 'Says breach, leak, hack or theft before Legal has classified the event.',
  severity: 'warn',
  message: 'This word has a legal meaning, and Legal has not said yet that it applies.',
  reason:
    'In many laws the word starts a duty to notify. Lawyers say “event” until they have classified it, and the word is repeated outside before the facts are known.',
  suggestion:
    '“A security event: unauthorised access to one server is suspected since 13:10 UTC. Legal classifies it by 17:00 UTC.”',
  reads: everywhere,
  phrases: unlessAlarm([
    ...frames,
    {
      cues: 'breach breaches cyberbreach cyberbreaches cyber',
      pattern: regex('gi')`
        \b(?:(?:personal )?data[- ]|security[- ]|privacy[- ]|
          cyber ?(?:security )?)(?:breach(es)?)\b(?! (?:notification|rules?|laws?|dut(?:y|ies)))
      `,
      instead: ([, many = '']) => (many === '' ? 'security event' : 'security events'),
    },
    {
      cues: 'breach breaches breached breaching',
      pattern: regex('gi')`
        (?<=\b(?:the|a|this|that|any|our|each|possible|suspected) )(breach)\b(?! (?:notification|rules?|laws?|
          dut(?:y|ies)))|
        \bbreach(?:es|ed|ing)?\b(?! (?:notification|rules?|laws?|dut(?:y|ies)))
      `,
      // Behind its article the word is a noun: "the breach cost us two customers".
      instead: ([, noun = '']) => (noun === '' ? null : 'security event'),
      // A contract is the matter of legal.conclusion, a limit is a number.
      unlessPreceding: regex('i')`
        \bin $|["“‘']$|
        \b(?:contract|agreement|terms|clause|SLA|duty|law|licen[cs]e|promise|rule)s?\b[^.;,]{0,24}
          (?:was |were |has been |have been |had been |has |have )?$|
        \b(?:threshold|limit|quota|watermark|level)s? (?:was |were |is |are |has been |had been )?$
      `,
      unlessFollowing: regex('i')`
        ^ (?:of )?(?:(?:the|our|its|a|an) )?(?:\w+ )?(?:contract|agreement|law|regulation|GDPR|duty|terms|
          threshold|limit|quota|maximum|trust|confidence)\b
      `,
    },
    {
      cues: 'leak leaks leaked leaking leakage',
      pattern: regex('gi')`
        \b(?:data|information|credential|password|privacy)[- ]leak(?:s|age)?\b|
        \bleak(?:ed|s|ing|age)? (?:of |out )?${LEAKED_DATA}\b|
        \b${DATA} (?:(?:was|were|has|have|had|may|might|been|be|is|are|being|also|already|
          possibly) ){0,4}leak(?:ed|ing)\b|
        \b(?:was|were|been|got) leaked\b|
        \bleaked (?:to|online|on the (?:internet|dark web|web))\b
      `,
    },
    {
      cues: 'hack hacks hacked hacker hackers hacking hacktivist hacktivists',
      pattern: /\bhack(?:ed|ers?|ing|s|tivists?)?\b/gi,
      unlessPreceding: /\b(?:quick|dirty|clever|temporary|ugly|growth|small) $/i,
    },
    {
      cues: 'stole stolen steal stealing theft thefts thieves thief',
      pattern: regex('gi')`
        \b(?:stole|stolen|steal(?:ing)?|(?:data|identity|credential|information|password|card) thefts?|thefts?
          of|thie(?:f|ves))\b
      `,
      // Things that can be carried away; the police decides nothing about data.
      unlessPreceding: regex('i')`
        \b(?:cables?|copper|laptops?|phones?|bikes?|badges?|devices?|vehicles?|tools?)
          (?:was |were |has been |had been |is )?$|
        \b(?:public|known|published|older?|circulating) (?:\w+ )?(?:collections?|lists?|sets?|databases?|
          dumps?) of $
      `,
      unlessFollowing: regex('i')`
        ^ (?:the |a |an |our |of |two |some )?(?:\w+ )?(?:cables?|copper|laptops?|phones?|badges?|devices?|
          vehicles?|tools?)\b
      `,
    },
    {
      cues: 'exfiltrate exfiltrated exfiltration exfiltrating',
      pattern: /\bexfiltrat(?:e|ed|ion|ing)\b/gi,
    },
    {
      cues: wordList`
        attackers attacker intruder intruders criminals criminal adversary adversaries outsiders outsider
        thief cybercriminals
      `,
      pattern: regex('gi')`
        \b(?:attackers?|intruders?|criminals?|cybercriminals|adversar(?:y|ies)|outsiders?)\b(?: \w+){0,2}
          (?:got|gained|had|obtained|broke|took|accessed|entered|copied|downloaded|penetrated|compromised|
          infiltrated|read|encrypted|viewed)\b
      `,
    },
    {
      cues: wordList`
        cyberattack cyberattacks cyber cybercrime broke break breaking compromised infiltrated penetrated
        cybercrimes broken
      `,
      pattern: regex('gi')`
        \bcyber[- ]?(?:attacks?|crimes?)\b|
        \b(?:broke|broken|break|breaking) into (?:our |the |a |one )?(?:\w+ )?(?:systems?|networks?|servers?|
          accounts?|databases?|mailbox(?:es)?)\b|
        \b(?:accounts?|systems?|servers?|credentials?|passwords?|records?|data|networks?|mailbox(?:es)?)
          (?:was|were|is|are|has been|have been|got) (?:\w+ )?(?:compromised|infiltrated|penetrated)\b
      `,
    },

    {
      cues: 'hands',
      pattern: regex('gi')`
        \b(?:in|into) (?:the )?(?:wrong hands|hands of (?:criminals|attackers|hackers|thieves|strangers))\b
      `,
    },
  ]),
  unless: [
    /\bbreach notification (?:rule|law|laws|duty|duties)\b/i,
    regex('i')`
      \b(?:Legal|counsel|General Counsel|the lawyers|the regulator|the authority)\b[^.;]{0,30}\b(?:confirmed|
        determined|classif(?:y|ied|ies)|decide[sd]?|assess(?:es|ed)?|rated?|treats?|whether)\b
    `,
    /\bwhether\b|\bno (?:sign|evidence|indication|trace)s?\b|\bruled out\b/i,
    regex('i')`
      \b(?:protect|defen[cd]|insur|train|exercise|drill|test)\w{0,6}
        (?:against|for|of)\b[^.;]{0,30}\b(?:attacks?|hack|breach|theft)
    `,
  ],
});
