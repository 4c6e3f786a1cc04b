import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { tellLanguage } from '../common/sharePage';
import { en, zh } from './catalogues';

export type Language = 'zh_CN' | 'en';
export type MessageKey = keyof typeof zh;
export type Parameters = Record<string, string | number>;
export type Translate = (key: MessageKey, parameters?: Parameters) => string;

export const LANGUAGE_KEY = 'rectify.language';

const CATALOGUES: Record<Language, Record<string, string>> = { zh_CN: zh, en };

export interface I18n {
  language: Language;
  setLanguage(language: Language): void;
  t: Translate;
  /** The label of a wire value, or the fallback (the value itself) when the catalogue has none. */
  label(prefix: string, value: string | null | undefined, fallback?: string | null): string;
}

export function translate(language: Language, key: string, parameters: Parameters = {}): string {
  const text = CATALOGUES[language][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in parameters ? String(parameters[name]) : whole,
  );
}

export function labelOf(
  language: Language,
  prefix: string,
  value: string | null | undefined,
  fallback?: string | null,
): string {
  if (value === null || value === undefined || value === '') {
    return '—';
  }
  return CATALOGUES[language][`${prefix}.${value}`] ?? fallback ?? value;
}

/** What was chosen last, else what the host says, else Chinese. */
export function initialLanguage(hostLanguage: string | null): Language {
  const stored = localStorage.getItem(LANGUAGE_KEY);
  if (stored === 'zh_CN' || stored === 'en') {
    return stored;
  }
  return hostLanguage !== null && !hostLanguage.toLowerCase().startsWith('zh') ? 'en' : 'zh_CN';
}

export function acceptLanguage(language: Language): string {
  return language === 'zh_CN' ? 'zh-CN' : 'en';
}

const I18nContext = createContext<I18n | null>(null);

interface ProviderProps {
  initial: Language;
  onChange?: (language: Language) => void;
  children: ReactNode;
}

export function I18nProvider({ initial, onChange, children }: ProviderProps) {
  const [language, setState] = useState<Language>(initial);
  const setLanguage = useCallback(
    (next: Language) => {
      localStorage.setItem(LANGUAGE_KEY, next);
      onChange?.(next);
      setState(next);
    },
    [onChange],
  );
  useEffect(() => {
    tellLanguage(document.documentElement, acceptLanguage(language));
  }, [language]);
  const value = useMemo<I18n>(
    () => ({
      language,
      setLanguage,
      t: (key, parameters) => translate(language, key, parameters),
      label: (prefix, wire, fallback) => labelOf(language, prefix, wire, fallback),
    }),
    [language, setLanguage],
  );
  return <I18nContext.Provider value={value}>{children}</I18nContext.Provider>;
}

export function useI18n(): I18n {
  const value = useContext(I18nContext);
  if (value === null) {
    throw new Error('I18nProvider is missing');
  }
  return value;
}
