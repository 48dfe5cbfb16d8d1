// What tells who somebody is, taken out of a profile in forms that can be compared and looked up.
import type { Organisation } from './careers/organisation.ts';
import type { MailIdentity } from './contacts/mail.ts';
import type { PhoneIdentity } from './contacts/phone.ts';
import type { LinkIdentity } from './contacts/profile-link.ts';
import type { PersonName } from './names/person-name.ts';

/** Months since year 0; both ends inclusive. `exact`: the start is known to the month. */
export interface Period {
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
}

export interface Station {
  readonly organisation: Organisation;
  /** Absent when no dates are given. */
  readonly period?: Period;
}

/** Plain values without functions, so that it can be kept and sent. */
export interface Identity {
  readonly name: PersonName;
  readonly mails: readonly MailIdentity[];
  readonly phones: readonly PhoneIdentity[];
  readonly links: readonly LinkIdentity[];
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly birthDate?: string;
  readonly employers: readonly Station[];
  /** `period.end` is when it was finished. */
  readonly schools: readonly Station[];
  /** Keys of cities: where the person lives. */
  readonly cities: readonly string[];
  /** Street and house number, folded; empty when unknown. */
  readonly address: string;
}
