// How Vitae looks and listens in this browser.
import { Monitor, Moon, Sun } from 'lucide-react';
import { useShortcutSettings } from '../../app/shortcuts.tsx';
import { setTheme, type Theme, useTheme } from '../../app/theme.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Panel } from '../../ui/panel.tsx';

const CHOICES: { value: Theme; label: string; Icon: typeof Sun }[] = [
  { value: 'system', label: 'Like the system', Icon: Monitor },
  { value: 'light', label: 'Light', Icon: Sun },
  { value: 'dark', label: 'Dark', Icon: Moon },
];

export function AppearanceSettings() {
  const theme = useTheme();
  const { singleKeys, setSingleKeys } = useShortcutSettings();
  return (
    <>
      <Panel title="Theme" description="This browser remembers it.">
        <fieldset className="flex flex-wrap gap-3">
          <legend className="sr-only">Theme</legend>
          {CHOICES.map(({ value, label, Icon }) => (
            <label
              key={value}
              className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-lg border border-line-strong px-3.5 py-2 font-medium has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
            >
              <input
                type="radio"
                name="theme"
                value={value}
                checked={theme === value}
                onChange={() => setTheme(value)}
                className="size-4 accent-accent focus-visible:outline-none"
              />
              <Icon aria-hidden className="size-4 text-muted" />
              {label}
            </label>
          ))}
        </fieldset>
      </Panel>
      <Panel title="Keyboard" description="Press ? on any page to see the keys that work there.">
        <Checkbox
          label="Keys without Ctrl or ⌘ work"
          hint="Switch them off when you dictate text or touch keys by accident."
          checked={singleKeys}
          onChange={(event) => setSingleKeys(event.target.checked)}
        />
      </Panel>
    </>
  );
}
