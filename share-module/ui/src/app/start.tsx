import { createRoot } from 'react-dom/client';
import type { Host } from '../host';
import { App } from './App';
import { preload } from './preload';
import { createServices } from './services';

export function start(element: HTMLElement, host: Host, startPage: string): void {
  const services = createServices(host);
  if (host.signedIn()) {
    const address = host.router === 'hash' ? location.hash : location.pathname + location.search;
    const page = preload(address, services.api, services.language.current);
    // The page is drawn once all of it is here: a part that is waited for holds up the others by half a second.
    services.me = services.me?.then(me => page.then(() => me)) ?? null;
    services.me?.catch(() => undefined); // said where it is waited for
  }
  createRoot(element).render(<App services={services} startPage={startPage} />);
}
