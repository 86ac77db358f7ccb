/** The calls by which a program turns to an address, takes one, or sends to one, for strace to watch. */
export const WATCHED = 'connect,bind,sendto,sendmsg,sendmmsg';

const LOOPBACK = /inet_addr\("127\.|AF_INET6, "::1"/;

/** Chromium asks its own kernel which way it would go, with UDP sockets it sends nothing over. */
const ROUTE_PROBE =
  /^\d+ +connect\(.*(?:"2001:4860:4860::8888"|htons\(443\), sin_addr=inet_addr\("127\.0\.0\.1"\))/;

/** Where names are looked up without a socket of one's own: systemd's resolver answers over a local one. */
const NAME_SERVICE = /sun_path="[^"]*(?:systemd\/resolve|nscd|dnsmasq)/;

function isOutside(line: string, ports: ReadonlySet<number>): boolean {
  if (NAME_SERVICE.test(line)) return !line.includes('/nscd/');
  if (!line.includes('sa_family=AF_INET')) return false;
  if (ROUTE_PROBE.test(line)) return false;
  if (!LOOPBACK.test(line)) return true;
  if (/^\d+ +bind\(/.test(line)) return false;
  // Another port of this machine may be a proxy's or a name server's: only the app's own is its own.
  const [, port] = /port=htons\((\d+)\)/.exec(line) ?? [];
  return !ports.has(Number(port));
}

/**
 * The lines of strace's log in which a program turned to anything but this app.
 * @param ports of the app's own servers on this machine
 */
export function callsOutside(log: string, ports: readonly number[]): readonly string[] {
  const own = new Set(ports);
  return log.split('\n').filter((line) => isOutside(line, own));
}
