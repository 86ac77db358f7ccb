import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

// Usage: bare-loopback.mjs PROGRAM ARGUMENTS. A static page with one text area, on a server of its own, in a browser:
// ARGUMENTS as JSON, with ADDRESS where the page's address belongs. Plain JavaScript, as the app's own program is when
// it is built: nothing is compiled at the start.
const [program, args] = process.argv.slice(2);
const files = { '/': ['bare.html', 'text/html'], '/stamp.js': ['stamp.js', 'text/javascript'] };
const server = createServer((request, response) => {
  const [file, type] = files[request.url] ?? [];
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('Content-Type', type);
  response.end(readFileSync(join(import.meta.dirname, file)));
});
server.listen(0, '127.0.0.1', () => {
  const address = `http://127.0.0.1:${server.address().port}/`;
  const child = spawn(program, JSON.parse(args.replace('ADDRESS', address)), { stdio: 'ignore' });
  process.once('SIGTERM', () => child.kill());
  child.once('exit', () => process.exit());
});
