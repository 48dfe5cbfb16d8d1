// What the local engine found to identify somebody → what must not leave.
import type { Extracted, Profile } from '@vitae/schema';
import type { SensitiveKind, SensitiveValue } from './sensitive-value.ts';

type Value = Extracted<unknown> | undefined;

/** `names` are further words that may be the person's, such as the author that a document names. */
export function sensitiveOfProfile(
  { basics, references, work, education }: Profile,
  names: readonly string[] = [],
): SensitiveValue[] {
  const { location } = basics;
  const read: [SensitiveKind, readonly Value[]][] = [
    ['NAME', [basics.name, basics.givenName, basics.familyName]],
    ['EMAIL', basics.emails],
    ['PHONE', basics.phones],
    ['LINK', [basics.url, ...basics.profiles.flatMap(({ url, username }) => [url, username])]],
    ['ADDRESS', [location.address, location.postalCode]],
    ['BIRTHDATE', [basics.birthDate]],
    ['REFEREE', references.flatMap(({ name }) => [name])],
  ];
  const values = read.flatMap(([kind, list]) => list.flatMap((value) => sensitive(kind, value)));
  // Names that lost against the one that was taken are somebody's too, but not those of employers and schools.
  const others = new Set([
    ...work.map(({ name }) => name?.value),
    ...education.map(({ institution }) => institution?.value),
  ]);
  const runnersUp = (basics.name?.alternatives ?? []).filter(({ value }) => !others.has(value));
  return [
    ...values,
    ...runnersUp.map(({ value }): SensitiveValue => ({ kind: 'NAME', text: value })),
    ...names.filter((name) => !others.has(name)).map((text): SensitiveValue => ({ kind: 'NAME', text })),
  ];
}

function sensitive(kind: SensitiveKind, value: Value): SensitiveValue[] {
  if (value === undefined) return [];
  const { raw, places } = value;
  const text = typeof value.value === 'string' && kind !== 'BIRTHDATE' ? value.value : raw;
  const spans = places.map(({ start, end }) => ({ start, end }));
  const own: SensitiveValue = { kind, text, spans };
  return text === raw || raw === '' ? [own] : [own, { kind, text: raw }];
}
