import { connect } from '../../../renderer/client/connect.ts';
import type { Api } from '../../../shared/api/client.ts';

declare global {
  interface Window {
    /** The real client, for a test to call from the page. */
    connected: Api;
  }
}

// With "?first" a call goes with the code, as the app's own first calls do.
const first = new URLSearchParams(window.location.search).has('first');
window.connected = connect(first ? [{ name: 'app.info', argument: {} }] : []);
