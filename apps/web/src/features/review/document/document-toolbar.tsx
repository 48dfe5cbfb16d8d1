// Above the document: which page, how large, pages or text, search, the original.
import { Download, FileText, Image, Maximize2, Search, ZoomIn, ZoomOut } from 'lucide-react';
import { originalFileUrl } from '../../../api/resumes.ts';
import { buttonClass } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Tooltip } from '../../../ui/tooltip.tsx';
import { FULL_SIZE, scaleOf } from '../model/page-layout.ts';
import { useReviewModel, useReviewUi, useSession } from '../model/review-context.tsx';
import { useZoom } from './use-zoom.ts';

export function DocumentToolbar() {
  const { ui } = useSession();
  const { resume } = useReviewModel();
  const view = useReviewUi((state) => state.view);
  const page = useReviewUi((state) => state.page);
  const searching = useReviewUi((state) => state.search !== undefined);
  const fixed = view === 'pages';
  return (
    <div
      role="toolbar"
      aria-label="Document"
      className="flex h-11 shrink-0 items-center gap-1 border-b border-line bg-surface px-2 touch:h-13"
    >
      <p className="min-w-0 flex-1 truncate px-1 text-sm text-muted tabular-nums">
        {fixed && resume.pages.length > 0 ? `Page ${page} of ${resume.pages.length}` : 'Text'}
      </p>
      {fixed && <ZoomButtons />}
      <IconButton
        label={fixed ? 'Show as text' : 'Show as pages'}
        icon={fixed ? <FileText aria-hidden /> : <Image aria-hidden />}
        keys={['T']}
        onClick={() => ui.set({ view: fixed ? 'text' : 'pages' })}
      />
      <IconButton
        label="Search in the document"
        icon={<Search aria-hidden />}
        keys={['/']}
        aria-pressed={searching}
        onClick={() => ui.set({ search: searching ? undefined : { query: '', index: 0 } })}
      />
      <DownloadLink />
    </div>
  );
}

function DownloadLink() {
  const { resume } = useReviewModel();
  return (
    <Tooltip label="Download the original">
      <a
        href={originalFileUrl(resume.id)}
        download={resume.filename}
        aria-label="Download the original"
        className={buttonClass({
          variant: 'ghost',
          className: 'size-8 px-0! text-muted hover:text-ink touch:min-w-11',
        })}
      >
        <Download aria-hidden />
      </a>
    </Tooltip>
  );
}

function ZoomButtons() {
  const { ui } = useSession();
  const zoom = useReviewUi((state) => state.zoom);
  const step = useZoom();
  return (
    <>
      <IconButton label="Smaller" icon={<ZoomOut aria-hidden />} keys={['-']} onClick={() => step(-1)} />
      <button
        type="button"
        onClick={() => ui.set({ zoom: zoom === 'fit' ? 1 : 'fit' })}
        className={buttonClass({ variant: 'ghost', size: 'sm', className: 'min-w-14 tabular-nums max-md:hidden' })}
      >
        <ZoomLabel />
      </button>
      <IconButton label="Larger" icon={<ZoomIn aria-hidden />} keys={['+']} onClick={() => step(1)} />
      <IconButton
        label="Fit the width"
        icon={<Maximize2 aria-hidden />}
        keys={['0']}
        aria-pressed={zoom === 'fit'}
        className="max-md:hidden"
        onClick={() => ui.set({ zoom: 'fit' })}
      />
    </>
  );
}

function ZoomLabel() {
  const zoom = useReviewUi((state) => state.zoom);
  const width = useReviewUi((state) => state.paneWidth);
  const { resume } = useReviewModel();
  const percent = Math.round((scaleOf(zoom, resume.pages, width) / FULL_SIZE) * 100);
  return (
    <>
      <span className="sr-only">Size </span>
      {percent}%
    </>
  );
}
