import { connect } from '../../../renderer/client/connect.ts';
import type { Api } from '../../../shared/api/client.ts';

declare global {
  interface Window {
    /** The real client, for a test to call from the page. */
    connected: Api;
  }
}

window.connected = connect();
