import type { Ignore, IgnorePlace } from '../ignore.ts';
import { isRecord, type Problem, readInstant, readText, report, unknownKeys } from './parse-tools.ts';

/** A longer list is refused whole, never cut. */
const MAX_IGNORES = 5_000;

function parsePlace(value: unknown, path: string, problems: Problem[]): IgnorePlace | null {
  if (value === null || value === undefined) return null;
  if (!isRecord(value)) {
    report(problems, path, 'must be a sentence of a section');
    return null;
  }
  unknownKeys(value, ['section', 'sentence'], path, problems);
  return {
    section: readText(value.section, `${path}.section`, problems, 64),
    sentence: readText(value.sentence, `${path}.sentence`, problems),
  };
}

function parseIgnore(value: unknown, path: string, problems: Problem[]): Ignore {
  const given = isRecord(value) ? value : {};
  if (!isRecord(value)) report(problems, path, 'must be an ignored remark');
  unknownKeys(given, ['ruleId', 'text', 'place', 'reason', 'at'], path, problems);
  const ignore: Ignore = {
    ruleId: readText(given.ruleId, `${path}.ruleId`, problems, 64),
    text: readText(given.text, `${path}.text`, problems),
    place: parsePlace(given.place, `${path}.place`, problems),
    reason: readText(given.reason, `${path}.reason`, problems, 2_000),
    at: readInstant(given.at, `${path}.at`, problems),
  };
  if (ignore.ruleId === '') report(problems, `${path}.ruleId`, 'is missing');
  if (ignore.place === null && ignore.reason.trim() === '') report(problems, `${path}.reason`, 'is missing');
  return ignore;
}

/** Checks the remarks a person decided against; records made before there were any have none. */
export function parseIgnores(value: unknown, problems: Problem[]): readonly Ignore[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) report(problems, 'ignores', 'must be a list');
  else if (value.length > MAX_IGNORES)
    report(problems, 'ignores', `has ${value.length} entries; the limit is ${MAX_IGNORES}`);
  else return value.map((each, index) => parseIgnore(each, `ignores[${index}]`, problems));
  return [];
}
