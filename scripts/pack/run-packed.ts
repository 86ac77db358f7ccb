import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractAll } from '@electron/asar';
import { unzipSync } from 'fflate';
import { startApp } from '../../test/electron/app-under-test.ts';

/**
 * Starts what was packed over the double of Electron's module, opens a sample from its first screen and exports its
 * brief as Word and PDF; answers the bytes of the Word file. Throws when any of it fails.
 */
export async function runPacked(packed: string, folder: string): Promise<number> {
  const extracted = join(folder, 'extracted');
  extractAll(join(packed, 'resources', 'app.asar'), extracted);
  const app = await startApp({ dataDir: join(folder, 'data'), root: extracted });
  try {
    await app.page.getByText('Card payments failed').first().waitFor();
    const call = (name: string, argument: object): Promise<{ readonly ok: boolean; readonly value: never }> =>
      app.page.evaluate(`window.upfront.call(${JSON.stringify(name)}, ${JSON.stringify(argument)})`);
    const opened: { readonly value: { readonly incident: { readonly id: string } } } = await call(
      'samples.open',
      { id: 'model-card-payments' },
    );
    const { id } = opened.value.incident;
    const bytesOf = async (format: string): Promise<Buffer> => {
      const path = join(folder, `brief.${format}`);
      const exported = await call('export.brief', { id, format, path, draft: true });
      if (!exported.ok) throw new Error(`The packed app did not export: ${JSON.stringify(exported)}`);
      return readFileSync(path);
    };
    // Its letters are files of their own, which must have come along.
    const pdf = await bytesOf('pdf');
    if (!pdf.includes('Carlito')) throw new Error('The packed app exported no PDF file with letters.');
    const bytes = await bytesOf('docx');
    if (!('word/document.xml' in unzipSync(bytes))) throw new Error('The packed app exported no Word file.');
    return bytes.length;
  } finally {
    await app.close();
  }
}
