import { identifiersIn } from '../../coach/rules/words/jargon-identifier.ts';
import { type Stretch, stretchesOf } from './matches.ts';

/**
 * What a person shows as code, and what no sentence holds: folders of Windows, addresses of version 6, keys, channels.
 */
const FORMS: readonly RegExp[] = [
  /`[^`]+`/g,
  /(?:\b[A-Za-z]:\\|\\\\)[^\s"“”]+/g,
  /(?<![\p{L}\p{N}:])(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{1,4}(?![\p{L}\p{N}:])/giu,
  /\barn:\S+/g,
  /(?<![\p{L}\p{N}])#[\p{L}\p{N}][\p{L}\p{N}_-]{2,}/gu,
  /(?<![A-Za-z0-9+/_=-])(?=[A-Za-z0-9+/_=-]*\d)(?=[A-Za-z0-9+/_=-]*[A-Za-z])[A-Za-z0-9+/_=-]{24,}/g,
];

/** Names and numbers of machines, as the coach knows them, and what else only machines write. */
export function machinesIn(text: string): readonly Stretch[] {
  return [...identifiersIn(text), ...FORMS.flatMap((form) => stretchesOf(form, text, /[.,;:!?)]+$/))];
}
