// A panel over a list from the server: loading, failing, empty, or a table.
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { type Column, Table } from '../../ui/table.tsx';

export interface ListPanelProps<T> {
  title: string;
  description?: ReactNode;
  actions?: ReactNode;
  query: UseQueryResult<{ items: T[] }>;
  columns: readonly Column<T>[];
  rowKey: (row: T) => string;
  empty: ReactNode;
}

export function ListPanel<T>({ title, description, actions, query, columns, rowKey, empty }: ListPanelProps<T>) {
  const rows = query.data?.items;
  return (
    <Panel title={title} description={description} actions={actions} flush={rows !== undefined && rows.length > 0}>
      {rows === undefined && query.isPending && (
        <>
          <output className="sr-only">Loading.</output>
          <Skeleton className="h-24" />
        </>
      )}
      {rows === undefined && query.isError && (
        <Alert
          kind="bad"
          title="This could not be loaded."
          actions={
            <Button size="sm" onClick={() => void query.refetch()}>
              Try again
            </Button>
          }
        >
          {messageOf(query.error)}
        </Alert>
      )}
      {rows?.length === 0 && <p className="text-muted">{empty}</p>}
      {rows !== undefined && rows.length > 0 && <Table label={title} columns={columns} rows={rows} rowKey={rowKey} />}
    </Panel>
  );
}
