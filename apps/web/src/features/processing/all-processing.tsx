// For who runs the installation: the background work of every workspace, and its own.
import { useState } from 'react';
import { ProcessingList } from './processing-list.tsx';
import type { ProcessingSearch } from './processing-search.ts';

export function AllProcessing() {
  const [search, setSearch] = useState<ProcessingSearch>({});
  return <ProcessingList everywhere search={search} onChange={setSearch} />;
}
