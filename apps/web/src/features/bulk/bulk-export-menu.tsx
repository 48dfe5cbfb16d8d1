// The chosen candidates as one file, also without who they are.
import { useMutation } from '@tanstack/react-query';
import type { BulkExportFormat } from '@vitae/schema/api';
import { Download } from 'lucide-react';
import { messageOf } from '../../api/api-error.ts';
import { BULK_EXPORT_URL } from '../../api/bulk.ts';
import { Button, YIELDING_LABEL } from '../../ui/button.tsx';
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../../ui/menu.tsx';
import { notify } from '../../ui/toast.tsx';
import { saveExport } from '../review/saving/save-export.ts';
import type { PoolChoice } from './use-pool-choice.ts';

const FORMATS: readonly (readonly [BulkExportFormat, string, string])[] = [
  ['csv', 'Table (CSV)', '.csv'],
  ['xlsx', 'Table (Excel)', '.xlsx'],
  ['json-resume', 'JSON Resume', '.json'],
  ['vitae', 'Vitae, with evidence', '.json'],
  ['zip', 'Documents and profiles', '.zip'],
];
/** A blind ZIP has no documents. */
const BLIND = FORMATS.filter(([format]) => format !== 'zip');

export function BulkExportMenu({ choice }: { choice: PoolChoice }) {
  const save = useMutation({
    mutationFn: (wanted: { format: BulkExportFormat; anonymous: boolean }) =>
      saveExport(BULK_EXPORT_URL, { method: 'POST', body: { of: choice.of, ...wanted } }),
    onError: (error) => notify.problem('The file was not made', messageOf(error)),
  });
  const items = (formats: typeof FORMATS, anonymous: boolean) =>
    formats.map(([format, label, hint]) => (
      <MenuItem key={format} hint={hint} onSelect={() => save.mutate({ format, anonymous })}>
        {label}
      </MenuItem>
    ));
  return (
    <Menu
      trigger={
        <Button icon={<Download aria-hidden />} title="Export" busy={save.isPending}>
          <span className={YIELDING_LABEL}>Export</span>
        </Button>
      }
    >
      {items(FORMATS, false)}
      <MenuSeparator />
      <MenuLabel>Blind, without name and contact</MenuLabel>
      {items(BLIND, true)}
    </Menu>
  );
}
