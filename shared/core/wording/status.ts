import { kindOf } from '../incident/kind.ts';

/** What has ended where no service had failed: what a stranger has read is contained, a danger that passed is over. */
export function endWord(variant: string, usual: string): string {
  switch (kindOf(variant)) {
    case 'security':
      return 'contained';
    case 'near-miss':
      return 'danger over';
    default:
      return usual;
  }
}

/** The status as a brief of that variant prints it; nothing was restored where nothing had failed. */
export function statusWord(status: string, variant: string): string {
  return status === 'restored' ? endWord(variant, status) : status;
}
