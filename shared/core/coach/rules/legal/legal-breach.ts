import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const DATA =
  '(?:data|information|records?|credentials?|passwords?|secrets?|keys?|details|lists?|files?|databases?|source code|card numbers?|e-?mails?|documents?|accounts?|tokens?|address(?:es)?|phone numbers?|names|photos|messages|conversations|identit(?:y|ies))';
const LEAKED_DATA = `(?:(?:customer|personal|user|private|sensitive|confidential|client|payment|card|employee|patient|health|internal|our|their|the) ){0,3}${DATA}`;

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
  phrases: [
    {
      cues: 'breach breaches cyberbreach cyberbreaches cyber',
      pattern:
        /\b(?:(?:personal )?data[- ]|security[- ]|privacy[- ]|cyber ?(?:security )?)(?:breach(es)?)\b(?! (?:notification|rules?|laws?|dut(?:y|ies)))/gi,
      instead: ([, many = '']) => (many === '' ? 'security event' : 'security events'),
    },
    {
      cues: 'breach breaches breached breaching',
      pattern:
        /(?<=\b(?:the|a|this|that|any|our|each|possible|suspected) )(breach)\b(?! (?:notification|rules?|laws?|dut(?:y|ies)))|\bbreach(?:es|ed|ing)?\b(?! (?:notification|rules?|laws?|dut(?:y|ies)))/gi,
      // Behind its article the word is a noun: "the breach cost us two customers".
      instead: ([, noun = '']) => (noun === '' ? null : 'security event'),
      // A contract is the matter of legal.conclusion, a limit is a number.
      unlessPreceding:
        /\bin $|\b(?:threshold|limit|quota|watermark|level)s? (?:was |were |is |are |has been |had been )?$/i,
      unlessFollowing:
        /^ (?:of )?(?:(?:the|our|its|a|an) )?(?:\w+ )?(?:contract|agreement|law|regulation|GDPR|duty|terms|threshold|limit|quota|maximum|trust|confidence)\b/i,
    },
    {
      cues: 'leak leaks leaked leaking leakage',
      pattern: new RegExp(
        `\\b(?:data|information|credential|password|privacy)[- ]leak(?:s|age)?\\b|\\bleak(?:ed|s|ing|age)? (?:of |out )?${LEAKED_DATA}\\b|\\b${DATA} (?:(?:was|were|has|have|had|may|might|been|be|is|are|being|also|already|possibly) ){0,4}leak(?:ed|ing)\\b|\\b(?:was|were|been|got) leaked\\b|\\bleaked (?:to|online|on the (?:internet|dark web|web))\\b`,
        'gi',
      ),
    },
    {
      cues: 'hack hacks hacked hacker hackers hacking hacktivist hacktivists',
      pattern: /\bhack(?:ed|ers?|ing|s|tivists?)?\b/gi,
      unlessPreceding: /\b(?:quick|dirty|clever|temporary|ugly|growth|small) $/i,
    },
    {
      cues: 'stole stolen steal stealing theft thefts thieves thief',
      pattern:
        /\b(?:stole|stolen|steal(?:ing)?|(?:data|identity|credential|information|password|card) thefts?|thefts? of|thie(?:f|ves))\b/gi,
      // Things that can be carried away; the police decides nothing about data.
      unlessPreceding:
        /\b(?:cables?|copper|laptops?|phones?|bikes?|badges?|devices?|vehicles?|tools?) (?:was |were |has been |had been |is )?$|\b(?:public|known|published|older?|circulating) (?:\w+ )?(?:collections?|lists?|sets?|databases?|dumps?) of $/i,
      unlessFollowing:
        /^ (?:the |a |an |our |of |two |some )?(?:\w+ )?(?:cables?|copper|laptops?|phones?|badges?|devices?|vehicles?|tools?)\b/i,
    },
    {
      cues: 'exfiltrate exfiltrated exfiltration exfiltrating',
      pattern: /\bexfiltrat(?:e|ed|ion|ing)\b/gi,
    },
    {
      cues: 'attackers attacker intruder intruders criminals criminal adversary adversaries outsiders outsider thief cybercriminals',
      pattern:
        /\b(?:attackers?|intruders?|criminals?|cybercriminals|adversar(?:y|ies)|outsiders?)\b(?: \w+){0,2} (?:got|gained|had|obtained|broke|took|accessed|entered|copied|downloaded|penetrated|compromised|infiltrated|read|encrypted|viewed)\b/gi,
    },
    {
      cues: 'cyberattack cyberattacks cyber cybercrime broke break breaking compromised infiltrated penetrated cybercrimes broken',
      pattern:
        /\bcyber[- ]?(?:attacks?|crimes?)\b|\b(?:broke|broken|break|breaking) into (?:our |the |a |one )?(?:\w+ )?(?:systems?|networks?|servers?|accounts?|databases?|mailbox(?:es)?)\b|\b(?:accounts?|systems?|servers?|credentials?|passwords?|records?|data|networks?|mailbox(?:es)?) (?:was|were|is|are|has been|have been|got) (?:\w+ )?(?:compromised|infiltrated|penetrated)\b/gi,
    },

    {
      cues: 'hands',
      pattern:
        /\b(?:in|into) (?:the )?(?:wrong hands|hands of (?:criminals|attackers|hackers|thieves|strangers))\b/gi,
    },
  ],
  unless: [
    /\bbreach notification (?:rule|law|laws|duty|duties)\b/i,
    /\b(?:Legal|counsel|General Counsel|the lawyers|the regulator|the authority)\b[^.;]{0,30}\b(?:confirmed|determined|classif(?:y|ied|ies)|decide[sd]?|assess(?:es|ed)?|rated?|treats?|whether)\b/i,
    /\bwhether\b|\bno (?:sign|evidence|indication|trace)s?\b|\bruled out\b/i,
    /\b(?:protect|defen[cd]|insur|train|exercise|drill|test)\w{0,6} (?:against|for|of)\b[^.;]{0,30}\b(?:attacks?|hack|breach|theft)/i,
  ],
});
