// After an update of the server, parts of the old pages are gone: the page is loaded anew, once, instead of breaking.

const KEY = 'vitae.reloaded';
/** Two failures within this time, in milliseconds, are no update but a broken server. */
const ONCE_IN = 60_000;

export function reloadAfterUpdate(now: () => number): void {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(KEY) ?? 0);
    if (now() - last < ONCE_IN) return;
    sessionStorage.setItem(KEY, String(now()));
    event.preventDefault();
    window.location.reload();
  });
}
