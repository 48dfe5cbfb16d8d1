// Where a table stands in storage while it is taken in.

export const TABLES = 'tables/';

export function tableKey(workspaceId: string, batchId: string): string {
  return `${TABLES}${workspaceId}/${batchId}`;
}

/** Undefined for a key that this feature doesn't make. */
export function ofTableKey(key: string): { workspaceId: string; batchId: string } | undefined {
  const [kind, workspaceId, batchId] = key.split('/');
  if (`${kind}/` !== TABLES || workspaceId === undefined || batchId === undefined) return undefined;
  return { workspaceId, batchId };
}
