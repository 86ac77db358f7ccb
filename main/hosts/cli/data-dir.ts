import { resolve } from 'node:path';
import { defaultDataDir } from '../places.ts';
import { textOf, type Values } from './command.ts';

/** The data folder of a command: the one it names, else the usual one. */
export function dataDirOf(values: Values): string {
  return resolve(textOf(values, 'data-dir') ?? defaultDataDir());
}
