import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';

/* A machine that does much at once takes its time; a test waits for what it waits for. */
configure({ asyncUtilTimeout: 10_000 });

/* What a browser has and jsdom lacks, as far as the components under test need it. */
class NothingSeen {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

vi.stubGlobal('ResizeObserver', NothingSeen);
vi.stubGlobal('IntersectionObserver', NothingSeen);
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: query.includes('min-width'),
  media: query,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));
const plainStyle = window.getComputedStyle.bind(window);
window.getComputedStyle = element => {
  const style = plainStyle(element);
  const plainValue = style.getPropertyValue.bind(style);
  // It works out no variable, and measures that a theme names by one would be no numbers.
  style.getPropertyValue = name =>
    plainValue(name) || (/^(padding|border)-(top|bottom)/.test(name) ? '0px' : '');
  return style;
};

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  // A page left standing sets its timers off after its window is gone.
  cleanup();
  document.body.replaceChildren();
});
