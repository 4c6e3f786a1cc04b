import { createRoot } from 'react-dom/client';
import type { Host } from '../host';
import { App } from './App';
import { preload } from './preload';
import { createServices } from './services';

export function start(element: HTMLElement, host: Host, startPage: string): void {
  const services = createServices(host);
  if (host.signedIn()) {
    const address = host.router === 'hash' ? location.hash : location.pathname + location.search;
    preload(address, services.api, services.language.current);
  }
  createRoot(element).render(<App services={services} startPage={startPage} />);
}
