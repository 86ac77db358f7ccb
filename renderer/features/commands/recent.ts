import { type CommandId, isCommandId } from '../../../shared/commands/commands.ts';

const NAME = 'upfront-recent-commands';
const MOST = 5;

/** The commands chosen last in this window, the newest first. Ids alone are kept, never what was typed. */
export function recentCommands(): readonly CommandId[] {
  const kept = window.sessionStorage.getItem(NAME) ?? '';
  return kept.split(' ').filter(isCommandId);
}

export function rememberCommand(id: CommandId): void {
  const recent = [id, ...recentCommands().filter((each) => each !== id)].slice(0, MOST);
  window.sessionStorage.setItem(NAME, recent.join(' '));
}
