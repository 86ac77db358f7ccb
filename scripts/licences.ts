import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

interface Licensed {
  readonly name: string;
  readonly version: string;
  /** SPDX, as the package says. */
  readonly licence: string;
  /** The licence in full as it lies in the package, or who gave it where no text does. */
  readonly text: string;
}

/** Every package that may be part of what is shipped: all that the lock does not mark as a developer's or optional. */
export function shippedPackages(): readonly Licensed[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const packages = Object.entries(lock.packages as Record<string, Locked>);
  return packages
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path]) => licenceOf(path))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenceOf(path: string): Licensed {
  const folder = join(root, path);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : null;
  return {
    name: manifest.name,
    version: manifest.version,
    licence: manifest.license ?? namedIn(text) ?? 'not stated',
    text: text ?? `By ${authorOf(manifest.author)}.`,
  };
}

/** A licence may be told by the first line of its text alone: "MIT License". */
function namedIn(text: string | null): string | undefined {
  return /^(?:The )?(MIT|ISC) License\b/.exec(text ?? '')?.[1];
}

/** A manifest names its author as a text or as a record. */
function authorOf(author: string | { readonly name?: string } | undefined): string {
  return (typeof author === 'string' ? author : author?.name) ?? 'an author it does not name';
}

/** The notices that go with the program, one after the other. */
export function printLicences(packages: readonly Licensed[]): string {
  const notices = packages.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`,
  );
  const intro = 'Upfront is made with the following packages. Their licences are below.';
  return `${[intro, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Writes the notices where electron-builder.yml takes them from. */
export function writeLicences(): string {
  const path = join(root, 'dist', 'licences.txt');
  if (!existsSync(dirname(path))) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, printLicences(shippedPackages()));
  return path;
}
