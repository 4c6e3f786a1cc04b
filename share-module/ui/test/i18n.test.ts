import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { initialLanguage, labelOf, LANGUAGE_KEY, translate } from '../src/i18n';
import { en, zh } from '../src/i18n/catalogues';

const catalogues = { zh: zh as Record<string, string>, en: en as Record<string, string> };

/** Labels that are looked up by a wire value, and keys that are put together. */
const DYNAMIC =
  /^(light|status|problemStatus|problemStep|source|pace|severity|priority|role|unitKind|difference|decision|outcome|step|ask|field|calendar|newOrder\.done|dashlet\.light|dashlet\.waiting|dashlet\.whose|searchSort|searchKind|importKind|importTemplate|importList|paper|retention|missing|agreementStatus|noticeStatus|homeDashlet|agreementAsk|supplementStatus|campaignState)\./;

function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map(entry => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        return sources(path);
      }
      return /\.tsx?$/.test(entry.name) ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}

describe('the catalogues', () => {
  it('have the same keys in both languages, in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(zh));
  });

  it('keep the words of two features apart', () => {
    const folder = join(__dirname, '../src/i18n');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('zh_CN.json'),
    );
    const keys = files.flatMap(name =>
      Object.keys(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>),
    );
    expect(keys.length).toBe(new Set(keys).size);
    expect(keys.length).toBe(Object.keys(zh).length);
  });

  it('have no empty text', () => {
    for (const catalogue of Object.values(catalogues)) {
      expect(Object.entries(catalogue).filter(([, text]) => text.trim() === '')).toEqual([]);
    }
  });

  it('ask for the same parameters in both languages', () => {
    const parameters = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]).sort();
    const differing = Object.keys(zh).filter(
      key =>
        JSON.stringify(parameters(catalogues.zh[key] ?? '')) !==
        JSON.stringify(parameters(catalogues.en[key] ?? '')),
    );
    expect(differing).toEqual([]);
  });

  it('speak English in the English one', () => {
    expect(Object.entries(en).filter(([, text]) => /[\u4e00-\u9fff]/.test(text))).toEqual([]);
  });

  it('hold no text that nothing shows', () => {
    const code = sources(join(__dirname, '../src'));
    const orphans = Object.keys(zh).filter(
      key => !DYNAMIC.test(key) && !code.includes(`'${key}'`) && !code.includes(`"${key}"`),
    );
    expect(orphans).toEqual([]);
  });
});

describe('translating', () => {
  it('fills parameters in and leaves unknown ones alone', () => {
    expect(translate('en', 'ledger.total', { total: 12 })).toBe('12 in all');
    expect(translate('en', 'ledger.total')).toBe('{total} in all');
  });

  it('labels wire values, and falls back to the server and then to the value', () => {
    expect(labelOf('zh_CN', 'status', 'closed')).toBe('已销号');
    expect(labelOf('zh_CN', 'status', 'melted', '已融化')).toBe('已融化');
    expect(labelOf('zh_CN', 'status', 'melted')).toBe('melted');
    expect(labelOf('zh_CN', 'status', null)).toBe('—');
  });

  it('starts in Chinese unless the host or the last choice says otherwise', () => {
    expect(initialLanguage(null)).toBe('zh_CN');
    expect(initialLanguage('zh_CN')).toBe('zh_CN');
    expect(initialLanguage('en_US')).toBe('en');
    localStorage.setItem(LANGUAGE_KEY, 'zh_CN');
    expect(initialLanguage('en_US')).toBe('zh_CN');
  });
});
