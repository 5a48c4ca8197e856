import { z } from 'zod';

export const languages = ['en', 'zh-CN', 'zh-TW'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/** The language nearest to a system locale: Taiwan, Hong Kong and Macau read Traditional, other Chinese Simplified. */
export function nearestLanguage(locale: string): Language {
  const tag = locale.toLowerCase();
  if (!tag.startsWith('zh')) return 'en';
  return /hant|-(tw|hk|mo)\b/.test(tag) ? 'zh-TW' : 'zh-CN';
}
