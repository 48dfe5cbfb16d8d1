// Who a profile belongs to: asked before a résumé becomes a candidate.
import type { Profile } from '@vitae/schema';
import type { IdentityReason } from '@vitae/schema/api';
import type { Trx } from '../../platform/database/database.ts';

export interface LikelyPerson {
  readonly candidateId: string;
  /** 0–1. */
  readonly score: number;
  readonly reasons: readonly IdentityReason[];
}

export type Resolution =
  /** Nobody in the pool. */
  | { readonly kind: 'new' }
  /** Certainly this candidate. */
  | { readonly kind: 'same'; readonly candidateId: string; readonly reasons: readonly IdentityReason[] }
  /** A new candidate, and a person has to say whether it is one of these. */
  | { readonly kind: 'likely'; readonly people: readonly [LikelyPerson, ...LikelyPerson[]] };

export interface PersonResolver {
  /** Inside the transaction that takes a résumé in; until that ends nobody else decides about the same mail, phone or link. */
  resolve(trx: Trx, workspaceId: string, profile: Profile): Promise<Resolution>;
  /** The candidate's profile has changed: by what it is found changes too, and new likely pairs may come up. */
  profileChanged(trx: Trx, workspaceId: string, candidateId: string, profile: Profile, now: Date): Promise<void>;
  /** The first profile of a new candidate, for which `resolve` has just found these people: each of them is a likely pair. */
  added(trx: Trx, workspaceId: string, candidate: NewPerson, now: Date): Promise<void>;
}

export interface NewPerson {
  readonly candidateId: string;
  readonly profile: Profile;
  readonly likely: readonly LikelyPerson[];
}
