// The key ring of this installation: from the environment, or from the data folder.
import { join } from 'node:path';
import { createFixedKeyRing, type KeyRing, openKeyRing } from './key-ring.ts';

export const KEY_FOLDER = 'keys';

export function openInstallationKeys(masterKeys: readonly string[], secretFolder: string): Promise<KeyRing> {
  return masterKeys.length > 0
    ? Promise.resolve(createFixedKeyRing(masterKeys))
    : openKeyRing(join(secretFolder, KEY_FOLDER));
}
