import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { languages } from '../language.ts';
import { words } from './index.ts';

type Tree = { readonly [key: string]: string | Tree };
type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** Every message of a language by its key. */
function messages(tree: Tree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[here, value] as const] : messages(value, here);
  });
}

/** Text between the arguments: an enum's 0, which the package does not export. */
const isText = ({ type }: { type: number }) => type === 0;

/** Names that a message expects to be filled in, sorted. */
function argumentsOf(ast: Ast): string[] {
  const names = ast.flatMap((part) => {
    const own = 'value' in part && !isText(part) ? [part.value] : [];
    const inner =
      'options' in part ? Object.values(part.options).flatMap(({ value }) => argumentsOf(value)) : [];
    return [...own, ...inner];
  });
  return [...new Set(names)].toSorted();
}

const expected = new Map(
  messages(words.en).map(([key, text]) => [key, argumentsOf(new IntlMessageFormat(text, 'en').getAst())]),
);

describe.each(languages)('the words in %s', (language) => {
  const own = messages(words[language]);

  it('are exactly the keys there are', () => {
    expect(own.map(([key]) => key).toSorted()).toEqual([...expected.keys()].toSorted());
  });

  it('take the same arguments in every language', () => {
    const differing = own.filter(([key, text]) => {
      const names = argumentsOf(new IntlMessageFormat(text, language).getAst());
      return names.join() !== expected.get(key)?.join();
    });
    expect(differing).toEqual([]);
  });

  it('are never empty', () => {
    expect(own.filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

it('finds an argument that a translation forgot', () => {
  expect(argumentsOf(new IntlMessageFormat('{count, plural, other {# of {all}}}', 'en').getAst())).toEqual([
    'all',
    'count',
  ]);
});

it.each(['zh-CN', 'zh-TW'] as const)(
  'speaks to the agent as 你 in %s, never as to a customer',
  (language) => {
    const { seat, breaks, patterns, errors, goals, routines, strain, pulse, help, policy, tray, command } =
      words[language];
    const personal = [seat, breaks, patterns, errors, goals, routines, strain, pulse, help.card];
    const areas = [...personal, policy, tray, command];
    const agent = areas.flatMap((area) => messages(area));
    expect(agent.filter(([, text]) => text.includes('您'))).toEqual([]);
  },
);

it('is written for Taiwan, not converted', () => {
  const mainland = /數據|軟件|信息|屏幕|網絡|默認|設置|保存|賬號|視頻/;
  const { seat, breaks, patterns, common, goals, routines, strain, pulse, help, policy, tray, command } =
    words['zh-TW'];
  const personal = [seat, breaks, patterns, goals, routines, strain, pulse];
  const areas = [...personal, common, help, policy, tray, command];
  const taiwan = areas.flatMap((area) => messages(area));
  expect(taiwan.filter(([, text]) => mainland.test(text))).toEqual([]);
});

it('never diagnoses, in no language [S7]', () => {
  const diagnosis =
    /depress|burn(ed|t)?[ -]?out|anxiety|illness|disorder|抑郁|憂鬱|倦怠|崩溃|崩潰|焦虑症|焦慮症/i;
  const told = languages.flatMap((language) => {
    const { strain, pulse, help } = words[language];
    return [strain, pulse, help.card].flatMap((area) => messages(area));
  });
  expect(told.filter(([, text]) => diagnosis.test(text))).toEqual([]);
});
