import { regex, wordList } from '../../../long-text.ts';
import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

/** Adjectives that can go: "a catastrophic failure" is "a failure". */
const ADJECTIVES = wordList`
  catastrophic disastrous nightmarish horrible horrific horrendous terrible awful dreadful devastating
  appalling atrocious abysmal ghastly dire traumatic chaotic shocking shameful scandalous disgraceful
  embarrassing humiliating insane crazy scary frightening terrifying alarming hellish tragic dramatic
  monstrous spectacular epic frantic hectic desperate unbelievable brutal gruesome heartbreaking excruciating
  calamitous cataclysmic apocalyptic mortifying staggering stunning jaw-dropping deplorable miserable nasty
  ugly crippling hair-raising gut-wrenching
`;
const ADJECTIVE = `(?:${ADJECTIVES.replaceAll(' ', '|')})`;
const ADJECTIVE_CUES = `${ADJECTIVES.replaceAll('-', ' ')}`;

/** Nouns with a plain word for the same thing. */
const NOUNS: Readonly<Record<string, string>> = {
  catastrophe: 'failure',
  disaster: 'failure',
  debacle: 'failure',
  'screw-up': 'mistake',
  'cock-up': 'mistake',
  fiasco: 'failure',
  calamity: 'failure',
};

const VERBS: Readonly<Record<string, string>> = {
  skyrocketed: 'rose',
  rocketed: 'rose',
  soared: 'rose',
  plummeted: 'fell',
  plunged: 'fell',
  nosedived: 'fell',
  cratered: 'fell',
  crippled: 'stopped',
  paralysed: 'stopped',
  paralyzed: 'stopped',
};

const TECHNICAL = regex('i')`
  \b(?:disaster[- ]recovery|disaster (?:plan|site|test|exercise)s?|catastrophic backtracking|kernel panics?|
    panic button|chaos (?:engineering|tests?|testing|monkey|experiments?|days?)|worst[- ]case|worst case|
    Meltdown (?:and|vulnerability|bug|patch)|deeply nested|natural disasters?)\b
`;

function articleFor(article: string, noun: string): string {
  const right = /^[aeiou]/i.test(noun) ? 'an' : 'a';
  return article.trim() === '' ? '' : `${right} `;
}

/** Drama raises the reader's pulse and lowers trust in the figures beside it. */
export const emotionDrama = phraseRule({
  id: 'emotion.drama',
  doc: 'Dramatic or emotional words and exclamation marks.',
  severity: 'warn',
  message: 'An emotional word.',
  reason: 'Drama raises the reader’s pulse and lowers trust in the figures. Composure is read as control.',
  suggestion: 'Take it out, or give the figure that made you choose it.',
  reads: everywhere,
  phrases: [
    {
      cues: ADJECTIVE_CUES,
      pattern: regex('gi')`
        \b(an? )?(?:(?:truly|really|absolutely|utterly|completely|totally|most|simply|very|so|quite|pretty|
          rather|fairly) )?${ADJECTIVE}(?:,(?<!\b(?:is|are|was|were|been)(?: \w{2,12})? ${ADJECTIVE},))?
          (?!(?:about|after|before|from|over|since|this|than|and|or|but|for|to|of|in|on|at|as|that|when|
          because|if|with|by|is|was|news|backtracking)\b)(\w+)
      `,
      instead: ([, article = '', noun = '']) => `${articleFor(article, noun)}${noun}`,
    },
    {
      cues: `${ADJECTIVE_CUES} worst`,
      pattern: regex('gi')`
        \b(?:${ADJECTIVE}|(?:the |our |its )?worst(?:[- ]ever)?(?! case|-case| (?:minute|hour|day|night|week|
          month|moment|affected|hit)s?\b))\b
      `,
      // "At worst 61,000 customers" is a bound, "at its worst" a measure.
      unlessPreceding: /\bat\s$/i,
      unlessFollowing: /^ (?:backtracking|response time|value|of (?:the )?\d)/i,
    },
    {
      cues: Object.keys(NOUNS).join(' ').replaceAll('-', ' '),
      pattern: new RegExp(
        `\\b(an? )?(?:(?:complete|total|absolute|real|true|utter) )?(${Object.keys(NOUNS).join('|')})\\b`,
        'gi',
      ),
      instead: ([, article = '', noun = '']) => {
        const plain = NOUNS[noun.toLowerCase()];
        return plain ? articleFor(article, plain) + plain : null;
      },
    },
    {
      cues: wordList`
        catastrophes disasters nightmare nightmares panic panicked panicking panicky chaos meltdown meltdowns
        shambles wreck trainwreck dumpster hell armageddon apocalypse doom doomed havoc mayhem pandemonium
        carnage bloodbath turmoil horror horrors tragedy tragedies mess messy misery agony drama embarrassment
        embarrassed humiliation humiliated disgrace scandal outrage outraged outrageous furious livid shocked
        shock ashamed shame heartbroken devastated gutted horrified terrified petrified stunned speechless
        mortified appalled distraught despair desperation frenzy frenzied hysteria bombshell firestorm
        nightmarishly tsunami avalanche train perfect
      `,
      pattern: regex('gi')`
        \b(?:catastrophes|disasters|nightmares?|panic(?:ked|king|ky)?|(?:total |complete |utter |
          absolute )?(?:chaos|mess|havoc|mayhem|shambles|pandemonium|carnage|turmoil|misery)|bloodbath|
          meltdowns?|train ?wreck|dumpster fire|(?:living |all |through |pure |absolute |sheer )?hell|
          armageddon|apocalypse|doom(?:ed)?|horrors?|traged(?:y|ies)|agony|drama|embarrass(?:ment|ed)|
          humiliat(?:ion|ed)|disgrace|scandal|outrage(?:d|ous)?|furious|livid|shocked|in (?:total )?shock|
          ashamed|(?:a |our )shame|heartbroken|devastated|gutted|horrified|terrified|petrified|stunned|
          speechless|mortified|appalled|distraught|despair|desperation|frenz(?:y|ied)|hysteria|bombshell|
          firestorm|perfect storm|(?:tsunami|avalanche) of)\b
      `,
      unlessFollowing: /^[- ](?:absorb|test|button|message|handler|load\b)/i,
    },
    {
      cues: wordList`
        catastrophically disastrously horribly terribly awfully dramatically spectacularly frantically
        desperately frighteningly alarmingly shockingly insanely incredibly unbelievably tremendously
        extraordinarily extremely hugely deeply miserably tragically horrendously dreadfully badly madly
        painfully brutally hopelessly feverishly
      `,
      pattern: regex('gi')`
        \b(an? )?(?:catastrophically|disastrously|horribly|terribly|awfully|dramatically|spectacularly|
          frantically|desperately|frighteningly|alarmingly|shockingly|insanely|incredibly|unbelievably|
          tremendously|extraordinarily|extremely|hugely|miserably|tragically|horrendously|dreadfully|madly|
          painfully|brutally|hopelessly|feverishly|deeply (?!nested|sorry|apolog|regret|embedded|
          buried)) ?(\w+)
      `,
      instead: ([, article = '', next = '']) => `${articleFor(article, next)}${next}`,
    },
    {
      cues: wordList`
        catastrophically disastrously horribly terribly awfully dramatically spectacularly frantically
        desperately alarmingly shockingly insanely hugely miserably tragically horrendously dreadfully
        feverishly hopelessly
      `,
      pattern: regex('gi')`
        \b(?:catastrophically|disastrously|horribly|terribly|awfully|dramatically|spectacularly|frantically|
          desperately|alarmingly|shockingly|insanely|hugely|miserably|tragically|horrendously|dreadfully|
          feverishly|hopelessly)\b
      `,
    },
    {
      cues: Object.keys(VERBS).join(' '),
      pattern: new RegExp(`\\b(${Object.keys(VERBS).join('|')})\\b`, 'gi'),
      instead: ([, verb = '']) => VERBS[verb.toLowerCase()] ?? null,
    },
    {
      cues: wordList`
        exploded imploded blew knees fire flames halt smoke scrambled scrambling freaked freaking melted
        burning hair roof abyss brink perfect cursed worst sky falling free overdrive sleepless crying tears
        blood bleeding wheels cliff edge war battle fighting fought
      `,
      pattern: regex('gi')`
        \b(?:(?:ex|im)ploded|blew up(?! to)|(?:brought|forced|fell) to (?:its|their|our) knees|
          (?:everything|all|system|site|platform|servers?|place|house|team|data ?cent(?:er|re))
          (?:is|was|were|are) on fire(?! (?:alarm|safety))|hair on fire|went up in (?:flames|smoke)|
          (?:ground|screeching|grinding|shuddering) (?:to )?(?:a )?halt|came to a (?:screeching|grinding|
          shuddering|crashing) halt|scrambl(?:ed|ing) (?:to|for)|freak(?:ed|ing) out|melted down|through the
          roof|(?:brink|edge) of (?:the )?(?:abyss|collapse|disaster|ruin)|the sky is falling|free[- ]fall|
          in tears|bleeding (?:money|customers|cash)|wheels came off|fell off a cliff|war room battle|
          (?:epic|heroic|uphill) battle|fought (?:for|to|against) (?:our|the|survival|hours))\b
      `,
    },
    {
      // Not a sign of a program or a name: "!=", "Yahoo! Mail".
      cues: '!',
      pattern: /(?<=[\p{L}\p{N})”"’'%])!+(?=$|[\s”"’')])/gu,
      unlessPreceding: /\bYahoo$/,
      instead: () => '.',
    },
    {
      cues: wordList`
        drowned drowning drowns drown buried snowed bombarded besieged deluged inundated overrun swamped siege
      `,
      pattern: regex('gi')`
        \bdrown(?:ed|ing|s)? (?:in|under)\b|
        \b(?:buried|snowed|bombarded|besieged|deluged|inundated|overrun|swamped) (?:in|under|with|by)
          (?:the |our |these |angry |new |\w+ )?(?:calls|callers|tickets|complaints|e-?mails|requests|
          messages|questions|work|paper|customers|patients|passengers)\b|
        \bsnowed under\b|\bunder siege\b
      `,
    },
  ],
  unless: [TECHNICAL],
});
