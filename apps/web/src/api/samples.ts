// Sample résumés: invented people, to try Vitae with.
import { send } from './request.ts';

export const addSamples = () => send('/api/samples', { method: 'POST' });
export const removeSamples = () => send('/api/samples', { method: 'DELETE' });
