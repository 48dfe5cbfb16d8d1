// Goes to the sign-in page by loading it anew, so that nothing of the person before stays in memory.

let leaving = false;

/** `ended`: not asked for by the person, who comes back to this page after signing in. */
export function leaveToSignIn(why: 'signed-out' | 'ended'): void {
  if (leaving) return;
  leaving = true;
  const { pathname, search } = window.location;
  const query = new URLSearchParams({ reason: 'ended', back: pathname + search });
  window.location.assign(why === 'ended' ? `/sign-in?${query}` : '/sign-in');
}
