// Where archives stand in storage until they are unpacked.

export const ARCHIVES = 'archives/';

export function archiveKey(workspaceId: string, itemId: string): string {
  return `${ARCHIVES}${workspaceId}/${itemId}`;
}
