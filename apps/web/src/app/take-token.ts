// One-time tokens come in the part of the link after `#`, which browsers never send to a server. It is taken out of the
// address bar at once, so that it stays in no history, bookmark or picture of the screen.

/** The token of `#token=…`, kept for this page only. Undefined when the link has none. */
export function takeToken(
  location: Pick<Location, 'hash' | 'pathname' | 'search'>,
  history: Pick<History, 'replaceState' | 'state'>,
) {
  const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? undefined;
  if (location.hash !== '') history.replaceState(history.state, '', location.pathname + location.search);
  return token === '' ? undefined : token;
}
