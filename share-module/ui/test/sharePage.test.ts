import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The selectors of the rules of a style sheet that set a property to a value. */
function selectors(file: string, declaration: string): string[] {
  const text = readFileSync(`src/app/${file}`, 'utf8').replace(/\/\*[^]*?\*\//g, '');
  return [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, , body]) => (body ?? '').includes(declaration))
    .flatMap(([, head]) => (head ?? '').split(',').map(selector => selector.trim()));
}

describe("what our pages say to Share's", () => {
  it('is that its header and its footer stay off the paper', () => {
    expect(selectors('print.css', 'display: none !important')).toEqual(
      expect.arrayContaining(['#alf-hd', '.sticky-footer', '.alf-menu-groups']),
    );
  });

  it('is that its family for headings, buttons and fields is not ours', () => {
    expect(selectors('rectify.css', 'font-family: inherit').join()).toMatch(
      /^\.sticky-wrapper \.rectify :is\(h1,.*button,.*input,.*label/,
    );
  });
});
