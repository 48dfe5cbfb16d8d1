// API keys: what programs use instead of a password.
import { useQuery } from '@tanstack/react-query';
import type { ApiKey, CreatedApiKey } from '@vitae/schema/api';
import { MoreHorizontal, Plus, RefreshCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { fetchApiKeys, revokeApiKey, rotateApiKey } from '../../api/accounts.ts';
import { dayText, exactTimeText, timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem } from '../../ui/menu.tsx';
import type { Column } from '../../ui/table.tsx';
import { notify } from '../../ui/toast.tsx';
import { CreateKeyDialog } from './create-key-dialog.tsx';
import { ListPanel } from './list-panel.tsx';
import { SCOPE_NAMES } from './scope-names.ts';
import { ShownKeyDialog } from './shown-key-dialog.tsx';
import { useSettingsMutation } from './use-settings-mutation.ts';

const KEYS = ['api-keys'];

export function ApiKeySettings() {
  const now = useNow();
  const query = useQuery({ queryKey: KEYS, queryFn: ({ signal }) => fetchApiKeys(signal) });
  const [creating, setCreating] = useState(false);
  const [shown, setShown] = useState<CreatedApiKey>();
  const [doomed, setDoomed] = useState<ApiKey>();
  const revoke = useSettingsMutation({
    run: revokeApiKey,
    refresh: KEYS,
    problem: 'The key could not be revoked.',
    onDone: () => notify.done('The key is revoked.'),
  });
  const rotate = useSettingsMutation({
    run: rotateApiKey,
    refresh: KEYS,
    problem: 'The key could not be replaced.',
    onDone: setShown,
  });
  const columns: Column<ApiKey>[] = [
    {
      key: 'name',
      header: 'Name',
      cell: (key) => (
        <>
          <span className="block font-medium">{key.name}</span>
          <code className="font-mono text-sm text-muted">{key.start}…</code>
        </>
      ),
    },
    {
      key: 'scopes',
      header: 'May',
      cell: ({ scopes }) => (
        <span className="flex flex-wrap gap-1">
          {scopes.map((scope) => (
            <Badge key={scope}>{SCOPE_NAMES[scope].name}</Badge>
          ))}
        </span>
      ),
    },
    {
      key: 'used',
      header: 'Last used',
      className: 'whitespace-nowrap text-muted',
      cell: ({ lastUsedAt }) =>
        lastUsedAt === null ? 'Never' : <time title={exactTimeText(lastUsedAt)}>{timeText(lastUsedAt, now)}</time>,
    },
    {
      key: 'expires',
      header: 'Ends',
      className: 'whitespace-nowrap text-muted',
      cell: ({ expiresAt }) => <Expiry expiresAt={expiresAt} now={now} />,
    },
    {
      key: 'menu',
      header: 'Actions',
      headerHidden: true,
      align: 'right',
      cell: (key) => (
        <Menu
          align="end"
          trigger={<IconButton size="sm" label={`More for ${key.name}`} icon={<MoreHorizontal aria-hidden />} />}
        >
          <MenuItem icon={<RefreshCw aria-hidden />} onSelect={() => rotate.mutate(key.id)}>
            Replace by a new key
          </MenuItem>
          <MenuItem danger icon={<Trash2 aria-hidden />} onSelect={() => setDoomed(key)}>
            Revoke
          </MenuItem>
        </Menu>
      ),
    },
  ];
  return (
    <>
      <ListPanel
        title="API keys"
        description="A program that has a key acts in your name, within what the key may do. Send it in the header Authorization, after the word Bearer."
        query={query}
        columns={columns}
        rowKey={({ id }) => id}
        empty="You have no keys. Create one to upload résumés or read profiles from a program."
        actions={
          <Button icon={<Plus aria-hidden />} onClick={() => setCreating(true)}>
            New key
          </Button>
        }
      />
      {creating && (
        <CreateKeyDialog
          onClose={() => setCreating(false)}
          onCreated={(key) => {
            setCreating(false);
            setShown(key);
          }}
        />
      )}
      {shown && <ShownKeyDialog apiKey={shown} onClose={() => setShown(undefined)} />}
      <ConfirmDialog
        danger
        open={doomed !== undefined}
        onOpenChange={(open) => {
          if (!open) setDoomed(undefined);
        }}
        title={`Revoke “${doomed?.name ?? ''}”?`}
        description="Programs that use it stop working at once. This cannot be undone."
        confirmLabel="Revoke the key"
        busy={revoke.isPending}
        onConfirm={() => doomed && revoke.mutate(doomed.id, { onSettled: () => setDoomed(undefined) })}
      />
    </>
  );
}

function Expiry({ expiresAt, now }: { expiresAt: string | null; now: Date }) {
  if (expiresAt === null) return 'Never';
  if (new Date(expiresAt) <= now) return <Badge tone="bad">Ended {dayText(expiresAt)}</Badge>;
  return <time title={exactTimeText(expiresAt)}>{dayText(expiresAt)}</time>;
}
