import { describe, expect, it } from 'vitest';
import { builtInVocabulary } from '../../../main/hosts/cli/built-in-vocabulary.ts';
import { findRemarks } from '../../../shared/core/coach/find-remarks.ts';
import { briefOf, record, section } from './speak.ts';

const vocabulary = builtInVocabulary();
const MOST_STEPS = 20;

/**
 * The sentence after ready fixes one after another: the first or the last remark each time, its first or last words.
 */
function settled(sentence: string, order: 'first' | 'last', ways: 'first' | 'last'): string {
  let text = sentence;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const open = findRemarks(briefOf(section('response', text)), record(), vocabulary).filter(({ fixes }) =>
      fixes.some(({ kind }) => kind === 'replace'),
    );
    const finding = order === 'first' ? open[0] : open.at(-1);
    const fixes = finding?.fixes.filter((fix) => fix.kind === 'replace') ?? [];
    const fix = ways === 'first' ? fixes[0] : fixes.at(-1);
    if (!finding || !fix) return text;
    const words = fix.text === '' ? ' ' : fix.text;
    text = (text.slice(0, finding.start) + words + text.slice(finding.end)).replace(/ {2,}/g, ' ').trim();
  }
  throw new Error(`No end after ${MOST_STEPS} fixes: ${text}`);
}

const sentences = [
  'Only a few customers were affected by a minor glitch in an SLO of the RDS ASAP.',
  'Luckily the root cause was a memory leak in an ORM of the backend.',
  'We will completely eliminate any risk of an outage at this point in time.',
  'At this point in time only 2% of users had a minor glitch due to latency in an edge node.',
  'We utilised an APM in order to facilitate a rollback prior to the failover of a replica.',
  'Unfortunately there was just a small outage in an API gateway due to a rollback of an index.',
];
const walks = sentences.flatMap((sentence) =>
  (['first', 'last'] as const).flatMap((order) =>
    (['first', 'last'] as const).map((ways) => [sentence, order, ways] as const),
  ),
);

describe('ready fixes one after another', () => {
  it.each(walks)('leave a sentence whole: %s (%s remark, %s words)', (sentence, order, ways) => {
    const text = settled(sentence, order, ways);
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toMatch(
      /\b(\w+) \1\b|\b(?:an?|the|our) (?:an?|the|our)\b| [.,;]|\ba [aeio]|\ban [bcdfgjkpqtvwyz]/,
    );
    expect(text).not.toMatch(
      /\(([^)]+)\) \(|main likely|completely reduce|automatic watch \(APM\)|\b(\w+) \(\2\)/,
    );
  });
});
