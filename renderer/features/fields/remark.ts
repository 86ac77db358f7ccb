import type { Field } from '../../../shared/core/incident/field.ts';
import { functionName } from '../../../shared/core/wording/function-name.ts';

/** What is worth saying about a value although it is taken as it is; null for most. */
export function remarkOn(field: Field, value: unknown): string | null {
  if (field.type !== 'text' || !field.named || typeof value !== 'string' || value.trim() === '') return null;
  return functionName(value) === null
    ? 'This is a sentence. The brief reads best with the name of the function, for example “card payments”.'
    : null;
}
