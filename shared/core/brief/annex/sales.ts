import { outageChart } from '../../chart/outage-chart.ts';
import type { BaselineLoss } from '../../impact/baseline.ts';
import {
  expectedWords,
  isTaken,
  lossNotes,
  orderOf,
  type SeriesLoss,
  seriesLoss,
} from '../../impact/series-loss.ts';
import type { Incident } from '../../incident/incident.ts';
import { pageOf } from '../../incident/page.ts';
import { knownValue } from '../../incident/values/slot.ts';
import { stamp } from '../../incident/values/stamp.ts';
import { seriesRow } from '../../series/series.ts';
import { printFigure } from '../../wording/figure.ts';
import { printMoment } from '../../wording/moment.ts';
import { asLine } from '../../wording/text.ts';
import { instantAt } from '../../wording/zone.ts';
import type { AnnexSection } from '../annex-section.ts';
import { fact, paragraph, say } from '../scribe.ts';
import type { Runs } from '../tree.ts';

const ENDS: Readonly<Record<BaselineLoss['end'], string>> = {
  back: ', when sales were back',
  day: ', a day after the restore, when sales were not back',
  data: '',
};

/** What is compared with what, of which file, and from when until when. */
function countingSentences(incident: Incident, { counted }: SeriesLoss): readonly (Runs | null)[] {
  const page = pageOf(incident);
  const [from, until] = [counted.from, counted.until].map((at) => printMoment(stamp(instantAt(at)), page));
  const name = asLine(knownValue(seriesRow(incident)?.name ?? null) ?? '');
  const each = orderOf(incident);
  const worth = each ? `, orders at ${printFigure(each, incident.setup.currency)} each` : '';
  return [
    say(`Sales as in the time series${name ? ` “${name}”` : ''}${worth}.`),
    say(`Expected is ${expectedWords(incident, counted)}.`),
    say(`Counted from ${from} until ${until}${ENDS[counted.end]}; what was caught up by then is taken off.`),
  ];
}

/** How the loss was counted from the imported time series; the amount only where the record says it too. */
export const sales: AnnexSection = {
  key: 'sales',
  label: 'Sales against what was expected',
  write(incident) {
    const loss = seriesLoss(incident);
    if (!loss?.ok) return [];
    const { counted } = loss.value;
    const taken = isTaken(incident, loss.value) ? say('Lost: ', fact(incident, 'loss'), '.') : null;
    const notes = lossNotes(counted).map((note) => say(note));
    const words = paragraph(...countingSentences(incident, loss.value), taken, ...notes);
    const drawn = outageChart(incident, loss.value);
    if (!drawn) return words;
    const { chart, caption, alt } = drawn;
    return [...words, { kind: 'chart', chart, caption: [{ text: caption }], alt }];
  },
};
