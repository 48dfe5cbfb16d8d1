// The call for the public jobs that fit the person who is signed in.
import { MyMatches } from '@vitae/schema/api';
import { request } from './request.ts';

export const myMatchesKey = (resume: string | undefined) => ['my-matches', resume] as const;

export const fetchMyMatches = (resume: string | undefined, signal?: AbortSignal) =>
  request(MyMatches, '/api/me/matches', { signal, query: { resume, limit: 50 } });
