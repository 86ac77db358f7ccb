import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { OFFLINE, withoutNetwork } from '../../scripts/offline.ts';

// Row 28 of the fault table. Every test of this suite runs without a network where the machine allows it, so whatever
// passes cannot have needed one.

/** The names of the interfaces in the kernel's table. */
function interfaces(table: string): readonly string[] {
  return [...table.matchAll(/^ *(\S+):/gm)].map(([, name = '']) => name);
}

/** Routes that lead out of this machine; the kernel keeps some over "lo" for IPv6. */
function routes(table: string): readonly string[] {
  const lines = table.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('Iface'));
  return lines.filter((line) => !/^lo\s|\slo$/.test(line));
}

const TABLES = ['/proc/net/dev', '/proc/net/route', '/proc/net/ipv6_route'];
const read = (path: string) => readFileSync(path, 'utf8');

/** What the kernel shows of the network to a process that runs in it. */
function seen([dev = '', ...routeTables]: readonly string[]) {
  return { interfaces: interfaces(dev), routes: routeTables.flatMap(routes) };
}

const nothing = { interfaces: ['lo'], routes: [] };

function reach(host: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ host, port: 9 });
    socket.once('connect', () => resolve('connected'));
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
    socket.once('close', () => socket.destroy());
  });
}

it('has no interface but loopback and no route, if the runner said so', async () => {
  const inside = process.env[OFFLINE] === '1';
  expect(inside ? seen(TABLES.map(read)) : nothing).toEqual(nothing);
  expect(inside ? await reach('192.0.2.1') : 'ENETUNREACH').toBe('ENETUNREACH');
  expect(inside ? await reach('2001:db8::1') : 'ENETUNREACH').toBe('ENETUNREACH');
});

it('takes the network away from a command and leaves it the loopback, or says why it cannot', () => {
  const network = withoutNetwork();
  if (network.kind === 'open') {
    expect(network.reason).toMatch(/^\S[^\n]+$/);
    return;
  }
  const [program = '', ...args] = [...network.before, 'tail', '-n', '+1', ...TABLES];
  const { stdout } = spawnSync(program, args, { encoding: 'utf8' });
  expect(seen(stdout.split(/==> .* <==\n/).slice(1))).toEqual(nothing);
  const own =
    "import fcntl,socket;s=socket.create_server(('127.0.0.1',0));socket.create_connection(s.getsockname())";
  const [first = '', ...rest] = [...network.before, 'python3', '-c', own];
  expect(spawnSync(first, rest).status).toBe(0);
});

it('would notice an interface or a route that leads out', () => {
  const dev = 'Inter-| Receive\n face |bytes\n    lo: 0 0\n  eth0: 12 3\n';
  const route = 'Iface\tDestination\tGateway\neth0\t00000000\t010011AC\n';
  const route6 = '00000000000000000000000000000000 00 00000000 ffffffff 00200200       lo\n';
  expect(seen([dev, route, route6])).toEqual({
    interfaces: ['lo', 'eth0'],
    routes: ['eth0\t00000000\t010011AC'],
  });
});
