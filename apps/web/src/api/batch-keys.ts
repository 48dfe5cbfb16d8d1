// Names of what is kept of batches.
import type { BatchItemQuery } from '@vitae/schema/api';

export const batchKeys = {
  all: ['batches'] as const,
  list: ['batches', 'list'] as const,
  choices: ['batches', 'choices'] as const,
  estimate: (documents: number, engine: string) => ['batches', 'estimate', documents, engine] as const,
  detail: (id: string) => ['batches', 'detail', id] as const,
  items: (id: string, bin: BatchItemQuery['bin']) => ['batches', 'items', id, bin ?? 'all'] as const,
  allItems: (id: string) => ['batches', 'items', id] as const,
};
