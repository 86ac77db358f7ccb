import { pattern } from '../../../long-text.ts';
import { type Cue, cue, type Names } from './cue.ts';

const SALES = '(?:sales|orders|revenue|turnover|business)';
const MISSED = '(?:lost|delayed|missed)(?: (?:or|and) (?:lost|delayed|missed))?';

function lossCues(loss: string | null): readonly Cue[] {
  const named = loss ? [`# (?:in|of) ${loss}\\b`, `\\b${loss}(?: of| is| are|:| at) #`] : [];
  const money = ['money'] as const;
  return [
    cue('lossEstimate', money, 'sure', [
      ...named,
      pattern`
        \b(?:loss|losses|damage)(?: now| so far)? (?:came to|come to|comes to|amount to|amounted to|amounts
          to|total|totalled|totals|reached|reach|stand at|stood at|stands at|were|was|is|are|is put at|
          is estimated at) #
      `,
      '\\b(?:lost|lose|loses|losing|loss of|losses of|loss is|losses are|loss was|loss:|loss at) #',
      `# (?:in|of|worth of) (?:our )?${MISSED} ${SALES}`,
      pattern`
        \b${MISSED} ${SALES}(?: of| is| are|:| at| worth| (?:came|comes|come|amounts?|amounted) to| was| were
          | totals?| totalled)? #
      `,
      `\\b${SALES} lost(?:: | was | were | is | (?:came|comes|amounts|amounted) to )#`,
      '\\b(?:outage|incident|failure|event) (?:has )?cost (?:us |the company )?#',
      `\\b${SALES} (?:of|worth) # (?:was|were|is|are) (?:lost|missed)`,
      `# (?:of|in|worth of) (?:our )?${SALES} (?:was|were|is|are) (?:lost|missed)`,
      `\\bmissed # (?:of|in) ${SALES}`,
      '\\bfinancial (?:impact|damage|loss)(?: of| was| is|:| at)? #',
      '\\b(?:revenue|sales) loss(?: of| is| was|:)? #',
    ]),
    cue('lossEstimate', money, 'likely', ['\\bcosts? (?:us|the company) #']),
  ];
}

function otherCues(asks: readonly string[]): readonly Cue[] {
  const money = ['money'] as const;
  return [
    cue('refunds', money, 'sure', [
      pattern`
        \b(?:refunded|refund|refunds? of|refunds? (?:was|were|is)|refunds are|refunds:|
          refunds(?: now| so far)? (?:came to|come to|comes to|amount to|amounted to|amounts to|total|
          totalled|totals|reached|reach|stand at|stood at|stands at|were|was|is|are|is put at|is estimated
          at)|repaid|repay) #
      `,
      '# (?:in|of) refunds\\b',
      '# (?:was|were|has been|have been) (?:refunded|repaid)',
    ]),
    cue('credits', money, 'sure', [
      pattern`
        \bcredits(?: now| so far)? (?:came to|come to|comes to|amount to|amounted to|amounts to|total|
          totalled|totals|reached|reach|stand at|stood at|stands at|were|was|is|are|is put at|is estimated at)
          #
      `,
      '\\bcredits(?: of| worth| are| amount to|:) #',
      '# (?:in|of) (?:contract |service |customer )?credits\\b',
    ]),
    cue('responseCost', money, 'sure', [
      '\\b(?:cost of the response|response costs?)(?: of| was| is|:)? #',
      '\\b(?:the )?response (?:has )?cost (?:us )?#',
      '\\bspent # on the response',
    ]),
    cue('churnExposure', money, 'sure', ['# (?:of|in) (?:contract value|contracts) (?:is |are )?at risk']),
    cue('planBCost', money, 'sure', ['\\bplan b (?:would )?costs? #']),
    ...asks.map((id) =>
      cue(`asks/${id}/amount`, money, 'sure', [
        '\\b(?:approve|approval of|approval for|release|we ask for|we need|we request) #',
        '\\b(?:approve|spend|budget) (?:a budget of |of )?#',
      ]),
    ),
  ];
}

/** Money with a unit of time: revenue of an hour or a day, the cost of a minute. */
function rateCues(): readonly Cue[] {
  const money = ['money'] as const;
  const earns = [
    '\\b(?:revenue|sales|sell|earn|make|take)\\b[^.;]{0,40}#',
    '#[^.;]{0,30}\\b(?:revenue|sales)\\b',
  ];
  const costs = ['\\b(?:cost|costs|costing|lose|loses|losing|lost)\\b[^.;]{0,40}#'];
  const peak = ['\\bpeak\\b[^.;]{0,60}#', '#[^.;]{0,60}\\bpeak\\b'];
  return [
    cue('revenuePerHour', money, 'sure', earns, 'hour'),
    cue('revenuePerHourPeak', money, 'noun', earns, 'hour'),
    cue('dailyRevenue', money, 'sure', earns, 'day'),
    cue('costPerMinuteNow', money, 'sure', costs, 'minute'),
    cue('costPerMinutePeak', money, 'noun', [...costs, ...peak], 'minute'),
  ];
}

/** The words that tie an amount of money to a fact. */
export function moneyCues({ loss, asks }: Names): readonly Cue[] {
  return [...lossCues(loss), ...otherCues(asks), ...rateCues()];
}
