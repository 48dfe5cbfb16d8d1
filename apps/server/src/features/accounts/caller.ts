// What other features import from accounts: the caller of a request.
export { type Caller, callerOf } from '../../platform/http/caller.ts';
