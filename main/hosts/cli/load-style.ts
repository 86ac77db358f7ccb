import { failure, type Result, success } from '../../../shared/api/result.ts';
import type { HouseStyle } from '../../../shared/core/style/house-style.ts';
import { readStyle } from '../../app/style-file.ts';
import { readPicture } from '../../import/picture/read-picture.ts';
import { readJsonFile } from '../read-json-file.ts';

/** A house style as its file says it, and as it was understood. */
export interface LoadedStyle {
  readonly json: unknown;
  readonly style: HouseStyle;
}

/** The house style in a file, or a sentence about what is wrong with it. */
export async function loadStyle(path: string): Promise<Result<LoadedStyle>> {
  const json = await readJsonFile(path);
  if (!json.ok) return json;
  const read = readStyle(json.value, readPicture);
  return read.ok
    ? success({ json: json.value, style: read.value.style })
    : failure(read.error.code, `${path}: ${read.error.message}`);
}
