// What may be spent in a day and in a month, with what was spent.
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { amountOf } from './amounts.ts';
import { dollars } from './dollars.ts';

interface AmountFieldsProps {
  amounts: { day: string; month: string };
  spent: { spentToday: number; spentThisMonth: number };
  onChange: (amounts: { day: string; month: string }) => void;
  /** Of which budget, where there are several: “, Kitchen staff”. */
  whose?: string;
}

export function AmountFields({ amounts, spent, onChange, whose = '' }: AmountFieldsProps) {
  const field = (name: 'day' | 'month', label: string, hint: string) => (
    <Field
      label={`${label}${whose}`}
      labelHidden={whose !== ''}
      className="w-40"
      error={amountOf(amounts[name]) === undefined ? 'An amount, or nothing' : undefined}
      hint={hint}
    >
      <Input
        inputMode="decimal"
        placeholder="No limit"
        value={amounts[name]}
        onChange={({ target }) => onChange({ ...amounts, [name]: target.value })}
      />
    </Field>
  );
  return (
    <div className="flex flex-wrap gap-4">
      {field('day', 'Dollars a day', `${dollars(spent.spentToday)} today`)}
      {field('month', 'Dollars a month', `${dollars(spent.spentThisMonth)} this month`)}
    </div>
  );
}
