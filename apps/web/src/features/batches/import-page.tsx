// Bringing in many documents at once, and the imports so far.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { BatchSummary } from '@vitae/schema/api';
import { Files, FolderUp, Inbox, ServerCrash, Table2 } from 'lucide-react';
import { type InputHTMLAttributes, type RefObject, useRef, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { exactTimeText, timeText } from '../../app/time-text.ts';
import { useNow } from '../../app/use-now.ts';
import { useTitle } from '../../app/use-title.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FORMATS_SENTENCE } from '../uploads/formats.ts';
import { batchChoicesQuery, batchesQuery, isMoving } from './batch-queries.ts';
import { useBatches } from './batches-provider.tsx';
import { ImportEstimate } from './import-estimate.tsx';
import { ImportSettings, type SettingsDraft, settingsOf, useSettingsDraft } from './import-settings.tsx';
import { isTable } from './table-fields.ts';
import { TableImport } from './table-import.tsx';
import { useImportDrop } from './use-import-drop.ts';

export function ImportPage() {
  useTitle('Import');
  const [draft, setDraft] = useSettingsDraft();
  const { begin: beginDocuments, hashed, error } = useBegin(draft);
  const { data: choices } = useQuery(batchChoicesQuery);
  const [table, setTable] = useState<File>();
  /** Chosen, and waiting for a word about what they will cost. */
  const [chosen, setChosen] = useState<readonly File[]>();
  const asksModel = (choices?.engines.length ?? 0) > 1 && draft.engine !== 'local';
  const begin = (files: readonly File[]) => {
    const [first] = files;
    if (files.length === 1 && first !== undefined && isTable(first)) setTable(first);
    else if (asksModel && files.length > 0 && hashed === undefined) setChosen(files);
    else beginDocuments(files);
  };
  useImportDrop(begin);
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-5 pt-4 pb-24">
      <h1 className="text-lg font-semibold tracking-tight">Import</h1>
      {table !== undefined && (
        <TableImport
          key={`${table.name} ${table.lastModified} ${table.size}`}
          file={table}
          draft={draft}
          onDraft={setDraft}
          onEnd={() => setTable(undefined)}
        />
      )}
      {table === undefined && (
        <Panel
          title="New import"
          description={`Drop files, folders and ZIP archives anywhere on this page, by the thousand. ${FORMATS_SENTENCE}. A CSV file or an XLSX spreadsheet of people is taken in row by row.`}
        >
          <div className="flex flex-col gap-4">
            <ImportSettings draft={draft} onChange={setDraft} />
            {error !== undefined && (
              <Alert kind="bad" title="The import could not be begun">
                {error}
              </Alert>
            )}
            {chosen !== undefined && (
              <ImportEstimate
                documents={chosen.length}
                engine={draft.engine}
                onStart={() => {
                  setChosen(undefined);
                  beginDocuments(chosen);
                }}
                onCancel={() => setChosen(undefined)}
              />
            )}
            {hashed === undefined ? (
              chosen === undefined && <Choosers onFiles={begin} />
            ) : (
              <div className="flex flex-col gap-2">
                <output className="text-muted tabular-nums">
                  Looking at file {hashed.done.toLocaleString('en')} of {hashed.of.toLocaleString('en')}. What is here
                  already is not sent again.
                </output>
                <Progress label="Files looked at" value={(100 * hashed.done) / hashed.of} />
              </div>
            )}
          </div>
        </Panel>
      )}
      <BatchList />
    </div>
  );
}

function useBegin(draft: SettingsDraft) {
  const { start } = useBatches();
  const navigate = useNavigate();
  const [hashed, setHashed] = useState<{ done: number; of: number }>();
  const [error, setError] = useState<string>();
  const begin = (files: readonly File[]) => {
    if (files.length === 0 || hashed !== undefined) return;
    setError(undefined);
    setHashed({ done: 0, of: files.length });
    start(files, settingsOf(draft), (done) => setHashed({ done, of: files.length }))
      .then((batchId) => navigate({ to: '/import/$batchId', params: { batchId } }))
      .catch((reason: unknown) => setError(messageOf(reason)))
      .finally(() => setHashed(undefined));
  };
  return { begin, hashed, error };
}

/** Not in the types of React. */
const FOLDERS: InputHTMLAttributes<HTMLInputElement> & { webkitdirectory: string } = {
  webkitdirectory: '',
  multiple: true,
};
const TABLE_FILES = '.csv,.tsv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function Choosers({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLInputElement>(null);
  const input = (
    ref: RefObject<HTMLInputElement | null>,
    label: string,
    more: InputHTMLAttributes<HTMLInputElement>,
  ) => (
    <input
      {...more}
      ref={ref}
      type="file"
      aria-label={label}
      tabIndex={-1}
      className="hidden"
      onChange={(event) => {
        onFiles([...(event.target.files ?? [])]);
        event.target.value = '';
      }}
    />
  );
  return (
    <div className="flex flex-wrap gap-2">
      <Button variant="primary" icon={<Files aria-hidden />} onClick={() => files.current?.click()}>
        Choose files
      </Button>
      <Button icon={<FolderUp aria-hidden />} onClick={() => folder.current?.click()}>
        Choose a folder
      </Button>
      <Button icon={<Table2 aria-hidden />} onClick={() => table.current?.click()}>
        Choose a spreadsheet
      </Button>
      {input(files, 'Files to import', { multiple: true })}
      {input(table, 'Spreadsheet to import', { accept: TABLE_FILES })}
      {input(folder, 'Folder to import', FOLDERS)}
    </div>
  );
}

function BatchList() {
  const query = useInfiniteQuery(batchesQuery);
  const now = useNow();
  const batches = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Panel title="Imports so far" flush>
      {query.isPending && <Skeleton className="mx-5 mb-5 h-24" />}
      {query.isError && batches.length === 0 && (
        <EmptyState
          level={3}
          icon={<ServerCrash aria-hidden />}
          title="The imports could not be loaded"
          actions={<Button onClick={() => void query.refetch()}>Try again</Button>}
        >
          {messageOf(query.error)}
        </EmptyState>
      )}
      {query.isSuccess && batches.length === 0 && (
        <EmptyState level={3} icon={<Inbox aria-hidden />} title="No import yet">
          The first one will stand here, with what became of every file.
        </EmptyState>
      )}
      <ul className="divide-y divide-line border-t border-line">
        {batches.map((batch) => (
          <BatchRow key={batch.id} batch={batch} now={now} />
        ))}
      </ul>
      {query.hasNextPage && (
        <div className="flex justify-center py-3">
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            Show older imports
          </Button>
        </div>
      )}
    </Panel>
  );
}

function BatchRow({ batch, now }: { batch: BatchSummary; now: Date }) {
  const { id, name, total, counts, createdBy, createdAt } = batch;
  const open = counts.waiting + counts.reading;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-5 py-2.5">
      <div className="min-w-0 flex-1 basis-60">
        <Link to="/import/$batchId" params={{ batchId: id }} className="font-medium hover:underline">
          {name}
        </Link>
        <p className="text-sm text-muted">
          {createdBy?.name ?? 'Somebody who left'},{' '}
          <time dateTime={createdAt} title={exactTimeText(createdAt)}>
            {timeText(createdAt, now)}
          </time>
        </p>
      </div>
      <p className="text-sm text-muted tabular-nums">
        {isMoving(counts)
          ? `${(total - open).toLocaleString('en')} of ${total.toLocaleString('en')} done`
          : `${total.toLocaleString('en')} ${total === 1 ? 'file' : 'files'}`}
      </p>
    </li>
  );
}
