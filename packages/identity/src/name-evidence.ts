// What two names say about whether they are one person's.
import { type Reason, reason } from './evidence.ts';
import type { FamilyMatch, GivenMatch, NameComparison } from './names/compare-names.ts';

/** `fits`: both parts can be one person's; `changed`: same given name, other family name; `differs`: other given name. */
export type NameFit = 'fits' | 'initial' | 'changed' | 'differs' | 'unclear';

export function nameFit({ given, family, generationDiffers }: NameComparison): NameFit {
  if (generationDiffers || given === 'other') return 'differs';
  if (family === 'other') return given === 'initial' ? 'differs' : given === 'missing' ? 'unclear' : 'changed';
  if (given === 'initial') return 'initial';
  return [given, family].some((match) => match === 'unclear' || match === 'missing') ? 'unclear' : 'fits';
}

const GIVEN: Readonly<Record<GivenMatch, number>> = {
  ...{ same: 2.6, variant: 2.3, slip: 1.6, initial: 0.8, unclear: 0, missing: 0, other: -6 },
};
const FAMILY: Readonly<Record<FamilyMatch, number>> = {
  ...{ same: 4.4, variant: 4, slip: 3.2, initial: 0, part: 3.4, former: 3.8, unclear: 0, missing: 0, other: -3.2 },
};
/** What is lost where one or both of the names are borne by very many people. */
const COMMON = [0, 0.7, 2.2] as const;

export function nameEvidence(comparison: NameComparison): Reason[] {
  const { given, family, common, swapped, middleDiffers, generationDiffers } = comparison;
  const found: Reason[] = [];
  const weight = GIVEN[given] + FAMILY[family] - (family === 'other' ? 0 : COMMON[common]);
  found.push(mainReason(comparison, weight));
  if (swapped) found.push(reason('name-swapped', -0.3, 'Given and family name stand in the other order.'));
  // A family name changes at a marriage, a given name in another country; both at once hardly ever, and lives are copied.
  if (given === 'other' && family === 'other')
    found.push(reason('family-name-differs', -8, 'The family names differ as well.'));
  if (middleDiffers) found.push(reason('middle-name-differs', -2.5, 'The middle names differ.'));
  if (generationDiffers)
    found.push(reason('generation-differs', -14, 'One is the senior, the other the junior: likely father and son.'));
  return found;
}

function mainReason({ given, family, common }: NameComparison, weight: number): Reason {
  const many = common === 2 ? ' It is a very common name.' : '';
  if (given === 'other') return reason('given-name-differs', weight, 'The given names are two different names.');
  if (given === 'missing' || family === 'missing')
    return reason('name-missing', weight, 'One of the names is not complete.');
  if (family === 'other')
    return reason('family-name-differs', weight, 'The family names differ; one may have changed.');
  if (family === 'former' || family === 'part')
    return reason(
      'family-name-changed',
      weight,
      `The given names agree, and one of the family names is in both.${many}`,
    );
  if (given === 'initial')
    return reason('name-initial', weight, `The family names agree, and so does the initial.${many}`);
  if (given === 'slip' || family === 'slip')
    return reason('name-slip', weight, `The names are the same but for a letter or two.${many}`);
  if (given === 'same' && family === 'same') return reason('name-same', weight, `The names are the same.${many}`);
  return reason('name-variant', weight, `The names are forms of the same name.${many}`);
}
