import './app/rectify.css';
import './app/print.css';
import { detectHost } from './host';

const mounted = new WeakSet<HTMLElement>();

/**
 * Puts the interface into an element; `data-page` names the page that an empty address shows. The entry
 * itself stays tiny: what it starts is fetched when there is something to start.
 */
export async function mount(element: HTMLElement): Promise<void> {
  if (mounted.has(element)) {
    return;
  }
  mounted.add(element);
  element.classList.add('rectify');
  const { start } = await import('./app/start');
  start(element, detectHost(element), element.dataset.page ?? 'app');
}

const element = document.getElementById('rectify-root');
if (element !== null) {
  void mount(element);
}
