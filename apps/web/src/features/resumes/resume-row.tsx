// One résumé in the list: who, how it went and why, when, and what to do next.
import { Link } from '@tanstack/react-router';
import type { ResumeSummary } from '@vitae/schema/api';
import { Download, FolderOpen, MoreHorizontal, RefreshCw, Trash2 } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import { originalFileUrl } from '../../api/resumes.ts';
import { exactTimeText, timeText } from '../../app/time-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu.tsx';
import { formatName } from '../uploads/formats.ts';
import { sizeText } from '../uploads/texts.ts';
import { nextActionOf } from './next-action.ts';
import { lookOf } from './outcome-look.ts';
import { StageProgress } from './stage-progress.tsx';

export interface RowCommands {
  toggle: (id: string, range: boolean) => void;
  /** The row has the focus now. */
  activate: (id: string) => void;
  onKey: (event: KeyboardEvent) => void;
  readAgain: (id: string) => void;
  sendFile: () => void;
  remove: (ids: readonly string[]) => void;
}

export interface ResumeRowProps {
  resume: ResumeSummary;
  chosen: boolean;
  /** The row that the keys act on; only its controls are in the tab order. */
  active: boolean;
  now: Date;
  commands: RowCommands;
}

/** Cards in a narrow place, columns in a wide one; the place is a container. */
export const ROW_GRID =
  'grid items-center gap-x-2 px-3 grid-cols-[1.75rem_minmax(0,1fr)_2rem] touch:grid-cols-[2.75rem_minmax(0,1fr)_2.75rem] ' +
  '@3xl:gap-x-4 @3xl:px-4 @3xl:grid-cols-[1.75rem_minmax(0,10fr)_minmax(0,11fr)_4.5rem_10rem_2rem] ' +
  '@3xl:touch:grid-cols-[2.75rem_minmax(0,10fr)_minmax(0,11fr)_4.5rem_11rem_2.75rem]';

export const ResumeRow = memo(function ResumeRow({ resume, chosen, active, now, commands }: ResumeRowProps) {
  const title = resume.name ?? resume.filename;
  const tabIndex = active ? 0 : -1;
  return (
    <>
      <td className="flex justify-center @max-3xl:self-start">
        <Checkbox
          labelHidden
          label={`Choose ${title}`}
          checked={chosen}
          tabIndex={tabIndex}
          onChange={(event) =>
            commands.toggle(resume.id, event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey)
          }
        />
      </td>
      <th scope="row" className="min-w-0 text-left font-normal">
        <Link
          to="/resumes/$resumeId"
          params={{ resumeId: resume.id }}
          tabIndex={tabIndex}
          data-resume={resume.id}
          onFocus={() => commands.activate(resume.id)}
          onKeyDown={commands.onKey}
          className="block truncate rounded-sm font-medium hover:underline"
        >
          {title}
        </Link>
        <Subtitle resume={resume} />
      </th>
      <td className="min-w-0 @max-3xl:order-1 @max-3xl:col-start-2 @max-3xl:col-end-4 @max-3xl:mt-1.5">
        <State resume={resume} />
      </td>
      <td className="text-sm whitespace-nowrap text-muted @max-3xl:hidden">
        <time dateTime={resume.uploadedAt} title={exactTimeText(resume.uploadedAt)}>
          {timeText(resume.uploadedAt, now)}
        </time>
      </td>
      <td className="flex @3xl:justify-end @max-3xl:order-2 @max-3xl:col-start-2 @max-3xl:col-end-4">
        <ActionButton resume={resume} tabIndex={tabIndex} commands={commands} />
      </td>
      <td className="flex justify-end @max-3xl:self-start">
        <RowMenu resume={resume} title={title} tabIndex={tabIndex} commands={commands} />
      </td>
    </>
  );
});

function Subtitle({ resume }: { resume: ResumeSummary }) {
  const about =
    resume.name === null ? [formatName(resume.format), sizeText(resume.bytes)] : [resume.label, resume.filename];
  return (
    <span className="flex min-w-0 items-center gap-1.5 text-sm text-muted">
      {resume.source === 'sample' && <Badge>Sample</Badge>}
      {resume.source === 'paste' && <Badge>Pasted</Badge>}
      <span className="truncate">{about.filter((part) => part !== null && part !== '').join(' · ')}</span>
    </span>
  );
}

function State({ resume }: { resume: ResumeSummary }) {
  const { label, tone, Icon } = lookOf(resume);
  if (resume.outcome === undefined) {
    return (
      <span className="flex max-w-72 items-center gap-3">
        <Badge tone={tone} icon={<Icon aria-hidden />}>
          {label}
        </Badge>
        <StageProgress status={resume} of={resume.filename} className="flex-1" />
      </span>
    );
  }
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-0.5 @3xl:flex-col @3xl:items-start">
      <Badge tone={tone} icon={<Icon aria-hidden />}>
        {label}
      </Badge>
      <span
        title={resume.outcome.reason.message}
        className={classNames(
          'line-clamp-2 text-sm text-pretty text-muted',
          // In a card, the button below says it already.
          resume.outcome.nextAction === 'review' && '@max-3xl:hidden',
        )}
      >
        {resume.outcome.reason.message}
      </span>
    </span>
  );
}

interface ControlProps {
  resume: ResumeSummary;
  tabIndex: number;
  commands: RowCommands;
}

function ActionButton({ resume, tabIndex, commands }: ControlProps) {
  const action = nextActionOf(resume.id, resume, resume.toCheck);
  if (action === undefined) return null;
  const { target, label, needed } = action;
  if (target.kind === 'open') {
    return (
      <Link
        to="/resumes/$resumeId"
        params={{ resumeId: target.resumeId }}
        tabIndex={tabIndex}
        className={buttonClass({
          size: 'sm',
          variant: needed ? 'secondary' : 'ghost',
          // In a card the name is the way in already.
          className: needed ? '@max-3xl:mt-2' : '@max-3xl:hidden',
        })}
      >
        {label}
      </Link>
    );
  }
  if (target.kind === 'compare') {
    return (
      <Link
        to="/duplicates"
        search={{ candidate: target.candidateId }}
        tabIndex={tabIndex}
        className={buttonClass({ size: 'sm', className: '@max-3xl:mt-2' })}
      >
        {label}
      </Link>
    );
  }
  const act = () => (target.kind === 'send' ? commands.sendFile() : commands.readAgain(resume.id));
  return (
    <Button size="sm" tabIndex={tabIndex} onClick={act} className="@max-3xl:mt-2">
      {label}
    </Button>
  );
}

function RowMenu({ resume, title, tabIndex, commands }: ControlProps & { title: string }) {
  const action = nextActionOf(resume.id, resume, resume.toCheck);
  return (
    <Menu
      align="end"
      trigger={
        <IconButton size="sm" tabIndex={tabIndex} label={`More for ${title}`} icon={<MoreHorizontal aria-hidden />} />
      }
    >
      <MenuItem asChild>
        <Link to="/resumes/$resumeId" params={{ resumeId: resume.id }}>
          <FolderOpen aria-hidden />
          Open
        </Link>
      </MenuItem>
      {action?.target.kind === 'send' && <MenuItem onSelect={commands.sendFile}>{action.label}</MenuItem>}
      <MenuItem
        icon={<RefreshCw aria-hidden />}
        disabled={resume.status !== 'done'}
        onSelect={() => commands.readAgain(resume.id)}
      >
        Read again
      </MenuItem>
      <MenuItem asChild>
        <a href={originalFileUrl(resume.id)} download={resume.filename}>
          <Download aria-hidden />
          Download the original
        </a>
      </MenuItem>
      <MenuSeparator />
      <MenuItem danger icon={<Trash2 aria-hidden />} onSelect={() => commands.remove([resume.id])}>
        Delete
      </MenuItem>
    </Menu>
  );
}
