import type { Theme } from '../../../shared/api/contract.ts';
import type { CommandId } from '../../../shared/commands/commands.ts';
import type { Route } from '../../state/route.ts';
import { helpPageOf } from '../app/help-pages.ts';
import { say, useServices, useStore } from '../app/services.ts';
import { useIncidentActions } from '../incidents/incident-actions.ts';
import { useLock } from '../passphrase/use-lock.ts';
import { goToPart } from './panes.ts';
import { useCommands } from './use-commands.ts';
import { zoomCommands } from './zoom.ts';

/** The places of one incident. */
const placesOf = (id: string) =>
  ({
    goBrief: { screen: 'workspace', id, room: 'head' },
    goChecklist: { screen: 'workspace', id, room: 'checklist' },
    goReaders: { screen: 'workspace', id, room: 'readers' },
    goPlan: { screen: 'conversation', id, tab: 'plan' },
    goScript: { screen: 'conversation', id, tab: 'script' },
    goQuestions: { screen: 'conversation', id, tab: 'questions' },
    goRehearsal: { screen: 'conversation', id, tab: 'rehearsal' },
    goMeeting: { screen: 'conversation', id, tab: 'meeting' },
    goVersions: { screen: 'versions', id },
  }) as const satisfies Readonly<Partial<Record<CommandId, Route>>>;

const PLACES = {
  goIncidents: { screen: 'incidents' },
  goVocabulary: { screen: 'vocabulary' },
  goDrill: { screen: 'drill' },
  settings: { screen: 'settings' },
  about: { screen: 'about' },
} as const satisfies Readonly<Partial<Record<CommandId, Route>>>;

/** What lies over the screen when a command asks for it. */
export type Overlay = 'commands' | 'incidents' | 'keys';

/** Sets the colours at once and keeps them. */
function useTheme(): (theme: Theme) => Promise<void> {
  const { api, queries, toast } = useServices();
  return async (theme) => {
    const kept = await api('settings.set', { theme });
    if (kept.ok) queries.setQueryData(['settings.get', {}], kept.value);
    else say(toast, kept.error.message);
  };
}

/** What can be done on every screen. */
export function useAppCommands(show: (overlay: Overlay) => void): void {
  const { router } = useServices();
  const route = useStore(router);
  const actions = useIncidentActions();
  const setTheme = useTheme();
  const lock = useLock();
  const places: Readonly<Partial<Record<CommandId, Route>>> = {
    ...PLACES,
    // A rehearsal is left by its own key, which asks what becomes of the run.
    ...('id' in route && route.screen !== 'rehearsal' ? placesOf(route.id) : {}),
  };
  const ways = Object.entries(places).map(([id, place]) => [id, () => router.go(place)] as const);
  useCommands(
    {
      ...Object.fromEntries(ways),
      ...zoomCommands(),
      palette: () => show('commands'),
      open: () => show('incidents'),
      keys: () => show('keys'),
      help: () => router.go({ screen: 'help', page: helpPageOf(route) }),
      showLog: () => router.go({ screen: 'about' }),
      report: () => router.go({ screen: 'about' }),
      new: () => void actions.create(),
      lock: () => void lock(),
      nextPane: () => goToPart(1),
      previousPane: () => goToPart(-1),
      themeSystem: () => void setTheme('system'),
      themeLight: () => void setTheme('light'),
      themeDark: () => void setTheme('dark'),
      themeContrast: () => void setTheme('contrast'),
    },
    'app',
  );
}
