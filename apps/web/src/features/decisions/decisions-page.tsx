// What people decided of matches, beside what the system had said then.
import { useInfiniteQuery } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { MatchDecisionKind } from '@vitae/schema/api';
import { Download, ScrollText, X } from 'lucide-react';
import { decisionsCsvUrl, decisionsKey, fetchDecisions } from '../../api/decisions.ts';
import { useTitle } from '../../app/use-title.ts';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { useMe } from '../accounts/session-query.ts';
import { PagesPanel } from '../admin/pages-panel.tsx';
import { usePages } from '../admin/use-pages.ts';
import { jobsQuery } from '../jobs/job-queries.ts';
import { JobsHead } from '../jobs/jobs-head.tsx';
import { DECISION_COLUMNS } from './decision-columns.tsx';
import { DECISION_LOOKS } from './decision-looks.ts';
import { DecisionSearch } from './decision-search.ts';

const KINDS = [
  { value: '', label: 'Any decision' },
  ...MatchDecisionKind.options.map((value) => ({ value, label: DECISION_LOOKS[value].label })),
];

export function DecisionsPage({ search }: { search: DecisionSearch }) {
  useTitle('Decisions');
  const navigate = useNavigate();
  const { role } = useMe();
  const pages = usePages(decisionsKey(search), (call) => fetchDecisions(search, call));
  if (role === 'candidate') return <Navigate to="/" replace />;
  const set = (next: DecisionSearch) => void navigate({ to: '/jobs/decisions', search: next, replace: true });
  const isNarrowed = search.job !== undefined || search.decision !== undefined;
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-y-auto pb-24">
      <JobsHead />
      <div className="px-5">
        <PagesPanel
          title="Decisions"
          description="What somebody decided of a match, and what the system had said at that moment. Nobody can change an entry; taking a decision back adds one."
          actions={
            <a href={decisionsCsvUrl(search)} download className={buttonClass()}>
              <Download aria-hidden />
              CSV
            </a>
          }
          filters={
            <>
              <JobChoice search={search} onChange={set} />
              <Field label="Decision" labelHidden>
                <Select
                  options={KINDS}
                  value={search.decision ?? ''}
                  onChange={({ target }) => set(DecisionSearch.parse({ ...search, decision: target.value }))}
                />
              </Field>
              {isNarrowed && (
                <Button variant="ghost" icon={<X aria-hidden />} onClick={() => set({})}>
                  Clear the filters
                </Button>
              )}
            </>
          }
          pages={pages}
          columns={DECISION_COLUMNS}
          rowKey={({ id }) => id}
          empty={
            isNarrowed
              ? { icon: <ScrollText aria-hidden />, title: 'No decision fits', text: 'Choose another job or decision.' }
              : {
                  icon: <ScrollText aria-hidden />,
                  title: 'Nothing was decided yet',
                  text: 'Say good or bad of a match, or hide it, and it stands here.',
                }
          }
        />
      </div>
    </div>
  );
}

interface JobChoiceProps {
  search: DecisionSearch;
  onChange: (search: DecisionSearch) => void;
}

/** The jobs that were changed last; another one keeps its place while it is chosen. */
function JobChoice({ search, onChange }: JobChoiceProps) {
  const query = useInfiniteQuery(jobsQuery({}));
  const jobs = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const isListed = search.job === undefined || jobs.some(({ id }) => id === search.job);
  const options = [
    { value: '', label: 'Any job' },
    ...(isListed ? [] : [{ value: search.job ?? '', label: 'The chosen job' }]),
    ...jobs.map(({ id, title }) => ({ value: id, label: title })),
  ];
  return (
    <Field label="Job" labelHidden className="max-w-full">
      <Select
        className="max-w-72"
        options={options}
        value={search.job ?? ''}
        onChange={({ target }) => onChange(DecisionSearch.parse({ ...search, job: target.value }))}
      />
    </Field>
  );
}
