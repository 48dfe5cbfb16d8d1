// What to know about a table before it is taken in.
import type { TableField, TableMapping, TableProblem } from '../api/table-imports.ts';

const MAX_LISTED = 20;
const IDENTITY: readonly TableField[] = ['name', 'given-name', 'family-name', 'email', 'phone'];

/** `rows` without the header. At most 20 problems of rows; the import itself tells of every row. */
export function checkTable(
  headers: readonly string[],
  mapping: TableMapping,
  rows: readonly (readonly string[])[],
): TableProblem[] {
  return [...columnProblems(headers, mapping), ...rowProblems(headers, mapping, rows).slice(0, MAX_LISTED)];
}

function columnProblems(headers: readonly string[], mapping: TableMapping): TableProblem[] {
  const problems: TableProblem[] = [];
  if (!mapping.some((field) => IDENTITY.includes(field))) {
    problems.push({ code: 'no-identity', message: 'No column holds a name, a mail address or a phone number.' });
  }
  for (const field of ['name', 'given-name', 'family-name', 'employer', 'position'] as const) {
    const columns = mapping.flatMap((mapped, column) => (mapped === field ? [column] : []));
    const again = columns[1];
    if (again === undefined) continue;
    const message = `“${headers[columns[0] ?? 0]}” and “${headers[again]}” are both told to be the same; the first that is filled counts.`;
    problems.push({ code: 'repeated-field', message, column: again });
  }
  return problems;
}

function rowProblems(
  headers: readonly string[],
  mapping: TableMapping,
  rows: readonly (readonly string[])[],
): TableProblem[] {
  const problems: TableProblem[] = [];
  rows.forEach((row, index) => {
    const at = index + 2;
    if (row.length > headers.length && row.slice(headers.length).some((cell) => cell.trim() !== '')) {
      problems.push({ code: 'too-many-cells', message: `Row ${at} has more cells than there are columns.`, row: at });
    }
    mapping.forEach((field, column) => {
      const cell = (row[column] ?? '').trim();
      if (field !== 'email' || cell === '' || /[^\s@]+@[^\s@]+/.test(cell)) return;
      problems.push({
        code: 'bad-email',
        message: `“${cell.slice(0, 60)}” in row ${at} is no mail address.`,
        row: at,
        column,
      });
    });
    const named = mapping.some((field, column) => IDENTITY.includes(field) && (row[column] ?? '').trim() !== '');
    if (!named && row.some((cell) => cell.trim() !== '')) {
      problems.push({ code: 'no-identity', message: `Row ${at} has no name, mail address or phone number.`, row: at });
    }
  });
  return problems;
}
