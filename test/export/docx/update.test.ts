import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportDocx } from '../../../main/export/docx/export-docx.ts';
import { exportMarkdown } from '../../../main/export/markdown/export-markdown.ts';
import { exportText } from '../../../main/export/text/export-text.ts';
import { buildBrief } from '../../../shared/core/brief/build-brief.ts';
import { BRIEF_SETTINGS } from '../../../shared/core/brief/settings.ts';
import type { Brief } from '../../../shared/core/brief/tree.ts';
import type { Incident } from '../../../shared/core/incident/incident.ts';
import { row } from '../../../shared/core/incident/lists.ts';
import { exact } from '../../../shared/core/incident/values/figure.ts';
import { change } from '../../core/brief/print.ts';
import { june, juneDay, modelIncident } from '../../core/model-incident.ts';
import { complaintsOf, hasChecker, newFolder, notWellFormed, pagesInLibreOffice } from '../parts/readers.ts';

const first = change(modelIncident, {
  setup: { variant: 'running', final: true },
  facts: { reportNo: 1, asOf: june('14:30'), status: 'mitigating', restoredAt: null, mitigatedAt: null },
});
const correction = row('corrections', 'k1', {
  what: 'Customers affected',
  from: '2,000',
  to: 'about 3,200 (2,900 to 3,400)',
  at: june('15:40'),
  why: 'the first count left out the app',
});
const update = change(modelIncident, {
  setup: { final: true },
  facts: { refunds: exact('money', 240_000) },
  lists: { corrections: [correction] },
});
const action = row('actionsLong', 'l1', {
  what: 'Test settings before they go live',
  type: 'barrier',
  owner: 'Head of platform',
  due: juneDay(9),
  proof: 'A wrong setting is refused',
  state: 'open',
});
const final = change(update, {
  setup: { variant: 'final' },
  facts: { reportNo: 3, asOf: june('12:00', 8), status: 'closed', causeStatus: 'confirmed' },
  lists: { actionsLong: [action] },
});

const printed = (incident: Incident, last: Incident): Brief => buildBrief(incident, BRIEF_SETTINGS, last);
const briefs = { update: printed(update, first), final: printed(final, update) } as const;
const names = ['update', 'final'] as const;

const folder = newFolder();
const fileOf = (name: string): string => join(folder, `${name}.docx`);
let pages: readonly (readonly string[])[] = [];

beforeAll(async () => {
  for (const name of names) writeFileSync(fileOf(name), (await exportDocx(briefs[name])).bytes);
  pages = pagesInLibreOffice(folder, names.map(fileOf));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(names)('the Word file of a later report: %s', (name) => {
  it(`is well-formed and valid${hasChecker ? '' : ' (the checker of Word files is absent here: not asked)'}`, () => {
    expect(notWellFormed(fileOf(name))).toBe('');
    expect(hasChecker ? complaintsOf(fileOf(name), '--deep') : []).toEqual([]);
  });
});

/** Words with single spaces: a layout breaks lines where it likes. */
const flat = (text = ''): string => text.replace(/\s+/g, ' ');

describe('in LibreOffice', () => {
  it('an update has what was wrong under its head and what has changed behind the bottom line, on page 1', () => {
    const [page = ''] = pages[0] ?? [];
    const text = flat(page);
    const order = [
      'Report 2, as of 16:00 UTC',
      'Customers affected: corrected from “2,000” to “about 3,200 (2,900 to 3,400)”. Noted at 15:40 UTC on 3 June: the first count left out the app.',
      'Bottom line',
      'Changes since report 1: from mitigating to restored',
      'Refunds: $2,400 (new).',
      'Duration: was 28 minutes, now 47 minutes.',
      'Restored: 14:49 UTC on 3 June (new).',
      'Impact',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(-1);
    expect((pages[0] ?? []).findIndex((each) => /^\s*Annex$/m.test(each))).toBeLessThanOrEqual(2);
  });

  it('the final report repeats the correction and lists the actions with owner, date, proof and state', () => {
    const text = flat((pages[1] ?? []).join(' '));
    expect(text).toContain('corrected from “2,000” to “about 3,200');
    expect(text).toContain('Changes since report 2: from restored to closed');
    expect(text).toContain('Cause: was suspected, now confirmed.');
    expect(text).toMatch(/Action Type Owner Due Proof State/);
    for (const cell of ['Head of platform', '9 June', 'A wrong setting', 'open'])
      expect(text).toContain(cell);
  });
});

describe('Markdown and plain text', () => {
  it('say the same', async () => {
    const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
    const markdown = decode((await exportMarkdown(briefs.update)).bytes);
    expect(markdown).toContain('## Changes since report 1: from mitigating to restored');
    expect(markdown).toContain('- **Duration**: was 28 minutes, now 47 minutes.');
    expect(markdown).toContain('- **Customers affected**: corrected from “2,000” to “about 3,200');
    const text = decode((await exportText(briefs.update)).bytes);
    expect(text).toContain('- Duration: was 28 minutes, now 47 minutes.');
    expect(text).toContain('- Customers affected: corrected from “2,000” to “about 3,200');
  });
});
