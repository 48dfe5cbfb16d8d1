// Where things of a résumé stand in storage. Keys have ids only.

export const DOCUMENTS = 'documents/';
export const PICTURES = 'pictures/';

export function resumeKey(workspaceId: string, id: string): string {
  return `${DOCUMENTS}${workspaceId}/${id}`;
}

/** All page pictures of a résumé. */
export function picturesPrefix(workspaceId: string, id: string): string {
  return `${PICTURES}${workspaceId}/${id}/`;
}

/** `name` tells page, width and turn. */
export function pictureKey(workspaceId: string, id: string, name: string): string {
  return `${picturesPrefix(workspaceId, id)}${name}.png`;
}

/** Whose file this is; undefined for a key that this feature doesn't make. */
export function ownerOfKey(key: string): { workspaceId: string; id: string } | undefined {
  const [kind, workspaceId, id] = key.split('/');
  if (`${kind}/` !== DOCUMENTS && `${kind}/` !== PICTURES) return undefined;
  return workspaceId === undefined || id === undefined ? undefined : { workspaceId, id };
}
