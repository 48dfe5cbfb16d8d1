// The role scheduler: sends recurring tasks when their time comes.
import { scheduleRepairs } from '../features/resumes/resumes.ts';
import { scheduleLiveSweep } from '../platform/realtime/live.ts';
import type { Platform } from './platform.ts';

export async function startScheduler({ queue }: Platform): Promise<void> {
  await scheduleRepairs(queue);
  await scheduleLiveSweep(queue);
}
