// The settings: a list of parts at the left, one part at the right.
import { Link, Navigate, useParams } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useTitle } from '../../app/use-title.ts';
import { useMe } from '../accounts/session-query.ts';
import { PART_LINK, PageOfParts } from '../shell/page-of-parts.tsx';
import { AccountSettings } from './account-settings.tsx';
import { ApiKeySettings } from './api-key-settings.tsx';
import { AppearanceSettings } from './appearance-settings.tsx';
import { MatchingSettings } from './matching-settings.tsx';
import { MemberSettings } from './member-settings.tsx';
import { NoticeSettings } from './notice-settings.tsx';
import { RetentionSettings } from './retention-settings.tsx';
import { type SettingsTabName, tabsFor } from './settings-tabs.ts';
import { SkillSettings } from './skill-settings.tsx';
import { WorkspaceSettings } from './workspace-settings.tsx';

const PARTS: Record<SettingsTabName, ComponentType> = {
  account: AccountSettings,
  appearance: AppearanceSettings,
  'api-keys': ApiKeySettings,
  notices: NoticeSettings,
  retention: RetentionSettings,
  skills: SkillSettings,
  matching: MatchingSettings,
  members: MemberSettings,
  workspace: WorkspaceSettings,
};

export function SettingsPage() {
  const tabs = tabsFor(useMe().role);
  return (
    <PageOfParts title="Settings">
      {tabs.map((tab) => (
        <Link key={tab.value} to="/settings/$tab" params={{ tab: tab.value }} className={PART_LINK}>
          {tab.label}
        </Link>
      ))}
    </PageOfParts>
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
