/** How to forward a suspicious text message, and what comes back. */
import { html } from 'hono/html';
import { fillIn } from '../../core/language/fill-in.ts';
import { inAllLanguages, type Locale, type Localized } from '../../core/language/localized.ts';
import type { HotlineFacts } from '../hooks/facts.ts';
import type { Markup } from './layout.ts';

export const HOTLINE_TITLE: Localized = { zh: '转发短信来查', en: 'Forward a text message' };

interface HotlineText {
  readonly to: string;
  readonly none: string;
  readonly how: readonly (readonly [phone: string, steps: string])[];
  readonly howTitle: string;
  readonly sender: string;
  readonly answerTitle: string;
  readonly answer: readonly string[];
  readonly privacyTitle: string;
  readonly privacy: string;
  readonly check: string;
}

const WORDS: Readonly<Record<'zh' | 'en', HotlineText>> = {
  zh: {
    to: '把可疑短信转发到这个号码：',
    none: '这个站点还没有接收短信的号码。请把短信全文复制，贴到查询框里，结果一样。',
    howTitle: '怎样转发',
    how: [
      ['苹果手机', '按住那条短信，点“更多…”，再点右下角的箭头，填上号码，发送。'],
      ['安卓手机', '按住那条短信，点“转发”，填上号码，发送。'],
      ['微信里的消息', '按住文字点“复制”，再用短信发来。截图和语音我们看不了。'],
    ],
    sender: '转发后的短信看不到原来是谁发的。能的话，在最前面加一行“发件人：”和那个号码，判断会更准。',
    answerTitle: '您会收到什么',
    answer: [
      '一条短信：开头两三个字告诉您该停下、先核实，还是看不出；最后是您现在要做的一步。',
      '回复里不会带可疑的链接和号码，也绝不会要您回拨、付钱、报验证码。要您这么做的，不是我们。',
      '已经照做了？回“1”，会告诉您先做什么补救。不想再收到回复，发“退订”；要说明，发“帮助”。',
    ],
    privacyTitle: '我们留下什么',
    privacy:
      '短信内容判断完就丢掉，不保存。您的号码只留下一段换算不回去的指纹，{hours} 小时后删掉，用来防止重复计数和滥用：一小时最多查 {most} 条。',
    check: '直接在网页上查',
  },
  en: {
    to: 'Forward the suspicious message to this number:',
    none: 'This site has no number for text messages yet. Copy the whole message into the box instead: the answer is the same.',
    howTitle: 'How to forward it',
    how: [
      [
        'iPhone',
        'Hold the message, tap “More…”, tap the arrow at the bottom right, enter the number and send.',
      ],
      ['Android', 'Hold the message, tap “Forward”, enter the number and send.'],
      [
        'WhatsApp and others',
        'Hold the text, copy it, and send it as a text message. We cannot see screenshots or hear recordings.',
      ],
    ],
    sender:
      'A forwarded message no longer says who sent it. If you can, put “From:” and that number on the first line: it makes the answer better.',
    answerTitle: 'What comes back',
    answer: [
      'One text: its first word says to stop, to check first, or that we cannot tell. Its last sentence is the one step to take now.',
      'It never carries the suspicious link or number, and never asks you to call back, to pay, or for a code. Whatever does is not from us.',
      'Already did what they asked? Answer “1” and you are told what to do first. To get no more answers, send STOP; for an explanation, HELP.',
    ],
    privacyTitle: 'What we keep',
    privacy:
      'The message is judged and thrown away. Of your number we keep a fingerprint that cannot be turned back, for {hours} hours, so that nothing is counted twice and nobody floods the line: {most} messages an hour.',
    check: 'Check it on this site',
  },
};

const TEXT = inAllLanguages(WORDS);

/** Without a number nobody can be told where to forward to, whatever is served. */
export function hotlinePage(locale: Locale, facts: HotlineFacts): Markup {
  const { number, repliesKeptHours, mostAnHour } = facts;
  const text = TEXT[locale];
  const kept = fillIn(text.privacy, { hours: String(repliesKeptHours), most: String(mostAnHour) });
  return html`${number ? html`<p class="lead">${text.to}</p><p class="number">${number}</p>` : html`<p class="error">${text.none}</p>`}
<h2>${text.howTitle}</h2>
<dl>${text.how.map(([phone, steps]) => html`<div><dt>${phone}</dt><dd>${steps}</dd></div>`)}</dl>
<p class="hint">${text.sender}</p>
<h2>${text.answerTitle}</h2>
<ul>${text.answer.map(sentence => html`<li>${sentence}</li>`)}</ul>
<h2>${text.privacyTitle}</h2>
<p>${kept}</p>
<p><a class="button" href="/?lang=${locale}">${text.check}</a></p>`;
}
