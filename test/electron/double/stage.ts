/** Chromium knows no app://, so a window really is at an https address that no network has. */
export const STAGE = 'https://upfront.double';

/** The address Chromium is given for one of the app's. */
export function toStage(url: string): string {
  return url.replace(/^app:\/\/upfront(?=\/|$)/, STAGE);
}

/** The address as the app knows it. */
export function fromStage(url: string): string {
  const own = url === STAGE || url.startsWith(`${STAGE}/`);
  return own ? `app://upfront${url.slice(STAGE.length)}` : url;
}
