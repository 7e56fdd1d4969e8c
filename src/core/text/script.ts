/** Whether a Chinese text is written in simplified or in traditional characters. */
import { isHan } from './letters.ts';
import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

/** Characters that readers of both write: 后 is 後 simplified, and the empress; 著 is 着 in Taipei, and 著名 everywhere. */
const BOTH =
  '万丑丰么于云仆价伙余佛佣俊修僵克党冢冬准凌几凶出划别刮制千升卜占即卷厂厘只台叶吁吃合吊同后向呆周咨咸咽哄喂噪回困埼夸奸姜娘家尸局岩岳巨布帘席干幸幺广庵弦彩征御志念恒恤愈愿戚扇才扎托扣折抬抵拐拼挨挽捆捍' +
  '据搜教斗旋旗既昆暗曲札朱朴杆杠杯杰松板柜查栗核梁棋棱檐欲污沈沾泄泛注涂涌淀游溪溯漓熏狸玩璇症痹皂真着矩确私秋种筑糊糖系累群胄胜胡腊腌膻致舍芸苔苧苹范荐蒙蓑蔑虫虱蜡表谷跖踊辟适逾郁酸采里雕霉面飧乾剋吒徵拚昇麽釐睪脩著妳';

const FIRST = 0x3400;
const LAST = 0x9fff;

/** Code unit minus 0x3400 → 1 where only traditional Chinese has it, -1 where only simplified has. */
const LEANING = new Int8Array(LAST - FIRST + 1);
for (const letter of SIMPLIFIED) LEANING[letter.charCodeAt(0) - FIRST] = -1;
for (const letter of TRADITIONAL) LEANING[letter.charCodeAt(0) - FIRST] = 1;
for (const letter of BOTH) LEANING[letter.charCodeAt(0) - FIRST] = 0;

/** Enough Han to tell by: a long page goes on as it began. */
const ENOUGH = 512;

/** What most of the telling characters say; a draw is simplified. `undefined` where the text has no Han. */
export function chineseOf(text: string): 'simplified' | 'traditional' | undefined {
  const leaning = leaningOf(text);
  if (leaning === undefined) return undefined;
  return leaning > 0 ? 'traditional' : 'simplified';
}

/** Traditional characters less simplified ones, of those that tell. `undefined` where the text has no Han. */
export function leaningOf(text: string): number | undefined {
  let han = 0;
  let leaning = 0;
  for (let i = 0; i < text.length && han < ENOUGH; i++) {
    const unit = text.charCodeAt(i);
    if (!isHan(unit)) continue;
    han++;
    leaning += LEANING[unit - FIRST] ?? 0;
  }
  return han === 0 ? undefined : leaning;
}
