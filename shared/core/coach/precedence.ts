import type { Hit, RuleWords } from './rule.ts';

/**
 * One remark for one fault. Where two rules speak of the same words, the one named here is silent and the more specific
 * one speaks: rule id to the ids it gives way to. Rules that find different faults in the same words stay side by side.
 */
export const GIVES_WAY_TO: Readonly<Record<string, readonly string[]>> = {
  'acronym.undefined': ['time.weasel', 'hedge.disclaimer', 'jargon.identifier', 'placeholder.open'],
  'jargon.term': ['acronym.undefined', 'jargon.identifier', 'time.weasel', 'placeholder.open'],
  'filler.phrase': ['jargon.term'],
  'time.relative': ['filler.phrase', 'time.weasel'],
  'minimise.wording': ['minimise.comparison', 'blame.counterfactual'],
  'vague.count': ['minimise.wording', 'minimise.comparison'],
  'vague.magnitude': ['minimise.wording', 'minimise.comparison', 'action.weak'],
  'passive.noun': ['vague.magnitude', 'minimise.wording', 'minimise.comparison'],
  'certainty.negative': ['number.denied'],
  'passive.evasive': ['legal.secrecy', 'certainty.negative', 'thirdparty.blame'],
  'action.ownerless': ['passive.evasive', 'overpromise.never'],
  'blame.person': ['blame.named', 'legal.conclusion', 'legal.breach'],
  'legal.secrecy': ['legal.conclusion'],
  'cause.unhedged': ['thirdparty.blame', 'blame.person', 'blame.named', 'placeholder.open'],
  'cause.single': ['thirdparty.blame', 'blame.person', 'blame.named'],
  'hedge.disclaimer': ['hedge.stacked', 'legal.secrecy'],
  'hedge.stacked': ['hedge.mixed'],
  'certainty.absolute': ['hedge.mixed', 'hedge.stacked', 'overpromise.never', 'certainty.negative'],
  'overpromise.prevent': ['overpromise.never'],
  'overpromise.guarantee': [
    'overpromise.never',
    'hedge.disclaimer',
    'hedge.mixed',
    'hedge.stacked',
    'minimise.wording',
  ],
};

interface Remark {
  readonly rule: RuleWords;
  readonly hit: Hit;
}

const overlap = (a: Hit, b: Hit): boolean => a.start < b.end && b.start < a.end;

/** True where words stand that the rule looks for: it found no term and no number, and nothing was guessed. */
const isWording = ({ rule, hit }: Remark): boolean => 'phrases' in rule && !hit.isGuess;

/** A guess is silent where a wording stands, of whatever rule: who writes that anew writes the guessed fault anew. */
function givesWay(a: Remark, b: Remark): boolean {
  return a.hit.isGuess
    ? isWording(b)
    : !b.hit.isGuess && GIVES_WAY_TO[a.rule.id]?.includes(b.rule.id) === true;
}

/** The ready words of the silent rule, where they replace all that the other one speaks of and it has none itself. */
function withFixesOf(winner: Remark, { hit }: Remark): Remark {
  const covers = hit.start <= winner.hit.start && hit.end >= winner.hit.end;
  const { start, end, fixes = [] } = hit;
  if (!covers || (winner.hit.fixes ?? []).length > 0 || fixes.length === 0) return winner;
  return { ...winner, hit: { ...winner.hit, start, end, fixes } };
}

/** The remarks of one line, in order of their start, without those that give way to a more specific one. */
export function withoutDoubles<R extends Remark>(remarks: readonly R[]): readonly Remark[] {
  if (remarks.length < 2) return remarks;
  const silent = new Set<Remark>();
  const helped = new Map<Remark, Remark>();
  let open: readonly R[] = [];
  for (const remark of remarks) {
    open = open.filter(({ hit }) => hit.end > remark.hit.start);
    for (const other of open) {
      if (!overlap(other.hit, remark.hit)) continue;
      const [loser, winner] = givesWay(other, remark)
        ? [other, remark]
        : givesWay(remark, other)
          ? [remark, other]
          : [];
      if (!loser || !winner) continue;
      silent.add(loser);
      helped.set(winner, withFixesOf(helped.get(winner) ?? winner, loser));
    }
    open = [...open, remark];
  }
  return remarks.filter((remark) => !silent.has(remark)).map((remark) => helped.get(remark) ?? remark);
}
