import { relative, resolve } from 'node:path';
import { build, type InlineConfig, mergeConfig, type Plugin, parseAst } from 'vite';

const root = resolve(import.meta.dirname, '../../..');

/** Node's modules that open, answer or look up connections. */
const MODULES = new Set(
  ['net', 'http', 'https', 'http2', 'tls', 'dgram', 'dns', 'dns/promises', 'inspector', 'cluster'].flatMap(
    (name) => [name, `node:${name}`],
  ),
);

/** What a page or Node offers to reach another machine with, under whatever object it is found. */
const NAMES = new Set([
  'fetch',
  'fetchLater',
  'sendBeacon',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'TCPSocket',
  'UDPSocket',
  'importScripts',
  'serviceWorker',
]);

interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof (value as Node | null)?.type === 'string';
}

/** A name as code says it (fetch, x.fetch, x['fetch']), or a module that is asked for by a call: require('net'). */
function used(node: Node): string | null {
  if (node.type === 'Identifier' && NAMES.has(String(node.name))) return String(node.name);
  if (node.type === 'MemberExpression' && node.computed === true && isNode(node.property)) {
    const { value } = node.property;
    return typeof value === 'string' && NAMES.has(value) ? value : null;
  }
  if (node.type !== 'CallExpression' && node.type !== 'ImportExpression') return null;
  const [first] = node.type === 'ImportExpression' ? [node.source] : (node.arguments as readonly unknown[]);
  const text = isNode(first) ? first.value : null;
  return typeof text === 'string' && MODULES.has(text) ? text : null;
}

function namesIn(code: string): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting: unknown[] = [parseAst(code)];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (isNode(value)) {
      const name = used(value);
      if (name !== null) found.add(name);
    }
    if (typeof value === 'object' && value !== null) {
      waiting.push(...Object.values(value).filter((part) => typeof part === 'object' && part !== null));
    }
  }
  return found;
}

/** A file of ours by its path, one of a dependency by its package. */
function owner(id: string): string {
  const path = id.replaceAll('\\', '/').replace(/^\0|[?#].*$/g, '');
  const dependency = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  return dependency ?? relative(root, path).replaceAll('\\', '/');
}

/**
 * Builds a target in memory and answers what in it can reach a network, each as "owner: name", sorted. Only code that
 * ships is looked at: what the build leaves out is not there to run.
 */
export async function networkUses(config: InlineConfig): Promise<readonly string[]> {
  const found = new Set<string>();
  const look: Plugin = {
    name: 'look-for-network',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { code }] of Object.entries(chunk.modules)) {
          if (code === null || code === '') continue;
          const info = this.getModuleInfo(id);
          const asked = [...(info?.importedIds ?? []), ...(info?.dynamicallyImportedIds ?? [])];
          for (const name of [...asked.filter((each) => MODULES.has(each)), ...namesIn(code)]) {
            found.add(`${owner(id)}: ${name.replace('node:', '')}`);
          }
        }
      }
    },
  };
  const quiet: InlineConfig = {
    configFile: false,
    logLevel: 'error',
    plugins: [look],
    // A worker is a bundle of its own.
    worker: { plugins: () => [look] },
    build: { write: false, minify: false },
  };
  await build(mergeConfig(config, quiet));
  return [...found].sort();
}
