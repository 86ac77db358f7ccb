import { Suspense, useEffect, useRef } from 'react';
import { placeOf, printRoute } from '../../state/route.ts';
import { Toast } from '../../ui/toast.tsx';
import { Overlays } from '../commands/overlays.tsx';
import { Reminders } from '../due/reminders.tsx';
import { ImportHost } from '../hand-over/import-host.tsx';
import { IncidentsScreen } from '../incidents/incidents-screen.tsx';
import './app.css';
import { Crash } from './crash.tsx';
import { firstShown, whenIdle } from './later.ts';
import { useCall } from './queries.ts';
import {
  aboutScreen,
  captureScreen,
  conversationScreen,
  drillScreen,
  galleryScreen,
  helpScreen,
  mergeScreen,
  rehearsalScreen,
  safeScreen,
  settingsScreen,
  unlockScreen,
  versionsScreen,
  vocabularyScreen,
  workspaceScreen,
} from './screens.ts';
import { useServices, useStore } from './services.ts';
import { showAppearance } from './theme.ts';
import { Voice } from './voice.tsx';
import { noteWay } from './way-back.ts';

function Screen() {
  const { api, router } = useServices();
  const route = useStore(router);
  const isFirst = useRef(true);
  useEffect(() => {
    noteWay(printRoute(route));
    // Whoever leaves the app inside an incident, if in the very next moment, finds it there at the next start.
    const tell = (): void => void api('app.place', { place: placeOf(route) });
    if (!isFirst.current) return tell();
    isFirst.current = false;
    return whenIdle(tell);
  }, [route, api]);
  switch (route.screen) {
    case 'incidents':
      return <IncidentsScreen />;
    case 'vocabulary':
      return <vocabularyScreen.Screen />;
    case 'drill':
      return <drillScreen.Screen />;
    case 'settings':
      return <settingsScreen.Screen />;
    case 'about':
      return <aboutScreen.Screen />;
    case 'safe':
      return <safeScreen.Screen />;
    case 'gallery':
      return <galleryScreen.Screen />;
    case 'help':
      return <helpScreen.Screen page={route.page} />;
    case 'rehearsal':
      return (
        <rehearsalScreen.Screen key={printRoute(route)} id={route.id} cut={route.cut} part={route.part} />
      );
    case 'versions':
      return <versionsScreen.Screen key={route.id} id={route.id} />;
    case 'merge':
      return <mergeScreen.Screen key={printRoute(route)} id={route.id} revision={route.revision} />;
    case 'capture':
      return <captureScreen.Screen key={route.id} id={route.id} />;
    case 'conversation':
      return <conversationScreen.Screen key={route.id} id={route.id} tab={route.tab} />;
    default:
      return (
        <workspaceScreen.Screen
          key={route.id}
          id={route.id}
          room={route.room}
          target={route.target ?? null}
        />
      );
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
  const { data: settings, error } = useCall('settings.get', {});
  // Nothing of an incident comes from the host before its passphrase is entered; no key or menu asks for it either.
  const locked = error?.cause === 'locked';
  useSafeLeave();
  useEffect(firstShown, []);
  useEffect(() => {
    if (settings) showAppearance(settings);
  }, [settings]);
  const crashed = (error: string, places: readonly string[]): void => {
    // The next start must not break in the same place.
    void api('app.place', { place: null });
    void api('app.crashed', { error, places: [...places] });
  };
  return (
    <Crash onCrash={crashed}>
      <Suspense fallback={<p className="app-waiting">Opening</p>}>
        {locked ? <unlockScreen.Screen /> : <Screen />}
      </Suspense>
      {!safe && !locked && <Everywhere />}
    </Crash>
  );
}

/** What lies over every screen. */
function Everywhere() {
  const { toast } = useServices();
  const message = useStore(toast);
  return (
    <>
      <Voice />
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
