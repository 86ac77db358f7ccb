import { phraseRule } from '../../phrase-rule.ts';
import { everywhere } from '../../rule.ts';
import { NAMES_DAY } from '../../text/when.ts';
import { EVENT, KIND, REPEAT } from './wordings/failing.ts';

const AGAIN = `(?:(?:happen|occur|recur|repeat|return|reoccur)(?:s|r?ing|ed)?(?: again| itself)?|recurrences?|reoccurrences?|recurring|repeats?|repetitions?|relapses?|the next (?:one|time|incident|outage)|next time|coming back|returning|twice|a second time|second time|once more|another (?:one|time)|the future|${KIND} (?:${EVENT}|ones?)|(?:${EVENT}|anything|something|nothing|this|it|things) (?:like|of) (?:this|these|that|it|the (?:same )?(?:kind|nature|sort|type))|again|in (?:the )?future)`;

const STOP =
  'prevent(?:s|ed|ing|ion of)?|avoid(?:s|ed|ing|ance of)?|avert(?:s|ed|ing)?|forestall(?:s|ed|ing)?|exclud(?:e|es|ed|ing)|block(?:s|ed|ing)?|ward(?:s|ing)? off|fend(?:s|ing)? off|combat(?:s|ing)?|minimi[sz](?:e|es|ed|ing)|mitigat(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|limit(?:s|ed|ing)?|decreas(?:e|es|ed|ing)|lessen(?:s|ed|ing)?|cut(?:s|ting)? (?=the|down)|counter(?:s|ed|ing)?|head(?:s|ing)? off|deter(?:s|ring)?|(?:strengthen|harden|arm|insulate|shield|secure|immuni[sz]e|brace|prepare|defend)(?:s|ed|ing)? (?:\\w+ ){0,4}?(?:against|from|for)|(?:safeguards?|precautions?|measures?|controls?|barriers?|protection|defen[cs]es?|steps?|actions?|insurance)(?: in place)? against|stop(?:s|ped|ping)?|eliminat(?:e|es|ed|ing)|preclud(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|put(?:s|ting)? an end to|(?:stay|staying|stays|steer|steering|keep|keeping) (?:well )?(?:clear|away|free) (?:of|from)|spar(?:e|es|ed|ing)|escap(?:e|es|ed|ing)|withst(?:and|ands|ood|anding)|resist(?:s|ed|ing)?|(?:less|more resistant|more resilient|better protected|better armed|better prepared)(?: (?:prone|vulnerable|susceptible|exposed|sensitive|likely))? (?:to|against|for)|keep(?:s|ing)? (?=[^.;]{1,40} from)|safeguard(?:s|ing)? against|guard(?:s|ing)? against|protect(?:s|ing)? (?:\\w+ )?(?:against|from)';

const HAPPENS = `(?:${KIND} (?:${EVENT}|\\w+)|this|it|that|something like (?:this|that)|nothing like (?:this|that|it)|the same(?: \\w+)?|history|we|customers|what happened|(?:the|our|these|such) (?:problem|fault|bug|failure|error|outage|issue|incident|mistake|situation|case)s?|a (?:similar|comparable) \\w+)[^.;]{0,40}?(?<=(?:\\b(?:not|cannot|nothing|longer)|n['’]t)\\b[^.;]{0,30}) (?:happen|occur|recur|reoccur|return|repeat|come back|take place|arise|surface|strike|be repeated|repeated|end up|go through|see|bite|hit|catch|haunt|strike)(?:s|ed|ing|ring)?\\b`;

/** The usual last line of an incident report, and the first one a CEO asks about: which failure, with what, by when? */
export const overpromisePrevent = phraseRule({
  id: 'overpromise.prevent',
  doc: 'Promises to prevent similar incidents without saying how or by when.',
  severity: 'info',
  message: 'To “prevent similar incidents” is nothing a reader can check.',
  reason:
    'It is the most common last line of incident reports and the first one a CEO probes: which failure is prevented, with what, by when, and how that is tested.',
  suggestion:
    'Name the barrier, the date and the proof: “From 12 June every change of settings runs the tests that code runs; we prove it by replaying the change of 3 June.”',
  reads: everywhere,
  phrases: [
    {
      cues: 'stay staying stays steer steering clear away free spare spares spared sparing escape escapes escaped escaping withstand withstands withstood withstanding resist resists resisted resisting less resistant resilient better prevent prevents prevented preventing prevention avoid avoids avoided avoiding avoidance stop stops stopped stopping eliminate eliminates eliminated eliminating preclude precludes precluded precluding rule rules ruled ruling put puts putting keep keeps keeping avert averts averted averting forestall forestalls forestalled forestalling exclude excludes excluded excluding block blocks blocked blocking ward fend combat combats combating minimise minimises minimised minimising minimize minimizes minimized minimizing mitigate mitigates mitigated mitigating reduce reduces reduced reducing lower lowers lowered lowering limit limits limited limiting decrease decreases decreased decreasing lessen lessens lessened lessening cut cuts cutting counter counters countered countering head heading deter deters deterring strengthen strengthens strengthened strengthening harden hardens hardened hardening arm insulate shield shields secure immunise immunize brace prepare prepares preparing defend precaution precautions measures controls barriers protection defences defenses steps actions insurance against safeguard safeguards safeguarding guard guards guarding protect protects protecting coming returning twice second once another future',
      pattern: new RegExp(`\\b(?:${STOP})\\b[^.;]{0,60}?\\b${AGAIN}(?!\\w)`, 'gi'),
      unlessPreceding: /\b(?:do not|don['’]t|did not|cannot|can['’]t|not|nobody can|no one can|what)\s$/i,
    },
    {
      cues: 'prevented avoided stopped averted eliminated kept caught spared detected intercepted mitigated minimised minimized',
      pattern: new RegExp(
        `\\b(?:${REPEAT}|recurrences?|a repeat|repeats|repetition)\\b[^.;]{0,30}\\b(?<!(?:cannot|can['’]t|not|never|always) )(?:is|are|be|being|gets?) (?:\\w{1,20}ly )?(?:prevented|avoided|stopped|averted|eliminated|kept away|kept out|caught|spared|detected|intercepted|mitigated|minimi[sz]ed)\\b`,
        'gi',
      ),
    },
    {
      cues: 'measures measure steps care precautions action so ensure ensures ensured ensuring sure certain see owe want guarantee confident committed determined deserve deserves aim goal duty priority intention ambition purpose objective',
      pattern: new RegExp(
        `\\b(?:so(?: that)?|(?:measures?|steps|care|precautions|action) (?:so )?that|ensur(?:e|es|ed|ing)|(?:make|makes|making|made|be|are|is|being) (?:sure|certain)|see to it|seeing to it|guarantees?|owe it [^.;,]{0,40}|(?:determined|committed|want|wants|confident|deserves?|(?:aim|goal|duty|priority|intention|ambition|purpose|objective) is|see)|(?:do|doing|done) (?:everything|all)[^.;]{0,30})\\b(?: that)? (?:${HAPPENS})`,
        'gi',
      ),
    },
    {
      cues: 'ensure ensures ensured ensuring sure certain see guarantee make makes making made guarantees',
      pattern: new RegExp(
        `\\b(?:ensur(?:e|es|ed|ing)|(?:make|makes|making|made|be) (?:sure|certain)|see to it|guarantees?)\\b[^.;]{0,30}\\b(?:${KIND} (?:\\w+ )?${EVENT}|(?:no|not|never|n['’]t)(?: a| any| be a| be any)? (?:repeat|repetition|recurrence|second|further|next|more) ?|(?:end up|find ourselves|be) (?:back )?here again)`,
        'gi',
      ),
    },
    {
      cues: 'not never let allow allowed won tolerate accept permit',
      pattern:
        /\b(?:not|never|n['’]t)(?: to)? (?:let|allow|tolerate|accept|permit)\b[^.;]{0,40}\b(?:again|twice|second time|recur|repeat(?:ed|s)?)\b/gi,
    },
    {
      cues: 'impossible unlikely likely past history improbable lesslikely more thing less',
      pattern: new RegExp(
        `\\b(?:mak(?:e|es|ing)|render(?:s|ing)?) (?:[^.;]{0,20}\\b)?(?:${KIND} ${EVENT}|recurrences?|repeats?|a repetition|this|it)\\b[^.;]{0,30}\\b(?:impossible|(?:less|un|more un)likely|improbable|a thing of the past)\\b|\\b${KIND} ${EVENT}\\b[^.;]{0,20}\\b(?:are|is|will be|become|becomes|belongs?)\\b[^.;]{0,15}\\b(?:a thing of the past|history|the past|impossible|less likely)\\b`,
        'gi',
      ),
    },
    {
      cues: 'keep keeps keeping hold holds holding safe learn learns learned learnt learning better preventive preventative preventions prevention corrective',
      pattern:
        /\b(?:preventive|preventative) (?:\w+ )?(?:measures?|actions?|steps?|work|controls?|mechanisms?|maintenance|plans?|safeguards?)\b|\b(?:recurrence|incident|repeat|outage|failure) prevention\b|\blearn(?:s|ed|t|ing)? (?:our lessons? |the lessons? |all we can |lessons? )?from (?:this|it|that|what happened|the (?:incident|outage|failure|event)|our mistakes?|mistakes)\b[^.;]{0,40}\b(?:better|improve|stronger|wiser|forward)\b|\b(?:will|must|shall|['’]ll|want to) do better\b|\b(?:keep|hold)(?:s|ing)? [^.;]{2,40} (?:at bay|away)\b(?=[.,;!]|$| (?:from|in) (?:us|our|the future|future|customers))|\bsafe (?:against|from) (?:similar|such|further|future|another)\b|\b(?:do|be|get|perform) better (?:next time|in (?:the )?future|from now on|going forward)\b|\bcorrective and preventive\b|\bprevention (?:plan|measures?|programme|program|work|is)\b/gi,
    },
  ],
  // A sentence with a date can be checked.
  unless: [
    // Who says what stays possible promises nothing.
    /\b(?:(?:does|do|will|can)(?: not|n['’]t)|cannot) (?:\w+ )?(?:remove|exclude|rule out|eliminate) (?:it|them|this|that|(?:the|this|that) risk|all)\b|\b(?:stays?|remains?|is still|are still) possible\b/i,
    new RegExp(
      `\\b(?:by|from|since|before|until|till|on|in|as of|at|after|live)\\s+(?:the end of |early |late |mid-?)?(?=\\d|Q[1-4]|\\w)(?:${NAMES_DAY.source}|(?:January|February|March|April|June|July|August|September|October|November|December)\\b)`,
      'i',
    ),
  ],
});
