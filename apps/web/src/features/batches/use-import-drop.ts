// While the page of imports is open, what is dropped anywhere becomes an import with the settings chosen there.
import { useEffect, useEffectEvent } from 'react';
import { useUploads } from '../uploads/uploads-provider.tsx';

export function useImportDrop(begin: (files: readonly File[]) => void): void {
  const { takeDrops } = useUploads();
  const take = useEffectEvent(begin);
  useEffect(() => takeDrops((files) => take(files)), [takeDrops]);
}
