import { createRoot } from 'react-dom/client';
import type { Host } from '../host';
import { App } from './App';

export function start(element: HTMLElement, host: Host, startPage: string): void {
  createRoot(element).render(<App host={host} startPage={startPage} />);
}
