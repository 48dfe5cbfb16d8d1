// One workspace that holds something of the person: why, what, on what basis, and the way to be forgotten by it.
import type { DataHolder } from '@vitae/schema/api';
import type { ReactNode } from 'react';
import { Panel } from '../../ui/panel.tsx';
import { EraseButton } from './erase-button.tsx';
import { OwnApplicationList } from './own-application-list.tsx';
import { OwnConsentList } from './own-consent-list.tsx';
import { OwnResumeList } from './own-resume-list.tsx';

export function DataHolderPanel({ holder }: { holder: DataHolder }) {
  const { workspace, isOwn, contact, resumes, applications, consents } = holder;
  return (
    <Panel
      title={isOwn ? `${workspace.name} (only you)` : workspace.name}
      description={whyText(holder)}
      actions={<EraseButton holder={holder} />}
    >
      <div className="flex flex-col gap-5">
        {contact !== null && (
          <Part title="Who is responsible">
            <p className="whitespace-pre-wrap wrap-anywhere">{contact}</p>
          </Part>
        )}
        <Part title="Résumés and what was read out of them">
          <OwnResumeList workspaceId={workspace.id} resumes={resumes} />
        </Part>
        {applications.length > 0 && (
          <Part title="Applications">
            <OwnApplicationList applications={applications} />
          </Part>
        )}
        {consents.length > 0 && (
          <Part title="On what basis">
            <OwnConsentList consents={consents} />
          </Part>
        )}
      </div>
    </Panel>
  );
}

function whyText({ isOwn, resumes }: DataHolder): string {
  if (isOwn) return 'Your own workspace. Nobody else works in it.';
  const ways = new Set(resumes.map(({ how }) => how));
  const reasons = [
    ...(ways.has('application') ? ['you applied for a job there'] : []),
    ...(ways.has('upload') ? ['you sent it there with your login'] : []),
  ];
  return `Recruiters of this workspace have it because ${reasons.join(', and because ')}.`;
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="flex flex-col gap-1.5">
      <h3 className="text-sm font-medium text-muted">{title}</h3>
      {children}
    </section>
  );
}
