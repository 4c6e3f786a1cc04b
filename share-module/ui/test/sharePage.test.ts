import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { nameSearchMenu, tellLanguage } from '../src/common/sharePage';

/** The selectors of the rules of a style sheet that set a property to a value. */
function selectors(file: string, declaration: string): string[] {
  const text = readFileSync(`src/app/${file}`, 'utf8').replace(/\/\*[^]*?\*\//g, '');
  return [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, , body]) => (body ?? '').includes(declaration))
    .flatMap(([, head]) => (head ?? '').split(',').map(selector => selector.trim()));
}

afterEach(() => {
  document.body.replaceChildren();
});

describe("what our pages say to Share's", () => {
  it('is which language it is in, for XML too where Share says it twice', () => {
    const page = document.createElement('html');
    tellLanguage(page, 'zh-CN');
    expect([page.lang, page.hasAttribute('xml:lang')]).toEqual(['zh-CN', false]);
    page.setAttribute('xml:lang', 'zh_CN');
    tellLanguage(page, 'zh-CN');
    expect(page.getAttribute('xml:lang')).toBe('zh-CN');
  });

  it('is what the menu beside its search box is, once that is drawn', async () => {
    const menu = document.createElement('div');
    menu.id = 'HEADER_SEARCH_BOX_DROPDOWN_MENU';
    const end = nameSearchMenu(document.body, '搜索选项');
    document.body.append(menu);
    await Promise.resolve();
    expect(menu.getAttribute('aria-label')).toBe('搜索选项');
    end();
    nameSearchMenu(document.body, 'Search options')();
    expect(menu.getAttribute('aria-label')).toBe('Search options');
  });

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
