// The document: toolbar, search, pages or text, and the menu for selected text.
import { useRef } from 'react';
import './paper.css';
import { useReviewModel, useReviewUi } from '../model/review-context.tsx';
import { DocumentToolbar } from './document-toolbar.tsx';
import { PageColumn } from './page-column.tsx';
import { SearchBox } from './search-box.tsx';
import { TextView } from './text-view.tsx';
import { UseAsMenu } from './use-as-menu.tsx';
import { useDocumentSelection } from './use-document-selection.ts';

export function DocumentPane() {
  const pane = useRef<HTMLDivElement>(null);
  const { resume } = useReviewModel();
  const view = useReviewUi((ui) => ui.view);
  const search = useReviewUi((ui) => ui.search);
  useDocumentSelection(pane);
  return (
    <div className="flex h-full flex-col">
      <DocumentToolbar />
      {search !== undefined && <SearchBox search={search} />}
      <div ref={pane} className="relative min-h-0 flex-1">
        {view === 'pages' && resume.pages.length > 0 ? <PageColumn /> : <TextView />}
      </div>
      <UseAsMenu />
    </div>
  );
}
