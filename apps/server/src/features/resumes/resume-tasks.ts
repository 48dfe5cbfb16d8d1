// Background work on résumés. Payloads hold ids only.
import { EngineChoice } from '@vitae/schema/api';
import { z } from 'zod';
import { defineTask } from '../../platform/queue/task.ts';

/** Reads the document of a résumé and makes its profile. Safe to run twice: a reading ends once. */
export const processResume = defineTask({
  name: 'resumes.process',
  payload: z.object({
    workspaceId: z.uuid(),
    resumeId: z.uuid(),
    /** Which reading of the document this is; a task of an older one does nothing. */
    reading: z.int().min(1),
    ocr: z.enum(['auto', 'never', 'always']).default('auto'),
    /** Chosen for this reading; undefined: what was chosen for its batch. */
    engine: EngineChoice.optional(),
  }),
  retryLimit: 3,
  retryDelaySeconds: 1,
  // Longer than the reader's own time limit, so that a slow document ends with the reader's reason.
  expireInSeconds: 600,
});

/** Lets a second engine read what the first was unsure of. */
export const readAgain = defineTask({
  name: 'resumes.read-again',
  payload: z.object({
    workspaceId: z.uuid(),
    resumeId: z.uuid(),
    /** A task of an older reading does nothing. */
    reading: z.int().min(1),
    engine: EngineChoice.exclude(['local']).optional(),
  }),
  retryLimit: 2,
  retryDelaySeconds: 5,
  // Longer than the longest deadline of a template.
  expireInSeconds: 900,
});

/** Finds imports whose task got lost and files that belong to nothing. */
export const repairImports = defineTask({
  name: 'resumes.repair',
  payload: z.object({}),
  retryLimit: 0,
  expireInSeconds: 300,
  keepSeconds: 3600,
});
