import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { binaryKind } from './binary-kind.ts';
import { ALLOWED, ELECTRON_NOTICES, FUSES, MAX_BYTES, OWN_NOTICE, type Target } from './targets.ts';

/** What is wrong with a packed folder, one sentence each. */
export async function faultsIn(packed: string, target: Target, notices: string): Promise<readonly string[]> {
  const archive = join(packed, target.resources, 'app.asar');
  return [
    ...fileFaults(archive),
    ...manifestFaults(archive),
    ...nativeFaults(archive, target),
    ...noticeFaults(packed, target, notices),
    ...iconFaults(packed, target),
    ...sizeFaults(packed, target),
    ...(await fuseFaults(join(packed, target.program))),
  ];
}

function fileFaults(archive: string): readonly string[] {
  const paths = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`)));
  return [
    ...files.filter((path) => !ALLOWED.some((each) => each.test(path))).map((path) => `${path} is shipped.`),
    ...ALLOWED.filter((each) => !files.some((path) => each.test(path))).map((each) => `Nothing is ${each}.`),
  ];
}

function manifestFaults(archive: string): readonly string[] {
  const manifest = JSON.parse(extractFile(archive, 'package.json').toString('utf8'));
  const entry = extractFile(archive, manifest.main).toString('utf8');
  const imported = [...entry.matchAll(/^(?:import|export) .*?from "([^."][^"]*)";$/gm)].map(
    ([, name = '']) => name,
  );
  const strangers = imported.filter(
    (name) => !name.startsWith('node:') && name !== 'electron' && name !== 'better-sqlite3-multiple-ciphers',
  );
  return [
    ...(manifest.type === 'module' ? [] : ['The packed manifest does not say that it is a module.']),
    ...strangers.map((name) => `The main program imports ${name}, which is not shipped.`),
  ];
}

function nativeFaults(archive: string, { native, kind }: Target): readonly string[] {
  const folder = join(`${archive}.unpacked`, 'node_modules', 'better-sqlite3-multiple-ciphers', 'prebuilds');
  const beside = existsSync(folder) ? readdirSync(folder).sort() : [];
  if (beside.join() !== native) return [`Beside the archive lie "${beside.join()}", not ${native}.`];
  const found = binaryKind(readFileSync(join(folder, native)));
  return found === kind ? [] : [`${native} is ${found}, not ${kind}.`];
}

const ownNotice = (packed: string, { ownNotices }: Target): string => join(packed, ownNotices, OWN_NOTICE);

function noticeFaults(packed: string, target: Target, notices: string): readonly string[] {
  const own = ownNotice(packed, target);
  const all = [own, ...ELECTRON_NOTICES.map((name) => join(packed, target.notices, name))];
  const missing = all.filter((path) => !existsSync(path));
  const differs = existsSync(own) && readFileSync(own, 'utf8') !== notices;
  return [
    ...missing.map((path) => `${basename(path)} is missing.`),
    ...(differs ? [`${OWN_NOTICE} is not what the lock says is shipped.`] : []),
  ];
}

function iconFaults(packed: string, { fileIcon }: Target): readonly string[] {
  return fileIcon === undefined || existsSync(join(packed, fileIcon))
    ? []
    : [`The icon of .upfront files, ${basename(fileIcon)}, is missing.`];
}

/** The app's own part: all that is not Electron's; in bytes. */
export function ownBytes(packed: string, target: Target): number {
  const parts = [join(packed, target.resources), ownNotice(packed, target)].filter(existsSync);
  return parts.map(bytesOf).reduce((sum, each) => sum + each, 0);
}

function bytesOf(path: string): number {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.size;
  return readdirSync(path)
    .map((name) => bytesOf(join(path, name)))
    .reduce((sum, each) => sum + each, 0);
}

function sizeFaults(packed: string, target: Target): readonly string[] {
  const bytes = ownBytes(packed, target);
  return bytes < MAX_BYTES ? [] : [`The app's own part weighs ${bytes} bytes, not less than ${MAX_BYTES}.`];
}

async function fuseFaults(program: string): Promise<readonly string[]> {
  const fuses = await getCurrentFuseWire(program);
  return Object.entries(FUSES)
    .filter(([fuse, state]) => fuses[Number(fuse) as FuseV1Options] !== state)
    .map(([fuse]) => `The fuse ${FuseV1Options[Number(fuse)]} is not as electron-builder.yml says.`);
}
