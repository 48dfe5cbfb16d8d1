// The candidate's profile as a file, also as a blind CV.
import type { ExportFormat } from '@vitae/schema/api';
import { Download } from 'lucide-react';
import { candidateExportUrl } from '../../api/candidates.ts';
import { Button } from '../../ui/button.tsx';
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../../ui/menu.tsx';
import { notify } from '../../ui/toast.tsx';
import { saveExport } from '../review/saving/save-export.ts';

const CVS: readonly (readonly [ExportFormat, string, string])[] = [
  ['pdf', 'PDF', '.pdf'],
  ['docx', 'Word', '.docx'],
  ['md', 'Markdown', '.md'],
];
const DATA: readonly (readonly [ExportFormat, string, string])[] = [
  ['json-resume', 'JSON Resume', '.json'],
  ['hr-open', 'HR Open', '.json'],
  ['europass', 'Europass', '.xml'],
  ['csv', 'Table (CSV)', '.csv'],
  ['vitae', 'Vitae, with evidence', '.json'],
];

export function CandidateExportMenu({ id }: { id: string }) {
  const save = (format: ExportFormat, anonymous: boolean) =>
    void saveExport(candidateExportUrl(id, format, anonymous)).catch((error: unknown) => {
      notify.problem('The file was not made', error instanceof Error ? error.message : undefined);
    });
  const items = (formats: typeof CVS, anonymous = false) =>
    formats.map(([format, label, hint]) => (
      <MenuItem key={format} hint={hint} onSelect={() => save(format, anonymous)}>
        {label}
      </MenuItem>
    ));
  return (
    <Menu align="end" trigger={<Button icon={<Download aria-hidden />}>Export</Button>}>
      <MenuLabel>CV</MenuLabel>
      {items(CVS)}
      <MenuSeparator />
      <MenuLabel>Blind CV, without name and contact</MenuLabel>
      {items(CVS, true)}
      <MenuSeparator />
      <MenuLabel>Data</MenuLabel>
      {items(DATA)}
    </Menu>
  );
}
