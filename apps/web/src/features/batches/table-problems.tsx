// What is wrong with a table before it is taken in: first with its columns, then row by row.
import type { TableProblem } from '@vitae/schema/api';
import { Alert } from '../../ui/alert.tsx';

export function TableProblems({ problems }: { problems: readonly TableProblem[] }) {
  const ofColumns = problems.filter(({ row }) => row === undefined);
  const ofRows = problems.filter(({ row }) => row !== undefined);
  return (
    <>
      {ofColumns.map(({ code, column, message }) => (
        <Alert key={`${code} ${column}`} kind={code === 'no-identity' ? 'bad' : 'warn'} title={message} />
      ))}
      {ofRows.length > 0 && (
        <Alert kind="warn" title="Some rows have something wrong. They are taken in as far as they go.">
          <ul aria-label="Rows with something wrong" className="max-h-40 overflow-y-auto">
            {ofRows.map(({ code, row, column, message }) => (
              <li key={`${code} ${row} ${column}`}>{message}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
