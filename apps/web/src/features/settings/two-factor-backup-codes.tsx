// Backup codes, the only time that they can be seen: to copy, or to keep as a file.
import { Check, Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { notify } from '../../ui/toast.tsx';

export function TwoFactorBackupCodes({ codes }: { codes: readonly string[] }) {
  const [copied, setCopied] = useState(false);
  const text = `${codes.join('\n')}\n`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      notify.problem('The codes could not be copied.', 'Download them, or select them by hand.');
    }
  };
  const download = () => {
    const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    const link = Object.assign(document.createElement('a'), { href: address, download: 'vitae-backup-codes.txt' });
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <div className="flex flex-col gap-4">
      <Alert kind="warn" title="You see these codes only now.">
        Each gets you in once when you don’t have your phone. Keep them where you keep your passwords.
      </Alert>
      <ul
        aria-label="Backup codes"
        className="grid grid-cols-2 gap-x-6 gap-y-1.5 rounded-lg bg-sunken p-4 font-mono tabular-nums"
      >
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button
          icon={copied ? <Check aria-hidden className="text-good" /> : <Copy aria-hidden />}
          onClick={() => void copy()}
        >
          <span aria-live="polite">{copied ? 'Copied' : 'Copy all'}</span>
        </Button>
        <Button icon={<Download aria-hidden />} onClick={download}>
          Download
        </Button>
      </div>
    </div>
  );
}
