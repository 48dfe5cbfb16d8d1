// Whether a key press is the one that a shortcut names.

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const NAMES: Record<string, string> = {
  Space: ' ',
  Esc: 'Escape',
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
};

/** Shift is only compared for letters and named keys: `?` needs it on some keyboards and not on others. */
export function matchesKeys(keys: readonly string[], press: KeyPress): boolean {
  const wanted = keys.at(-1) ?? '';
  const key = NAMES[wanted] ?? wanted;
  if (press.key.toLowerCase() !== key.toLowerCase()) return false;
  if ((press.ctrlKey || press.metaKey) !== keys.includes('Mod')) return false;
  if (press.altKey !== keys.includes('Alt')) return false;
  const shiftMatters = key.length > 1 || key.toLowerCase() !== key.toUpperCase();
  return !shiftMatters || press.shiftKey === keys.includes('Shift');
}
