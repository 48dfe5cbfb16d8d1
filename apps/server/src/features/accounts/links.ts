// Links to pages of the web app that carry a one-time token. The token stands after `#`, so that no server log sees it.
import type { AccountsConfig } from './accounts.ts';

export function linkTo(config: Pick<AccountsConfig, 'publicUrl' | 'localUrl'>, path: string, token?: string): string {
  const link = new URL(path, config.publicUrl ?? config.localUrl);
  if (token !== undefined) link.hash = `token=${encodeURIComponent(token)}`;
  return link.href;
}
