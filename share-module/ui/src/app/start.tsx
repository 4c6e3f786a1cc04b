import { createRoot } from 'react-dom/client';
import type { Host } from '../host';
import { App } from './App';
import { preload } from './preload';

export function start(element: HTMLElement, host: Host, startPage: string): void {
  if (host.signedIn()) {
    preload(host.router === 'hash' ? location.hash : location.pathname);
  }
  createRoot(element).render(<App host={host} startPage={startPage} />);
}
