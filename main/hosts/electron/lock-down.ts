import { app, session } from 'electron';
import { isOwnAddress } from './address.ts';

/** Every scheme that reaches out of the app. */
const outside = ['http', 'https', 'ws', 'wss', 'ftp', 'file'].map((scheme) => `${scheme}://*/*`);

/** To be called before the app is ready: Chromium's own services stay silent and no host is found by name. */
export function silenceChromium(): void {
  for (const flag of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(flag);
  }
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** No page but ours, wherever it comes from: no other address, window, frame or embedded page. */
export function confinePages(): void {
  app.on('web-contents-created', (_created, contents) => {
    const stay = (event: { readonly preventDefault: () => void; readonly url: string }) => {
      if (!isOwnAddress(event.url)) event.preventDefault();
    };
    contents.on('will-navigate', stay);
    contents.on('will-frame-navigate', stay);
    contents.on('will-redirect', stay);
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    // A policy of the page does not stop WebRTC from asking servers for the machine's addresses.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  });
}

/** To be called when the app is ready. Copying text is all our page may do with the system, and no other page may. */
export function confineSession(): void {
  const { defaultSession } = session;
  const mayCopy = (permission: string, page: string | undefined) =>
    permission === 'clipboard-sanitized-write' && isOwnAddress(page ?? '');
  defaultSession.setPermissionCheckHandler((_contents, permission, origin) => mayCopy(permission, origin));
  defaultSession.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl }) =>
    decide(mayCopy(permission, requestingUrl)),
  );
  // What the person wants on the disk goes through main and its own dialogue.
  defaultSession.on('will-download', (event) => event.preventDefault());
  defaultSession.webRequest.onBeforeRequest({ urls: outside }, (_request, decide) =>
    decide({ cancel: true }),
  );
}
