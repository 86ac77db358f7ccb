import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { findBrowser } from '../main/hosts/loopback/find-browser.ts';

// Run by hand after a change of assets/icons/*.svg; what it draws is kept beside it.

const folder = resolve(import.meta.dirname, '..', 'assets', 'icons');
const sizes = [16, 32, 48, 64, 128, 256, 512, 1024];

/** Each size of a Mac's icon file, and the name of its part. */
const macParts: Readonly<Record<number, string>> = { 128: 'ic07', 256: 'ic08', 512: 'ic09', 1024: 'ic10' };

async function draw(browser: Browser, svg: string, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** Windows' container: a directory of 16 bytes an image, then the PNG files. A size of 256 is written as 0. */
function toIco(images: ReadonlyMap<number, Buffer>): Buffer {
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.size, 4);
  let offset = header.length + 16 * images.size;
  const entries = [...images].map(([size, png]) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...images.values()]);
}

/** A Mac's container: "icns", the whole length, then name, length and PNG file of each part. */
function toIcns(images: ReadonlyMap<number, Buffer>): Buffer {
  const withLength = (name: string, body: Buffer) => {
    const head = Buffer.alloc(8);
    head.write(name, 'latin1');
    head.writeUInt32BE(head.length + body.length, 4);
    return Buffer.concat([head, body]);
  };
  const parts = [...images].map(([size, png]) => withLength(macParts[size] ?? '', png));
  return withLength('icns', Buffer.concat(parts));
}

const executablePath = findBrowser();
if (executablePath === null) throw new Error('Drawing needs an installed Chromium, Chrome or Edge.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

/** Draws one picture in every size and writes the containers of Windows and of a Mac. */
async function drawAll(name: string): Promise<ReadonlyMap<number, Buffer>> {
  const svg = readFileSync(join(folder, `${name}.svg`), 'utf8');
  const images = new Map<number, Buffer>();
  for (const size of sizes) images.set(size, await draw(browser, svg, size));
  const only = (wanted: readonly number[]) => new Map([...images].filter(([size]) => wanted.includes(size)));
  writeFileSync(join(folder, `${name}.ico`), toIco(only([16, 32, 48, 64, 128, 256])));
  writeFileSync(join(folder, `${name}.icns`), toIcns(only([128, 256, 512, 1024])));
  return images;
}

mkdirSync(join(folder, 'linux'), { recursive: true });
for (const [size, png] of await drawAll('upfront')) {
  writeFileSync(join(folder, 'linux', `${size}x${size}.png`), png);
}
// The icon of an .upfront file: a page with the app's sign on it.
await drawAll('incident');
await browser.close();
console.log(`Drawn: ${sizes.join(', ')} pixels.`);
