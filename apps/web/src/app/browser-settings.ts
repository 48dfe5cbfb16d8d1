// Small choices that this browser remembers. Works on, without memory, where storage is blocked.

const PREFIX = 'vitae.';

export function readSetting(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function writeSetting(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Storage is blocked or full: the choice holds until the page is left.
  }
}

/** Of all that this browser remembers: what begins with this. */
export function removeSettings(beginning: string): void {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX + beginning));
    for (const name of names) localStorage.removeItem(name);
  } catch {
    // Storage is blocked: nothing was kept.
  }
}

export function removeSetting(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Storage is blocked: nothing was kept.
  }
}
