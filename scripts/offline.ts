import { spawnSync } from 'node:child_process';

/**
 * Raises the loopback interface (SIOCSIFFLAGS, IFF_UP) with what the tests need anyway: "ip" is not on every machine.
 */
const RAISE_LOOPBACK =
  'import fcntl, socket, struct; fcntl.ioctl(socket.socket(), 0x8914, struct.pack("16sh14x", b"lo", 1))';

/** Two ways into a network of one's own: as root, and with a user namespace, whose rights end before the command. */
const ways: readonly (readonly string[])[] = [
  ['unshare', '--net', '--', 'sh', '-c', `python3 -c '${RAISE_LOOPBACK}' && exec "$@"`, 'sh'],
  [
    ...['unshare', '--user', '--map-current-user', '--keep-caps', '--net', '--'],
    ...[
      'sh',
      '-c',
      `python3 -c '${RAISE_LOOPBACK}' && exec setpriv --ambient-caps=-all --inh-caps=-all -- "$@"`,
    ],
    'sh',
  ],
];

/** Set to 1 for what runs without a network, so that a test can hold it against what the kernel says. */
export const OFFLINE = 'UPFRONT_OFFLINE';

export type Network =
  /** What to put before a command to run it where there is no interface but its own loopback, and no route. */
  | { readonly kind: 'none'; readonly before: readonly string[] }
  | { readonly kind: 'open'; readonly reason: string };

/** Tries to have a command run without any network; says in one line why this machine does not allow it. */
export function withoutNetwork(): Network {
  if (process.platform !== 'linux') return { kind: 'open', reason: 'only Linux has network namespaces' };
  const said: string[] = [];
  for (const before of ways) {
    const [program = '', ...args] = [...before, 'true'];
    const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
    if (status === 0) return { kind: 'none', before };
    said.push((error?.message ?? stderr).trim().split('\n').at(-1) ?? '');
  }
  return { kind: 'open', reason: said.filter((line) => line !== '').join('; ') };
}
