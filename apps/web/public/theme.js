// Sets the theme before the first paint. A file of its own, so that the content policy needs no inline scripts.
(() => {
  let chosen = 'system';
  try {
    chosen = localStorage.getItem('vitae.theme') ?? 'system';
  } catch {
    // Storage is blocked: follow the system.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
