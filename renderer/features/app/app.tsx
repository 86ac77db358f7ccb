import { lazy, Suspense, useEffect } from 'react';
import { printRoute } from '../../state/route.ts';
import { Toast } from '../../ui/toast.tsx';
import { Overlays } from '../commands/overlays.tsx';
import { Reminders } from '../due/reminders.tsx';
import { ImportHost } from '../hand-over/import-host.tsx';
import { IncidentsScreen } from '../incidents/incidents-screen.tsx';
import './app.css';
import { Crash } from './crash.tsx';
import { useCall } from './queries.ts';
import { useServices, useStore } from './services.ts';
import { showAppearance } from './theme.ts';
import { noteWay } from './way-back.ts';

const CaptureScreen = lazy(async () => ({
  default: (await import('../quick-capture/capture-screen.tsx')).CaptureScreen,
}));
const VocabularyScreen = lazy(async () => ({
  default: (await import('../vocabulary/vocabulary-screen.tsx')).VocabularyScreen,
}));
const DrillScreen = lazy(async () => ({
  default: (await import('../vocabulary/drill/drill-screen.tsx')).DrillScreen,
}));
const RehearsalScreen = lazy(async () => ({
  default: (await import('../rehearsal/rehearsal-screen.tsx')).RehearsalScreen,
}));
const VersionsScreen = lazy(async () => ({
  default: (await import('../versions/versions-screen.tsx')).VersionsScreen,
}));
const ConversationScreen = lazy(async () => ({
  default: (await import('../conversation/conversation-screen.tsx')).ConversationScreen,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../settings/settings-screen.tsx')).SettingsScreen,
}));
const HelpScreen = lazy(async () => ({
  default: (await import('../help/help-screen.tsx')).HelpScreen,
}));
const AboutScreen = lazy(async () => ({
  default: (await import('../about/about-screen.tsx')).AboutScreen,
}));
const MergeScreen = lazy(async () => ({
  default: (await import('../merge/merge-screen.tsx')).MergeScreen,
}));
const SafeScreen = lazy(async () => ({
  default: (await import('../about/safe-screen.tsx')).SafeScreen,
}));
const GalleryScreen = lazy(async () => ({
  default: (await import('../gallery/gallery-screen.tsx')).GalleryScreen,
}));
const WorkspaceScreen = lazy(async () => ({
  default: (await import('../workspace/workspace-screen.tsx')).WorkspaceScreen,
}));

function Screen() {
  const route = useStore(useServices().router);
  useEffect(() => noteWay(printRoute(route)), [route]);
  switch (route.screen) {
    case 'incidents':
      return <IncidentsScreen />;
    case 'vocabulary':
      return <VocabularyScreen />;
    case 'drill':
      return <DrillScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'about':
      return <AboutScreen />;
    case 'safe':
      return <SafeScreen />;
    case 'gallery':
      return <GalleryScreen />;
    case 'help':
      return <HelpScreen page={route.page} />;
    case 'rehearsal':
      return <RehearsalScreen key={printRoute(route)} id={route.id} cut={route.cut} part={route.part} />;
    case 'versions':
      return <VersionsScreen key={route.id} id={route.id} />;
    case 'merge':
      return <MergeScreen key={printRoute(route)} id={route.id} revision={route.revision} />;
    case 'capture':
      return <CaptureScreen key={route.id} id={route.id} />;
    case 'conversation':
      return <ConversationScreen key={route.id} id={route.id} tab={route.tab} />;
    default:
      return <WorkspaceScreen key={route.id} id={route.id} room={route.room} target={route.target ?? null} />;
  }
}

/** Saves when the window is left or hidden; asks before closing only while something could not be saved. */
function useSafeLeave(): void {
  const services = useServices();
  useEffect(() => {
    const open = () => services.loadedDocuments()?.current();
    // A hidden window may come back to a half-typed amount: only what is in the record is saved.
    const save = (): void => void open()?.save();
    const leave = (): void => open()?.leave();
    const ask = (event: BeforeUnloadEvent): void => {
      const kind = open()?.get().save.kind;
      if (kind === 'failed' || kind === 'conflict') event.preventDefault();
      else void open()?.flush();
    };
    document.addEventListener('visibilitychange', save);
    window.addEventListener('pagehide', leave);
    window.addEventListener('beforeunload', ask);
    return () => {
      document.removeEventListener('visibilitychange', save);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('beforeunload', ask);
    };
  }, [services]);
}

export function App() {
  const { api, router } = useServices();
  const safe = useStore(router).screen === 'safe';
  const { data: settings } = useCall('settings.get', {});
  useSafeLeave();
  useEffect(() => {
    if (settings) showAppearance(settings);
  }, [settings]);
  return (
    <Crash onCrash={(error, places) => void api('app.crashed', { error, places: [...places] })}>
      <Suspense fallback={<p className="app-waiting">Opening</p>}>
        <Screen />
      </Suspense>
      {!safe && <Everywhere />}
    </Crash>
  );
}

/** What lies over every screen. */
function Everywhere() {
  const { toast } = useServices();
  const message = useStore(toast);
  return (
    <>
      <Reminders />
      <Overlays />
      <ImportHost />
      <Toast
        message={message}
        onGone={(id) => {
          if (toast.get()?.id === id) toast.set(null);
        }}
      />
    </>
  );
}
