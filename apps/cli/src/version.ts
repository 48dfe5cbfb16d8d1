// The version that `vitae --version` prints.
import manifest from '../package.json' with { type: 'json' };

export const VERSION: string = manifest.version;
