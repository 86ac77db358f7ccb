import { regex } from '../../long-text.ts';

/** The option of a field that says so. */
export const NONE_PLANNED = 'none planned';

const SAID = regex('i')`
  ^(?:n\/?a|not applicable|nil|nope|no(?:ne|thing)?|no need|not(?= (?:planned|needed|required|necessary|due|
    scheduled|intended)\b)|no (?:(?:further|more|other|next|customer) )*(?:messages?|updates?|ones?|
    communications?)|no (?:more|further))(?: (?:is |are )?(?:planned|needed|required|necessary|due|scheduled|
    intended|any ?more|for now|at (?:the moment|present)|currently|now|to (?:customers|send)))*[.!]?$
`;

/** True for the many ways in which people say that nothing more is planned: "none", "not needed", "no message planned". */
export function saysNonePlanned(typed: string): boolean {
  return SAID.test(typed.trim().replace(/\s+/g, ' '));
}
