import { pattern, regex, wordList } from '../../long-text.ts';
import { remember } from '../../remember.ts';
import { ready } from '../phrases/make-pattern.ts';

/** Parts of a document in which a figure may stand, and what a figure may be read from. */
export const PARTS = pattern`
  (?:summary|impact|annex|appendix|bottom line|headline|table|text|details|overview|title|report|
    (?:first|second|third|next|last|same) (?:section|part|paragraph|page|chapter|slide)|timeline|chronology|
    chart|graph|diagram|dashboard|logs?|minutes|notes|records|slides?|presentation|press release|newsletter|
    brief|briefing|customer letter|letter|statement|page \d{1,3})
`;

/** In which part of the document the figure stands, or who says so, changes nothing of what it says. */
const PART_NAMED = ready(
  new RegExp(
    `\\b(?:in|on|by|from|according to|as per) (?:the |our |its )?${PARTS}\\b|\\bthe ${PARTS} (?:says|states|shows|gives|has|lists|puts it)(?: that)?(?= )|^${PARTS}: `,
    'gi',
  ),
);

/** Words that say the same of a number, each to the first of its line. */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    wordList`
      is was were are been be stand stands stood came comes amounted amount reached totalled totals total
      number numbered equals
    `,
    'recovered recover recovering recovery restore restored restoring restores',
    'detected detect detection noticed',
    'took lasted needed required takes lasts ran need needs take',
    'got received had counted logged took-in registered handled saw see seen met faced encountered',
    'failed fail failing declined rejected',
    'lost lose loses loss losses gone missing',
    'sent send sends mailed went',
    'customers clients users',
    'outage incident failure disruption downtime interruption',
    'refunded refunds repaid refund returned',
    'mails e-mails emails',
    'cost costs costing paid pay pays spent spend spends',
    'affected hit impacted affects concerned',
    'shops stores',
    'staff people engineers engineer colleagues experts specialists',
    'kept keep keeps keeping stored store retained retain',
    'expired expires expire expiry expiration lapsed lapses',
    'released release releases deployed shipped installed published',
    'told tell informed inform notified notify reported alerted',
    'started start starts began begin begins beginning',
    'ended end ends finished finish over complete completed done',
    'stopped stop stops stopping halted',
    'promises promise promised guarantees guarantee guaranteed',
    'approved approve approval approves decided decide decision granted grant',
    'cancelled cancels cancel cancelling canceled cancellation called-off',
    'waiting queued pending wait',
    'dropped drop drops fell fall falls decreased decline declined-by shrank',
    'rose rise rises grew grow grows increased increase climbed',
    'worked work works working',
    'repaired repair repairs fixed fix fixing repairing mended',
    'closed shut close closing closure',
    'checked check checks examined reviewed inspected tested',
    'limit maximum ceiling threshold cap',
    'fine fines fined penalty penalties',
    'bought buy ordered purchased',
    'delayed delay late',
    'broken faulty defective damaged',
    'deleted delete wiped erased removed',
    'exposed leaked disclosed',
    'stolen stole taken',
    'signed sign signs',
    'answered answer answers',
    'address addresses',
    'moved move transferred',
    'restarted restart rebooted reboot',
    'replaced replace swapped exchanged',
    'employs employ employed',
    'expected expect expects expecting planned plan plans scheduled schedule due',
    'called call calls calling phoned rang ringing',
    'full filled fill fills filling',
    'twice double doubly',
    'charged charge charges billed debited',
    'delivered deliver delivers delivery deliveries',
    'left leave leaves departed',
    'opened open opens opening',
    'locked lock locks',
    'written write wrote writes',
    'peaked peak peaks',
    'empty emptied',
    'warned warn warning warnings',
    'agreed agree agreement',
    'blocked block blocks blocking',
    'corrupt corrupted',
    'slow slowed',
    'patched patch patches patching',
    'infected infect infection',
    'encrypted encrypt encryption',
    'migrated migrate migration migrating',
    'upgraded upgrade upgrades upgrading',
    'rebuilt rebuild rebuilding',
    'reset resets resetting',
    'copied copy copies copying',
    'tested test tests testing',
    'evacuated evacuate evacuation',
    'complained complain complaint',
    'produced produce production',
    'investigated investigate investigation',
    'wages salary salaries',
    'lorries trucks',
    'lorry truck',
    'firms companies businesses',
    'invoices bills',
  ].flatMap((line) => {
    const words = line.split(' ');
    return words.map((word) => [word, words[0] ?? ''] as const);
  }),
);
const EMPTY: ReadonlySet<string> = new Set(
  wordList`
    a an the today our us we i me my it that this these those in of to at by for from on all only just even
    altogether also now still back long away must will can had have-to be being been stayed remained stay hold
    holds held contains contained our its their his her they he she them you your per team overall total and
    so has have had did about roughly nearly approximately exactly support there is us who which whose when
    while with into out up as but or fully completely entirely finally successfully
  `.split(' '),
);

/** Deeds told in two words. */
const ONE_WORD: ReadonlyMap<string, string> = new Map([
  ['ran out', 'expired'],
  ['runs out', 'expired'],
  ['went out', 'released'],
  ['went live', 'released'],
  ['rolled out', 'released'],
  ['roll out', 'released'],
  ['rolled back', 'rollback'],
  ['roll back', 'rollback'],
  ['rolling back', 'rollback'],
  ['switched over', 'switchover'],
  ['failed over', 'failover'],
  ['valid until', 'expired'],
  ['valid till', 'expired'],
  ['page went out', 'paged'],
  ['pages went out', 'paged'],
  ['all told', ''],
  ['in other words', ''],
  ['in short', ''],
  ['error page', 'error'],
  ['error pages', 'error'],
  ['error message', 'error'],
  ['error messages', 'error'],
  ['took part in', 'worked on'],
  ['takes part in', 'worked on'],
  ['went down', 'dropped'],
  ['went up', 'rose'],
  ['went off', 'rang'],
  ['called off', 'cancelled'],
  ['shut down', 'closed'],
  ['had to', ''],
  ['have to', ''],
]);
const IN_TWO_WORDS = new RegExp(`\\b(?:${[...ONE_WORD.keys()].join('|')})\\b`, 'g');
const WORD = /\d(?:[\d.,:]*\d)?|[\p{L}’'-]+/gu;

/** "repairing" and "repair", "peaked" and "peak" say the same of a number. */
function simplify(word: string): string {
  if (/^\d/.test(word)) return word;
  const same = SAME.get(word) ?? word;
  const bare =
    same.length > 5 ? same.replace(/(?:ing|ed|s)$/, '') : same.length > 3 ? same.replace(/s$/, '') : same;
  return bare.length > 4 ? bare.replace(/(.)\1$/, '$1').replace(/e$/, '') : bare;
}

/** A word in its simplest form, '' where it carries nothing. Words come back in every sentence. */
const tellingOf = remember(
  (word) => {
    const simple = simplify(word);
    return EMPTY.has(simple) ? '' : simple;
  },
  200_000,
  30,
);

/** The words of a text, however many, and those that carry what it says in their simplest form. */
export interface Sense {
  readonly length: number;
  readonly telling: readonly string[];
}

/**
 * Adjuncts that say why, or by whom, or that it was this incident: with or without them a sentence speaks of one fact.
 */
const ADJUNCT = ready(
  regex('g')`
    ,? (?:(?:during|because of|due to|owing to|as a result of|under|through|throughout)
      (?:the|our|this|that|its) [a-z]{3,20}(?: [a-z]{3,20})?|by (?:the|our) (?:[a-z-]{3,12} )?(?:team|shift|
      staff|engineers?|operators?|technicians?|crew|colleagues)|as a result|in the process|at the
      time)(?=[.,;:]|$| (?:is|was|were|are|has|had|at|on)\b)
  `,
);

/** Who owes whom, and who calls: "the supplier owes us" is not "we owe the supplier". */
const TO_US = ready(
  regex('g')`
    \b(?:(?:owes?|owed|pays?|paid|pay|called|told|sent|gave|charged|charges|lent|asked|wrote|informed|warned|
      helped) us|we (?:were|are|have been|had been) (?:owed|paid|called|told|sent|given|charged|asked|
      informed|warned|helped))\b
  `,
);

/** What a text says, without where it says it: the telling words in order. */
export function senseOf(text: string): Sense {
  const bare = ADJUNCT.replace(PART_NAMED.replace(text.toLowerCase(), ' '), '');
  const words =
    TO_US.replace(bare, '$& hither')
      .replace(/\bcould not be\b/g, 'were not')
      .replace(IN_TWO_WORDS, (words) => ONE_WORD.get(words) ?? words)
      .match(WORD) ?? [];
  const telling: string[] = [];
  for (const word of words) {
    const simple = tellingOf(word);
    if (simple !== '') telling.push(simple);
  }
  return { length: words.length, telling };
}
