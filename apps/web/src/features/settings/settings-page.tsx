// The settings: a list of parts at the left, one part at the right.
import { Link, Navigate, Outlet, useLocation, useParams } from '@tanstack/react-router';
import { type ComponentType, useEffect, useRef } from 'react';
import { useTitle } from '../../app/use-title.ts';
import { useMe } from '../accounts/session-query.ts';
import { AccountSettings } from './account-settings.tsx';
import { ApiKeySettings } from './api-key-settings.tsx';
import { AppearanceSettings } from './appearance-settings.tsx';
import { MemberSettings } from './member-settings.tsx';
import { type SettingsTabName, tabsFor } from './settings-tabs.ts';
import { WorkspaceSettings } from './workspace-settings.tsx';

const PARTS: Record<SettingsTabName, ComponentType> = {
  account: AccountSettings,
  appearance: AppearanceSettings,
  'api-keys': ApiKeySettings,
  members: MemberSettings,
  workspace: WorkspaceSettings,
};

export function SettingsPage() {
  const tabs = tabsFor(useMe().role);
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    // On a phone the list of parts is wider than the screen.
    const shown = nav.current?.querySelector(`[href="${pathname}"]`);
    shown?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [pathname]);
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <h1 className="flex min-h-15 items-center px-5 py-3 text-lg font-semibold tracking-tight">Settings</h1>
      <div className="flex min-h-0 flex-1 flex-col md:flex-row">
        <nav
          ref={nav}
          aria-label="Settings"
          className="flex shrink-0 gap-0.5 overflow-x-auto border-b border-line px-3 pb-2 md:w-48 md:flex-col md:border-b-0 md:pb-0"
        >
          {tabs.map((tab) => (
            <Link
              key={tab.value}
              to="/settings/$tab"
              params={{ tab: tab.value }}
              className="flex h-8 shrink-0 items-center rounded-md px-2.5 font-medium text-muted hover:bg-hover hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:text-ink touch:h-11"
            >
              {tab.label}
            </Link>
          ))}
        </nav>
        <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-4 pb-24 md:pt-0 md:pl-3">
          <div className="flex max-w-4xl flex-col gap-5">
            <Outlet />
          </div>
        </div>
      </div>
    </div>
  );
}

export function SettingsTab() {
  const { tab } = useParams({ from: '/app/settings/$tab' });
  const shown = tabsFor(useMe().role).find(({ value }) => value === tab);
  useTitle(shown === undefined ? 'Settings' : `${shown.label} · Settings`);
  if (shown === undefined) return <Navigate to="/settings" replace />;
  const Part = PARTS[shown.value];
  return <Part />;
}
