// Applications that the person made while signed in, as the workspace has them.
import type { MyApplication } from '@vitae/schema/api';
import { dayText } from '../../app/time-text.ts';

export function OwnApplicationList({ applications }: { applications: readonly MyApplication[] }) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {applications.map(({ id, jobTitle, appliedAt, name, email, phone, message, consentText }) => (
        <li key={id} className="py-2 first:pt-0 last:pb-0">
          <p className="font-medium wrap-anywhere">{jobTitle}</p>
          <p className="text-sm text-muted wrap-anywhere">
            {[`Sent on ${dayText(appliedAt)}`, name, email, ...(phone === null ? [] : [phone])].join(' · ')}
          </p>
          {message !== null && <p className="mt-1 whitespace-pre-wrap wrap-anywhere">{message}</p>}
          <p className="mt-1 text-sm text-muted wrap-anywhere">You agreed to: “{consentText}”</p>
        </li>
      ))}
    </ul>
  );
}
