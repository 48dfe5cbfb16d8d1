// On a phone the document and the fields take turns; the active value's place is shown in a strip of the page above the fields.
import { FileText, ListChecks } from 'lucide-react';
import { Badge } from '../../../ui/badge.tsx';
import { TabPanel, Tabs } from '../../../ui/tabs.tsx';
import { DocumentPane } from '../document/document-pane.tsx';
import { PagePeek } from '../document/page-peek.tsx';
import { FieldsPane } from '../fields/fields-pane.tsx';
import { useReviewModel, useReviewUi, useSession } from '../model/review-context.tsx';
import { countToCheck } from '../model/walk-order.ts';
import type { Neighbours } from './use-neighbours.ts';

export function PhonePanes({ neighbours }: { neighbours: Neighbours }) {
  const { ui } = useSession();
  const pane = useReviewUi((state) => state.pane);
  const toCheck = countToCheck(useReviewModel().fields);
  return (
    <Tabs
      fill
      label="Parts of the review"
      value={pane}
      onChange={(next) => ui.set({ pane: next })}
      tabs={[
        {
          value: 'fields',
          label: 'Fields',
          icon: <ListChecks aria-hidden />,
          ...(toCheck > 0 ? { badge: <Badge tone="warn">{toCheck}</Badge> } : {}),
        },
        { value: 'document', label: 'Document', icon: <FileText aria-hidden /> },
      ]}
    >
      <TabPanel value="fields" className="flex min-h-0 flex-1 flex-col data-[state=inactive]:hidden">
        <PagePeek />
        <div className="min-h-0 flex-1">
          <FieldsPane onNext={neighbours.next} />
        </div>
      </TabPanel>
      <TabPanel value="document" className="min-h-0 flex-1 data-[state=inactive]:hidden">
        <DocumentPane />
      </TabPanel>
    </Tabs>
  );
}
