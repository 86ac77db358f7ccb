/**
 * The page's content security policy.
 * @param connect what scripts may talk to: the loopback host's own address, or nothing where calls go over IPC
 */
export function contentPolicy(connect: "'self'" | "'none'"): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    // Text never becomes markup or code. The editor's own policy reads pasted HTML in a document that runs nothing; the
    // speller's starts its own worker and no other.
    "require-trusted-types-for 'script'",
    'trusted-types ProseMirrorClipboard upfront-worker',
  ].join('; ');
}

/** What a page could ask of the machine and ours never does. */
const powers = [
  'bluetooth',
  'camera',
  'display-capture',
  'geolocation',
  'hid',
  'idle-detection',
  'local-fonts',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
];

/** Headers of every answer: nothing is kept, guessed, framed, referred or lent to another site. */
export function pageHeaders(connect: "'self'" | "'none'"): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentPolicy(connect),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': powers.map((power) => `${power}=()`).join(', '),
    // Chromium writes cacheable page text to its disk cache. Only files of the program may lie there (`lasts`).
    'Cache-Control': 'no-store',
  };
}
