/** Chromium knows no app://, so a window really is at an https address that no network has. */
const stage = 'https://upfront.double';

/** The address Chromium is given for one of the app's. */
export function toStage(url: string): string {
  return url.replace(/^app:\/\/upfront(?=\/|$)/, stage);
}

/** The address as the app knows it. */
export function fromStage(url: string): string {
  return url.startsWith(`${stage}/`) ? `app://upfront${url.slice(stage.length)}` : url;
}
