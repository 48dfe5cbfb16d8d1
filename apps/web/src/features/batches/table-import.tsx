// A table of people before it is taken in: what each column holds, what is wrong, how it looks.
import { keepPreviousData, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { TableMapping, TablePreview } from '@vitae/schema/api';
import { FileX2, Table2 } from 'lucide-react';
import { useId, useState } from 'react';
import { messageOf } from '../../api/api-error.ts';
import { batchKeys } from '../../api/batch-keys.ts';
import { previewTable, startTable } from '../../api/table-imports.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { ImportSettings, type SettingsDraft, settingsOf } from './import-settings.tsx';
import { TableColumns } from './table-columns.tsx';
import { TableProblems } from './table-problems.tsx';
import { TableRows } from './table-rows.tsx';

export interface TableImportProps {
  file: File;
  draft: SettingsDraft;
  onDraft: (draft: SettingsDraft) => void;
  /** Away with this table. */
  onEnd: () => void;
}

/** `read`: tells one choice of a file from the next. */
const previewQuery = (file: File, read: string, mapping: TableMapping | undefined) =>
  queryOptions({
    queryKey: ['table-preview', read, mapping ?? 'guessed'],
    queryFn: ({ signal }) => previewTable(file, mapping, signal),
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

export function TableImport({ file, draft, onDraft, onEnd }: TableImportProps) {
  const read = useId();
  const [chosen, setMapping] = useState<TableMapping>();
  const { data, error, isPlaceholderData } = useQuery(previewQuery(file, read, chosen));
  const mapping = chosen ?? data?.columns.map(({ field }) => field);
  const start = useStart(file, draft);
  return (
    <Panel
      title={`Spreadsheet: ${file.name}`}
      description="Each row becomes a candidate. Say what the columns hold; what is left out stays in the row’s own file."
      actions={<Button onClick={onEnd}>Another file</Button>}
    >
      {error !== null && data === undefined && (
        <EmptyState
          level={3}
          icon={<FileX2 aria-hidden />}
          title="This table could not be read"
          actions={<Button onClick={onEnd}>Choose another file</Button>}
        >
          {messageOf(error)}
        </EmptyState>
      )}
      {data === undefined && error === null && (
        <output aria-label="Looking at the table">
          <Skeleton className="h-48" />
        </output>
      )}
      {data !== undefined && mapping !== undefined && (
        <div className="flex flex-col gap-5">
          <TableColumns
            columns={data.columns}
            mapping={mapping}
            told={chosen !== undefined}
            onChange={(column, field) => setMapping(mapping.with(column, field))}
          />
          <TableProblems problems={data.problems} />
          <TableRows preview={data} mapping={mapping} />
          <ImportSettings draft={draft} onChange={onDraft} named={false} />
          <Begin preview={data} mapping={mapping} waiting={isPlaceholderData} start={start} />
        </div>
      )}
    </Panel>
  );
}

function useStart(file: File, draft: SettingsDraft) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (mapping: TableMapping) => startTable(file, mapping, settingsOf(draft).settings),
    onSuccess: async ({ batchId }) => {
      void queryClient.invalidateQueries({ queryKey: batchKeys.all });
      await navigate({ to: '/import/$batchId', params: { batchId } });
    },
  });
}

interface BeginProps {
  preview: TablePreview;
  mapping: TableMapping;
  waiting: boolean;
  start: ReturnType<typeof useStart>;
}

function Begin({ preview, mapping, waiting, start }: BeginProps) {
  const nobody = preview.problems.some(({ code, row }) => code === 'no-identity' && row === undefined);
  const rows = `${preview.rows.toLocaleString('en')} ${preview.rows === 1 ? 'row' : 'rows'}`;
  return (
    <div className="flex flex-col items-start gap-3">
      {start.error !== null && (
        <Alert kind="bad" title="The import could not be begun" className="w-full">
          {messageOf(start.error)}
        </Alert>
      )}
      <Button
        variant="primary"
        icon={<Table2 aria-hidden />}
        busy={start.isPending}
        disabled={nobody || waiting || preview.rows === 0}
        onClick={() => start.mutate(mapping)}
      >
        Import {rows}
      </Button>
    </div>
  );
}
