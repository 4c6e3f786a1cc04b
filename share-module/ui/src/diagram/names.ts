import type { Language } from '../i18n';
import english from './names.en.json';

const ENGLISH: Record<string, string> = english;

/** The process itself is written in Chinese; its English names are kept here, by element. */
export function elementName(language: Language, id: string, name: string): string {
  return language === 'en' ? (ENGLISH[id] ?? name) : name;
}
