import { pattern, regex, wordList } from '../../../long-text.ts';
import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const MAYBE = pattern`
  (?:perhaps|possibly|potentially|conceivably|maybe|probably|presumably|theoretically|arguably|likely|
    hypothetically|apparently|seemingly)
`;
/** "Could not pay" is no hedge but a fact. */
const MODAL = '(?:may|might|could(?! (?:not|no)\\b))';
const GAP = '[^.;:()]{0,50}?';

/** One calibrated word carries the doubt; three make the speaker look evasive. */
export const hedgeStacked = phraseRule({
  id: 'hedge.stacked',
  doc: 'Several hedges on one statement, or a hedge that says nothing.',
  severity: 'warn',
  message: 'With so many hedges the reader cannot tell how sure you are.',
  reason:
    'One calibrated word carries the doubt; several make the speaker look evasive. Vague words cost more trust than a figure (van der Bles and others, PNAS 2020).',
  suggestion: 'Pick one: “likely (55–80%)”, or “we do not know yet; we will know by 18:00 UTC”.',
  reads: everywhere,
  phrases: [
    {
      cues: 'may might could',
      pattern: new RegExp(`\\b(${MODAL}) (?:(?:well|also|still|even|just) )?${MAYBE}\\b`, 'gi'),
      instead: ([, modal = '']) => modal,
    },
    {
      cues: 'may might could',
      pattern: new RegExp(`\\b${MAYBE},? (${MODAL})\\b`, 'gi'),
      instead: ([, modal = '']) => modal,
    },
    {
      cues: 'may might could',
      pattern: regex('gi')`
        \b${MODAL}(?: not)? (?:\w+ ){1,4}?(?:perhaps|possibly|potentially|conceivably|maybe|probably|
          presumably|somehow)\b
      `,
    },
    {
      cues: wordList`
        possibly perhaps maybe potentially presumably probably conceivably arguably likely possible
        possibility chance
      `,
      pattern: regex('gi')`
        \b(?:possibly|perhaps|maybe|potentially(?! (?:affected|exposed|dangerous|harmful))|presumably|
          probably|conceivably|arguably)\b${GAP}\b(?:${MODAL}|possibly|perhaps|maybe|potentially|probably|
          presumably|seems?|appears?|somehow|some sort|some kind)\b
      `,
    },
    {
      cues: 'seem seems seemed appear appears appeared looks look sounds sound',
      pattern: regex('gi')`
        \b(?:seem(?:s|ed)?|appear(?:s|ed)?|looks?) (?:to )?(?:suggest|indicate|imply|hint|point)\b|
        \b(?:seem(?:s|ed)?|appear(?:s|ed)?|looks?|sounds?)\b${GAP}\b(?:${MODAL}|possibly|perhaps|maybe|
          potentially|probably|presumably|somewhat|somehow|(?:seem|appear|possible|probable)s?)\b
      `,
    },
    {
      cues: 'think believe suspect assume feel guess suspicion belief would imagine suppose',
      pattern: regex('gi')`
        \b(?:I|we|they) (?:also |currently |still |now )?(?:think|believe|suspect|assume|feel|guess|would say|
          imagine|suppose)\b${GAP}\b(?:${MODAL}|possibly|perhaps|maybe|potentially|probably|presumably|
          somehow|seems?|appears?)\b
      `,
    },
    {
      cues: wordList`
        suggest suggests suggested suggesting indicate indicates indicated hint hints imply implies sort kind
      `,
      pattern: regex('gi')`
        \b(?:suggest|indicate|hint|impl(?:y|ie))(?:s|d|ed|ing)?\b${GAP}\b(?:may|might|possibly|perhaps|maybe|
          potentially|presumably|some (?:sort|kind)|could (?:be|have|perhaps|possibly|potentially))\b
      `,
    },
    {
      cues: 'possible possibility chance conceivable likely probable thinkable imaginable plausible',
      pattern: regex('gi')`
        \b(?:possible|conceivable|thinkable|probable|likely|plausible|a (?:\w+ )?(?:possibility|
          chance))(?: \([^)]{1,20}\))?,? (?:that )?${GAP}\b(?:may|might|could (?:be|have|perhaps|possibly|
          potentially)|possibly|perhaps|maybe|potentially)\b
      `,
      unlessPreceding: /\bas (?:soon|quickly|fast|much|many|early|little|far) as\s$/i,
    },
    {
      cues: 'sort kind',
      pattern: /\b(?:sort|kind) of\b/gi,
      unlessPreceding: regex('i')`
        \b(?:this|that|these|those|what|which|whatever|any|each|every|no|same|another|other|new|the|a|an|
          certain|different|common|similar|first|second|third|one|only|rare|right|wrong|exact|of|his|her|our|
          their|unusual|particular)\s$
      `,
    },
    { cues: 'sort kind', pattern: /\bsome (?:sort|kind) of(?: an?)?\b/gi },
    {
      cues: 'more less way might',
      pattern: regex('gi')`
        \b(?:more or less|some way or (?:an)?other|one way or (?:an)?other|may or may not|might or might
          not)\b
      `,
    },
    {
      cues: 'somewhat',
      pattern: regex('gi')`
        \bsomewhat (?!of\b|slower|faster|higher|lower|worse|better|reduced|increased|degraded|delayed|longer|
          more|less|larger|smaller)(\w+)
      `,
      instead: ([, next = '']) => next,
    },
    {
      cues: 'sense extent degree speak speaking were way arguably manner ways',
      pattern: regex('gi')`
        \b(?:in a (?:sense|manner of speaking|way(?! (?:that|which|to)))|to (?:some|a certain|a)
          (?:extent|degree)|so to speak|as it were|(?:generally|broadly|roughly|loosely) speaking|in some
          (?:sense|ways?))\b
      `,
    },
    {
      cues: 'sure certain confident certainly surely much safe',
      pattern: regex('gi')`
        \b(?:fairly|pretty|quite|reasonably|relatively|rather|mostly|almost|nearly|largely|somewhat)
          (?:sure|confident|safe to say|certain(?= (?:that|about|it|we|of)\b)(?<!almost certain))\b|
        \bpretty much\b
      `,
    },
  ],
});
