import type { Language } from '../language.ts';
import { en, type Words } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

export type { Words } from './en.ts';

/** Every word of the product, by language. ICU messages; keys are checked by the compiler, arguments by a test. */
export const words: Record<Language, Words> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
