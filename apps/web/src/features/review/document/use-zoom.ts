// One step larger or smaller, from whatever size is shown now.
import { scaleOf, zoomStep } from '../model/page-layout.ts';
import { useSession } from '../model/review-context.tsx';

export function useZoom(): (direction: 1 | -1) => void {
  const { ui, model } = useSession();
  return (direction) => {
    const { zoom, paneWidth } = ui.get();
    ui.set({ zoom: zoomStep(scaleOf(zoom, model().resume.pages, paneWidth), direction) });
  };
}
