// What a version is called in a list.
import type { TemplateStatus } from '@vitae/schema/api';

const WORDS: Record<TemplateStatus, string> = { draft: 'draft', published: 'in production', archived: 'archived' };

export const versionName = ({ version, status }: { version: number; status: TemplateStatus }) =>
  `Version ${version}, ${WORDS[status]}`;
