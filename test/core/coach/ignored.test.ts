import { describe, expect, it } from 'vitest';
import { judge, needsReason, sentenceOf } from '../../../shared/core/coach/ignored.ts';
import { applyEdit } from '../../../shared/core/incident/apply-edit.ts';
import type { Ignore } from '../../../shared/core/incident/ignore.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { deriveWorkbook, type Workbook } from '../../../shared/core/workbook.ts';
import { complete } from '../checklist/complete.ts';
import { noTerms } from './speak.ts';

const written = (...sentences: readonly string[]): Incident =>
  applyEdit(complete, {
    kind: 'prose',
    section: 'next',
    prose: sentences.map((text) => ({ kind: 'paragraph', runs: [{ kind: 'text', text }] })),
  });

const derive = (incident: Incident): Workbook => deriveWorkbook(incident, noTerms, { language: 'en-US' });
const ids = ({ findings }: Workbook): readonly string[] =>
  findings.map(({ ruleId }) => ruleId).filter((id) => id === 'blame.person');

const BLAME = 'It was human error.';
const incident = written(BLAME, 'It was called human error.');

function ignoring(everywhere: boolean): Ignore {
  const { brief, findings } = derive(incident);
  const [finding] = findings.filter(({ ruleId }) => ruleId === 'blame.person');
  if (!finding) throw new Error('The coach says nothing.');
  const place = { section: finding.section, sentence: sentenceOf(brief, finding) };
  const at = '2026-06-03T16:00:00Z';
  const decided = { ruleId: finding.ruleId, text: finding.text, reason: 'A quote of the press', at };
  return { ...decided, place: everywhere ? null : place };
}

describe('a remark that a person decided against', () => {
  it('is silent in its sentence, and stays known with its reason', () => {
    const workbook = derive(applyEdit(incident, { kind: 'ignore', ignore: ignoring(false) }));
    expect(ids(workbook)).toEqual(['blame.person']);
    expect(workbook.ignored.map(({ finding }) => finding.section)).toEqual(['next']);
    expect(workbook.ignored.map(({ ignore }) => ignore.reason)).toEqual(['A quote of the press']);
  });

  it('is silent everywhere when it was decided for the incident', () => {
    const workbook = derive(applyEdit(incident, { kind: 'ignore', ignore: ignoring(true) }));
    expect(ids(workbook)).toEqual([]);
    expect(workbook.ignored).toHaveLength(2);
  });

  it('speaks again when its sentence is rewritten, or when it is shown again', () => {
    const ignore = ignoring(false);
    const ignored = applyEdit(incident, { kind: 'ignore', ignore });
    const rewritten = { ...written('It was plain human error.'), ignores: ignored.ignores };
    expect(ids(derive(rewritten))).toEqual(['blame.person']);
    const shown = applyEdit(ignored, { kind: 'unignore', ignore });
    expect(shown.ignores).toEqual([]);
    expect(applyEdit(shown, { kind: 'unignore', ignore })).toBe(shown);
    expect(ids(derive(shown))).toHaveLength(2);
  });

  it('stops the final version no more', () => {
    const blocked = ({ checklist }: Workbook): boolean =>
      checklist.some(({ id, state }) => id === 'C17' && state === 'blocked');
    expect(blocked(derive(incident))).toBe(true);
    expect(blocked(derive(applyEdit(incident, { kind: 'ignore', ignore: ignoring(true) })))).toBe(false);
  });

  it('is decided once: a later reason takes the place of the earlier', () => {
    const ignore = ignoring(true);
    const twice = [ignore, { ...ignore, reason: 'Agreed with Legal' }].reduce(
      (before, each) => applyEdit(before, { kind: 'ignore', ignore: each }),
      incident,
    );
    expect(twice.ignores.map(({ reason }) => reason)).toEqual(['Agreed with Legal']);
  });

  it('needs a reason against an error and for a whole incident', () => {
    const [error] = derive(incident).findings;
    if (!error) throw new Error('The coach says nothing.');
    const hint = { ...error, severity: 'info' } as const;
    expect([needsReason(error, false), needsReason(hint, false), needsReason(hint, true)]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('costs nothing while there is none', () => {
    const { brief, findings } = derive(incident);
    expect(judge(brief, findings, []).findings).toBe(findings);
  });
});
