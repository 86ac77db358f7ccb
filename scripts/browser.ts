import { findBrowser } from '../main/hosts/loopback/find-browser.ts';
import { canInstall, install } from './apt.ts';

/**
 * The path of a Chromium-family browser, installed from the distribution when there is none and that is allowed.
 * Null when there is none in the end; the person has then been told in one line what to install.
 */
export function ensureBrowser(): string | null {
  const found = findBrowser();
  if (found !== null) return found;
  if (process.env.UPFRONT_BROWSER) {
    console.error(`UPFRONT_BROWSER names "${process.env.UPFRONT_BROWSER}", which is not there.`);
    return null;
  }
  const failure = canInstall() ? installChromium() : 'No Chromium, Chrome or Edge is installed.';
  const installed = failure === null ? findBrowser() : null;
  if (installed === null) {
    console.error(
      `${failure ?? 'Chromium did not arrive.'} Install one (Debian, Ubuntu: sudo apt install chromium).`,
    );
  }
  return installed;
}

function installChromium(): string | null {
  console.log('No Chromium, Chrome or Edge found: installing Chromium from the distribution (apt-get).');
  return install(['chromium']);
}
