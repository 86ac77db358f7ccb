import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../main/export/formats.ts';
import type { ExportFormat } from '../../shared/api/contract.ts';
import { linesOf } from '../../shared/core/brief/lines.ts';
import type { Brief } from '../../shared/core/brief/tree.ts';
import { VARIANTS } from '../../shared/core/incident/incident.ts';
import { redactBrief } from '../../shared/core/redact/redact-brief.ts';
import { REDACT_KINDS, type RedactKind } from '../../shared/core/redact/redaction.ts';
import { deriveWorkbook } from '../../shared/core/workbook.ts';
import { SECRETS, secretIncident } from '../core/redact/parts/secret-incident.ts';
import { vocabulary } from '../samples/samples.ts';
import { partsOf } from './parts/package.ts';
import { newFolder, squeezed } from './parts/readers.ts';

// Every text field of the record holds a secret, or sentences with secrets of other fields and with addresses, hosts
// and amounts that no field names. Whatever is chosen must be in no part of the file, nor in its properties.

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true }));

/** What poppler's programs read: the words of the pages, those for screen readers, the properties and their XML. */
function readPdf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const file = join(folder, 'brief.pdf');
  writeFileSync(file, bytes);
  const read = (program: string, ...args: readonly string[]): string =>
    execFileSync(program, args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  return {
    pages: read('pdftotext', '-raw', file, '-'),
    tagged: read('pdfinfo', '-struct-text', file),
    properties: read('pdfinfo', file),
    metadata: read('pdfinfo', '-meta', file),
    bytes: Buffer.from(bytes).toString('latin1'),
  };
}

/**
 * All texts of the file by the name of the part: of a Word or PowerPoint file each part, also without tags so that no word is cut.
 */
async function textsOf(brief: Brief, format: ExportFormat): Promise<Readonly<Record<string, string>>> {
  const { bytes } = await (await FORMATS[format].load())(brief);
  if (format === 'pdf') return readPdf(bytes);
  if (format !== 'docx' && format !== 'pptx') return { file: new TextDecoder().decode(bytes) };
  const parts = Object.entries(partsOf(bytes));
  return Object.fromEntries(
    parts.flatMap(([name, xml]) => [
      [name, xml],
      [`${name} without tags`, xml.replaceAll(/<[^>]+>/g, '')],
    ]),
  );
}

/** The secrets that stand in any of the texts, by the part. */
function found(texts: Readonly<Record<string, string>>, secrets: readonly string[]): readonly string[] {
  return Object.entries(texts).flatMap(([name, text]) => {
    // Lines of a page end where there is no room.
    const small = squeezed(text.toLowerCase());
    return secrets
      .filter((secret) => small.includes(squeezed(secret.toLowerCase())))
      .map((secret) => `${name}: ${secret}`);
  });
}

const FORMAT_NAMES = Object.keys(FORMATS) as readonly ExportFormat[];

describe.each(VARIANTS)('the %s brief of a record full of secrets', (variant) => {
  const incident = secretIncident(variant);
  const { brief } = deriveWorkbook(incident, vocabulary, { language: 'en-US' });
  const body = linesOf(brief)
    .filter(({ annex }) => !annex)
    .map(({ text }) => text)
    .join('\n');
  const copyOf = (kinds: readonly RedactKind[]) =>
    redactBrief(brief, incident, null, vocabulary, { kinds, keep: [], also: [] }).brief;

  it.each(FORMAT_NAMES)('tells nearly all of them as %s', async (format) => {
    const texts = await textsOf(brief, format);
    for (const kind of REDACT_KINDS) {
      const told = new Set(found(texts, SECRETS[kind]).map((place) => place.split(': ')[1]));
      // Slides are made of what stands before the annex.
      const known = format === 'pptx' ? found({ body }, SECRETS[kind]).length : SECRETS[kind].length - 5;
      expect(told.size, kind).toBeGreaterThanOrEqual(known);
    }
  });

  it('holds some of every kind that slides tell', () => {
    for (const kind of ['people', 'money', 'technical'] as const)
      expect(found({ body }, SECRETS[kind]).length, kind).toBeGreaterThan(0);
  });

  it.each(FORMAT_NAMES)('tells none of them as a redacted %s', async (format) => {
    const texts = await textsOf(copyOf(REDACT_KINDS), format);
    for (const kind of REDACT_KINDS) expect(found(texts, SECRETS[kind]), kind).toEqual([]);
    expect(Object.values(texts).join('\n')).toMatch(/plainwords/i);
    expect(Object.values(texts).join('\n')).toContain('Redacted copy');
  });

  it.each(REDACT_KINDS)('tells none of %s where those alone are chosen', async (kind) => {
    const texts = await textsOf(copyOf([kind]), 'docx');
    expect(found(texts, SECRETS[kind])).toEqual([]);
    const others = REDACT_KINDS.filter((other) => other !== kind && SECRETS[other].length > 0);
    for (const other of others) expect(found(texts, SECRETS[other]).length, other).toBeGreaterThan(0);
  });
});
