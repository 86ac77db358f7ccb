import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { windowCommand } from '../../main/hosts/loopback/open-browser.ts';

// Usage: bare-loopback.ts PROFILE. A static page with one text area, on a server of its own, in the same browser.
const [profile = ''] = process.argv.slice(2);
const types = { '/': ['bare.html', 'text/html'], '/stamp.js': ['stamp.js', 'text/javascript'] } as const;
const server = createServer((request, response) => {
  const [file, type] = types[request.url as keyof typeof types] ?? [];
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('Content-Type', type);
  response.end(readFileSync(join(import.meta.dirname, file)));
});
server.listen(0, '127.0.0.1', () => {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = process.env.UPFRONT_BROWSER ?? '';
  const { program, args } = windowCommand(browser, address, profile, {
    platform: process.platform,
    asRoot: process.getuid?.() === 0,
  });
  const child = spawn(program, args, { stdio: 'ignore' });
  process.once('SIGTERM', () => child.kill());
  child.once('exit', () => process.exit());
});
