// The role scheduler: sends recurring tasks when their time comes.
import type { Platform } from './platform.ts';

export async function startScheduler(_platform: Platform): Promise<void> {}
