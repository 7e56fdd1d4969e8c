/** The words around an answer, on our page and wherever else it is drawn. */
import { inAllLanguages } from '../../core/language/localized.ts';
import type { Action } from '../../core/verdict.ts';

/** Few, because a wallet's app loads them too. */
export interface AnswerText {
  readonly yourWords: string;
  readonly officialWould: string;
  readonly next: string;
  readonly alreadyDone: string;
  readonly ways: string;
  readonly waysNote: string;
  readonly more: string;
  readonly readOn: string;
  readonly why: string;
  readonly found: string;
  readonly unchecked: string;
  readonly catalog: string;
  readonly share: string;
  readonly shared: string;
  readonly actions: Readonly<Record<Action, string>>;
  readonly statuses: Readonly<Record<string, string>>;
}

const WORDS: Readonly<Record<'zh' | 'en', AnswerText>> = {
  zh: {
    yourWords: '依据这几个字',
    officialWould: '真客服会怎么做',
    next: '现在就做这一步',
    alreadyDone: '如果已经照做了',
    ways: '怎样找到真客服',
    waysNote: '请自己输入或拨打，不要点别人给的链接。来电显示可以伪造。',
    more: '这家的全部渠道，和它从不会做的事',
    readOn: '核对于',
    why: '为什么这样判断',
    found: '文中的号码和网址',
    unchecked: '没有看的部分',
    catalog: '名单版本',
    share: '把这条提醒发给家人（不含您贴的内容）',
    shared: '链接已复制，可以贴给家人了',
    actions: {
      stop: '停止',
      'check-first': '先核实',
      'cannot-tell': '看不出',
      'matches-official': '与官方渠道一致',
    },
    statuses: {
      official: '在官方名单上',
      reported: '有资料提到，未确认',
      contradicts: '与官方说明相矛盾',
      listed: '被人举报过',
      'look-alike': '仿冒',
      unknown: '不在名单上',
    },
  },
  en: {
    yourWords: 'Because of these words',
    officialWould: 'What real support would do',
    next: 'Do this now',
    alreadyDone: 'If you already did it',
    ways: 'How to reach the real support',
    waysNote: 'Type or dial it yourself instead of following a link. A caller id can be forged.',
    more: 'All its channels, and what it never does',
    readOn: 'read on',
    why: 'Why we say so',
    found: 'Numbers and links in it',
    unchecked: 'What we did not look at',
    catalog: 'Catalog',
    share: 'Send this warning to your family (without what you pasted)',
    shared: 'The link is copied: paste it to your family',
    actions: {
      stop: 'Stop',
      'check-first': 'Check first',
      'cannot-tell': 'Cannot tell',
      'matches-official': 'Matches an official channel',
    },
    statuses: {
      official: 'on the official list',
      reported: 'reported, not confirmed',
      contradicts: 'contradicts what the brand says',
      listed: 'reported as harmful',
      'look-alike': 'imitation',
      unknown: 'on no list',
    },
  },
};

export const ANSWER_TEXT = inAllLanguages(WORDS);
