// Every résumé is somebody new.
import type { PersonResolver } from './resolve-person.ts';

export const everybodyIsNew: PersonResolver = {
  resolve: () => Promise.resolve({ kind: 'new' }),
  profileChanged: () => Promise.resolve(),
  queue: () => Promise.resolve(),
};
