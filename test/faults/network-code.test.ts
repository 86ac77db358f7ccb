import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../scripts/build-targets.ts';
import { loadableAddresses } from './parts/addresses.ts';
import { networkUses } from './parts/network-uses.ts';

// Row 28 of the fault table, without running anything: no shipped code can reach a network but by what is listed here.

const root = resolve(import.meta.dirname, '../..');

/** What may say it, and why that reaches nothing. */
const page: Readonly<Record<string, string>> = {
  'renderer/client/hold-connection.ts: fetch': 'to the host the page came from; the policy allows no other',
  'renderer/client/http-carrier.ts: fetch': 'the same',
  'renderer/client/prove-host.ts: fetch': 'the same',
  'renderer/client/session.ts: fetch': 'the same',
  '@tanstack/query-core: fetch': 'a method of its own of that name: it runs our calls',
  '@tiptap/suggestion: fetch': 'a variable: whether the list of chips is to be looked up',
};
const program: Readonly<Record<string, string>> = {
  'main/hosts/loopback/server.ts: http': 'the loopback host listens on 127.0.0.1 and asks nobody',
  'nodemailer: dns': 'the mail as a file; addresses of attachments are switched off, and it has none',
  'nodemailer: http': 'the same',
  'nodemailer: https': 'the same',
  'nodemailer: net': 'the same',
  'papaparse: XMLHttpRequest': 'for tables by address; it is only given text',
  'pptxgenjs: XMLHttpRequest':
    'of a page, for pictures by address; Node has none, and it is given no picture',
  'pptxgenjs: http': 'the word, where it looks how a path begins',
  'setimmediate: importScripts': 'asks whether it runs in a worker',
};
const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'renderer/index.html': page,
  'main/hosts/electron/main.ts': program,
  'main/hosts/electron/preload.ts': {},
  'main/hosts/cli/main.ts': program,
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'upfront-network-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the code that ships', () => {
  it.each(TARGETS)('of $entry reaches a network only by what is listed', async ({ entry, config }) => {
    expect(await networkUses(config)).toEqual(Object.keys(allowed[entry] ?? {}).sort());
  });

  it('would be found out with a dependency that opens sockets', async () => {
    const dependency = join(folder, 'node_modules', 'kind-helper');
    mkdirSync(dependency, { recursive: true });
    writeFileSync(join(dependency, 'package.json'), '{"name":"kind-helper","main":"index.js"}');
    writeFileSync(
      join(dependency, 'index.js'),
      `const tls = require('node:tls');
       exports.help = (text) => { tls.connect(443, 'example.com').end(text); globalThis['fetch']('x'); };`,
    );
    const own = `import { help } from 'kind-helper';
      import { lookup } from 'node:dns/promises';
      help(await lookup('example.com'));
      navigator.sendBeacon('/x'); new WebSocket('ws://example.com');
      export const late = () => import('node:http2');`;
    writeFileSync(join(folder, 'entry.ts'), own);
    const ssr = { noExternal: true } as const;
    const uses = await networkUses({ root: folder, build: { ssr: join(folder, 'entry.ts') }, ssr });
    expect(uses.map((use) => use.replace(/.*entry\.ts/, 'entry.ts')).sort()).toEqual([
      'entry.ts: WebSocket',
      'entry.ts: dns/promises',
      'entry.ts: http2',
      'entry.ts: sendBeacon',
      'kind-helper: fetch',
      'kind-helper: tls',
    ]);
  });

  it('links no function of the network into the store', () => {
    const binaries = join(root, 'node_modules/better-sqlite3-multiple-ciphers/prebuilds');
    const files = readdirSync(binaries).filter((name) => name.endsWith('.node'));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) {
      const bytes = readFileSync(join(binaries, name)).toString('latin1');
      expect([
        name,
        bytes.match(/\0_?(?:getaddrinfo|gethostbyname|connect|socket|sendto)\0|ws2_32/i),
      ]).toEqual([name, null]);
    }
  });
});

describe('the built page', () => {
  it('holds no address it could load', () => {
    const built = join(root, 'dist', 'renderer');
    const files = readdirSync(built, { recursive: true, encoding: 'utf8' });
    const texts = files.filter((name) => /\.(?:html|css|svg|json|m?js)$/.test(name));
    expect(texts.length).toBeGreaterThan(20);
    const found = texts.flatMap((name) =>
      loadableAddresses(name, readFileSync(join(built, name), 'utf8')).map(
        (address) => `${name}: ${address}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['index.html', '<script src="https://cdn.example/x.js"></script>', 'https://cdn.example/x.js'],
    ['index.html', '<link rel=preconnect href=//fonts.example.com>', '//fonts.example.com'],
    ['index.html', '<img src="http://www.w3.org/2000/svg">', 'http://www.w3.org/2000/svg'],
    ['a.css', "@import '//fonts.example.com/a.css'", '//fonts.example.com'],
    ['a.css', 'a{background:url(http://example.com/a.png)}', 'http://example.com/a.png)}'],
    ['a.svg', '<image href="https://example.com/a.png"/>', 'https://example.com/a.png'],
    ['a.js', 'new Image().src=`//example.com/`+text', '//example.com'],
    ['a.js', 'open("wss://example.com/")', 'wss://example.com/'],
  ])('would be found out in %s by %s', (name, text, address) => {
    expect(loadableAddresses(name, text)).toEqual([address]);
  });

  it('may name a namespace', () => {
    const icon = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink=\'http://www.w3.org/1999/xlink\'/>';
    expect(loadableAddresses('icon.svg', icon)).toEqual([]);
    expect(loadableAddresses('a.js', 'createElementNS("http://www.w3.org/2000/svg","svg")')).toEqual([]);
  });
});
