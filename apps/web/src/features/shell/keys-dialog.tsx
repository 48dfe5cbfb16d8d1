// The keys that work on the screen that is shown.
import { useShortcutSettings } from '../../app/shortcuts.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Kbd } from '../../ui/kbd.tsx';

const IS_MAC = /Mac|iPhone|iPad/.test(navigator.userAgent);

function keyName(key: string): string {
  if (key === 'Mod') return IS_MAC ? '⌘' : 'Ctrl';
  return key;
}

export function KeysDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const { registry, singleKeys, setSingleKeys } = useShortcutSettings();
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys that work here" size="lg">
      <div className="mb-5 grid gap-x-10 gap-y-5 sm:grid-cols-[repeat(auto-fit,minmax(15rem,1fr))]">
        {open &&
          registry
            .groups()
            .toReversed()
            .map((group) => (
              <section key={group.title} className="min-w-0">
                <h3 className="mb-1.5 text-sm font-medium text-muted">{group.title}</h3>
                <dl>
                  {group.shortcuts().map(({ keys, label }) => (
                    <div key={keys.join(' ')} className="flex min-h-8 items-center justify-between gap-4">
                      <dt>{label}</dt>
                      <dd className="flex shrink-0 gap-1">
                        {keys.map((key) => (
                          <Kbd key={key}>{keyName(key)}</Kbd>
                        ))}
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
      </div>
      <Checkbox
        label="Keys without Ctrl or ⌘ work"
        hint="Switch them off when you dictate text or touch keys by accident."
        checked={singleKeys}
        onChange={(event) => setSingleKeys(event.target.checked)}
      />
    </Dialog>
  );
}
