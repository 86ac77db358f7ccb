// Runs in the page that is measured. Says in the window's title, in milliseconds since 1970, when the first screen was
// there and when an incident could be typed into. Where there is no list it waits for the field alone.
const now = () => Math.round((performance.timeOrigin + performance.now()) * 10) / 10;
const fields = 'main textarea, main input:not([type="search"]), [contenteditable="true"]';
let first = 0;

const watch = new MutationObserver(look);

function look() {
  const link = document.querySelector('.incident-link');
  if (first === 0 && (link !== null || document.querySelector(fields) !== null)) {
    first = now();
    link?.click();
  }
  if (document.querySelector(fields) === null) return;
  watch.disconnect();
  // The frame in which it is painted.
  requestAnimationFrame(() => {
    document.querySelector(fields)?.focus();
    const stamps = `stamped ${first} ${now()}`;
    // The app has a title of its own for each screen.
    setInterval(() => {
      document.title = stamps;
    }, 20);
  });
}

watch.observe(document, { childList: true, subtree: true });
look();
