import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';

const NOT =
  /\b(?:no|not|n['’]t|never|than|rarely|seldom|without|nor)(?: (?:the|an?|to|due|just|any|have|has|there|is))?\s$/i;

/** Serious failures have a trigger, a weakness and a missing safeguard: three levers for the CEO, not one. */
export const causeSingle = phraseRule({
  id: 'cause.single',
  doc: 'Speaks of one cause: the root cause, the only reason.',
  severity: 'info',
  message: 'This suggests one cause; serious failures have several.',
  reason:
    'Trigger, weakness and missing safeguard, named one by one, give the CEO three levers instead of one and stop the reading that it was somebody’s fault.',
  suggestion:
    '“Trigger: a change of settings. Weakness: no limit for the size of that file. Missing safeguard: no release in steps for changes of this kind.”',
  reads: everywhere,
  phrases: [
    {
      cues: 'root',
      pattern:
        /\b(?:(?:single|one|true|real|sole|only|actual|ultimate|underlying) )?root[- ](?:cause|problem|reason)\b(?![- ](?:analys[ei]s|field|review|report|document|investigation|categor|template|meeting|study|session|workshop))/gi,
      instead: () => 'main cause',
    },
    {
      cues: 'cause reason trigger factor culprit explanation thing',
      pattern:
        /\b(?:single|sole|only|lone|one and only|one true|true|real|actual|ultimate|exact) (?:\w+ )?(?:cause|reason|trigger|factor|culprit|explanation|thing that (?:failed|went wrong|broke))\b(?! (?:for|to|why) (?:concern|hope|doubt|believe|wait|waiting))/gi,
      unlessPreceding: NOT,
    },
    {
      cues: 'one just single down',
      pattern:
        /\b(?:there (?:is|was)|it (?:has|had)|has|had) (?:just |exactly |only )?(?:one|a single) (?:simple |clear )?(?:cause|reason|explanation|trigger)\b|\b(?:came|comes|boils|boiled|is|was|were|are|all) down to (?:just |only )?(?:one|a|an|the)\b(?! (?:third|quarter|half|tenth|fifth|level|few|normal|minimum|\d|hundred|handful))(?: single)?|\b(?:one|a single) (?:mistake|bug|error|line|setting|typo|change|fault|failure|server|file|command|character|component) (?:alone )?(?:is|was|were|caused|triggered|brought|took|explains?|led)(?= (?:to blame|behind|the|all|down|everything|this|it|our|responsible|entire|whole))/gi,
      unlessPreceding: NOT,
    },
    {
      cues: 'solely purely entirely exclusively only simply wholly alone all just',
      pattern:
        /\b(?:solely|purely|entirely|exclusively|only|simply|wholly|just|all) (?:caused by|due to|because|the result of|a result of|down to|triggered by|attributable to|the fault of)\b|\b(?:caused|triggered|explained|brought about) (?:solely|purely|entirely|exclusively|only|simply|wholly|just) by\b/gi,
      unlessPreceding: NOT,
    },
    {
      cues: 'nothing no alone',
      pattern:
        /\bnothing else (?:contributed|caused|failed|went wrong|was (?:wrong|involved|at fault|to blame)|played)\b|\bno other (?:cause|reason|factor|contributing|fault)s?\b|\balone (?:caused|explains?|is responsible|was responsible|led to|triggered|brought)\b/gi,
    },

    {
      cues: 'fault nothing result work',
      pattern:
        /\b(?:everything|all of (?:it|this)|the (?:whole|entire) [a-z]+) (?:is|was) the (?:fault|result|work) of (?:one|a single|an?|the) [a-z]+|\bnothing (?:but|other than|except) (?:the|an?|our|one) (?:[a-z]+ ){1,3}(?:caused|triggered|explains|brought about)\b/gi,
    },
    {
      cues: 'cause reason explanation trigger thing trace traces goes go leads lead point points come comes stem stems hang hangs hinge hinges flow flows turn turns start started began',
      pattern:
        /\bthere['’]s (?:just |exactly |only )?(?:one|a single) (?:simple |clear )?(?:cause|reason|explanation|trigger|thing (?:behind|to blame|that(?! (?:I|we|you)\b)))\b|\b(?:everything|it all|all of (?:it|this)|all (?:this|that)|the (?:whole|entire) \w+) (?:\w+ )?(?:traces?|goes|leads|points?|comes?|stems?|hangs?|hinges?|flows?|turns?|started?|began)(?: back| down| out)? (?:to|from|on|with|at) (?:just |only )?(?:one|a single|this one|that one)\b/gi,
      unlessPreceding: NOT,
    },
    {
      cues: 'cause thing',
      pattern:
        /\b(?:found|identified|located|isolated|pinpointed|established|know) (?:the|our) (?:\w+ )?cause ?[:–—]|\bthe one thing that (?:failed|went wrong|broke|was (?:missing|wrong|broken)|caused|stopped)\b/gi,
      unlessPreceding: /\b(?:not|n['’]t|until|once|when|if|whether)(?: \w+){0,3}\s$/i,
    },
  ],
  unless: [
    /\b(?:contributing|contributed to by|several (?:causes|factors|reasons|things)|multiple|combination|factors|more than one)\b/i,
  ],
});
