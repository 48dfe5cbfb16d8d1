// A panel over a long list: filters above, a table, and a button for the next page.
import type { ReactNode } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import type { Pages } from './use-pages.ts';

/** As a table, or in a look of its own. */
type Rows<T> =
  | { columns: readonly Column<T>[]; rowKey: (row: T) => string; list?: never }
  | { list: (rows: readonly T[]) => ReactNode };

interface PagesPanelParts<T> {
  title: string;
  description?: ReactNode;
  actions?: ReactNode;
  filters: ReactNode;
  pages: Pages<T>;
  empty: { icon: ReactNode; title: string; text: string };
}

type PagesPanelProps<T> = PagesPanelParts<T> & Rows<T>;

export function PagesPanel<T>(props: PagesPanelProps<T>) {
  const { title, description, actions, filters, pages, empty } = props;
  const { rows } = pages;
  return (
    <Panel title={title} description={description} actions={actions} flush>
      <div className="flex flex-wrap items-end gap-2 px-5 pb-3">{filters}</div>
      {rows === undefined && pages.error === null && (
        <div className="px-5 pb-5">
          <output className="sr-only">Loading.</output>
          <Skeleton className="h-40" />
        </div>
      )}
      {rows === undefined && pages.error !== null && (
        <Alert
          kind="bad"
          title="This could not be loaded."
          className="mx-5 mb-5"
          actions={
            <Button size="sm" onClick={pages.retry}>
              Try again
            </Button>
          }
        >
          {messageOf(pages.error)}
        </Alert>
      )}
      {rows?.length === 0 && (
        <EmptyState level={3} icon={empty.icon} title={empty.title}>
          {empty.text}
        </EmptyState>
      )}
      {rows !== undefined &&
        rows.length > 0 &&
        (props.list === undefined ? (
          <Table label={title} columns={props.columns} rows={rows} rowKey={props.rowKey} />
        ) : (
          props.list(rows)
        ))}
      {pages.hasMore && (
        <div className="flex justify-center border-t border-line p-3">
          <Button busy={pages.loadingMore} onClick={pages.loadMore}>
            Show more
          </Button>
        </div>
      )}
    </Panel>
  );
}
