// Calls about what is held about the person who is signed in.
import { MyData, MyErasure } from '@vitae/schema/api';
import { request } from './request.ts';

const PATH = '/api/me/data';

export const myDataKey = ['my-data'] as const;
export const MY_DATA_EXPORT = `${PATH}/export`;

export const fetchMyData = (signal?: AbortSignal) => request(MyData, PATH, { signal });
export const withdrawMyConsent = (consentId: string) =>
  request(MyData, `${PATH}/consents/${encodeURIComponent(consentId)}/withdraw`, { method: 'POST' });
export const eraseMyData = (holderId: string) =>
  request(MyErasure, `${PATH}/erase`, { method: 'POST', body: { holderId } });
