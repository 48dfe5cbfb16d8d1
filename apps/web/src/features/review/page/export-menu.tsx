// The profile as a file, in the format of choice.
import type { ExportFormat } from '@vitae/schema/api';
import { Download } from 'lucide-react';
import type { MouseEvent } from 'react';
import { Button } from '../../../ui/button.tsx';
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../../../ui/menu.tsx';
import { notify } from '../../../ui/toast.tsx';
import { useSession } from '../model/review-context.tsx';
import { exportUrl } from '../saving/review-api.ts';
import { saveExport } from '../saving/save-export.ts';

interface Export {
  readonly format: ExportFormat;
  readonly label: string;
  readonly hint: string;
}

const CVS: readonly Export[] = [
  { format: 'pdf', label: 'PDF', hint: '.pdf' },
  { format: 'docx', label: 'Word', hint: '.docx' },
  { format: 'md', label: 'Markdown', hint: '.md' },
];
const DATA: readonly Export[] = [
  { format: 'json-resume', label: 'JSON Resume', hint: '.json' },
  { format: 'hr-open', label: 'HR Open', hint: '.json' },
  { format: 'europass', label: 'Europass', hint: '.xml' },
  { format: 'csv', label: 'Table (CSV)', hint: '.csv' },
  { format: 'vitae', label: 'Vitae, with evidence', hint: '.json' },
];

export function ExportMenu() {
  return (
    <Menu
      align="end"
      trigger={
        <Button
          variant="ghost"
          icon={<Download aria-hidden />}
          className="max-md:size-8 max-md:px-0!"
          aria-label="Export"
        >
          <span className="max-md:hidden">Export</span>
        </Button>
      }
    >
      <ExportGroup label="CV" exports={CVS} />
      <MenuSeparator />
      <ExportGroup label="Blind CV, without name and contact" exports={CVS} anonymous />
      <MenuSeparator />
      <ExportGroup label="Data" exports={DATA} />
    </Menu>
  );
}

interface ExportGroupProps {
  label: string;
  exports: readonly Export[];
  anonymous?: boolean;
}

function ExportGroup({ label, exports, anonymous = false }: ExportGroupProps) {
  const { resumeId } = useSession();
  return (
    <>
      <MenuLabel>{label}</MenuLabel>
      {exports.map((each) => {
        const url = exportUrl(resumeId, each.format, anonymous);
        return (
          <MenuItem key={each.format} asChild>
            <a href={url} download onClick={(event) => save(event, url)}>
              <span className="flex-1">{each.label}</span>
              <span className="pl-4 text-sm text-muted">{each.hint}</span>
            </a>
          </MenuItem>
        );
      })}
    </>
  );
}

/** A plain click, so that a refusal can be shown; with a key held the browser does what it does with links. */
function save(event: MouseEvent, url: string): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  saveExport(url).catch((error: unknown) => {
    notify.problem('The file was not made', error instanceof Error ? error.message : undefined);
  });
}
