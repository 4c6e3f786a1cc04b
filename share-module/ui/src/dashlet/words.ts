import en from '../i18n/dashlet/en.json';
import zh from '../i18n/dashlet/zh_CN.json';

export type DashletKey = keyof typeof zh;

/** The dashlets' own words: a dashlet must not load the whole catalogue. */
export function dashletWords(language: string | null) {
  const words: Record<string, string> = (language ?? 'zh').toLowerCase().startsWith('zh') ? zh : en;
  return (key: DashletKey, parameters: Record<string, string | number> = {}): string =>
    (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) =>
      name in parameters ? String(parameters[name]) : whole,
    );
}

export type Words = ReturnType<typeof dashletWords>;
